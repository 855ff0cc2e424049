// The user's own index: only the entries of given paths are ever changed, under git's own lock.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ok, type Result } from "../../core/base/result.ts";
import { isOid, type RepoPath } from "./git-arguments.ts";
import type { Git } from "./git.ts";
import type { TreeEntry } from "./objects.ts";

/** How long somebody else's `index.lock` is waited for. It is never removed: nobody can know that its owner is gone. */
const INDEX_LOCK_SECONDS_MAX = 2;
const LOOK_MS = 20;

export type IndexEntry = TreeEntry & {
  /** Not 0 where a merge left several versions. */
  readonly stage: number;
  /** Left out of the work tree by a sparse checkout. */
  readonly sparse: boolean;
};

/** The index's entries at or below these paths, by path; of an unmerged one the last stage. */
export async function indexEntries(git: Git, paths: readonly RepoPath[]): Promise<Result<ReadonlyMap<string, IndexEntry>>> {
  const answer = await git.run({ command: "ls-files", options: ["-z", "-t", "--stage"], paths });
  if (!answer.ok) return answer;
  const entries = new Map<string, IndexEntry>();
  for (const line of answer.value.toString().split("\0")) {
    const match = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line);
    const [, tag, mode, id, stage, path] = match ?? [];
    if (mode && id && path && isOid(id)) entries.set(path, { mode, id, stage: Number(stage), sparse: tag === "S" });
  }
  return ok(entries);
}

/** Null takes the path out of the index. */
export type IndexChange = { readonly path: RepoPath; readonly entry: TreeEntry | null };
export type Index = { readonly gitDir: string; readonly zero: string };

export function indexLockOf(gitDir: string): string {
  return join(gitDir, "index.lock");
}

/** True once nobody holds the index, false after two seconds. */
export async function indexIsFree(gitDir: string): Promise<boolean> {
  const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;
  while (existsSync(indexLockOf(gitDir))) {
    if (performance.now() > deadline) return false;
    await wait(LOOK_MS);
  }
  return true;
}

/** Brings the entries to what is given. False where somebody holds the index; its bytes are untouched then. */
export async function updateIndex(git: Git, { gitDir, zero }: Index, changes: readonly IndexChange[]): Promise<Result<boolean>> {
  if (changes.length === 0) return ok(true);
  const input = changes.map(({ path, entry }) => `${entry?.mode ?? "0"} ${entry?.id ?? zero}\t${path}\0`).join("");
  for (const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000; ; await wait(LOOK_MS)) {
    if (!(await indexIsFree(gitDir))) return ok(false);
    const updated = await git.run({ command: "update-index", options: ["-z", "--index-info"], input });
    if (updated.ok) return ok(true);
    if (!/index\.lock/.test(updated.problem.message)) return updated;
    if (performance.now() > deadline) return ok(false);
  }
}

/** Brings the entries' recorded file times to what is on disk, so that even `git diff-files` finds nothing to compare. A failure does not matter. */
export async function refreshIndex(git: Git, changes: readonly IndexChange[]): Promise<void> {
  const paths = changes.flatMap(({ path, entry }) => (entry ? [path] : []));
  if (paths.length === 0) return;
  await git.run({ command: "add", options: ["--refresh", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"], input: paths.join("\0") });
}
