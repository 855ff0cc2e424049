// Work: the branch that a session works on, and the place where each of its seats works.
import type { Problem } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/result.ts";

/** `branch` null: work goes to the state branch itself. `sessions` are those whose worktrees are still wanted. */
export type WorkRequest = { readonly session: string; readonly branch: string | null; readonly sessions: readonly string[] };

/** Without git there are no branch, no commits and no worktrees: every seat works in the checkout itself. */
export interface Work {
  /**
   * Makes the branch from the state branch's tip, or adopts one of that name; puts away worktrees that crashed sessions
   * left. Problems: `git-failed`, `branch-missing` (a resumed session's branch is gone: `resumed` names it), `prerequisite-missing`.
   */
  open(request: WorkRequest & { readonly resumed: boolean }): Promise<Result<WorkBranch>>;
}

export interface WorkBranch {
  /** Null without git. */
  readonly name: string | null;
  readonly made: boolean;
  /** Full id of the commit the branch stood at when it was opened; null without git. */
  readonly base: string | null;
  /** What people should know: uncommitted changes that tasks do not see, worktrees that were put away. */
  readonly warnings: readonly Problem[];
  /** The place of a seat, at the branch's tip and clean of what earlier tasks left. May be called for several seats at once. */
  place(seat: string): Promise<Result<WorkPlace>>;
  /**
   * Brings a commit onto the branch: forward where nothing else came in between, else with a merge commit. Merges wait
   * for each other. `contained` where the branch had it already. Problems: `branch-missing`, `dirty-checkout` (the branch is checked out and
   * somebody's uncommitted changes are in the way), `commit-missing`, `git-failed`.
   */
  merge(commit: string, subject: string): Promise<Result<Merged>>;
  /** Those of the commits that the branch does not have any more: somebody set it back. None without git. */
  lost(commits: readonly string[]): Promise<Result<readonly string[]>>;
  /** Removes worktrees. What cannot be removed is a problem, and left for the next session. */
  close(): Promise<Result<void>>;
}

export type Merged =
  | { readonly kind: "merged" | "contained"; readonly tip: string }
  /** `others`: commits on the branch that touched the same files, with their `Task:` trailers. */
  | { readonly kind: "conflict"; readonly files: readonly string[]; readonly others: readonly { readonly commit: string; readonly task: string | null }[] };

export interface WorkPlace {
  /** Absolute. */
  readonly folder: string;
  /** The commit it started from; null without git. */
  readonly base: string | null;
  /** What the task left, and what of git's shared settings and hooks it changed, which is put back. */
  take(): Promise<Result<Taken>>;
  /** One commit of what was taken, on `base`; the branch does not have it yet. Null where nothing was changed. */
  commit(taken: Taken, message: WorkMessage): Promise<Result<string | null>>;
}

/** `tree` is null where nothing was changed. Paths are relative to the top of the work tree, both names of a renamed file. */
export type Taken = {
  readonly tree: string | null;
  readonly paths: readonly string[];
  /** "core.hooksPath", "hooks/post-checkout": changed by the task and put back. */
  readonly restored: readonly string[];
};

export type WorkMessage = { readonly subject: string; readonly body: string; readonly trailers: readonly (readonly [key: string, value: string])[] };
