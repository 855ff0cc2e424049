// Where the data folder and its repository are, and what state that is in, by reading files: no process is started.
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { pathFromTop } from "../../core/model/stored/data-path.ts";
import { type DataFolder } from "./data-files.ts";
import { entryAt } from "./disk.ts";
import { branchName, isOid, isRefName, isRepoPath, type Oid, type RefName, type RepoPath } from "./git-arguments.ts";
import type { Git, GitPlace } from "./git.ts";

/** A repository as one work tree sees it; all folders are absolute. `commonDir` is what linked work trees share. */
export type RepositoryPlace = GitPlace & { readonly commonDir: string; readonly reftable: boolean };

/** `unknown` where refs are not kept in files, or HEAD is damaged. */
export type Head =
  | { readonly kind: "branch"; readonly ref: RefName }
  | { readonly kind: "detached"; readonly commit: Oid }
  | { readonly kind: "unknown" };

export type Operation = "merge" | "cherry-pick" | "revert" | "rebase" | "bisect";

/** git's own files that say an operation is under way; the first that is there counts. */
const OPERATIONS: readonly (readonly [file: string, operation: Operation])[] = [
  ["rebase-merge", "rebase"], ["rebase-apply", "rebase"], ["BISECT_LOG", "bisect"],
  ["MERGE_HEAD", "merge"], ["CHERRY_PICK_HEAD", "cherry-pick"], ["REVERT_HEAD", "revert"],
];

/**
 * The repository around a folder, or null. A folder that looks like a bare repository is refused (`git-failed`) unless
 * it was named with `gitDir`: it may be content that somebody committed, with a configuration of its own.
 */
export function discover(folder: string, gitDir: string | null = null): Result<RepositoryPlace | null> {
  if (gitDir !== null) return named(resolve(folder, gitDir));
  for (let at = realFolder(folder); ; at = dirname(at)) {
    const dotGit = join(at, ".git");
    const target = gitDirOf(dotGit);
    if (target !== null) return ok(placeOf(target, at));
    if (isGitDir(at)) return failed(problem("git-failed", `${at} is a bare repository.`, { hint: "If you mean it, set GIT_DIR to this folder." }));
    if (dirname(at) === at) return ok(null);
  }
}

function named(gitDir: string): Result<RepositoryPlace> {
  const target = isGitDir(gitDir) ? realFolder(gitDir) : gitDirOf(join(gitDir, ".git"));
  if (target === null) return failed(problem("git-failed", `${gitDir} is not a git repository.`));
  return ok(placeOf(target, workTreeOf(target)));
}

/** The work tree that a git folder belongs to; null where it is bare or says so only in its configuration. */
export function workTreeOf(gitDir: string): string | null {
  const linked = textOf(join(gitDir, "gitdir"));
  if (linked !== null) return dirname(resolve(gitDir, linked.trim()));
  return basename(gitDir) === ".git" ? dirname(gitDir) : null;
}

function placeOf(gitDir: string, workTree: string | null): RepositoryPlace {
  const common = textOf(join(gitDir, "commondir"));
  const commonDir = common === null ? gitDir : realFolder(resolve(gitDir, common.trim()));
  const owned = isOwned(gitDir) && (workTree === null || isOwned(workTree));
  return { gitDir, commonDir, workTree, owned, reftable: exists(join(commonDir, "reftable")) };
}

/** The work trees of this repository other than this one, the main one included. */
export function otherWorkTrees(place: RepositoryPlace): readonly RepositoryPlace[] {
  const linked = namesIn(join(place.commonDir, "worktrees")).map((name) => join(place.commonDir, "worktrees", name));
  return [place.commonDir, ...linked].flatMap((gitDir) => {
    const workTree = gitDir === place.gitDir ? null : workTreeOf(gitDir);
    return workTree !== null && gitDirOf(join(workTree, ".git")) === gitDir ? [placeOf(gitDir, workTree)] : [];
  });
}

export function headOf(place: RepositoryPlace): Head {
  const text = textOf(join(place.gitDir, "HEAD"))?.trim() ?? "";
  if (isOid(text)) return { kind: "detached", commit: text };
  const ref = text.replace(/^ref:\s*/, "");
  return isRefName(ref) && !place.reftable && branchName(ref) !== ref ? { kind: "branch", ref } : { kind: "unknown" };
}

export function operationOf(place: RepositoryPlace): Operation | null {
  return OPERATIONS.find(([file]) => exists(join(place.gitDir, file)))?.[1] ?? null;
}

/** The repository around a data folder; `prefix` is the folder's path from the top of the work tree, "" for the top itself. */
export type Surroundings = { readonly place: RepositoryPlace; readonly git: Git; readonly prefix: string };

/** A path of the data folder as git knows it. Throws where it is none: paths are checked before. */
export function repoPath({ prefix }: Surroundings, path: string): RepoPath {
  const full = pathFromTop(path) ?? (prefix === "" ? path : `${prefix}/${path}`);
  if (!isRepoPath(full)) throw new TypeError(`not a path inside the work tree: ${JSON.stringify(full)}`);
  return full;
}

/** A data folder with the repository it lies in, or the reason why git does not look after it. */
export type Location =
  | { readonly folder: DataFolder; readonly place: RepositoryPlace; readonly prefix: string }
  | { readonly folder: DataFolder; readonly place: null; readonly reason: string };

const USUAL_FOLDER = ".milestones";

/** `dataPath` is relative to `cwd`; null is `.milestones` at the top of the work tree. Problem: `invalid-argument`. */
export function locate(cwd: string, dataPath: string | null, place: RepositoryPlace | null): Result<Location> {
  const bare = place !== null && place.workTree === null;
  if (bare) return inRepository({ path: join(place.gitDir, dataPath ?? USUAL_FOLDER), label: dataPath ?? USUAL_FOLDER }, place, dataPath ?? USUAL_FOLDER);
  const top = place?.workTree ?? realFolder(cwd);
  const named = dataPath === null ? join(top, USUAL_FOLDER) : resolve(realFolder(cwd), dataPath);
  // Links inside the work tree came with what was checked out, and are refused later; others were made by the machine's owner.
  const path = wayBelow(top, named) === null ? realFile(named) : named;
  const way = wayBelow(top, path);
  const folder = { path, label: (way ?? dataPath) || "." };
  if (!place) return ok({ folder, place, reason: "this is not a git repository" });
  if (way === null) return ok({ folder, place: null, reason: "the data folder is outside the repository" });
  const own = linkBelow(top, way) ? ok(place) : discover(existing(path));
  if (own.ok && own.value?.gitDir !== place.gitDir) return ok({ folder, place: null, reason: "the data folder belongs to another repository" });
  return inRepository({ ...folder, top }, place, way);
}

/** The path from a folder to something inside it, with `/`; null where it is outside. */
function wayBelow(folder: string, path: string): string | null {
  const way = relative(folder, path).split(sep).join("/");
  return way === ".." || way.startsWith("../") || isAbsolute(way) ? null : way;
}

function inRepository(folder: DataFolder, place: RepositoryPlace, prefix: string): Result<Location> {
  if (prefix === "" || isRepoPath(prefix)) return ok({ folder, place, prefix });
  return failed(problem("invalid-argument", `${JSON.stringify(prefix)} cannot be the data folder.`));
}

/** The first folder on the way to the data that is a link, as a path from the top. What was checked out may bring links; they are not followed. */
export function linkOnTheWay({ place, prefix }: Surroundings): string | null {
  return place.workTree === null ? null : linkBelow(place.workTree, prefix);
}

function linkBelow(top: string, way: string): string | null {
  const names = way === "" ? [] : way.split("/");
  const ways = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
  return ways.find((part) => entryAt(join(top, part))?.isSymbolicLink()) ?? null;
}

/** The path or the nearest folder above it that exists. */
function existing(path: string): string {
  return exists(path) || dirname(path) === path ? path : existing(dirname(path));
}

/** The path with the links on the way followed; the last name may be missing. */
function realFile(path: string): string {
  return exists(dirname(path)) ? join(realFolder(dirname(path)), basename(path)) : join(realFile(dirname(path)), basename(path));
}

/** A `.git` folder, or the folder that a `.git` file of a linked work tree or submodule names. */
function gitDirOf(dotGit: string): string | null {
  if (isGitDir(dotGit)) return realFolder(dotGit);
  const target = /^gitdir: (.+?)\r?\n?$/.exec(textOf(dotGit) ?? "")?.[1];
  if (target === undefined) return null;
  const folder = isAbsolute(target) ? target : resolve(dirname(dotGit), target);
  return isGitDir(folder) ? realFolder(folder) : null;
}

function isGitDir(folder: string): boolean {
  if (!exists(join(folder, "HEAD"))) return false;
  return exists(join(folder, "commondir")) || (exists(join(folder, "objects")) && exists(join(folder, "refs")));
}

/** Whoever owns the files decides what their configuration says. */
function isOwned(path: string): boolean {
  const me = process.geteuid?.();
  return me === undefined || statSync(path).uid === me;
}

function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function exists(path: string): boolean {
  return entryAt(path) !== null;
}

/** The names in a folder; none where it cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A short text file of git's, or null where there is none. */
export function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
