// Conflicts: files of the data folder that an interrupted merge left with two sides.
import type { Result } from "../core/base/result.ts";
import type { Change } from "../core/base/tree.ts";
import type { ConflictedFile, MergeSides } from "../core/model/facts.ts";

export interface Conflicts {
  /** Files below the data folder that two sides changed, relative to it; empty where no merge is in progress. */
  list(): Promise<Result<readonly ConflictedFile[]>>;
  /** What the merge in progress is made of; nothing is known of one that is not git's. */
  sides(): Promise<Result<MergeSides>>;
  /** Writes the files (null deletes) and marks exactly these paths as resolved in the index; makes no commit. */
  settle(changes: readonly Change[]): Promise<Result<void>>;
}
