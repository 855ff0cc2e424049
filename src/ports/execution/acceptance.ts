// Acceptance: which commands of a repository somebody has agreed to run in this checkout.
import type { Result } from "../../core/base/result.ts";

/** Kept where a clone, a pull or a task's commit cannot bring it along. */
export interface Acceptance {
  /** Those of the texts that nobody has accepted yet. */
  unknown(commands: readonly string[]): Promise<Result<readonly string[]>>;
  accept(commands: readonly string[]): Promise<Result<void>>;
}
