// History: what git remembers of the data folder.
import type { Result } from "../core/base/result.ts";

export type Commit = {
  /** Full object id. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly author: string;
  readonly subject: string;
  /** What the trailer `Command:` says, for commits of ours. */
  readonly command: string | null;
  /** What its trailers `Milestone:` name; of a commit of many milestones only the first ten. */
  readonly milestones: readonly string[];
};

export type CommitQuery =
  /** Commits that touched any of these paths (relative to the data folder), newest first. */
  | { readonly paths: readonly string[]; readonly limit: number }
  /** The commit whose message carries the trailer `Request: <id>`, spelled as `commitLine` spells it. */
  | { readonly request: string };

/** A commit on the state branch, made `at` (ISO 8601 UTC); `author` is a login where the forge knows one, else a name. */
export type TrailCommit = { readonly id: string; readonly at: string; readonly author: string; readonly trailers: readonly (readonly [key: string, value: string])[] };

/** A push: the full ref of the branch that it moved, and the commit that this stood at before. */
export type Pushed = { readonly ref: string; readonly before: string };

/** The commits that came onto the state branch since an instant (ISO 8601 UTC), or by a push, oldest first. */
export type Trail = (since: string, pushed?: Pushed | null) => Promise<Result<readonly TrailCommit[]>>;

/** Without git, or before the first commit, every answer is an empty list. */
export interface History {
  /** Every change of the data folder is a commit: what none of the newest hundred tells of has not happened lately. */
  readonly isWhole?: boolean;
  commits(query: CommitQuery): Promise<Result<readonly Commit[]>>;
}
