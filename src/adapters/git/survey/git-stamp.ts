// The stamp of a survey by git: a commit, git's index, and the files that are not as both have them.
import { parsedJson } from "../../../core/base/json.ts";
import { isOid, type Oid } from "../git-arguments.ts";

/** `dirty`: versions by path in the data folder, null where git has a file and the disk has none. */
export type GitStamp = { readonly commit: Oid; readonly index: string; readonly dirty: ReadonlyMap<string, string | null> };

const MARK = "git ";

export function writeGitStamp({ commit, index, dirty }: GitStamp): string {
  return MARK + JSON.stringify([commit, index, ...[...dirty].sort(([left], [right]) => (left < right ? -1 : 1))]);
}

/** Null for a stamp of another kind, or one that is damaged. */
export function readGitStamp(text: string | null): GitStamp | null {
  const parts: unknown = text?.startsWith(MARK) ? parsedJson(text.slice(MARK.length)) : null;
  if (!Array.isArray(parts)) return null;
  const [commit, index, ...entries]: readonly unknown[] = parts;
  if (typeof commit !== "string" || !isOid(commit) || typeof index !== "string" || !entries.every(isEntry)) return null;
  return { commit, index, dirty: new Map(entries) };
}

function isEntry(entry: unknown): entry is readonly [string, string | null] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string" && (entry[1] === null || typeof entry[1] === "string");
}
