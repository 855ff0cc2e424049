// Backups: how they are called, which one is meant, and which ones are old enough to go.
import { parseDuration } from "../base/duration.ts";
import { problem } from "../base/problem.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { ArgumentType } from "../model/arguments.ts";
import type { Backup, Stored } from "../model/stored/backup.ts";

/** The label of what is made before a restore; `latest` passes over it, so that restoring the latest twice is restoring it once. */
export const BEFORE_RESTORE = "before-restore";
export const LATEST = "latest";
/** A ref and a folder are called so. */
const NAME_LENGTH_MAX = 120;

/** An id, or the folder of a backup made by hand as a shell completes it. */
export const BackupRef: ArgumentType<string> = {
  label: "BACKUP",
  schema: {
    safeParse(word) {
      const name = word.trim().replace(/^\.\//, "").replace(/\/+$/, "");
      return name.length <= NAME_LENGTH_MAX && /^\.?[A-Za-z0-9][\w.-]*$/.test(name) ? { success: true, data: name } : { success: false };
    },
  },
  code: "invalid-argument",
  hint: "Name a backup as `milestone backup list` does, or `latest`.",
};

export function newestFirst(backups: readonly Backup[]): readonly Backup[] {
  return backups.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? 1 : -1));
}

/** What a restore has put aside; within one second the second one has a number. */
function isPutAside({ label }: Backup): boolean {
  return label === BEFORE_RESTORE || new RegExp(`^${BEFORE_RESTORE}-\\d+$`).test(label);
}

/** The backup of this id, or the latest one that was not made by a restore. Problem: `backup-not-found`. */
export function findBackup(backups: readonly Backup[], reference: string): Result<Backup> {
  const sorted = newestFirst(backups);
  const found = sorted.find(({ id }) => id === reference) ?? (reference === LATEST ? sorted.find((backup) => !isPutAside(backup)) : undefined);
  if (found) return ok(found);
  const message = sorted.length === 0 ? "There is no backup yet." : `There is no backup ${JSON.stringify(reference)}.`;
  return failed(problem("backup-not-found", message, { hint: sorted.length === 0 ? "Make one with `milestone backup create`." : "See `milestone backup list`." }));
}

export type Prunable = { readonly backups: readonly Backup[]; readonly stored: readonly Stored[] };

/**
 * What is older than so long and may go. The newest backup never does, the latest neither, and what people copied neither. Logs
 * and caches are as old as their last line.
 */
export function prunable(all: Prunable, { olderThan, now }: { readonly olderThan: string; readonly now: string }): Prunable {
  const limit = Date.parse(now) - (parseDuration(olderThan) ?? Number.POSITIVE_INFINITY);
  const isOld = ({ at }: { readonly at: string }): boolean => Date.parse(at) < limit;
  const ours = newestFirst(all.backups.filter(({ kind }) => kind !== "by-hand"));
  const kept = new Set([ours[0], ours.find((backup) => !isPutAside(backup))]);
  return { backups: ours.filter((backup) => !kept.has(backup) && isOld(backup)), stored: all.stored.filter(isOld) };
}
