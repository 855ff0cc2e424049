// Ids of milestones and tasks: what may be read, what is made, and which number is next.
import { failed, ok, type Result } from "../base/result.ts";
import { problem } from "../base/problem.ts";

/** Ids that files may carry: data-model section 5.1. */
const READABLE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/;
/** Ids that are made: lower case, so that no two differ by case alone on a file system that ignores it. */
const NEW = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The longest id whose file can be read again. */
const ID_LENGTH_MAX = 50;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Files in `active/` that are not milestones. */
const NOT_MILESTONES: ReadonlySet<string> = new Set(["dependencies", "current", "readme", "archive-index"]);

export const ID_HINT = "Ids are lower-case words joined by hyphens, such as milestone-001 or user-login, at most 50 characters.";

export function isReadableId(text: string): boolean {
  return READABLE.test(text) && !RESERVED.test(text);
}

export function isMilestoneId(text: string): boolean {
  return isReadableId(text) && !NOT_MILESTONES.has(text.toLowerCase());
}

/** Checks an id that somebody wants to give: problem `invalid-id`. */
export function newId(text: string): Result<string> {
  if (text.length <= ID_LENGTH_MAX && NEW.test(text) && isMilestoneId(text)) return ok(text);
  return failed(problem("invalid-id", `${JSON.stringify(text.slice(0, ID_LENGTH_MAX))} cannot be an id.`, { hint: ID_HINT }));
}

/** `milestone-007` after `milestone-006`, whatever else there is; numbers are never used twice while a file remembers them. */
export function nextMilestoneId(taken: Iterable<string>): string {
  return nextNumbered("milestone", taken);
}

export function nextTaskId(taken: Iterable<string>): string {
  return nextNumbered("task", taken);
}

function nextNumbered(word: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) {
    const match = /^([a-z]+)-(\d{1,9})$/.exec(id);
    if (match?.[1] === word) highest = Math.max(highest, Number(match[2]));
  }
  return `${word}-${String(highest + 1).padStart(3, "0")}`;
}

/** Words of a title as an id would spell them: "User login!" is `user-login`. */
export function slugOf(title: string): string {
  return title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
