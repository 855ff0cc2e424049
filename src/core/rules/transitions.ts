// Which status may follow which, for milestones and tasks, and the sentence where one may not.
import { failed, ok, type Result } from "../base/result.ts";
import { problem } from "../base/problem.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import type { MilestoneStatus, TaskStatus } from "../model/status.ts";

const MILESTONE: Readonly<Record<MilestoneStatus, readonly MilestoneStatus[]>> = {
  planned: ["in_progress", "blocked", "cancelled"],
  in_progress: ["paused", "blocked", "completed", "cancelled", "planned"],
  paused: ["in_progress", "blocked", "cancelled"],
  blocked: ["in_progress", "planned", "cancelled"],
  completed: ["archived", "cancelled"],
  cancelled: [],
  archived: [],
};

const TASK: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  pending: ["in_progress", "completed", "blocked", "cancelled"],
  in_progress: ["pending", "completed", "unverified", "blocked", "cancelled"],
  unverified: ["pending", "in_progress", "completed", "blocked", "cancelled"],
  blocked: ["pending", "in_progress", "completed", "cancelled"],
  completed: ["cancelled"],
  cancelled: [],
};

const WAY_BACK = "Use `milestone reopen` to take it up again.";

/** Whether a milestone may go to a status; staying where it is always may. Problem: `transition-not-allowed`. */
export function milestoneMayBecome(milestone: Milestone, status: MilestoneStatus): Result<void> {
  if (milestone.status === status || MILESTONE[milestone.status].includes(status)) return ok(undefined);
  if (milestone.status === "archived") return failed(archivedProblem(milestone));
  return failed(refusal(`Milestone ${milestone.id}`, milestone.status, { status, allowed: MILESTONE[milestone.status] }));
}

/** The same for a task of a milestone. */
export function taskMayBecome(milestone: Milestone, task: Task, status: TaskStatus): Result<void> {
  if (milestone.status === "archived") return failed(archivedProblem(milestone));
  if (milestone.status === "cancelled" && task.status !== status)
    return failed(problem("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its tasks do not change.`, { hint: WAY_BACK }));
  if (task.status === status || TASK[task.status].includes(status)) return ok(undefined);
  return failed(refusal(`Task ${task.id} of ${milestone.id}`, task.status, { status, allowed: TASK[task.status] }));
}

export function archivedProblem(milestone: Milestone): ReturnType<typeof problem> {
  return problem("milestone-archived", `Milestone ${milestone.id} is archived and is not changed any more.`, {
    hint: "Plan a new milestone for what is left to do.",
  });
}

function refusal(what: string, from: string, { status, allowed }: { status: string; allowed: readonly string[] }): ReturnType<typeof problem> {
  const over = from === "completed" || from === "cancelled";
  const hint = over ? WAY_BACK : `From ${from} it can become ${allowed.join(", ")}.`;
  return problem("transition-not-allowed", `${what} is ${from} and cannot become ${status}.`, { hint });
}

/** Where tasks say that a milestone has moved by itself: started, or all done. Blocked, paused, cancelled and archived stay. */
export function statusByTasks(milestone: Milestone): MilestoneStatus {
  const { status } = milestone;
  const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
  if (counted.length === 0 || (status !== "planned" && status !== "in_progress")) return status;
  if (counted.every((task) => task.status === "completed")) return "completed";
  return counted.some((task) => task.status !== "pending") ? "in_progress" : status;
}
