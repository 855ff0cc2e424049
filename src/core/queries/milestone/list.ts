// list: milestones as a table, filtered, searched and sorted.
import { text } from "../../base/reply.ts";
import { choice, Count, MilestoneStatusName, PriorityName, Text } from "../../model/arguments.ts";
import { SORT_KEYS } from "../../query/questions.ts";
import { noData } from "../../rules/find.ts";
import { defineQuestion, flag, option } from "../../verb.ts";
import { milestoneListView } from "../../views/milestone-list.ts";

/** A screen or two; --all shows the rest. */
const ROWS_DEFAULT = 50;

export const list = defineQuestion({
  name: "list",
  summary: "List milestones.",
  permission: "read",
  args: {
    status: option(MilestoneStatusName, "Only milestones of this status."),
    priority: option(PriorityName, "Only milestones of this priority."),
    category: option(Text, "Only milestones of this category."),
    "assigned-to": option(Text, "Only milestones with a task of this person's."),
    search: option(Text, "Only milestones in whose id, title, description or tasks each of these words begins one."),
    sort: option(choice("KEY", SORT_KEYS), `By ${SORT_KEYS.join(", ")}; by id without it.`),
    reverse: flag("The last first."),
    limit: option(Count, "At most so many rows; 50 without it."),
    offset: option(Count, "Without so many of the first rows."),
    all: flag("Every row, archived milestones too."),
  },
  examples: [
    { line: "milestone list", why: "everything that is not archived" },
    { line: "milestone list --status in_progress --limit 10", why: "what is being worked on" },
    { line: "milestone list --priority high --sort due", why: "what is urgent, the earliest end first" },
    { line: "milestone list --all --json", why: "all of it, for a script" },
  ],
  asks: ({ status, priority, category, search, sort = "id", reverse, limit, offset = 0, all, ...args }) => ({
    found: {
      ask: "list", status, priority, category, search, assigned_to: args["assigned-to"], archived: all,
      sort, descending: reverse, offset, limit: limit ?? (all ? null : ROWS_DEFAULT),
    },
  }),
  show({ found: { rows, total } }, _args, { exists, root }) {
    if (!exists) return { data: { milestones: [], total: 0 }, reply: [text("No milestone data found.")], warnings: [noData({ root })] };
    return { data: { milestones: rows, total }, reply: milestoneListView(rows, total) };
  },
});
