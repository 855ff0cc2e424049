// Faults: files that could not be read, in their order, and what that means for whoever names one of them.
import { problem, type Problem } from "../base/problem.ts";
import { ok, type Result } from "../base/result.ts";
import { findMilestone } from "../rules/find.ts";
import { compareIds, compareText } from "./order.ts";

/** By path, line and column; then by what they say. */
export function sortedProblems(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort((left, right) =>
    compareText(left.at?.path ?? "", right.at?.path ?? "") || (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0) ||
    compareText(left.code, right.code) || compareText(left.message, right.message),
  );
}

type Named = { readonly id: string; readonly title: string };
/** `milestones` in the order of their ids; `ids` are those of all files, read or not. */
export type Among<M extends Named> = { readonly milestones: ReadonlyMap<string, M>; readonly ids: Iterable<string>; readonly problems: readonly Problem[] };

/** The milestone that somebody means. Problems: those of findMilestone. */
export function findAmong<M extends Named>({ milestones, ids, problems }: Among<M>, reference: string): Result<M> {
  const exact = milestones.get(reference);
  if (exact) return ok(exact);
  const unread = [...ids].filter((id) => !milestones.has(id)).sort(compareIds).map((id): [string, Problem] => [id, faultOf(id, problems)]);
  return findMilestone({ root: "", exists: true, milestones, broken: new Map(unread) }, reference);
}

function faultOf(id: string, problems: readonly Problem[]): Problem {
  const own = problems.find(({ at }) => at?.path.replace(/^.*\//, "").replace(/\.ya?ml$/, "") === id);
  return own ?? problem("unreadable", `The file of ${id} cannot be read.`, { hint: "Run `milestone data validate`." });
}
