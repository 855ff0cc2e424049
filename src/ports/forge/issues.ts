// Issues: what somebody wrote into one, for plans that start from it.
import type { Result } from "../../core/base/result.ts";
import type { IssueText } from "../../core/model/facts.ts";

/** Problems: those of the forge, `not-found` where there is no such issue. */
export interface Issues {
  issue(number: number): Promise<Result<IssueText>>;
}
