// Checks: how something stands, shown at a commit where rules of branches can ask for it.
import type { Result } from "../../core/base/result.ts";

/** `queued`: nothing has begun; `in_progress`: it waits. The others are decided. */
export type CheckState = "queued" | "in_progress" | "success" | "failure" | "action_required";

/** `commit` is a full id. `title` is one line, `summary` Markdown. `mark` is hidden from people: what the check was made from. */
export type Check = {
  readonly commit: string;
  readonly name: string;
  readonly state: CheckState;
  readonly title: string;
  readonly summary: string;
  readonly mark: string;
};

/** Problems as of the forge; `permission-denied` also where the token is no app's, since only apps have checks. */
export interface Checks {
  /** Those of ours at a commit, the newest of each name. */
  ours(commit: string): Promise<Result<readonly Check[]>>;
  /** The check of this name at this commit is changed, or made where there is none of ours yet; one that says the same already stays. */
  put(check: Check): Promise<Result<void>>;
}
