// list: milestones as a table, filtered and searched.
import { text } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { Count, MilestoneStatusName, Text } from "../../model/arguments.ts";
import { listing } from "../../query/listing.ts";
import { noData } from "../../rules/find.ts";
import { defineQuery, flag, option } from "../../verb.ts";
import { milestoneListView } from "../../views/milestone-list.ts";

/** A screen or two; --all shows the rest. */
const ROWS_DEFAULT = 50;

export const list = defineQuery({
  name: "list",
  summary: "List milestones.",
  permission: "read",
  args: {
    status: option(MilestoneStatusName, "Only milestones of this status."),
    search: option(Text, "Only milestones with all these words in their id, title, description or tasks."),
    limit: option(Count, "At most so many rows; 50 without it."),
    all: flag("Every row, archived milestones too."),
  },
  examples: [
    { line: "milestone list", why: "everything that is not archived" },
    { line: "milestone list --status in_progress --limit 10", why: "what is being worked on" },
    { line: "milestone list --all --json", why: "all of it, for a script" },
  ],
  answer(workspace, { status, search, limit, all }) {
    if (!workspace.exists) return ok({ data: { milestones: [], total: 0 }, reply: [text("No milestone data found.")], warnings: [noData(workspace)] });
    const { rows, total } = listing(workspace, { status, search, archived: all, limit: all ? (limit ?? null) : (limit ?? ROWS_DEFAULT) });
    return ok({ data: { milestones: rows, total }, reply: milestoneListView(rows, total) });
  },
});
