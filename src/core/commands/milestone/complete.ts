// complete: a task is done; the last one completes the milestone.
import { ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef } from "../../model/arguments.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { taskEvents } from "../../rules/lifecycle.ts";
import { taskMayBecome } from "../../rules/transitions.ts";
import { problem } from "../../base/problem.ts";
import { failed } from "../../base/result.ts";
import { defineCommand, flag, positional } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";

export const complete = defineCommand({
  name: "complete",
  summary: "Mark a task as completed.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    force: flag("Although tasks that it waits for are open."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [
    { line: "milestone complete milestone-001 task-001", why: "the task is done" },
    { line: "milestone complete 1 1 --dry-run", why: "see what would be written" },
  ],
  decide(workspace, { milestone: reference, task: taskReference, force }) {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    const task = findTask(milestone.value, taskReference);
    if (!task.ok) return task;
    const may = taskMayBecome(milestone.value, task.value, "completed");
    if (!may.ok) return may;
    const open = force || task.value.status === "completed" ? [] : openDependencies(milestone.value.tasks, task.value.dependencies);
    if (open.length > 0)
      return failed(problem("dependency-open", `Task ${task.value.id} waits for ${open.join(", ")}.`, { hint: "Complete these first, or say --force." }));
    return ok({ events: taskEvents(milestone.value, task.value, { status: "completed" }) });
  },
  answer(after, { milestone, task }, outcome) {
    return changedBy(after, { reference: milestone, outcome }, (done) => {
      const found = findTask(done, task);
      const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
      return done.status === "completed" ? `Completed ${title}: milestone ${done.id} is complete.` : `Completed ${title} of ${done.id}.`;
    });
  },
});

function openDependencies(tasks: readonly { readonly id: string; readonly status: string }[], ids: readonly string[]): string[] {
  const over = new Set(tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
  return ids.filter((id) => !over.has(id));
}
