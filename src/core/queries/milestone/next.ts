// next: the tasks that could be started now, the most pressing first.
import { command, table, text, type Block } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { Count, MilestoneRef } from "../../model/arguments.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { readyQueue, reasonToWait } from "../../query/ready.ts";
import { findMilestone } from "../../rules/find.ts";
import { defineQuery, option, optionalPositional } from "../../verb.ts";

const TASKS_DEFAULT = 20;
/** Reasons beyond these say nothing new. */
const REASONS_MAX = 5;

export const next = defineQuery({
  name: "next",
  summary: "Show the tasks that are ready to be started.",
  permission: "read",
  args: {
    milestone: optionalPositional(MilestoneRef, "Only of this milestone."),
    limit: option(Count, "At most so many tasks; 20 without it."),
  },
  examples: [
    { line: "milestone next", why: "what to do now, across all milestones" },
    { line: "milestone next milestone-001 --limit 1", why: "the one task to begin with" },
  ],
  answer(workspace, { milestone: reference, limit = TASKS_DEFAULT }) {
    const only = reference === undefined ? null : findMilestone(workspace, reference);
    if (only && !only.ok) return only;
    const queue = readyQueue(workspace, only?.value);
    const tasks = queue.slice(0, limit).map(({ milestone, task }) => ({ milestone: milestone.id, task: task.id, title: task.title }));
    const rows = tasks.map(({ milestone, task, title }) => [milestone, task, title]);
    const [first] = tasks;
    const blocks: Block[] = first
      ? [table(["milestone", "task", "title"], rows), command(`milestone complete ${first.milestone} ${first.task}`, "when it is done")]
      : nothingReady(workspace, only?.value);
    return ok({ data: { tasks, total: queue.length }, reply: blocks });
  },
});

function nothingReady(workspace: Workspace, only: Milestone | undefined): Block[] {
  const reasons = (only ? [only] : [...workspace.milestones.values()]).flatMap((milestone) =>
    milestone.tasks.filter((task) => task.status === "pending").slice(0, 1).flatMap((task) => reasonToWait(workspace, milestone, task) ?? []),
  );
  return [text("Nothing is ready."), ...reasons.slice(0, REASONS_MAX).map((reason) => text(`Because ${reason}.`))];
}
