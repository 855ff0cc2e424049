// What of the data folder a seat's worktree leaves out, as patterns of a sparse checkout.

/** The record of plans and sessions: it is large, and changes while tasks run. */
const HIDDEN = ["active", "completed", "events", "sessions"];

/** Paths from the top of the work tree; none where the data folder lies elsewhere (`dataRoot` null). */
export function hiddenFolders(dataRoot: string | null): readonly string[] {
  if (dataRoot === null) return [];
  return HIDDEN.map((name) => (dataRoot === "" ? name : `${dataRoot}/${name}`));
}

/** `own` are the patterns of the person's checkout where that is sparse itself; a worktree holds no more than it. */
export function sparsePatterns(dataRoot: string | null, own: string | null): string {
  const hidden = hiddenFolders(dataRoot).map((folder) => `!/${folder.replace(/[\\*?[\]!# ]/g, "\\$&")}/\n`);
  return [own === null ? "/*\n" : `${own.trimEnd()}\n`, ...hidden].join("");
}
