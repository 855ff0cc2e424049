// search: milestones by the words of their titles, descriptions and tasks, the best first.
import { Count, Text } from "../../model/arguments.ts";
import { noData } from "../../rules/find.ts";
import { defineQuestion, flag, option, positionals } from "../../verb.ts";
import { searchView } from "../../views/milestone-list.ts";

/** Whoever finds more looks for something else, or asks for them. */
const ROWS_DEFAULT = 20;

export const search = defineQuestion({
  name: "search",
  summary: "Find milestones by words of their titles, descriptions and tasks.",
  permission: "read",
  args: {
    words: positionals(Text, "The words; each must begin one of the milestone's."),
    limit: option(Count, "At most so many rows; 20 without it."),
    offset: option(Count, "Without so many of the first rows."),
    all: flag("Archived milestones too."),
  },
  examples: [
    { line: "milestone search login", why: "where something is planned, titles first" },
    { line: "milestone search user login --all", why: "with both words, archived milestones too" },
  ],
  asks: ({ words, limit = ROWS_DEFAULT, offset = 0, all }) => ({ found: { ask: "search", text: words.join(" "), archived: all, limit, offset } }),
  show({ found }, _args, { exists, root }) {
    return { data: { milestones: found.rows, total: found.total }, reply: searchView(found), ...(!exists && { warnings: [noData({ root })] }) };
  },
});
