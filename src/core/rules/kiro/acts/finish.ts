// Finishing: a phase whose work is done is put up; a task whose phases are done is completed.
import { problem, type Problem } from "../../../base/problem.ts";
import { failed, ok, type Result } from "../../../base/result.ts";
import type { EventDraft } from "../../../model/event.ts";
import type { Facts } from "../../../model/facts.ts";
import type { Milestone, Task } from "../../../model/milestone.ts";
import { taskEvents } from "../../lifecycle.ts";
import { lastRound } from "../approvals.ts";
import { blockersOf, blockerText, deliverableBlockers, dependencyBlockers, orderBlockers, type PhaseBlocker } from "../blockers.ts";
import { gateOf } from "../gate.ts";
import { isPhaseOver, isUnderKiro, openPhase, phaseOrder } from "../phases.ts";
import { sightOf, type Sight, type Where } from "../sight.ts";
import { phaseEvent } from "../steps.ts";
import { approach, kiroIsOn, staleGates } from "./approach.ts";
import { over, putUp, reopenedGates, type Act, type Moved } from "./moves.ts";

export const NOTHING: Moved = { events: [], approvals: [] };

type Known = Pick<Facts, "deliverables" | "approvals">;
type Finishing = { readonly facts: Known; readonly act: Act; readonly force: boolean };

/**
 * The phase is done, as somebody says. `force` passes over deliverables and dependencies, never over approvals. Gates before it
 * that show something else by now are asked anew instead. Problems: those of `approach`, `transition-not-allowed`,
 * `dependency-open`, `deliverable-missing`.
 */
export function finishPhase(where: Where, { facts, act, force }: Finishing): Result<Moved> {
  const found = approach(act.workspace, where, facts);
  if (!found.ok) return found;
  const sight = found.value;
  const stale = staleGates(sight.milestone, sight.task, { workspace: act.workspace, facts });
  if (!stale.ok) return stale;
  const others = stale.value.filter(({ phase }) => phase !== sight.phase);
  const isPast = isPhaseOver(sight.task.kiro_workflow.phases[sight.phase] ?? { status: "pending" });
  if (others.length > 0 || (isPast && stale.value.length > 0)) return ok(reopenedGates(stale.value, act));
  if (isPast || waits(sight)) return ok(NOTHING);
  const refusal = notYet(sight, facts, { force });
  return refusal ? failed(refusal) : ok(putUp(sight, act, force ? { forced: true, by: act.by.login } : {}));
}

function waits({ task, phase, approval, drifted }: Sight): boolean {
  return task.kiro_workflow.phases[phase]?.status === "waiting_approval" && lastRound(approval)?.status === "pending" && !drifted;
}

function notYet(sight: Sight, { deliverables }: Known, { force }: { readonly force: boolean }): Problem | null {
  const { milestone, task, phase } = sight;
  const [order] = orderBlockers(sight);
  if (order) return problem("transition-not-allowed", `${capital(blockerText(order))}.`, { hint: `See \`milestone kiro status ${milestone.id}\`.` });
  if (force) return null;
  const waiting = dependencyBlockers(milestone, task);
  if (waiting.length > 0) return problem("dependency-open", `${capital(named(waiting))}.`, { hint: "Complete these first, or say --force." });
  const missing = deliverableBlockers(sight, { files: deliverables ?? null });
  if (missing.length === 0) return null;
  const hint = `Write them below .milestones/deliverables/${milestone.id}/${task.id}/${phase}/ on the work branch; \`milestone kiro regenerate ${milestone.id} ${task.id}\` makes what is missing.`;
  return problem("deliverable-missing", `${capital(named(missing))}.`, { hint });
}

function named(blockers: readonly PhaseBlocker[]): string {
  return blockers.map(blockerText).join("; ");
}

export function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/**
 * The task is done, as somebody says who does not speak of phases. With one phase left and nobody to ask, that one is over too; what
 * is forced is on record for each. Problem: `gate-closed`, which names the gates. null where the task has no phases that matter.
 */
export function finishTask(milestone: Milestone, task: Task, { facts, act, force }: Finishing): Result<Moved> | null {
  const { config } = act.workspace;
  const open = openPhase(milestone, task);
  if (!kiroIsOn(config) || !isUnderKiro(task) || open === null) return null;
  const left = phaseOrder(milestone, task).filter((phase) => !isPhaseOver(task.kiro_workflow.phases[phase] ?? { status: "pending" }));
  if (force) return ok({ events: forced(milestone, task, { left, by: act.by.login }), approvals: [] });
  const stale = staleGates(milestone, task, { workspace: act.workspace, facts });
  if (!stale.ok) return stale;
  if (stale.value.length > 0) return ok(reopenedGates(stale.value, act));
  const sight = sightOf(act.workspace, { milestone: milestone.id, task: task.id, phase: open }, facts);
  if (!sight.ok) return sight;
  const isFree = left.length === 1 && !sight.value.gate.needed;
  return isFree ? ok(over(sight.value, act, { status: "completed", manner: "normal" })) : failed(closed(sight.value, left, { facts, act }));
}

function forced(milestone: Milestone, task: Task, { left, by }: { readonly left: readonly string[]; readonly by: string }): readonly EventDraft[] {
  const phases = left.map((phase) => phaseEvent({ milestone, task, phase }, "completed", { forced: true, by }));
  const ended: EventDraft = { event_type: "kiro_task_completed", milestone_id: milestone.id, details: { task_id: task.id, forced: true, by } };
  return [...phases, ended, ...taskEvents(milestone, task, { status: "completed" })];
}

function closed({ milestone, task, approval }: Sight, left: readonly string[], { facts, act }: Omit<Finishing, "force">): Problem {
  const now = blockersOf(milestone, task, { files: facts.deliverables ?? null, approval, config: act.workspace.config, counts: act.counts }).map(blockerText);
  const gates = left.filter((phase) => gateOf(milestone, task, { phase, config: act.workspace.config }).needed);
  const message = `Task ${task.id} of ${milestone.id} is not through its phases: ${left.join(", ")} ${left.length === 1 ? "is" : "are"} open${now.length > 0 ? ` (${now.join("; ")})` : ""}${gates.length > 0 ? `; to be approved: ${gates.join(", ")}` : ""}.`;
  return problem("gate-closed", message, { hint: `Put the next one up with \`milestone kiro submit ${milestone.id} ${task.id}\`; somebody who maintains the repository may say --force.` });
}
