// Restoring: the present is kept, then one commit makes the data folder exactly what the backup holds.
import { commitLine, commitSubject } from "../../../core/base/encode/commit.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Change } from "../../../core/base/tree.ts";
import type { Backup } from "../../../core/model/stored/backup.ts";
import { BEFORE_RESTORE } from "../../../core/rules/backups.ts";
import { activeProblem, holdingOf } from "../../../core/rules/session/ownership.ts";
import { restoreView } from "../../../core/views/upkeep/backups.ts";
import type { Backups } from "../../../ports/keeping/backups.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { CommitMessage, Snapshot } from "../../../ports/repository.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { loadConfig } from "../../load.ts";
import { shownPath } from "../../texts.ts";
import { chosenBackup, NOTHING } from "./backup.ts";

/** Somebody who edits by hand faster than this is not waited for. */
const ATTEMPTS_MAX = 5;

type Restore = { readonly ports: Ports; readonly backups: Backups; readonly backup: Backup; readonly caller: Caller; readonly warnings: readonly Problem[] };

/** Problems: `backup-not-found`, `backup-damaged`, `session-active` without --yes, `conflict`, those of the repository. */
export async function restoreBackup(ports: Ports, { backup: reference }: { readonly backup: string }, caller: Caller): Promise<Finished> {
  const chosen = await chosenBackup(ports, reference);
  if (!chosen.ok) return stopped(chosen.problem);
  const busy = await atWork(ports, caller);
  if (!busy.ok) return stopped(busy.problem);
  if (busy.value && !caller.yes && !caller.dryRun) return stopped(busy.value);
  const restore: Restore = { ports, ...chosen.value, caller, warnings: busy.value ? [busy.value] : [] };
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    const finished = await attempted(restore);
    if (finished !== "moved") return finished;
  }
  return stopped(problem("conflict", "The files kept changing while they were restored; they are as they were.", { hint: "Run it again when nobody edits them." }));
}

/** Whoever is at work would write on over what was restored. */
async function atWork({ leases }: Ports, caller: Caller): Promise<Result<Problem | null>> {
  const held = await leases.list();
  if (!held.ok) return held;
  const live = held.value.find(({ standing }) => standing.state === "alive");
  if (!live) return ok(null);
  const { message } = activeProblem(holdingOf(live), { now: caller.now() });
  return ok(problem("session-active", `${message} What it records next builds upon what is restored.`, { hint: "Wait until it ends, stop it with `milestone session stop`, or add --yes." }));
}

async function attempted(restore: Restore): Promise<Finished | "moved"> {
  const { ports, caller } = restore;
  const snapshot = await ports.repository.snapshot({ for: caller.dryRun ? "read" : "write" });
  if (!snapshot.ok) return stopped(snapshot.problem);
  try {
    return await carriedOut(restore, snapshot.value);
  } finally {
    await snapshot.value.release();
  }
}

async function carriedOut(restore: Restore, snapshot: Snapshot): Promise<Finished | "moved"> {
  const { ports, backups, backup, caller } = restore;
  const wanted = await backups.changes(backup);
  if (!wanted.ok) return stopped(wanted.problem);
  const changes = wanted.value;
  // Read, they are compared again before they are written.
  const present = await snapshot.read(changes.map(({ path }) => path));
  if (changes.length === 0) return told(restore, { changes, before: null, diff: "", warnings: [] });
  if (caller.dryRun) return told(restore, { changes, before: null, diff: await diffOf(changes, present, snapshot), warnings: [] });
  const { reading } = await loadConfig(snapshot, { settings: ports.settings });
  const before = await backups.create({ at: caller.now(), label: BEFORE_RESTORE });
  if (!before.ok) return stopped(before.problem);
  const outcome = await ports.repository.commit(snapshot, changes, messageOf(restore, { before: before.value, commit: caller.commit && reading.config.git_integration.auto_commit }));
  if (!outcome.ok) return stopped(outcome.problem);
  if (outcome.value.kind === "moved") return "moved";
  await ports.alerts?.note({ timestamp: caller.now(), event_type: "backup_restored", actor: caller.actor, details: { backup: backup.id, before: before.value.id, files: changes.length } });
  return told(restore, { changes, before: before.value, diff: "", warnings: outcome.value.warnings });
}

type Done = { readonly changes: readonly Change[]; readonly before: Backup | null; readonly diff: string; readonly warnings: readonly Problem[] };

function told({ backup, caller, warnings }: Restore, { changes, before, diff, warnings: more }: Done): Finished {
  const paths = changes.map(({ path }) => path);
  return {
    ...NOTHING,
    data: { restored: backup.id, before: before?.id ?? null, files: paths },
    reply: restoreView({ backup, before, paths, dryRun: caller.dryRun }),
    warnings: [...warnings, ...more],
    changes,
    diff,
  };
}

function messageOf({ backup, caller }: Restore, { before, commit }: { readonly before: Backup; readonly commit: boolean }): CommitMessage {
  return {
    subject: commitSubject(`chore(milestones): restore backup ${backup.id}`),
    body: `What was there before is kept as ${before.id}.`,
    trailers: [["Command", commitLine(`backup restore ${backup.id}`)], ["Actor", commitLine(caller.actor)], ["Request", commitLine(caller.request.id)]],
    commit,
  };
}

async function diffOf(changes: readonly Change[], present: ReadonlyMap<string, Result<Uint8Array>>, snapshot: Snapshot): Promise<string> {
  const { unifiedDiff } = await import("../../../core/base/diff.ts");
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return changes.map(({ path, text }) => {
    const now = present.get(path);
    return unifiedDiff(now?.ok ? decoder.decode(now.value) : null, text, shownPath(snapshot, path));
  }).join("");
}
