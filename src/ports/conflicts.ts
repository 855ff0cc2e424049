// Conflicts: files of the data folder that an interrupted merge left with two sides.
import type { Result } from "../core/base/result.ts";
import type { Change } from "../core/base/tree.ts";

/** Texts of the three stages; null where the side has no such file. */
export type Conflict = {
  readonly path: string;
  readonly base: Uint8Array | null;
  readonly ours: Uint8Array | null;
  readonly theirs: Uint8Array | null;
};

export interface Conflicts {
  /** Unmerged paths below the data folder, relative to it; empty where no merge is in progress. */
  list(): Promise<Result<readonly Conflict[]>>;
  /** Writes the files and marks exactly these paths as resolved in the index; makes no commit. */
  settle(changes: readonly Change[]): Promise<Result<void>>;
}
