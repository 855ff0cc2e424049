// block: something stands in the way of a task or of the whole milestone.
import { ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef, Text } from "../../model/arguments.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { statusEvents, taskEvents } from "../../rules/lifecycle.ts";
import { milestoneMayBecome, taskMayBecome } from "../../rules/transitions.ts";
import { defineCommand, optionalPositional, positional, requiredOption } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";

export const block = defineCommand({
  name: "block",
  summary: "Say that something stands in the way of a task, or of the whole milestone.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: optionalPositional(TaskRef, "The task; without it the milestone itself."),
    reason: requiredOption(Text, "What stands in the way."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [
    { line: 'milestone block milestone-001 task-002 --reason "waiting for the API key"', why: "one task cannot go on" },
    { line: 'milestone block milestone-001 --reason "the budget is not approved"', why: "nothing of it can go on" },
  ],
  decide(workspace, { milestone: reference, task: taskReference, reason }) {
    const found = findOpenMilestone(workspace, reference);
    if (!found.ok) return found;
    const milestone = found.value;
    if (taskReference === undefined) {
      const may = milestoneMayBecome(milestone, "blocked");
      if (!may.ok) return may;
      if (milestone.status === "blocked" && milestone.blockers.some((blocker) => blocker.task_id === null && blocker.reason === reason)) return ok({ events: [] });
      const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: "manual", reason } } as const;
      return ok({ events: [detected, ...statusEvents(milestone, "blocked", { trigger: "block", reason })] });
    }
    const task = findTask(milestone, taskReference);
    if (!task.ok) return task;
    const may = taskMayBecome(milestone, task.value, "blocked");
    if (!may.ok) return may;
    if (task.value.status === "blocked" && task.value.blocked_reason === reason) return ok({ events: [] });
    const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: "manual", reason, task_id: task.value.id } } as const;
    return ok({ events: [...taskEvents(milestone, task.value, { status: "blocked", reason }), detected] });
  },
  answer(after, { milestone, task, reason }, outcome) {
    return changedBy(after, { reference: milestone, outcome }, ({ id }) => `Blocked ${task === undefined ? id : `${task} of ${id}`}: ${reason}`);
  },
});
