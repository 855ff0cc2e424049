// Shifting a task by hand: from one phase to another, or a phase back to its beginning. Each is on record with who and why.
import { problem } from "../../../base/problem.ts";
import { failed, ok, type Result } from "../../../base/result.ts";
import type { EventDraft } from "../../../model/event.ts";
import type { Approval } from "../../../model/kiro/approval.ts";
import type { Facts } from "../../../model/facts.ts";
import { taskEvents } from "../../lifecycle.ts";
import { isPassed, lastRound } from "../approvals.ts";
import { isPhaseOver, openPhase, phaseOrder } from "../phases.ts";
import { sightOf, type Sight, type Where } from "../sight.ts";
import { mayLead, phaseEvent, transitionEvent } from "../steps.ts";
import { approach, mayOpenByForce } from "./approach.ts";
import { NOTHING } from "./finish.ts";
import { letPass, type Act, type Moved } from "./moves.ts";

type Shifting = { readonly facts: Facts; readonly act: Act; readonly reason: string };
type Way = { readonly to: string; readonly force: boolean };

/**
 * From the phase where the task stands to another: the next one, with `force` any. Phases that are left behind are over, those
 * ahead of an earlier one begin anew. Problems: those of `approach`, `transition-not-allowed`, `usage`, `permission-denied`.
 */
export function shift(where: Where & { readonly phase: string }, { to, force }: Way, shifting: Shifting): Result<Moved> {
  const { facts, act } = shifting;
  const found = approach(act.workspace, where, facts);
  if (!found.ok) return found;
  const target = sightOf(act.workspace, { ...where, phase: to }, facts);
  if (!target.ok) return target;
  const sight = found.value;
  const { milestone, task, phase } = sight;
  const order = phaseOrder(milestone, task);
  const stands = standsIn(sight);
  if (stands === to) return ok(NOTHING);
  if (stands !== phase) return failed(problem("transition-not-allowed", `Task ${task.id} of ${milestone.id} stands in ${stands}, not in ${phase}.`, { hint: `See \`milestone kiro status ${milestone.id}\`.` }));
  if (!force && !mayLead(sight, to)) return failed(problem("transition-not-allowed", `${to} does not follow ${phase}: the phases are ${order.join(", ")}.`, { hint: "Go to the next one, or say --force." }));
  return order.indexOf(to) < order.indexOf(phase) ? ok(back(sight, to, shifting)) : forward(sight, to, shifting);
}

/** The first phase that is not over, unless the task was left behind one that is: then the one where it was left. */
function standsIn({ milestone, task }: Sight): string {
  const { current_phase = "", phases } = task.kiro_workflow;
  const own = phases[current_phase];
  const open = openPhase(milestone, task);
  return own && isPhaseOver(own) && open !== null && phases[open]?.status === "pending" ? current_phase : (open ?? current_phase);
}

/** Every phase between is passed; a gate among them is opened by whoever does this, where they may. */
function forward(sight: Sight, to: string, { facts, act, reason }: Shifting): Result<Moved> {
  const { milestone, task, phase } = sight;
  const order = phaseOrder(milestone, task);
  const events: EventDraft[] = task.status === "pending" ? [...taskEvents(milestone, task, { status: "in_progress" })] : [];
  const approvals: Approval[] = [];
  for (const name of order.slice(order.indexOf(phase), order.indexOf(to))) {
    const left = sightOf(act.workspace, { milestone: milestone.id, task: task.id, phase: name }, facts);
    if (!left.ok) return left;
    const moved = leave(left.value, { facts, act, reason });
    if (!moved.ok) return moved;
    events.push(...moved.value.events);
    approvals.push(...moved.value.approvals);
  }
  const isForced = events.some(({ event_type, details }) => event_type === "kiro_approval_bypassed" || details["forced"] === true);
  const step = transitionEvent(sight, to, isForced ? "forced" : "normal");
  return ok({ events: [...events, { ...step, details: { ...step.details, by: act.by.login, ...(reason !== "" && { reason }) } }], approvals });
}

function leave(sight: Sight, { facts, act, reason }: Shifting): Result<Moved> {
  const { milestone, task, phase, gate } = sight;
  if (isPhaseOver(task.kiro_workflow.phases[phase] ?? { status: "pending" })) return ok(NOTHING);
  const why = { forced: true, by: act.by.login, ...(reason !== "" && { reason }) };
  if (!gate.needed) return ok({ events: [phaseEvent({ milestone, task, phase }, "completed", why)], approvals: [] });
  const refusal = facts.standing ? mayOpenByForce(facts.standing, act.workspace.config) : problem("permission-denied", "It is not known who speaks here.");
  if (refusal) return failed(refusal);
  const passed = letPass(sight, act, { reason: reason === "" ? "moved by force" : reason, missing: [] });
  return ok({ events: [...passed.events.filter(({ event_type }) => event_type === "kiro_approval_bypassed"), phaseEvent({ milestone, task, phase }, "approved", why)], approvals: passed.approvals });
}

/** An earlier phase is worked on again; those behind it begin anew when their turn comes. */
function back(sight: Sight, to: string, { facts, act, reason }: Shifting): Moved {
  const { milestone, task } = sight;
  const order = phaseOrder(milestone, task);
  const behind = order.slice(order.indexOf(to)).filter((name) => task.kiro_workflow.phases[name]?.status !== "pending");
  const cleared = behind.toReversed().map((phase) => phaseEvent({ milestone, task, phase }, "pending"));
  const step = transitionEvent(sight, to, "forced");
  const approvals = behind.flatMap((phase) => closedApproval(milestone.id, task.id, { phase, facts, at: act.at }));
  return { events: [...cleared, { ...step, details: { ...step.details, by: act.by.login, ...(reason !== "" && { reason }) } }], approvals };
}

/** The phase as it was before anybody began with it; its files stay. Problems: those of `approach`. */
export function reset(where: Where, { facts, act, reason }: Shifting): Result<Moved> {
  const found = approach(act.workspace, where, facts);
  if (!found.ok) return found;
  const { milestone, task, phase } = found.value;
  const approvals = closedApproval(milestone.id, task.id, { phase, facts, at: act.at });
  if (task.kiro_workflow.phases[phase]?.status === "pending" && approvals.length === 0) return ok(NOTHING);
  return ok({ events: [phaseEvent({ milestone, task, phase }, "pending", { by: act.by.login, ...(reason !== "" && { reason }) })], approvals });
}

/** What was said about the phase holds no more. */
function closedApproval(milestone: string, task: string, { phase, facts, at }: { readonly phase: string; readonly facts: Facts; readonly at: string }): readonly Approval[] {
  const approval = facts.approvals?.approvals.find((one) => one.milestone_id === milestone && one.task_id === task && one.phase === phase) ?? null;
  const round = lastRound(approval);
  if (!approval || !round || (round.status !== "pending" && !isPassed(round.status))) return [];
  return [{ ...approval, rounds: [...approval.rounds.slice(0, -1), { ...round, status: "reopened", decided_at: at, reason: "The phase was put back." }] }];
}
