// status: the board of all milestones, what is ready and what needs attention.
import { text } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { compareIds, countByStatus } from "../../query/listing.ts";
import { readyQueue, waitsFor } from "../../query/ready.ts";
import { noData } from "../../rules/find.ts";
import { defineQuery } from "../../verb.ts";
import { boardView } from "../../views/board.ts";

/** The board shows the head of the queue; `next` shows the rest. */
const READY_SHOWN_MAX = 5;

export const status = defineQuery({
  name: "status",
  summary: "Show the board: every milestone, what is ready, what needs attention.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone status", why: "the state of everything on one page" }],
  answer(workspace, _args, { now }) {
    const milestones = [...workspace.milestones.values()].sort((left, right) => compareIds(left.id, right.id));
    const counts = countByStatus(milestones);
    if (!workspace.exists) {
      const data = { counts, milestones: [], ready: [], ready_total: 0, attention: [] };
      return ok({ data, reply: [text("No milestone data found.")], warnings: [noData(workspace)] });
    }
    const ready = readyQueue(workspace);
    const attention = milestones.flatMap((milestone) => attentionTo(workspace, milestone, now));
    const rows = milestones.map(({ id, title, status: state, progress, priority }) => ({ id, title, status: state, progress, priority }));
    const head = ready.slice(0, READY_SHOWN_MAX);
    const data = {
      counts,
      milestones: rows,
      ready: head.map(({ milestone, task }) => ({ milestone: milestone.id, task: task.id, title: task.title })),
      ready_total: ready.length,
      attention,
    };
    return ok({ data, reply: boardView({ counts, milestones, ready: head, ready_total: ready.length, attention }) });
  },
});

/** Blocked, late, waiting for what is not there, finished and not archived. */
function attentionTo(workspace: Workspace, milestone: Milestone, now: string): string[] {
  const { id } = milestone;
  if (milestone.status === "archived" || milestone.status === "cancelled") return [];
  const blocked = milestone.blockers.map(({ reason, task_id }) => `${id}${task_id === null ? "" : ` ${task_id}`} is blocked: ${reason}`);
  const end = milestone.timeline.estimated_end;
  const late = end !== null && milestone.status !== "completed" && end.slice(0, 10) < now.slice(0, 10) ? [`${id} should have ended on ${end.slice(0, 10)}`] : [];
  const missing = waitsFor(workspace, milestone).filter((other) => !workspace.paths.has(other)).map((other) => `${id} waits for ${other}, which does not exist`);
  return [...blocked, ...late, ...missing];
}
