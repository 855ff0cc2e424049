// Votes are bound to what the voter has looked at: one that was given for something else counts for nothing, and is told so.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok } from "../../../core/base/result.ts";
import type { Approval, Round, Source } from "../../../core/model/kiro/approval.ts";
import { lastRound } from "../../../core/rules/kiro/approvals.ts";
import { drift } from "../../../core/rules/kiro/deliverables.ts";
import { sightOf, type Sight } from "../../../core/rules/kiro/sight.ts";
import type { Command, Decision } from "../../../core/verb.ts";

/** Verbs that say yes or no to what somebody has read. */
const VOTES: readonly string[] = ["approval approve", "approval reject", "approval request-changes"];

export function isVote({ name }: Pick<Command, "name">): boolean {
  return VOTES.includes(name);
}

/**
 * What was looked at: exactly a commit; the approvals of the milestone that our status comment was made from, with the commit that
 * it named; or, where nobody knows more, whatever had been put up before an instant (ISO 8601 UTC).
 */
export type Seen =
  | { readonly kind: "commit"; readonly commit: string }
  | { readonly kind: "shown"; readonly approvals: readonly Approval[]; readonly commit: string | null }
  | { readonly kind: "before"; readonly instant: string };

/** The same verb, which counts nothing where what waits is not what was seen. `source` is whose vote it is. Problem: `deliverables-changed`. */
export function bound(verb: Command, seen: Seen, source: Source): Command {
  return {
    ...verb,
    decide(workspace, args, context) {
      const sight = sightOf(workspace, { milestone: String(args["milestone"]), task: String(args["task"]), phase: String(args["phase"]) }, context.facts);
      const round = sight.ok ? lastRound(sight.value.approval) : null;
      // What drifted is asked anew by the verb itself.
      const refusal = sight.ok && round?.status === "pending" && !sight.value.drifted ? refusalOf(sight.value, round, seen) : null;
      if (refusal) return failed(refusal);
      const decision = verb.decide(workspace, args, context);
      return decision.ok && seen.kind !== "before" && seen.commit !== null ? ok(withCommit(decision.value, source, seen.commit)) : decision;
    },
  };
}

function refusalOf(sight: Sight, round: Round, seen: Seen): Problem | null {
  switch (seen.kind) {
    case "commit": return seen.commit === round.head || seen.commit === sight.head ? null : otherCommit(sight, round, seen.commit);
    case "shown": return sameRound(shownRound(sight, seen.approvals), round) ? null : otherRound(sight, round, shownRound(sight, seen.approvals));
    // Instants of a forge are whole seconds: what was written in the same one may have been written before.
    case "before": return Date.parse(round.requested_at) < Date.parse(seen.instant) ? null : tooNew(sight, round);
  }
}

function shownRound({ milestone, task, phase }: Sight, approvals: readonly Approval[]): Round | null {
  return lastRound(approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
}

function sameRound(shown: Round | null, { requested_at, deliverables }: Round): boolean {
  return shown !== null && shown.requested_at === requested_at && drift(shown.deliverables, deliverables).length === 0;
}

const LOOK = "Nothing was counted. Look at what waits now, and say it again.";

function otherCommit({ phase }: Sight, { head }: Round, commit: string): Problem {
  return problem("deliverables-changed", `What was looked at is ${commit}; ${phase} was put up at ${head ?? "no commit that is known"}.`, { hint: `${LOOK.replace("say it", "review it")}` });
}

function otherRound({ phase }: Sight, round: Round, shown: Round | null): Problem {
  const changed = shown ? drift(shown.deliverables, round.deliverables) : [];
  const what = changed.length === 0 ? `${phase} was put up after the status comment was written` : `${phase} is not what the status comment showed any more: ${changed.join(", ")} changed`;
  return problem("deliverables-changed", `${what}.`, { hint: LOOK });
}

function tooNew({ phase }: Sight, { requested_at }: Round): Problem {
  return problem("deliverables-changed", `${phase} was put up at ${requested_at}, and this may have been written before.`, { hint: LOOK });
}

/** The new votes name the commit that was looked at, whose files are the same. */
function withCommit(decision: Decision, source: Source, commit: string): Decision {
  if (!decision.approvals) return decision;
  return {
    ...decision,
    approvals: decision.approvals.map((approval) => ({
      ...approval,
      rounds: approval.rounds.map((round) => ({ ...round, votes: round.votes.map((vote) => (vote.source.via === source.via && vote.source.id === source.id ? { ...vote, commit } : vote)) })),
    })),
  };
}
