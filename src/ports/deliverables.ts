// Deliverables: files of the phases of a milestone, which live with the work and not with the state.
import type { Result } from "../core/base/result.ts";
import type { DeliverableFiles, NewDeliverables } from "../core/model/kiro/deliverable.ts";

/** `branch` is the work branch's name; null where work goes to the state branch. */
export type WorkPlace = { readonly milestone: string; readonly branch: string | null };

export interface Deliverables {
  /** Everything below `deliverables/<milestone>/`: on the disk where the branch is checked out here, else at its tip. */
  read(place: WorkPlace): Promise<Result<DeliverableFiles>>;
  /**
   * Makes the files that are not there, in one commit on the work branch, which is made where it is missing; where it is checked
   * out, on the disk too. By compare-and-swap: nobody's commit is lost. The answer is the paths that were made.
   */
  add(place: WorkPlace, files: NewDeliverables): Promise<Result<readonly string[]>>;
}
