// Where things lie below the data folder.

export const ARCHIVE_PATH = "archive.yaml";
export const CURRENT_PATH = "current.yaml";
export const DEPENDENCIES_PATH = "active/dependencies.yaml";
export const FOLDERS = { active: "active", completed: "completed", events: "events", templates: "templates", sessions: "sessions" } as const;

export function eventsPath(id: string): string {
  return `events/${id}.jsonl`;
}

/** Every log of a milestone, those of earlier versions first. */
export function eventLogs(id: string): string[] {
  return [`state/events/${id}.jsonl`, `state/events/milestone-${id}.jsonl`, `logs/events/${id}.jsonl`, eventsPath(id)];
}

/** The milestone that a log is about; null where a path is not that of a log. */
export function idOfLog(path: string): string | null {
  const id = /^(?:events|logs\/events|state\/events)\/([^/]+)\.jsonl$/.exec(path)?.[1] ?? null;
  return id !== null && path.startsWith("state/") ? id.replace(/^milestone-milestone-/, "milestone-") : id;
}

export function sessionPath(id: string): string {
  return `sessions/${id}.yaml`;
}

export function sessionBackupPath(id: string): string {
  return `sessions/backup-${id}.yaml`;
}

/** The id that a name of `active/` or `completed/` claims, or null where the file is not a milestone's. */
export function idOfFileName(name: string): string | null {
  return /^(.+)\.ya?ml$/.exec(name)?.[1] ?? null;
}

/** Whether a path is where a milestone has a file of its own. */
export function isMilestonePath(path: string): boolean {
  return path.startsWith(`${FOLDERS.active}/`) || path.startsWith(`${FOLDERS.completed}/`);
}

/** Which of the two folders a milestone's file lies in. */
export function homeOf(path: string): "active" | "completed" {
  return path.startsWith(`${FOLDERS.completed}/`) ? "completed" : "active";
}
