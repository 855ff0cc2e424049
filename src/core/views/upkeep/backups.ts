// Backups as replies: which there are and how old, what a restore changes, what a trial found, what is taken away.
import { command, list, table, text, type Reply } from "../../base/reply.ts";
import { formatSize } from "../../base/size.ts";
import type { Backup, Stored, Trial } from "../../model/stored/backup.ts";
import { ageText } from "../../rules/session/ownership.ts";
import { instantText } from "../session.ts";

/** Longer lists make nobody wiser; the data names every path. */
const PATHS_SHOWN_MAX = 20;

const KINDS = { "git": "git ref", "copy": "copy", "by-hand": "made by hand" } as const;

/** `now` is ISO 8601 UTC. */
export function backupListView(backups: readonly Backup[], now: string): Reply {
  if (backups.length === 0) return [text("No backups."), command("milestone backup create", "make one")];
  const age = ({ at }: Backup): string => ageText(Math.max(0, Date.parse(now) - Date.parse(at)));
  const rows = backups.map((backup) => [backup.id, instantText(backup.at), age(backup), KINDS[backup.kind], String(backup.milestones), String(backup.files), formatSize(backup.bytes)]);
  return [table(["backup", "made", "age", "kept as", "milestones", "files", "size"], rows)];
}

export function backupView({ id, place, milestones, files, bytes }: Backup): Reply {
  return [
    text(`Backup ${id} holds ${counted(milestones, "milestone")} in ${counted(files, "file")} (${formatSize(bytes)}): ${place}.`),
    command(`milestone backup restore ${id}`, "go back to it"),
  ];
}

/** `before` is the backup of what was there, null where nothing had to be changed or in a dry run. */
export type Restoring = { readonly backup: Backup; readonly before: Backup | null; readonly paths: readonly string[]; readonly dryRun: boolean };

export function restoreView({ backup, before, paths, dryRun }: Restoring): Reply {
  if (paths.length === 0) return [text(`Everything is as in ${backup.id} already.`)];
  const what = `${counted(paths.length, "file")} ${dryRun ? "would be" : paths.length === 1 ? "is" : "are"} as in ${backup.id}${dryRun ? "" : " again"}:`;
  return [text(what), list(shortened(paths)), ...(before ? [command(`milestone backup restore ${before.id}`, "go back to what was there before")] : [])];
}

export function trialView({ id }: Backup, { files, bytes, faults }: Trial): Reply {
  if (faults.length === 0) return [text(`Backup ${id} can be restored: ${counted(files, "file")} (${formatSize(bytes)}) came out byte for byte as they were kept.`)];
  return [text(`Backup ${id} is damaged:`), list(shortened(faults.map(({ path, fault }) => `${path}: ${fault}`)))];
}

export type Pruning = { readonly backups: readonly Backup[]; readonly stored: readonly Stored[]; readonly dryRun: boolean };

export function pruneView({ backups, stored, dryRun }: Pruning): Reply {
  if (backups.length + stored.length === 0) return [text("No backups, logs or caches are that old.")];
  const lines = [...backups.map(({ id }) => `backup ${id}`), ...stored.map(({ path, bytes }) => `${path} (${formatSize(bytes)})`)];
  return [text(dryRun ? "These would be taken away:" : "These are taken away:"), list(shortened(lines))];
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= PATHS_SHOWN_MAX ? lines : [...lines.slice(0, PATHS_SHOWN_MAX), `and ${lines.length - PATHS_SHOWN_MAX} more`];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
