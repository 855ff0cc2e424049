// Reviews: what people have said of a pull request as a whole, and of which commit.
import type { Result } from "../../core/base/result.ts";
import type { Account } from "./forge.ts";

/**
 * `commit` is what was looked at, null where nobody knows; `at` is ISO 8601 UTC. `author` is null where the account is gone.
 * `dismissed`: somebody took the word of it back.
 */
export type Review = {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account | null;
  readonly state: "approved" | "changes_requested" | "dismissed" | "commented";
  readonly body: string;
  readonly commit: string | null;
  readonly at: string;
  readonly url: string;
};

/** Problems as of the forge. */
export interface Reviews {
  /** Those that were submitted, oldest first. */
  of(pull: number): Promise<Result<readonly Review[]>>;
}
