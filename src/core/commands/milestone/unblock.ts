// unblock: what stood in the way is gone.
import { ok } from "../../base/result.ts";
import { problem } from "../../base/problem.ts";
import { failed } from "../../base/result.ts";
import { MilestoneRef, TaskRef } from "../../model/arguments.ts";
import type { Milestone } from "../../model/milestone.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { statusEvents, taskEvents } from "../../rules/lifecycle.ts";
import { defineCommand, optionalPositional, positional } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";

export const unblock = defineCommand({
  name: "unblock",
  summary: "Say that nothing stands in the way any more.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: optionalPositional(TaskRef, "The task; without it the milestone itself."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [{ line: "milestone unblock milestone-002 task-001", why: "the task can go on" }],
  decide(workspace, { milestone: reference, task: taskReference }) {
    const found = findOpenMilestone(workspace, reference);
    if (!found.ok) return found;
    const milestone = found.value;
    if (taskReference === undefined) {
      if (milestone.status !== "blocked") return failed(notBlocked(`Milestone ${milestone.id}`, milestone.status));
      return ok({ events: statusEvents(milestone, statusBefore(milestone), { trigger: "unblock" }) });
    }
    const task = findTask(milestone, taskReference);
    if (!task.ok) return task;
    if (task.value.status !== "blocked") return failed(notBlocked(`Task ${task.value.id}`, task.value.status));
    return ok({ events: taskEvents(milestone, task.value, { status: task.value.started_at === null ? "pending" : "in_progress" }) });
  },
  answer(after, { milestone, task }, outcome) {
    return changedBy(after, { reference: milestone, outcome }, ({ id }) => `${task === undefined ? id : `${task} of ${id}`} can go on.`);
  },
});

/** Begun milestones go on, others are planned again. */
function statusBefore(milestone: Milestone): "planned" | "in_progress" {
  return milestone.tasks.some(({ status }) => status !== "pending" && status !== "cancelled") ? "in_progress" : "planned";
}

function notBlocked(what: string, status: string): ReturnType<typeof problem> {
  return problem("transition-not-allowed", `${what} is ${status}, not blocked.`, { hint: "See `milestone status` for what is blocked." });
}
