// The working tree of a scratch repository, opened as the command line opens it.
import { openWorkingTree, type WorkingTree, type WorkingTreeOptions } from "../../src/adapters/git/working-tree-repository.ts";
import type { Result } from "../../src/core/base/result.ts";
import type { Change } from "../../src/core/base/tree.ts";
import type { CommitMessage, CommitOutcome, Repository } from "../../src/ports/repository.ts";
import type { GitFixture } from "./git-fixture.ts";

export function open(place: Pick<GitFixture, "folder" | "environment">, more: Partial<WorkingTreeOptions> = {}): WorkingTree {
  return value(openWorkingTree({ ...treeOptions(place), ...more }));
}

export function treeOptions({ folder, environment }: Pick<GitFixture, "folder" | "environment">): WorkingTreeOptions {
  return { cwd: folder, dataPath: null, stateBranch: null, isWorkBranch: (name) => name.startsWith("milestone/"), environment, epochMs: () => 1_800_000_000_000 };
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

export const MESSAGE: CommitMessage = { subject: "milestone: a change", body: "", trailers: [], commit: true };

export function put(path: string, text: string | null): Change {
  return { path, text };
}

/** One turn: reads the paths that it changes, then commits. */
export async function change(repository: Repository, changes: readonly Change[], message: Partial<CommitMessage> = {}): Promise<Result<CommitOutcome>> {
  const snapshot = await repository.snapshot({ for: "write" });
  if (!snapshot.ok) return snapshot;
  await snapshot.value.read(changes.map(({ path }) => path));
  return repository.commit(snapshot.value, changes, { ...MESSAGE, ...message });
}

/** A file's text as a snapshot shows it; null where it is not there. */
export async function textOf(repository: Repository, path: string, ref?: string): Promise<string | null> {
  const snapshot = value(await repository.snapshot({ for: "read", ...(ref !== undefined && { ref }) }));
  const file = (await snapshot.read([path])).get(path);
  return file ? Buffer.from(value(file)).toString() : null;
}
