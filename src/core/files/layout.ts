// Where things lie below the data folder.

export const ARCHIVE_PATH = "archive.yaml";
export const CURRENT_PATH = "current.yaml";
export const DEPENDENCIES_PATH = "active/dependencies.yaml";
export const FOLDERS = { active: "active", completed: "completed", events: "events", templates: "templates", sessions: "sessions" } as const;

export function eventsPath(id: string): string {
  return `events/${id}.jsonl`;
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
