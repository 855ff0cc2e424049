// What an execution on a runner shows and leaves outside of git: its log, the status comment, the pull request.
import { join } from "node:path";
import { namesIn, textOf } from "../../adapters/git/discovery.ts";
import { openGitHub } from "../../adapters/github/github.ts";
import { isObject } from "../../core/base/json.ts";
import { problem, type Problem } from "../../core/base/problem.ts";
import { list, text } from "../../core/base/reply.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { sessionPath } from "../../core/files/layout.ts";
import { readSession } from "../../core/files/session.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import { isSessionId, type Session } from "../../core/model/execution/session.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { isUnderKiro } from "../../core/rules/kiro/phases.ts";
import { showChecks } from "../../engine/converse/gates/checks.ts";
import { showSticky } from "../../engine/converse/sticky.ts";
import { propose, type Proposed } from "../../engine/execution/propose.ts";
import type { Spectator, World } from "../../engine/execution/world.ts";
import type { Finished } from "../../engine/invocation.ts";
import { load } from "../../engine/load.ts";
import { readTexts } from "../../engine/texts.ts";
import { wholeEnvironment } from "../../host/execution/handover.ts";
import { venueNotices } from "../../host/notify-ports.ts";
import type { Opened } from "../../host/open-ports.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Snapshot } from "../../ports/repository.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { runUrl } from "../event.ts";
import type { ExecuteGiven } from "../execute.ts";
import type { Log } from "./log.ts";
import { openShowing, type Showing } from "./showing.ts";

export type Outside = {
  readonly spectator: Pick<Spectator, "event" | "changed" | "warn">;
  /** What of the world is outside of this machine. */
  readonly world: Partial<World>;
  readonly waiting: (reason: string) => void;
  /** Tells the outcome everywhere; what cannot be told is a warning, but for a pull request that cannot be opened. */
  readonly conclude: (finished: Finished) => Promise<Finished>;
};

export type Around = { readonly opened: Opened; readonly stateBranch: string; readonly log: Log; readonly milestone: string };

export function openOutside(given: ExecuteGiven, around: Around): Outside {
  const { log, milestone } = around;
  const venue = given.dryRun ? null : venueOf(given, around);
  const trouble: Problem[] = [];
  const show = async (note: string | null): Promise<void> => {
    if (!venue || given.issue === null) return;
    const shown = await showSticky(venue, { issue: given.issue, milestone, links: { run: venue.run }, note });
    if (!shown.ok) trouble.push(shown.problem);
  };
  const showing: Showing = openShowing(show);
  return {
    spectator: { event: log.event, warn: log.warn, changed: showing.changed },
    world: venue ? { ports: { ...around.opened.ports, ...noticesOf(venue, given) }, workflows: { port: venue.workflows, branch: given.defaultBranch } } : {},
    waiting: (reason) => log.say(`Waiting for whoever is at work to be gone: ${reason}`),
    async conclude(finished) {
      const seen = await lookHere(around, sessionIn(finished));
      log.tasks(logsIn(join(around.opened.data, "logs")));
      const proposed = venue && seen.ok && isCompleted(finished) ? await proposal(venue, around, seen.value) : ok(null);
      await showing.end(noteOf(finished, proposed));
      // Where they cannot be made, the status comment tells the same.
      if (venue && seen.ok && seen.value.milestone.tasks.some(isUnderKiro)) await showChecks(venue, milestone);
      return told(finished, { proposed, warnings: trouble.slice(-1) });
    },
  };
}

/** A fresh checkout has those of this run alone. */
function logsIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => name.endsWith(".log")).sort().flatMap((name) => textOf(join(folder, name)) ?? []);
}

/** Null without a token, or where nobody says which repository it is. */
function venueOf({ token }: ExecuteGiven, { opened: { ports }, stateBranch }: Around): Venue | null {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = process.env;
  const [owner = "", name = ""] = repository.split("/");
  if (token === null || owner === "" || name === "") return null;
  const github = openGitHub({ owner, name, token, apiUrl, ref: stateBranch, epochMs: () => Date.now() });
  const { forge, pulls, reviews, checks, workflows, refs, trail, outbox } = github;
  return { ports: { ...ports, repository: github.repository, outbox }, forge, pulls, reviews, checks, workflows, refs, trail, now: () => new Date().toISOString(), run: runUrl(process.env) };
}

/** People are told from where the next run finds what is on its way: a runner's disk is gone by then. */
function noticesOf(venue: Venue, { values }: ExecuteGiven): Pick<Ports, "outbox" | "channels"> {
  const { outbox } = venue.ports;
  return outbox ? venueNotices(venue, { outbox, environment: wholeEnvironment(process.env, values), lent: "all" }) : {};
}

type Look = { readonly milestone: Milestone; readonly session: Session | null; readonly config: Config };

/** The milestone and its session as they are recorded here. */
async function lookHere({ opened: { ports: { repository, settings } }, milestone: id }: Around, session: string | null): Promise<Result<Look>> {
  const snapshot = await repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [id] }, settings });
    if (!loaded.ok) return loaded;
    const found = findMilestone(loaded.value.workspace, id);
    if (!found.ok) return found;
    return ok({ milestone: found.value, config: loaded.value.workspace.config, session: session === null ? null : await sessionAt(sessionPath(session), snapshot.value) });
  } finally {
    await snapshot.value.release();
  }
}

async function sessionAt(path: string, snapshot: Snapshot): Promise<Session | null> {
  const read = (await readTexts(snapshot, [path])).get(path);
  const session = read?.ok ? readSession(read.value, path) : null;
  return session?.ok ? session.value : null;
}

function isCompleted({ data }: Finished): boolean {
  return isObject(data) && isObject(data["session"]) && data["session"]["status"] === "completed";
}

function sessionIn({ data }: Finished): string | null {
  const id = isObject(data) && isObject(data["session"]) ? data["session"]["id"] : null;
  return typeof id === "string" && isSessionId(id) ? id : null;
}

async function proposal(venue: Venue, { stateBranch }: Around, { milestone, session, config }: Look): Promise<Result<Proposed | null>> {
  const branch = session?.branch ?? null;
  return branch === null || branch === stateBranch ? ok(null) : propose(venue, { milestone, session, config, branch, base: stateBranch });
}

function noteOf({ problem: failure }: Finished, proposed: Result<Proposed | null>): string | null {
  if (failure) return failure.hint === undefined ? failure.message : `${failure.message} ${failure.hint}`;
  if (!proposed.ok) return `The pull request could not be opened: ${proposed.problem.message}`;
  return proposed.value === null ? null : sentenceOf(proposed.value);
}

function sentenceOf({ number, merged, waiting }: Proposed): string {
  if (merged !== null) return `Pull request #${number} is merged as ${merged.slice(0, 12)}.`;
  return waiting.length === 0 ? `Pull request #${number} has the work.` : `Pull request #${number} has the work; it is not merged yet, since it waits for ${waiting.join(", ")}.`;
}

type Telling = { readonly proposed: Result<Proposed | null>; readonly warnings: readonly Problem[] };

function told(finished: Finished, { proposed, warnings }: Telling): Finished {
  const pull = proposed.ok ? proposed.value : null;
  const failure = proposed.ok ? null : problem(proposed.problem.code, `The work is done and pushed; its pull request could not be opened: ${proposed.problem.message}`, { hint: proposed.problem.hint });
  return {
    ...finished,
    data: isObject(finished.data) && pull ? { ...finished.data, pull } : finished.data,
    reply: pull ? [...finished.reply, text(sentenceOf(pull)), list([pull.url])] : finished.reply,
    warnings: [...finished.warnings, ...warnings],
    problem: finished.problem ?? failure,
  };
}
