// Votes: what somebody says to a phase that waits, and what they let pass without being asked.
import { problem, type Problem } from "../../../base/problem.ts";
import { failed, ok, type Result } from "../../../base/result.ts";
import type { Facts } from "../../../model/facts.ts";
import type { Vote } from "../../../model/kiro/approval.ts";
import type { Workspace } from "../../../model/workspace.ts";
import { isPassed, lastRound, voted } from "../approvals.ts";
import { isSame } from "../approvers.ts";
import { blockersOf, blockerText, orderBlockers } from "../blockers.ts";
import { isPhaseOver } from "../phases.ts";
import type { Sight, Where } from "../sight.ts";
import { approach, localOpens, mayOpenByForce, speaker, staleGates } from "./approach.ts";
import { capital, NOTHING } from "./finish.ts";
import { decided, letPass, reopenedGates, type Act, type Moved } from "./moves.ts";

type Around = { readonly workspace: Workspace; readonly facts: Facts; readonly now: string };

export type Said = { readonly decision: Vote["decision"]; readonly note: string; readonly as: string | null };

/**
 * A vote on the gate as it is now: files that changed since it was put up reopen it instead, and nothing is counted. The same said
 * twice changes nothing. Problems: those of `approach` and of `voted`.
 */
export function cast(where: Where, said: Said, { workspace, facts, now }: Around): Result<Moved> {
  const gate = atGate(where, { workspace, facts, now });
  if (!gate.ok) return gate;
  const { sight, stale, act, standing } = gate.value;
  if (standing.inTask) return failed(problem("permission-denied", "A task cannot approve or reject anything: that is for people to do.", { hint: "Say it yourself, outside of the task." }));
  if (stale.length > 0) return ok(reopenedGates(stale, act));
  if (!sight.approval) return failed(nothingWaits(sight));
  if (isRepeated(sight, act, said)) return ok(NOTHING);
  const result = voted(sight.approval, { standing, at: now, commit: sight.head, ...said }, workspace.config);
  if (!result.ok) return result;
  return ok(result.value.same ? NOTHING : decided(sight, act, { voted: result.value, reason: said.note }));
}

type AtGate = { readonly sight: Sight; readonly stale: readonly Sight[]; readonly act: Act; readonly standing: NonNullable<Facts["standing"]> };

function atGate(where: Where, { workspace, facts, now }: Around): Result<AtGate> {
  const sight = approach(workspace, where, facts);
  if (!sight.ok) return sight;
  const standing = speaker(facts);
  if (!standing.ok) return standing;
  const stale = staleGates(sight.value.milestone, sight.value.task, { workspace, facts });
  if (!stale.ok) return stale;
  const act = { workspace, at: now, by: standing.value.person, counts: localOpens(workspace.config, facts) };
  return ok({ sight: sight.value, stale: stale.value, act, standing: standing.value });
}

/** Somebody whose word is part of what decided the round, and who says it again. */
function isRepeated({ approval }: Sight, { by }: Act, { decision }: Said): boolean {
  const round = lastRound(approval);
  const agrees = round && (round.status === decision || (decision === "approved" && isPassed(round.status)));
  if (!round || !agrees) return false;
  return round.votes.findLast((vote) => isSame(vote.by, by))?.decision === decision;
}

function nothingWaits({ milestone, task, phase }: Sight): Problem {
  return problem("transition-not-allowed", `Phase ${phase} of ${task.id} in ${milestone.id} does not wait for an approval.`, { hint: `Put it up with \`milestone kiro submit ${milestone.id} ${task.id}\`.` });
}

/** The gate is passed without asking. Problems beside those of `approach`: `permission-denied`, `transition-not-allowed`. */
export function pass(where: Where, reason: string, { workspace, facts, now }: Around): Result<Moved> {
  const gate = atGate(where, { workspace, facts, now });
  if (!gate.ok) return gate;
  const { sight, stale, act, standing } = gate.value;
  const refusal = mayOpenByForce(standing, workspace.config);
  if (refusal) return failed(refusal);
  const others = stale.filter(({ phase }) => phase !== sight.phase);
  if (others.length > 0) return ok(reopenedGates(stale, act));
  if (isPhaseOver(sight.task.kiro_workflow.phases[sight.phase] ?? { status: "pending" })) return ok(NOTHING);
  const [order] = orderBlockers(sight);
  if (order) return failed(problem("transition-not-allowed", `${capital(blockerText(order))}.`, { hint: "Let that one pass first." }));
  const { milestone, task, approval } = sight;
  const blockers = blockersOf(milestone, task, { files: facts.deliverables ?? null, approval, config: workspace.config, counts: act.counts });
  const open = blockers.filter(({ kind }) => kind === "dependency");
  if (open.length > 0) return failed(problem("dependency-open", `${capital(open.map(blockerText).join("; "))}.`, { hint: "Complete these first." }));
  return ok(letPass(sight, act, { reason, missing: blockers.flatMap((blocker) => (blocker.kind === "deliverable" ? [blocker.name] : [])) }));
}
