// Mode check: the same validation as `milestone data validate`, of the files that are checked out.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname } from "node:path";
import { discover } from "../adapters/git/discovery.ts";
import { openWorkingTree } from "../adapters/git/working-tree-repository.ts";
import { openSettings } from "../adapters/local/settings.ts";
import { openSurroundings } from "../adapters/local/surroundings.ts";
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import { validate } from "../core/queries/data/validate.ts";
import { ask, stopped } from "../engine/ask.ts";
import type { Caller } from "../engine/invocation.ts";
import { laterJournal, laterLeases, laterSeats } from "../ports/later.ts";
import type { Ports } from "../ports/ports.ts";
import { requestOf, type Environment } from "./event.ts";
import type { Given, Outcome } from "./given.ts";

const DATA_FOLDER = ".milestones";

/** Nothing is written. */
export async function check({ folder, event, environment }: Given): Promise<Outcome> {
  const opened = open(folder, environment);
  if (!opened.ok) return { finished: stopped(opened.problem), root: folder };
  const { ports, root } = opened.value;
  return { finished: await ask(ports, { verb: validate, args: {}, line: "data validate" }, reader(event.actor, requestOf(environment))), root };
}

/** Whatever branch is checked out, its files on disk are what is checked. */
function open(folder: string, environment: Environment): Result<{ readonly ports: Ports; readonly root: string }> {
  if (!existsSync(folder)) return failed(problem("file-not-found", `There is no folder ${folder}.`, { hint: "Check the input working-directory." }));
  const found = discover(folder);
  if (!found.ok) return found;
  const dataPath = environment["MILESTONE_DATA_PATH"] || null;
  const tree = openWorkingTree({ cwd: folder, dataPath, environment, epochMs: Date.now, stateBranch: null, isWorkBranch: () => false });
  if (!tree.ok) return tree;
  const { history, conflicts } = tree.value;
  const data = { path: tree.value.state().dataFolder, label: dataPath ?? DATA_FOLDER };
  const surroundings = openSurroundings({ folder, data, repository: found.value, gitVersion: () => Promise.resolve(null), now: Date.now });
  const settings = openSettings({ environment, flags: {}, home: homedir(), repository: found.value });
  const root = dataPath === null ? dirname(data.path) : folder;
  return ok({ ports: { repository: tree.value, history, conflicts, settings, surroundings, ...sessionPorts(data) }, root });
}

/** A check asks for none of them. */
function sessionPorts({ path: data, label }: { readonly path: string; readonly label: string }): Pick<Ports, "leases" | "journal" | "seats"> {
  return {
    leases: laterLeases(async () => (await import("../adapters/git/leases/leases.ts")).openFileLeases({ data, epochMs: Date.now })),
    journal: laterJournal(async () => (await import("../adapters/local/journal.ts")).openJournal({ data, label })),
    seats: laterSeats(async () => (await import("../adapters/local/seats.ts")).openSeats({ data })),
  };
}

/** Whoever may start the workflow may read. */
function reader(actor: string, request: string): Caller {
  return { actor, permission: "read", now: () => new Date().toISOString(), request: { id: request, given: false }, dryRun: true, commit: false, yes: false };
}
