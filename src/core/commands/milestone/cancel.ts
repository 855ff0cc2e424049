// cancel: a task or a whole milestone will not be done.
import { ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef, Text } from "../../model/arguments.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { statusEvents, taskEvents } from "../../rules/lifecycle.ts";
import { milestoneMayBecome, taskMayBecome } from "../../rules/transitions.ts";
import { defineCommand, option, optionalPositional, positional } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";

export const cancel = defineCommand({
  name: "cancel",
  summary: "Cancel a milestone, or one of its tasks.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: optionalPositional(TaskRef, "The task; without it the milestone itself."),
    reason: option(Text, "Why it will not be done."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [
    { line: 'milestone cancel milestone-001 task-003 --reason "covered by task-002"', why: "one task is not needed" },
    { line: "milestone cancel milestone-002", why: "none of it will be done" },
  ],
  decide(workspace, { milestone: reference, task: taskReference, reason }) {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    if (taskReference === undefined) {
      const may = milestoneMayBecome(milestone.value, "cancelled");
      return may.ok ? ok({ events: statusEvents(milestone.value, "cancelled", { trigger: "cancel", reason }) }) : may;
    }
    const task = findTask(milestone.value, taskReference);
    if (!task.ok) return task;
    const may = taskMayBecome(milestone.value, task.value, "cancelled");
    return may.ok ? ok({ events: taskEvents(milestone.value, task.value, { status: "cancelled", reason }) }) : may;
  },
  answer(after, { milestone, task }, outcome) {
    return changedBy(after, { reference: milestone, outcome }, ({ id }) => `Cancelled ${task === undefined ? id : `${task} of ${id}`}.`);
  },
});
