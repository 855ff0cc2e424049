// Backups: made while nobody writes, listed, and tried out.
import { problem } from "../../../core/base/problem.ts";
import { text } from "../../../core/base/reply.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { backupId, type Backup } from "../../../core/model/stored/backup.ts";
import { findBackup, newestFirst } from "../../../core/rules/backups.ts";
import { noData } from "../../../core/rules/find.ts";
import { backupListView, backupView, trialView } from "../../../core/views/upkeep/backups.ts";
import type { Backups } from "../../../ports/keeping/backups.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";

/** Problem: `not-available`, over a forge's API. */
export function backupsOf({ backups }: Pick<Ports, "backups">): Result<Backups> {
  return backups ? ok(backups) : failed(problem("not-available", "Backups are made in a checkout; here the history of the branch is the backup.", { hint: "Run it in a clone, or in a workflow after actions/checkout." }));
}

/** Every writer waits meanwhile. `at` is ISO 8601 UTC. Problems: `no-milestone-data`, those of the repository and of the backup. */
export async function keepBackup(ports: Pick<Ports, "backups" | "repository">, wanted: { readonly at: string; readonly label: string }): Promise<Result<Backup>> {
  const backups = backupsOf(ports);
  if (!backups.ok) return backups;
  const snapshot = await ports.repository.snapshot({ for: "write" });
  if (!snapshot.ok) return snapshot;
  try {
    const names = snapshot.value.exists ? await snapshot.value.list("") : ok([]);
    if (!names.ok) return names;
    return names.value.length > 0 ? await backups.value.create(wanted) : failed(noData(snapshot.value));
  } finally {
    await snapshot.value.release();
  }
}

export async function createBackup(ports: Ports, { label }: { readonly label: string }, caller: Caller): Promise<Finished> {
  const at = caller.now();
  if (caller.dryRun) {
    const id = backupId(at, label);
    return { ...NOTHING, data: { backup: { id, label } }, reply: [text(`Backup ${id} would be made.`)] };
  }
  const backup = await keepBackup(ports, { at, label });
  return backup.ok ? { ...NOTHING, data: { backup: backup.value }, reply: backupView(backup.value) } : stopped(backup.problem);
}

export const NOTHING: Finished = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };

export async function listBackups(ports: Ports, caller: Caller): Promise<Finished> {
  const backups = backupsOf(ports);
  const found = backups.ok ? await backups.value.list() : backups;
  if (!found.ok) return stopped(found.problem);
  const sorted = newestFirst(found.value);
  return { ...NOTHING, data: { backups: sorted }, reply: backupListView(sorted, caller.now()) };
}

/** Problem: `backup-damaged`, with every file that is. */
export async function testBackup(ports: Ports, { backup: reference }: { readonly backup: string }): Promise<Finished> {
  const chosen = await chosenBackup(ports, reference);
  if (!chosen.ok) return stopped(chosen.problem);
  const { backups, backup } = chosen.value;
  const trial = await backups.test(backup);
  if (!trial.ok) return stopped(trial.problem);
  const { files, bytes, faults } = trial.value;
  const fault = faults.length === 0 ? null : problem("backup-damaged", `Backup ${backup.id} cannot be restored: ${faults.length} of ${files} files are damaged.`, { hint: "Make a new one with `milestone backup create`." });
  return { ...NOTHING, data: { backup: backup.id, restorable: fault === null, files, bytes, faults }, reply: trialView(backup, trial.value), problem: fault };
}

/** The backup that a person names. Problem: `backup-not-found`. */
export async function chosenBackup(ports: Pick<Ports, "backups">, reference: string): Promise<Result<{ readonly backups: Backups; readonly backup: Backup }>> {
  const backups = backupsOf(ports);
  if (!backups.ok) return backups;
  const all = await backups.value.list();
  const backup = all.ok ? findBackup(all.value, reference) : all;
  return backup.ok ? ok({ backups: backups.value, backup: backup.value }) : backup;
}
