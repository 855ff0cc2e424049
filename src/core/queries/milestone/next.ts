// next: the tasks that could be started now, the most pressing first.
import { command, table, text, type Reply } from "../../base/reply.ts";
import { Count, MilestoneRef } from "../../model/arguments.ts";
import type { Questions } from "../../query/questions.ts";
import { noData } from "../../rules/find.ts";
import { defineQuestion, option, optionalPositional } from "../../verb.ts";

const TASKS_DEFAULT = 20;

export const next = defineQuestion({
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
  asks: ({ milestone = null, limit = TASKS_DEFAULT }, { exists }) => ({ ready: { ask: "ready", milestone: exists ? milestone : null, limit } }),
  show({ ready }, { milestone }, { exists, root }) {
    const missing = !exists && milestone !== undefined ? { problem: noData({ root }) } : {};
    return { data: { tasks: ready.rows, total: ready.total }, reply: readyView(ready), ...missing };
  },
});

function readyView({ rows, waiting }: Questions["ready"]["answer"]): Reply {
  const [first] = rows;
  if (!first) return [text("Nothing is ready."), ...waiting.map(({ milestone, task, reason }) => text(`Because ${task ?? `milestone ${milestone}`} ${reason}.`))];
  const lines = rows.map(({ milestone, task, title }) => [milestone, task, title]);
  return [table(["milestone", "task", "title"], lines), command(`milestone complete ${first.milestone} ${first.task}`, "when it is done")];
}
