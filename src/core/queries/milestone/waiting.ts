// waiting: what is blocked or waits for others, and why.
import { table, text, type Reply } from "../../base/reply.ts";
import { Count, MilestoneRef } from "../../model/arguments.ts";
import type { Questions } from "../../query/questions.ts";
import { noData } from "../../rules/find.ts";
import { defineQuestion, option, optionalPositional } from "../../verb.ts";
import { noRows } from "../../views/milestone-list.ts";

/** A screen or two. */
const ROWS_DEFAULT = 50;

export const waiting = defineQuestion({
  name: "waiting",
  summary: "Show what is blocked or waits, and why.",
  permission: "read",
  args: {
    milestone: optionalPositional(MilestoneRef, "Only of this milestone."),
    limit: option(Count, "At most so many rows; 50 without it."),
    offset: option(Count, "Without so many of the first rows."),
  },
  examples: [
    { line: "milestone waiting", why: "what stands in the way, across all milestones" },
    { line: "milestone waiting milestone-001", why: "why its tasks cannot be started" },
  ],
  asks: ({ milestone = null, limit = ROWS_DEFAULT, offset = 0 }, { exists }) => ({ found: { ask: "waiting", milestone: exists ? milestone : null, limit, offset } }),
  show({ found }, { milestone }, { exists, root }) {
    const missing = !exists && milestone !== undefined ? { problem: noData({ root }) } : {};
    return { data: { waiting: found.rows, total: found.total }, reply: waitingView(found), ...missing };
  },
});

function waitingView({ rows, total }: Questions["waiting"]["answer"]): Reply {
  if (rows.length === 0) return [noRows(total, "Nothing waits.")];
  const lines = rows.map(({ milestone, task, reason }) => [milestone, task ?? "", reason]);
  const more = total > rows.length ? [text(`${rows.length} of ${total}; --limit N and --offset N show others.`)] : [];
  return [table(["milestone", "task", "why"], lines), ...more];
}
