// What events about phases do to a task.
import { isObject } from "../../base/json.ts";
import type { EventDraft } from "../../model/event.ts";
import { KiroTask, type Milestone, type Task } from "../../model/milestone.ts";
import { PHASE_STATUSES } from "../../model/status.ts";
import type { Phase } from "./phases.ts";

type Details = EventDraft["details"];
type Status = Phase["status"];

/** What a phase gathers on its way, which putting it back to the beginning takes away. */
const GATHERED = ["started_at", "completed_at", "approved_at", "approved_by", "approval_notes", "blocked_at", "blocked_reason", "overdue_at"] as const;

/** The phase gets a status, and the instant at which it did. What is worked on, or waits, is where the task stands. */
export function phaseUpdated(task: Task, { phase, status, by, reason }: Details, now: string): Task {
  if (typeof phase !== "string") return task;
  const wanted = PHASE_STATUSES.find((known) => known === status);
  const own = task.kiro_workflow.phases[phase];
  if (!own || wanted === undefined) return task;
  const said = { by: typeof by === "string" ? by : null, reason: typeof reason === "string" ? reason : null };
  const changed = wanted === "pending" ? cleared(own) : { ...withoutBlock(own), status: wanted, ...momentOf(own, wanted, { now, ...said }) };
  const stands = wanted !== "approved" && wanted !== "completed";
  return withKiro(stands && wanted !== "pending" ? begun(task, now) : task, { ...task.kiro_workflow, ...(stands && { current_phase: phase }), phases: { ...task.kiro_workflow.phases, [phase]: changed } });
}

function cleared(phase: Phase): Phase {
  const rest = { ...phase, status: "pending" } satisfies Phase;
  for (const name of GATHERED) Reflect.deleteProperty(rest, name);
  return rest;
}

/** A phase that goes on is blocked no more. */
function withoutBlock(phase: Phase): Phase {
  const rest = { ...phase };
  for (const name of ["blocked_at", "blocked_reason"]) Reflect.deleteProperty(rest, name);
  return rest;
}

type Said = { readonly now: string; readonly by: string | null; readonly reason: string | null };

function momentOf(phase: Phase, status: Status, { now, by, reason }: Said): Readonly<Record<string, unknown>> {
  const started = phase["started_at"] ?? now;
  switch (status) {
    case "in_progress":
    case "waiting_approval": return { started_at: started };
    case "approved": return { started_at: started, completed_at: phase["completed_at"] ?? now, approved_at: now, ...(by !== null && { approved_by: by }) };
    case "completed": return { started_at: started, completed_at: now };
    case "blocked":
    case "rejected": return { blocked_at: now, ...(reason !== null && { blocked_reason: reason }) };
    default: return {};
  }
}

/** The task stands in the next phase, which begins. */
export function phaseTransition(task: Task, { to_phase }: Details, now: string): Task {
  if (typeof to_phase !== "string") return task;
  const own = task.kiro_workflow.phases[to_phase];
  if (!own) return task;
  const begins = own.status === "pending" ? { ...own, status: "in_progress", started_at: own["started_at"] ?? now } satisfies Phase : own;
  return withKiro(begun(task, now), { ...task.kiro_workflow, current_phase: to_phase, phases: { ...task.kiro_workflow.phases, [to_phase]: begins } });
}

/** Said once: it is in the file from then on. */
export function phaseOverdue(task: Task, { phase }: Details, now: string): Task {
  const own = typeof phase === "string" ? task.kiro_workflow.phases[phase] : undefined;
  if (!own || typeof phase !== "string") return task;
  return withKiro(task, { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, [phase]: { ...own, overdue_at: now } } });
}

/** A milestone, or tasks that were added to one, gets phases: `configuration` for the milestone, `tasks` by id. */
export function kiroEnabled(milestone: Milestone, { configuration, tasks }: Details): Milestone {
  const phases = isObject(tasks) ? tasks : {};
  return {
    ...milestone,
    kiro_configuration: { ...milestone.kiro_configuration, ...(isObject(configuration) ? configuration : {}), enabled: true },
    tasks: milestone.tasks.map((task) => (phases[task.id] === undefined ? task : { ...task, type: "kiro_workflow", kiro_workflow: KiroTask.parse(phases[task.id]) })),
  };
}

function begun(task: Task, now: string): Task {
  return task.status === "pending" ? { ...task, status: "in_progress", started_at: task.started_at ?? now } : task;
}

function withKiro(task: Task, kiro_workflow: KiroTask): Task {
  return { ...task, kiro_workflow };
}
