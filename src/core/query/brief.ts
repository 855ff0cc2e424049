// Briefs: the little of each milestone that questions about all of them together need; a catalog keeps it as JSON.
import type { Milestone, Task } from "../model/milestone.ts";
import { isMilestoneDone, isTaskOver, type MilestoneStatus } from "../model/status.ts";
import { dayOf, hoursBetween, instantOf, roundedHours } from "./moments.ts";
import type { EstimateRow, WaitingRow } from "./questions.ts";
import { isOpen } from "./ready.ts";

export type Brief = {
  readonly id: string;
  readonly title: string;
  readonly status: MilestoneStatus;
  /** As the file has it. */
  readonly requires: readonly string[];
  /** Work that is left. */
  readonly hours: number;
  readonly due: string | null;
  /** What is said of each blocker. */
  readonly blocked: readonly string[];
  /** Why it or its tasks wait, but for what it requires. */
  readonly waits: readonly WaitingRow[];
  /** Why its first pending task could not be started although all that is required is done; null where it could. */
  readonly stuck: WaitingRow | null;
  readonly pending: boolean;
  /** Phases that wait for people. */
  readonly phases: readonly { readonly task: string; readonly phase: string }[];
  readonly estimate: Pick<EstimateRow, "estimated_hours" | "actual_hours"> | null;
};

export function briefOf(milestone: Milestone): Brief {
  const { id, title, status, dependencies, timeline, tasks } = milestone;
  return {
    id, title, status, requires: dependencies.requires, hours: hoursLeft(milestone), due: dayOf(timeline.estimated_end),
    blocked: milestone.blockers.map(({ reason, task_id }) => `${id}${task_id === null ? "" : ` ${task_id}`} is blocked: ${reason}`),
    waits: isOver(status) ? [] : ownWaits(milestone),
    ...firstPending(milestone),
    phases: isOver(status) ? [] : phasesWaiting(tasks),
    estimate: estimateOf(tasks),
  };
}

/** Nothing is going to be done in it any more. */
export function isOver(status: MilestoneStatus): boolean {
  return isMilestoneDone(status) || status === "cancelled";
}

/** Of the tasks that are not over, one hour where nobody has estimated; of a milestone without tasks its own estimate. */
function hoursLeft({ tasks, timeline }: Milestone): number {
  if (tasks.length === 0) return timeline.estimated_hours ?? 1;
  return tasks.reduce((sum, { status, estimated_hours }) => (isTaskOver(status) ? sum : sum + (estimated_hours ?? 1)), 0);
}

function ownWaits(milestone: Milestone): WaitingRow[] {
  const { id, status, blockers, tasks } = milestone;
  const told = blockers.map(({ reason, task_id }) => ({ milestone: id, task: task_id, reason: `is blocked: ${reason}` }));
  const still = (status === "blocked" && blockers.length === 0) || status === "paused" ? [{ milestone: id, task: null, reason: `is ${status}` }] : [];
  const named = new Set(blockers.map(({ task_id }) => task_id));
  const open = openTasks(milestone);
  return [...still, ...told, ...tasks.flatMap((task) => (named.has(task.id) ? [] : taskWaits(task, { milestone: id, open })))];
}

/** Tasks that others of the milestone wait for. A name that no task has is waited for in vain. */
function openTasks({ tasks }: Milestone): (id: string) => boolean {
  const over = new Set(tasks.filter(({ status }) => isTaskOver(status)).map(({ id }) => id));
  return (id) => !over.has(id);
}

type Around = { readonly milestone: string; readonly open: (id: string) => boolean };

function taskWaits({ id, status, blocked_reason, dependencies, kiro_workflow }: Task, { milestone, open }: Around): WaitingRow[] {
  const row = (reason: string): WaitingRow => ({ milestone, task: id, reason });
  if (isTaskOver(status)) return [];
  const asked = Object.entries(kiro_workflow.phases).filter(([, phase]) => phase.status === "waiting_approval").map(([phase]) => row(`waits for approval of ${phase}`));
  if (status === "blocked") return [row(blocked_reason === undefined ? "is blocked" : `is blocked: ${blocked_reason}`), ...asked];
  const before = status === "pending" ? dependencies.filter(open) : [];
  return [...(before.length > 0 ? [row(`waits for ${before.join(", ")}`)] : []), ...asked];
}

function firstPending(milestone: Milestone): Pick<Brief, "pending" | "stuck"> {
  const { id, status, tasks } = milestone;
  const first = tasks.find((task) => task.status === "pending");
  if (!first) return { pending: false, stuck: null };
  if (!isOpen(milestone)) return { pending: true, stuck: { milestone: id, task: null, reason: `is ${status}` } };
  const before = first.dependencies.filter(openTasks(milestone));
  return { pending: true, stuck: before.length === 0 ? null : { milestone: id, task: first.id, reason: `waits for ${before.join(", ")}` } };
}

function phasesWaiting(tasks: readonly Task[]): Brief["phases"] {
  return tasks.flatMap(({ id, kiro_workflow }) =>
    Object.entries(kiro_workflow.phases).filter(([, phase]) => phase.status === "waiting_approval").map(([phase]) => ({ task: id, phase })),
  );
}

/** Of completed tasks that were estimated and whose begin and end are known; null where there is none. */
function estimateOf(tasks: readonly Task[]): Brief["estimate"] {
  let known = false;
  let estimated = 0;
  let actual = 0;
  for (const { status, estimated_hours, started_at, completed_at } of tasks) {
    if (status !== "completed" || estimated_hours === null) continue;
    const [from, to] = [instantOf(started_at), instantOf(completed_at)];
    if (from === null || to === null) continue;
    known = true;
    estimated += estimated_hours;
    actual += hoursBetween(from, to);
  }
  return known ? { estimated_hours: roundedHours(estimated), actual_hours: roundedHours(actual) } : null;
}
