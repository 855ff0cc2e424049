// A repository on GitHub behind the ports of an engine run, without a checkout.
import { devNull } from "node:os";
import { openGitHub, type GitHub, type GitHubOptions } from "../adapters/github/github.ts";
import { openSettings } from "../adapters/local/settings.ts";
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import { CONFIG_PATH } from "../core/model/config/config.ts";
import { forgeBranches } from "../engine/upkeep/forge-branches.ts";
import { venueNotices } from "./notify-ports.ts";
import type { Answers } from "../ports/keeping/answers.ts";
import type { Journal } from "../ports/execution/journal.ts";
import type { Ports } from "../ports/ports.ts";
import type { Snapshot } from "../ports/repository.ts";
import type { Seats } from "../ports/execution/seats.ts";
import type { Settings } from "../ports/settings.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import type { Venue } from "../ports/forge/venue.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `run` is the address of the run that this happens in; null in the app. `answers` are kept by doors that live long. */
type Around = { readonly environment: Environment; readonly run: string | null; readonly answers?: Answers };

/** A venue whose state lies on the branch that `git_integration.state_branch` names, else on the default branch. */
export function openGitHubVenue({ environment, run, answers, ...options }: Omit<GitHubOptions, "stateBranch"> & Around): Venue {
  return openVenue({ github: openGitHub({ ...options, stateBranch: stateBranchIn(environment) }), environment, run, ...(answers && { answers }) });
}

export function openVenue({ github, environment, run, answers }: { readonly github: GitHub } & Around): Venue {
  const { repository, history, trail, leases, forge, pulls, reviews, checks, workflows, refs, deliverables, outbox } = github;
  const ports: Ports = {
    repository, history, leases, deliverables, ...(answers && { answers }),
    settings: settingsIn(environment),
    surroundings: nowhere(forge.name),
    conflicts: { list: async () => ok([]), sides: async () => ok({ published: null, beginning: null }), settle: async () => without("Settling a merge") },
    journal: NO_JOURNAL,
    seats: NO_SEATS,
    branches: forgeBranches(github),
    issues: {
      async issue(number) {
        const found = await forge.issue(number);
        return found.ok ? ok({ number, title: found.value.title, body: found.value.body }) : found;
      },
    },
  };
  const venue: Venue = { ports, forge, pulls, reviews, checks, workflows, refs, trail, run, now: () => new Date().toISOString() };
  return { ...venue, ports: { ...ports, ...venueNotices(venue, { outbox, environment, lent: run === null ? "given" : "all" }) } };
}

/** The branch that a configuration names; null where it names none. */
export function stateBranchIn(environment: Environment): (snapshot: Snapshot) => Promise<string | null> {
  return async (snapshot) => {
    const settings = settingsIn(environment);
    const file = (await snapshot.read([CONFIG_PATH])).get(CONFIG_PATH);
    const text = file?.ok ? new TextDecoder().decode(file.value) : "";
    if (![text, ...Object.keys(settings.environment)].some((part) => /branch/i.test(part))) return null;
    const { readConfig } = await import("../core/files/config/config.ts");
    const { config } = readConfig({ file: { path: `${snapshot.root}/${CONFIG_PATH}`, text }, env: settings.environment, git: {}, flags: {} });
    return config.git_integration.state_branch;
  };
}

/** No file of this machine has a say: who runs us for many repositories is nobody's person. */
function settingsIn(environment: Environment): Settings {
  return { ...openSettings({ environment, flags: {}, home: devNull, repository: null }), git: () => ({}), global: null };
}

function without(what: string): Result<never> {
  return failed(problem("prerequisite-missing", `${what} needs a checkout of the repository, and there is none here.`, { hint: "Do it in a clone, with the same command." }));
}

function nowhere(name: string): Surroundings {
  return {
    file: async (path) => without(`Reading ${path}`),
    folder: async (path) => without(`Reading ${path}`),
    machine: async () => ({
      node: process.versions.node, git: "of GitHub", platform: `${process.platform} ${process.arch}`, free_bytes: null, repository: name, writable: true, litter: [], locks: [],
    }),
  };
}

const NO_JOURNAL: Journal = {
  append: async () => without("Executing tasks"),
  read: async () => ok([]),
  list: async () => ok([]),
  remove: async () => ok(undefined),
};

const NO_SEATS: Seats = {
  publish: () => {},
  floors: async () => [],
  order: async () => without("Talking to a running session"),
  listen: () => () => {},
  clear: () => {},
};
