// Paths of the data folder: which are allowed, what people call them, and what is no file that can be read.
import { problem, type Problem } from "../../base/problem.ts";
import type { Change } from "../../base/tree.ts";

/** Such a path begins at the top of the repository instead; only what belongs to GitHub is reached in this way. */
const FROM_TOP = ":/";
const TOP_FOLDER = ".github";

/** Larger files are mistakes, and would be parsed for minutes. */
export const FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What file systems allow for one name, in bytes. */
const NAME_BYTES_MAX = 255;

/** The path from the top of the repository where one is meant, else null. */
export function pathFromTop(path: string): string | null {
  return path.startsWith(FROM_TOP) ? path.slice(FROM_TOP.length) : null;
}

/** How a path of the top's folder is called here; null for any other. */
export function pathOfTop(fromTop: string): string | null {
  return fromTop.startsWith(`${TOP_FOLDER}/`) ? `${FROM_TOP}${fromTop}` : null;
}

/** What of the repository is looked at: the data folder, and what paths from the top may reach. */
export function reachOf(prefix: string): readonly string[] {
  return prefix === "" ? [] : [prefix, TOP_FOLDER];
}

/** How people know a path; `label` is how they know the data folder. */
export function shownOf({ label }: { readonly label: string }, path: string): string {
  return pathFromTop(path) ?? `${label}/${path}`;
}

/** Names of writers' temporary files and locks inside the data folder. */
export function isTemporary(name: string): boolean {
  return name.startsWith(".tmp-") || name === ".lock" || name.startsWith(".lock.");
}

/** Whether a path stays inside the folder it is relative to and can be told from others: no `..`, `.git`, backslash or control character. */
export function isDataPath(path: string): boolean {
  const fromTop = pathFromTop(path);
  if (fromTop !== null) return fromTop.startsWith(`${TOP_FOLDER}/`) && isDataPath(fromTop);
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== ".." && bytesOf(name) <= NAME_BYTES_MAX && !isGitName(name));
}

function bytesOf(name: string): number {
  return name.length * 3 <= NAME_BYTES_MAX ? name.length : new TextEncoder().encode(name).length;
}

/** `.git` in the spellings that some file system takes for it. */
function isGitName(name: string): boolean {
  return /^(?:\.git|git~\d)$/i.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/[ .]+$/, ""));
}

/** Whether new files may be called so on every system the repository is checked out on. */
export function isPortablePath(path: string): boolean {
  return isDataPath(path) && (pathFromTop(path) ?? path).split("/").every((name) => !/[<>:"|?*]|[ .]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && !isTemporary(name));
}

/** Whether a change may be made: what comes back keeps the name that it had. */
export function isWritable({ path, text, bytes }: Change): boolean {
  return text === null || bytes !== undefined ? isDataPath(path) : isPortablePath(path);
}

/** The names that some paths have directly in a folder; "" is the data folder. */
export function namesBelow(paths: Iterable<string>, folder: string): ReadonlySet<string> {
  const start = folder === "" ? "" : `${folder}/`;
  const names = new Set<string>();
  for (const path of paths) {
    if (start === "" && pathFromTop(path) !== null) continue;
    const name = path.startsWith(start) ? path.slice(start.length).split("/")[0] : undefined;
    if (name !== undefined) names.add(name);
  }
  return names;
}

export function tooLarge(at: { readonly path: string }, bytes: number): Problem {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return problem("file-too-large", `${at.path} has ${megabytes} MiB; at most 5 MiB are read.`, { at });
}

export function notAFile(at: { readonly path: string }): Problem {
  return problem("not-a-file", `${at.path} is not a regular file; links and special files are not followed.`, { at, hint: "Put a regular file there." });
}
