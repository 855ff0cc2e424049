// reopen: a completed or cancelled task or milestone is taken up again.
import { failed, ok, type Result } from "../../base/result.ts";
import { problem } from "../../base/problem.ts";
import { MilestoneRef, TaskRef, Text } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { isUnderKiro, openPhase, phaseOrder } from "../../rules/kiro/phases.ts";
import { phaseEvent } from "../../rules/kiro/steps.ts";
import { statusEvents } from "../../rules/lifecycle.ts";
import { defineCommand, option, optionalPositional, positional, type Decision } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";

export const reopen = defineCommand({
  name: "reopen",
  summary: "Take up a completed or cancelled milestone or task again.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: optionalPositional(TaskRef, "The task that is to be done again; without it the milestone alone."),
    reason: option(Text, "Why."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [{ line: 'milestone reopen milestone-003 task-001 --reason "the fix was not complete"', why: "work on it goes on" }],
  decide(workspace, { milestone: reference, task: taskReference, reason }): Result<Decision> {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    if (taskReference === undefined) return reopened(milestone.value, reason);
    const task = findTask(milestone.value, taskReference);
    return task.ok ? reopenedTask(milestone.value, task.value, reason) : task;
  },
  answer(after, { milestone, task }, outcome) {
    return changedBy(after, { reference: milestone, outcome }, ({ id }) => `Reopened ${task === undefined ? id : `${task} of ${id}`}.`);
  },
});

function reopened(milestone: Milestone, reason: string | undefined): Result<Decision> {
  if (milestone.status !== "completed" && milestone.status !== "cancelled") return failed(notOver(`Milestone ${milestone.id}`, milestone.status));
  const begun = milestone.tasks.some(({ status }) => status !== "pending" && status !== "cancelled");
  return ok({ events: statusEvents(milestone, milestone.status === "cancelled" && !begun ? "planned" : "in_progress", { trigger: "reopen", reason }) });
}

function reopenedTask(milestone: Milestone, task: Task, reason: string | undefined): Result<Decision> {
  if (task.status !== "completed" && task.status !== "cancelled" && task.status !== "unverified") return failed(notOver(`Task ${task.id}`, task.status));
  const again: EventDraft = {
    event_type: "task_status_changed",
    milestone_id: milestone.id,
    details: { task_id: task.id, old_status: task.status, new_status: "pending", ...(reason !== undefined && { reason }) },
  };
  const over = milestone.status === "completed" || milestone.status === "cancelled";
  return ok({ events: [...(over ? statusEvents(milestone, "in_progress", { trigger: "reopen", reason }) : []), again, ...lastPhase(milestone, task)] });
}

/** A task whose phases are all over has its last one before it again. */
function lastPhase(milestone: Milestone, task: Task): EventDraft[] {
  const phase = phaseOrder(milestone, task).at(-1);
  return isUnderKiro(task) && phase !== undefined && openPhase(milestone, task) === null ? [phaseEvent({ milestone, task, phase }, "pending")] : [];
}

function notOver(what: string, status: string): ReturnType<typeof problem> {
  return problem("transition-not-allowed", `${what} is ${status}; only what is completed or cancelled is reopened.`, { hint: "See `milestone unblock` for what is blocked." });
}
