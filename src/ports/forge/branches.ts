// Branches: what becomes of a repository's branches, for whoever clears them away.
import type { Result } from "../../core/base/result.ts";
import type { BranchFact, MergeProof, Trunk } from "../../core/model/facts.ts";
import type { Refs } from "./refs.ts";

/** Of this machine's repository, or of one on a forge. Problems: those of git, or of the forge. */
export interface Branches {
  readonly refs: Refs;
  /**
   * The state branch (`configured` where the settings name it) and the default one, as far as they are there; a branch that is
   * kept in several places stands for each.
   */
  trunks(configured: string | null): Promise<Result<readonly Trunk[]>>;
  /** How the whole of a branch came into one of the trunks; null where nothing proves that it did. */
  merged(branch: BranchFact, trunks: readonly Trunk[]): Promise<Result<MergeProof | null>>;
  /** Branches of this repository that an open pull request comes from or goes to, with its number; none without a forge. */
  requested(): Promise<Result<ReadonlyMap<string, number>>>;
}
