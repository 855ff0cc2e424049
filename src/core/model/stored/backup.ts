// Backups of the data folder, and what of it may be taken away: what is known of each.

/** `git`: a ref of the repository. `copy`: a folder that we made. `by-hand`: a folder that somebody copied. */
export type BackupKind = "git" | "copy" | "by-hand";

/** `id` names it, `at` is ISO 8601 UTC, `place` is a ref or a folder as people know it, `bytes` those of its files. */
export type Backup = {
  readonly id: string;
  readonly kind: BackupKind;
  readonly at: string;
  readonly label: string;
  readonly place: string;
  readonly milestones: number;
  readonly files: number;
  readonly bytes: number;
};

/** What was compared after a restore into a folder of its own; `faults` names files that were not what they should be. */
export type Trial = { readonly files: number; readonly bytes: number; readonly faults: readonly { readonly path: string; readonly fault: string }[] };

/** A log or a cache; `path` is below the data folder, `at` is when it was last written, ISO 8601 UTC. */
export type Stored = { readonly path: string; readonly kind: "log" | "cache"; readonly at: string; readonly bytes: number };

/** "20260302T090000Z-pre-switch", which sorts by time; `at` is ISO 8601 UTC. */
export function backupId(at: string, label: string): string {
  return `${at.replace(/\.\d+/, "").replace(/[-:]/g, "")}-${label}`;
}

/** The time and the label that an id of ours tells; null for any other name. */
export function readBackupId(id: string): { readonly at: string; readonly label: string } | null {
  const [, year, month, day, hours, minutes, seconds, label] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(.+)$/.exec(id) ?? [];
  return label === undefined ? null : { at: `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`, label };
}

/** What can be made again, or is a backup itself, and is never part of one. */
export function isNeverKept(path: string): boolean {
  return /^(?:data|cache|backups)(?:\/|$)/.test(path);
}

/** What belongs to one machine, in repositories where git has not been told to ignore it too. */
export function isOfMachine(path: string): boolean {
  return /^logs\/|^sessions\/agents\/|^sessions\/[^/]+\.journal$/.test(path);
}

/** Whether a path is where a milestone has its file. */
export function isMilestoneFile(path: string): boolean {
  return /^(?:active|completed)\/[^/]+\.ya?ml$/.test(path) && path !== "active/dependencies.yaml";
}
