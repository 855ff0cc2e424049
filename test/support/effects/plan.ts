// What a recorder shall do in a process: write down every effect, and at one of them kill the process or fail.
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const MAKING = "openSync|open|mkdirSync|mkdir|mkdtempSync|linkSync|renameSync";
const REMOVING = "unlinkSync|unlink|rmdirSync|rmSync|rm";
const WRITING = "writeSync|handle\\.write|fsyncSync|handle\\.(?:data)?sync";
/** These change something; the others are not in a full disk's way. */
const GIT = "spawn git (?:add|clean|fast-import|hash-object|read-tree|update-index|update-ref|worktree|write-tree|merge-tree)";

/** What a disk says, git's words for it, and which effects can meet it. */
export const ERRNOS = {
  ENOSPC: { number: -28, words: "No space left on device", meets: effects(MAKING, WRITING, GIT) },
  EIO: { number: -5, words: "Input/output error", meets: effects(MAKING, WRITING, REMOVING, "spawn git") },
  EDQUOT: { number: -122, words: "Disk quota exceeded", meets: effects(MAKING, WRITING, GIT) },
  EROFS: { number: -30, words: "Read-only file system", meets: effects(MAKING, WRITING, REMOVING, GIT) },
  EACCES: { number: -13, words: "Permission denied", meets: effects(MAKING, REMOVING, GIT) },
  EMFILE: { number: -24, words: "Too many open files", meets: effects("openSync|open|spawn") },
} as const;
export type Errno = keyof typeof ERRNOS;

function effects(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join("|")}) `);
}

/**
 * Effects count from 1, with `of` only those whose name it matches. `before` dies before the effect, or in the middle of it where it is a write; `after` once it is
 * done. `fail` lets the first effect from there on fail that can meet the error, and with `lasting` all that follow.
 */
export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "before" | "after"; readonly at: number; readonly of?: string }
  | { readonly kind: "fail"; readonly at: number; readonly errno: Errno; readonly lasting: boolean };

/** `log`: a file that gets a line for each effect, `12 renameSync /path`. */
export type Plan = { readonly log: string; readonly fault: Fault };

/** For `node`, in front of the program: nothing of it is in the environment, so nothing of it reaches what the process starts. */
export function recorderOptions(plan: Plan): readonly string[] {
  const url = pathToFileURL(join(import.meta.dirname, "recorder.ts"));
  url.searchParams.set("plan", JSON.stringify(plan));
  return ["--import", url.href];
}

export function planIn(url: string): Plan {
  const plan: Plan = JSON.parse(new URL(url).searchParams.get("plan") ?? "{}");
  return plan;
}
