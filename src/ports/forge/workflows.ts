// Workflows: starting one of the repository's own, and following it.
import type { Result } from "../../core/base/result.ts";

export type Dispatch = { readonly workflow: string; readonly branch: string; readonly inputs: Readonly<Record<string, string>> };

/** `id` is null where GitHub did not say which run it started (older servers do not). */
export type Dispatched = { readonly id: number | null; readonly url: string };

export type WorkflowRun = {
  readonly id: number;
  readonly status: "queued" | "in_progress" | "completed";
  /** Null while it runs: "success", "failure", "cancelled" and more. */
  readonly conclusion: string | null;
  readonly url: string;
  readonly createdAt: string;
};

/** Problems as of the forge; `not-found` where there is no such workflow on the branch, or it cannot be dispatched. */
export interface Workflows {
  dispatch(wish: Dispatch): Promise<Result<Dispatched>>;
  run(id: number): Promise<Result<WorkflowRun>>;
  /** Runs of a workflow that were dispatched since, newest first. */
  dispatchedSince(workflow: string, instant: string): Promise<Result<readonly WorkflowRun[]>>;
  cancel(id: number): Promise<Result<void>>;
}
