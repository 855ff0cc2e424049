// Pulls: pull requests, and what becomes of them.
import type { Result } from "../../core/base/result.ts";
import type { Account } from "./forge.ts";

/** `repository` of the head is "owner/name", null where it was deleted; another than the base's is a fork. */
export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly isDraft: boolean;
  readonly author: Account | null;
  readonly head: { readonly branch: string; readonly commit: string; readonly repository: string | null };
  readonly base: { readonly branch: string; readonly commit: string };
  /** The commit it became on its base; null where it was not merged. */
  readonly mergedAs: string | null;
  readonly mergedAt: string | null;
  readonly url: string;
};

export type MergeStrategy = "squash" | "merge" | "rebase";

/** Problems as of the forge; `refused` where GitHub's rules stand in the way, with its reason. */
export interface Pulls {
  pull(number: number): Promise<Result<PullRequest>>;
  /** Of this repository's own branch, newest first. */
  of(branch: string, state: "open" | "all"): Promise<Result<readonly PullRequest[]>>;
  /** Open ones, whatever their branch. */
  open(): Promise<Result<readonly PullRequest[]>>;
  /** The one that is open for this head and base already, or a new one. */
  propose(draft: { readonly title: string; readonly body: string; readonly head: string; readonly base: string }): Promise<Result<PullRequest>>;
  edit(number: number, change: { readonly title?: string; readonly body?: string }): Promise<Result<PullRequest>>;
  /** Whether checks and statuses of a commit are all green, and which are not; nothing to wait for is green. */
  checks(commit: string): Promise<Result<{ readonly state: "green" | "pending" | "red"; readonly waiting: readonly string[] }>>;
  /** Merges exactly this head. Problems: `conflict` where the head is another by now, `refused`. */
  merge(number: number, how: { readonly commit: string; readonly strategy: MergeStrategy; readonly title: string }): Promise<Result<{ readonly commit: string }>>;
}
