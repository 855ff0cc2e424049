// Surveying by git: one `git status` says what is not as the last commit, one `git diff-tree` what commits have changed.
import { join } from "node:path";
import { isTemporary } from "../../../core/model/stored/data-path.ts";
import { parentProblem, type DataFolder } from "../data-files.ts";
import { entryAt } from "../disk.ts";
import { repoPath, type Surroundings } from "../discovery.ts";
import type { Oid } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import type { GitStamp } from "./git-stamp.ts";
import { unsureIn } from "./index-file.ts";
import { gitBlindFrom, momentNow, signatureOf, versionOf, type Moment } from "./sighting.ts";
import { indexFile, isTrustworthy } from "./trust.ts";

/** More would be looked at one by one in any case, and a stamp would grow. */
export const DIRTY_MAX = 1000;
/** Others may commit meanwhile. */
export const TRIES_MAX = 3;

/** `git` is one that cannot be made to overlook anything. `commit` is where HEAD stands, read without a process; null where nowhere. */
export type Ground = {
  readonly folder: DataFolder;
  readonly surroundings: Surroundings;
  readonly git: Git;
  readonly commit: () => Promise<Oid | null>;
  readonly clock: () => number;
};

/** What git said at one moment, at which HEAD and the index stood still. Paths are those of the data folder. */
export type Glance = { readonly moment: Moment; readonly commit: Oid; readonly index: string; readonly paths: readonly string[] };

/** Null where git cannot answer for files directly in these folders. */
export async function glance(ground: Ground, folders: readonly string[]): Promise<Glance | null> {
  const { surroundings, git } = ground;
  const inside = folders.map((folder) => repoPath(surroundings, folder));
  for (let tries = 0; tries < TRIES_MAX && isTrustworthy(surroundings, inside); tries++) {
    const moment = momentNow(ground.clock);
    const before = await standOf(ground);
    if (!before) return null;
    const options = ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--ignored=traditional"];
    const answer = await git.run({ command: "status", options, paths: inside });
    const after = await standOf(ground);
    if (!answer.ok) return null;
    if (after?.commit !== before.commit || after.index !== before.index) continue;
    const paths = pathsIn(answer.value.toString(), ground, folders);
    return paths && { ...before, moment, paths };
  }
  return null;
}

async function standOf({ surroundings, commit }: Ground): Promise<{ readonly commit: Oid; readonly index: string } | null> {
  const [at, index] = [await commit(), entryAt(indexFile(surroundings.place))];
  return at && index && { commit: at, index: signatureOf(index) };
}

/** A kind, fields without blanks, and a path; what has been renamed would have another kind. */
const LINE = /^(?:1 (?:\S+ ){7}|u (?:\S+ ){9}|[?!] )(.+)$/s;

function pathsIn(answer: string, { surroundings }: Ground, folders: readonly string[]): readonly string[] | null {
  const lines = answer.split("\0").filter((line) => line !== "");
  return flat(lines.map((line) => LINE.exec(line)?.[1] ?? ""), surroundings, folders);
}

/** As paths of the data folder; null where one is not directly in a folder, or they are too many. Nobody lists temporary files. */
function flat(paths: readonly string[], { prefix }: Pick<Surroundings, "prefix">, folders: readonly string[]): readonly string[] | null {
  const start = prefix === "" ? "" : `${prefix}/`;
  const found = paths.map((path) => (path.startsWith(start) ? path.slice(start.length) : ""));
  if (found.length > DIRTY_MAX || !found.every((path) => folders.includes(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) && !path.endsWith("/"))) return null;
  return found.filter((path) => !isTemporary(path.slice(path.lastIndexOf("/") + 1)));
}

/**
 * The stamp of what was seen; `since` spares reading an index that has not changed. Null where looking at each file is
 * needed, `moved` where the index is another by now.
 */
export function stampOf(ground: Ground, folders: readonly string[], { seen, since }: { readonly seen: Glance; readonly since: GitStamp | null }): GitStamp | "moved" | null {
  const file = indexFile(ground.surroundings.place);
  const stat = entryAt(file);
  if (!stat || signatureOf(stat) !== seen.index) return "moved";
  const index = versionOf(stat, seen.moment);
  const blindFrom = gitBlindFrom(seen.moment);
  // Nothing in an index is younger than the index.
  const known = index === since?.index && Number(stat.mtimeNs / 1_000_000_000n) < blindFrom;
  const inside = folders.map((folder) => repoPath(ground.surroundings, folder));
  const unsure = known ? [] : unsureIn(file, { folders: inside, blindFrom, idBytes: seen.commit.length / 2 });
  const after = entryAt(file);
  if (!after || signatureOf(after) !== seen.index) return "moved";
  const young = unsure && flat(unsure, ground.surroundings, folders);
  const dirty = young && versionsOf(ground, new Set([...seen.paths, ...young]), seen.moment);
  return dirty && { commit: seen.commit, index, dirty };
}

/** Null where a folder stands in a file's place, or the paths are too many. */
function versionsOf({ folder }: Ground, paths: ReadonlySet<string>, moment: Moment): ReadonlyMap<string, string | null> | null {
  const versions = new Map<string, string | null>();
  const checked = new Set<string>();
  for (const path of paths) {
    const stat = parentProblem(folder, path, checked) ? null : entryAt(join(folder.path, path));
    if (stat?.isDirectory() || (!stat && path.includes("\ufffd"))) return null;
    versions.set(path, stat && versionOf(stat, moment));
  }
  return paths.size > DIRTY_MAX ? null : versions;
}

/** Which files are others than at the stamp `since`. Null where looking at each file is needed. */
export async function changedSince(ground: Ground, folders: readonly string[], { since, stamp, moment }: { readonly since: GitStamp; readonly stamp: GitStamp; readonly moment: Moment }): Promise<ReadonlyMap<string, string | null> | null> {
  const committed = await between(ground, folders, [since.commit, stamp.commit]);
  const others = committed && versionsOf(ground, new Set([...committed, ...since.dirty.keys()].filter((path) => !stamp.dirty.has(path))), moment);
  if (!others) return null;
  return new Map([...stamp.dirty, ...others].filter(([path, version]) => since.dirty.get(path) !== version || !since.dirty.has(path)));
}

async function between({ surroundings, git }: Ground, folders: readonly string[], [from, to]: readonly [Oid, Oid]): Promise<readonly string[] | null> {
  if (from === to) return [];
  const paths = folders.map((folder) => repoPath(surroundings, folder));
  const answer = await git.run({ command: "diff-tree", options: ["-r", "-z", "--no-renames", "--name-only"], revisions: [from, to], paths });
  return answer.ok ? flat(answer.value.toString().split("\0").filter((path) => path !== ""), surroundings, folders) : null;
}
