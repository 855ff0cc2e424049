// Worktrees of seats: made, kept sound, and removed without a trace.
import { realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { diskProblem, entryAt, makeFolders, removeFolderQuietly, removeQuietly, type Disk } from "../disk.ts";
import { namesIn, textOf, workTreeOf } from "../discovery.ts";
import type { Oid } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { acquireLock } from "../writing/write-lock.ts";
import type { Ground } from "./ground.ts";
import { hiddenFolders, sparsePatterns } from "./sparse-patterns.ts";
import type { Turns } from "./turns.ts";

/** `ties`: the files that hold the two folders together, by path, as git made them. */
export type Worktree = { readonly folder: string; readonly gitDir: string; readonly git: Git; readonly ties: ReadonlyMap<string, string>; readonly sparse: string };

/** Keeps worktrees out of sight of whoever works in the checkout around them. */
const IGNORE_FILE = ".gitignore";

/** Given with each call, so that the repository's own configuration need not change. */
const SPARSE = ["core.sparseCheckout=true", "core.sparseCheckoutCone=false"];

/** What belongs in the git folder of a worktree in which nothing is under way. */
const PARTS = new Set(["HEAD", "commondir", "gitdir", "index", "info", "logs", "modules"]);
const PARTS_OF_REFTABLE = new Set([...PARTS, "refs", "reftable"]);

/** Making and removing worktrees waits for others, in this process and in others: git loses its way where two do it at once. */
export async function alone<T>(ground: Ground, inTurn: Turns, action: () => Promise<Result<T>>): Promise<Result<T>> {
  return inTurn(async () => {
    const lock = await acquireLock(ground.disk, join(ground.place.commonDir, "milestone-worktrees.lock"));
    if (!lock.ok) return lock;
    try {
      return await action();
    } finally {
      lock.value.release();
    }
  });
}

/** A detached worktree at a commit, without files yet. To be called alone. */
export async function addWorktree(ground: Ground, seat: string, commit: Oid): Promise<Result<Worktree>> {
  const folder = join(ground.folder, ground.session, seat);
  try {
    await removeWorktrees(ground, (at) => at === folder);
    makeFolders(ground.disk, dirname(folder));
    writeText(ground.disk, join(ground.folder, IGNORE_FILE), "*\n");
  } catch (error) {
    return failed(diskProblem(error, folder));
  }
  const added = await ground.git.run({ command: "worktree", options: ["add", "--quiet", "--detach", "--no-checkout"], folder, revisions: [commit] });
  if (!added.ok) return added;
  const gitDir = /^gitdir: (.+?)\n?$/.exec(textOf(join(folder, ".git")) ?? "")?.[1];
  if (gitDir === undefined) return failed(problem("git-failed", `git made no worktree in ${folder}.`));
  return described(ground, folder, gitDir);
}

function described(ground: Ground, folder: string, gitDir: string): Result<Worktree> {
  const { disk, place, settings, dataRoot } = ground;
  const own = settings.get("core.sparsecheckout") === "true" ? textOf(join(place.gitDir, "info", "sparse-checkout")) : null;
  const ties = [join(folder, ".git"), join(gitDir, "gitdir"), join(gitDir, "commondir")];
  const git = ground.gitAt({ ...place, gitDir, workTree: folder }, SPARSE);
  const worktree = { folder, gitDir, git, ties: new Map(ties.map((path) => [path, textOf(path) ?? ""])), sparse: sparsePatterns(dataRoot, own) };
  try {
    writeText(disk, sparseFile(worktree), worktree.sparse);
    return ok(worktree);
  } catch (error) {
    return failed(diskProblem(error, gitDir));
  }
}

function sparseFile({ gitDir }: Pick<Worktree, "gitDir">): string {
  return join(gitDir, "info", "sparse-checkout");
}

/** Writes only what is not there already. */
function writeText(disk: Disk, path: string, text: string): void {
  if (textOf(path) === text) return;
  makeFolders(disk, dirname(path));
  disk.writeFileSync(path, text);
}

/** Whether a task can have worked there: its files and its index are there, and the repository they belong to. */
export function isThere({ folder, gitDir, ties }: Worktree): boolean {
  const shared = join(gitDir, "commondir");
  return Boolean(entryAt(folder)?.isDirectory() && entryAt(join(gitDir, "index"))?.isFile()) && textOf(shared) === ties.get(shared);
}

/** Whether it can be used again: all that git made is as it was, and no submodule was filled. */
export function isSound(worktree: Worktree): boolean {
  return isThere(worktree) && !entryAt(join(worktree.gitDir, "modules")) && [...worktree.ties].every(([path, text]) => textOf(path) === text);
}

/** HEAD detached at a commit, and nothing under way: merges, rebases and locks that a task left are gone. */
export async function settle(ground: Ground, worktree: Worktree, commit: Oid): Promise<Result<void>> {
  const { gitDir, git, sparse } = worktree;
  const { reftable } = ground.place;
  const strange = namesIn(gitDir).filter((name) => !(reftable ? PARTS_OF_REFTABLE : PARTS).has(name));
  try {
    for (const name of strange) await ground.disk.removeTree(join(gitDir, name));
    writeText(ground.disk, sparseFile(worktree), sparse);
    if (!reftable) writeText(ground.disk, join(gitDir, "HEAD"), `${commit}\n`);
  } catch (error) {
    return failed(diskProblem(error, gitDir));
  }
  if (!reftable) return ok(undefined);
  const moved = await git.run({ command: "update-ref", options: ["-z", "--stdin"], input: `option no-deref\0update HEAD\0${commit}\0\0` });
  return moved.ok ? ok(undefined) : moved;
}

/** A task may have laid a link in its place, to folders that are not its own: git takes the link away, and nobody follows it. */
function isReal(folder: string): boolean {
  return realpathSync(folder) === folder;
}

/** Brings all files to a commit; what is not in it, ignored files too, is removed. With `tracked` the index knows all that can be there. */
export async function cleanTo(ground: Ground, worktree: Worktree, { commit, tracked }: { readonly commit: Oid; readonly tracked: boolean }): Promise<Result<void>> {
  const settled = await settle(ground, worktree, commit);
  if (!settled.ok) return settled;
  try {
    // git takes what a sparse checkout leaves out for absent, and would not remove it.
    for (const path of hiddenFolders(ground.dataRoot).map((name) => join(worktree.folder, name))) if (entryAt(path) && isReal(dirname(path))) await ground.disk.removeTree(path);
  } catch (error) {
    return failed(diskProblem(error, worktree.folder));
  }
  const read = await worktree.git.run({ command: "read-tree", options: ["--reset", "-u"], revisions: [commit] });
  if (!read.ok) return read;
  if (tracked) return ok(undefined);
  const cleaned = await worktree.git.run({ command: "clean", options: ["-ffdxq"] });
  return cleaned.ok ? ok(undefined) : cleaned;
}

/** The folders of all our worktrees, of every session. */
export function worktreeFolders({ folder }: Pick<Ground, "folder">): readonly string[] {
  return namesIn(folder).filter((name) => name !== IGNORE_FILE).flatMap((session) => namesIn(join(folder, session)).map((seat) => join(folder, session, seat)));
}

/** git's folders of our worktrees, each with where its files are, or were. */
function registered({ place, folder }: Ground): readonly { readonly gitDir: string; readonly at: string }[] {
  const registry = join(place.commonDir, "worktrees");
  return namesIn(registry).flatMap((name) => {
    const at = workTreeOf(join(registry, name));
    return at?.startsWith(folder + sep) ? [{ gitDir: join(registry, name), at }] : [];
  });
}

/** The sessions that have, or had, worktrees here. */
export function sessionsWithWorktrees(ground: Ground): ReadonlySet<string> {
  const folders = registered(ground).map(({ at }) => relative(ground.folder, at).split(sep)[0] ?? "");
  return new Set([...namesIn(ground.folder).filter((name) => name !== IGNORE_FILE), ...folders]);
}

/** Removes the worktrees whose folder is meant, with what git knows of them. To be called alone. Throws what the disk says. */
async function removeWorktrees(ground: Ground, isMeant: (folder: string) => boolean): Promise<void> {
  const { disk, place } = ground;
  const gitDirs = registered(ground).filter(({ at }) => isMeant(at)).map(({ gitDir }) => gitDir);
  await Promise.all([...worktreeFolders(ground).filter(isMeant), ...gitDirs].map((path) => disk.removeTree(path)));
  removeFolderQuietly(disk, join(place.commonDir, "worktrees"));
}

/** Removes all worktrees of a session, and the folder of all of them with the last. To be called alone. Throws what the disk says. */
export async function removeSession(ground: Ground, session: string): Promise<void> {
  const { disk, folder } = ground;
  const own = join(folder, session);
  await removeWorktrees(ground, (at) => at.startsWith(own + sep));
  await disk.removeTree(own);
  if (namesIn(folder).some((name) => name !== IGNORE_FILE)) return;
  removeQuietly(disk, join(folder, IGNORE_FILE));
  removeFolderQuietly(disk, folder);
  removeFolderQuietly(disk, dirname(folder));
}
