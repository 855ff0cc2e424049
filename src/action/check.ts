// Mode check: the same validation as `milestone data validate`, of the files that are checked out.
import { homedir } from "node:os";
import { join } from "node:path";
import { discover } from "../adapters/git/discovery.ts";
import { openWorkingTree } from "../adapters/git/working-tree-repository.ts";
import { openSettings } from "../adapters/local/settings.ts";
import { openSurroundings } from "../adapters/local/surroundings.ts";
import { ok, type Result } from "../core/base/result.ts";
import { validate } from "../core/queries/data/validate.ts";
import { ask, stopped } from "../engine/ask.ts";
import type { Caller, Finished } from "../engine/invocation.ts";
import type { Ports } from "../ports/ports.ts";

const DATA_FOLDER = ".milestones";

/** `folder` is absolute. Nothing is written. */
export async function check(folder: string): Promise<Finished> {
  const ports = openPorts(folder, process.env);
  return ports.ok ? ask(ports.value, { verb: validate, args: {}, line: "data validate" }, reader()) : stopped(ports.problem);
}

/** Whatever branch is checked out, its files on disk are what is checked. */
function openPorts(folder: string, environment: NodeJS.ProcessEnv): Result<Ports> {
  const found = discover(folder);
  if (!found.ok) return found;
  const dataPath = environment["MILESTONE_DATA_PATH"] || null;
  const tree = openWorkingTree({ cwd: folder, dataPath, environment, epochMs: Date.now, stateBranch: null, isWorkBranch: () => false });
  if (!tree.ok) return tree;
  const { history, conflicts } = tree.value;
  const data = { path: join(folder, dataPath ?? DATA_FOLDER), label: dataPath ?? DATA_FOLDER };
  const surroundings = openSurroundings({ folder, data, repository: found.value, gitVersion: () => Promise.resolve(null), now: Date.now });
  const settings = openSettings({ environment, flags: {}, home: homedir(), repository: found.value });
  return ok({ repository: tree.value, history, conflicts, settings, surroundings });
}

/** Whoever may start the workflow may read. */
function reader(): Caller {
  const { GITHUB_ACTOR: actor = "", GITHUB_RUN_ID: run = "" } = process.env;
  return { actor, permission: "read", now: () => new Date().toISOString(), request: { id: run, given: false }, dryRun: true, commit: false, yes: false };
}
