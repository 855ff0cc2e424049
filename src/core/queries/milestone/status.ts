// status: the board of all milestones, what is ready and what needs attention.
import { text } from "../../base/reply.ts";
import { compareIds } from "../../query/order.ts";
import { noData } from "../../rules/find.ts";
import { defineQuestion } from "../../verb.ts";
import { boardView } from "../../views/board.ts";

/** More than this nobody reads on one page; those at work come first, and `list` shows the rest. */
const MILESTONES_SHOWN_MAX = 200;
/** The board shows the head of the queue; `next` shows the rest. */
const READY_SHOWN_MAX = 5;

export const status = defineQuestion({
  name: "status",
  summary: "Show the board: the milestones by their status, what is ready, what needs attention.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone status", why: "the state of everything on one page" }],
  asks: (_args, { now }) => ({
    counts: { ask: "counts" },
    milestones: { ask: "list", archived: true, sort: "status", descending: false, limit: MILESTONES_SHOWN_MAX, offset: 0 },
    ready: { ask: "ready", milestone: null, limit: READY_SHOWN_MAX },
    attention: { ask: "attention", today: now.slice(0, 10) },
  }),
  show({ counts, milestones: { rows, total }, ready, attention: { sentences } }, _args, { exists, root }) {
    const milestones = rows.toSorted((left, right) => compareIds(left.id, right.id));
    const data = { counts, milestones, total, ready: ready.rows, ready_total: ready.total, attention: sentences };
    return exists ? { data, reply: boardView(data) } : { data, reply: [text("No milestone data found.")], warnings: [noData({ root })] };
  },
});
