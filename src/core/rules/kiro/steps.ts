// Steps of a task through its phases, as the events that they are: starting, putting up, letting pass, holding back.
import type { EventDraft } from "../../model/event.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { isPhaseOver, phaseAfter, phaseOrder } from "./phases.ts";

export type Step = { readonly milestone: Milestone; readonly task: Task; readonly phase: string };

/** How a phase follows another; `forced` and `automatic` are on record as that. */
export type Manner = "normal" | "forced" | "automatic";

export function phaseEvent({ milestone, task, phase }: Step, status: string, more: EventDraft["details"] = {}): EventDraft {
  return { event_type: "kiro_phase_updated", milestone_id: milestone.id, details: { task_id: task.id, phase, status, ...more } };
}

export function transitionEvent({ milestone, task, phase }: Step, to: string, manner: Manner): EventDraft {
  return { event_type: "kiro_phase_transition", milestone_id: milestone.id, details: { task_id: task.id, from_phase: phase, to_phase: to, transition_type: manner } };
}

/**
 * A phase is over (`approved` or `completed`); with `goOn` the first of the following that is not over starts, or, behind the last,
 * the task's phases are done: `ends` says so, and the task is completed by whoever knows how.
 */
export function passed(step: Step, over: { readonly status: "approved" | "completed"; readonly goOn: boolean; readonly manner: Manner; readonly by?: string }): { readonly events: readonly EventDraft[]; readonly ends: boolean } {
  const { milestone, task, phase } = step;
  const order = phaseOrder(milestone, task);
  const next = order.slice(order.indexOf(phase) + 1).find((name) => !isPhaseOver(task.kiro_workflow.phases[name] ?? { status: "pending" })) ?? null;
  const done = phaseEvent(step, over.status, over.by === undefined ? {} : { by: over.by });
  if (next === null) return { events: [done, { event_type: "kiro_task_completed", milestone_id: milestone.id, details: { task_id: task.id } }], ends: true };
  return { events: over.goOn ? [done, transitionEvent(step, next, over.manner)] : [done], ends: false };
}

/** The phase that a forced transition may lead to: the next one, unless more is forced. */
export function mayLead(step: Step, to: string): boolean {
  return phaseAfter(phaseOrder(step.milestone, step.task), step.phase) === to;
}
