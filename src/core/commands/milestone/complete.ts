// complete: a task is done; the last one completes the milestone.
import { ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef } from "../../model/arguments.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { taskEvents } from "../../rules/lifecycle.ts";
import { localOpens, personOf } from "../../rules/kiro/acts/approach.ts";
import { finishTask } from "../../rules/kiro/acts/finish.ts";
import { taskMayBecome } from "../../rules/transitions.ts";
import { problem } from "../../base/problem.ts";
import { failed } from "../../base/result.ts";
import { defineCommand, flag, positional } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";
import { movedAnswer, reopenedProblem } from "../../views/kiro/moved.ts";

export const complete = defineCommand({
  name: "complete",
  summary: "Mark a task as completed.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    force: flag("Although tasks that it waits for, or gates of its phases, are open."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }],
  examples: [
    { line: "milestone complete milestone-001 task-001", why: "the task is done" },
    { line: "milestone complete 1 1 --dry-run", why: "see what would be written" },
  ],
  decide(workspace, { milestone: reference, task: taskReference, force }, { actor, now, facts }) {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    const task = findTask(milestone.value, taskReference);
    if (!task.ok) return task;
    const may = taskMayBecome(milestone.value, task.value, "completed");
    if (!may.ok) return may;
    const open = force || task.value.status === "completed" ? [] : openDependencies(milestone.value.tasks, task.value.dependencies);
    if (open.length > 0)
      return failed(problem("dependency-open", `Task ${task.value.id} waits for ${open.join(", ")}.`, { hint: "Complete these first, or say --force." }));
    const act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
    const phases = task.value.status === "completed" ? null : finishTask(milestone.value, task.value, { facts, act, force });
    return phases ?? ok({ events: taskEvents(milestone.value, task.value, { status: "completed" }) });
  },
  answer(after, { milestone, task }, outcome) {
    const reopened = reopenedProblem(outcome.events);
    if (reopened) return movedAnswer(after, { reference: milestone, events: outcome.events, nothing: "" });
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
