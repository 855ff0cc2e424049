// The board: every milestone by its status, what is ready, and what needs attention.
import { bar } from "../base/bar.ts";
import { command, heading, list, table, text, type Block, type Reply } from "../base/reply.ts";
import type { MilestoneStatus } from "../model/status.ts";
import type { ReadyRow, Row } from "../query/questions.ts";
import { words } from "./milestone.ts";

export type Board = {
  readonly counts: Readonly<Record<MilestoneStatus, number>>;
  /** As many as fit on a page; `counts` has them all. */
  readonly milestones: readonly Row[];
  readonly ready: readonly ReadyRow[];
  readonly ready_total: number;
  readonly attention: readonly string[];
};

const ORDER: readonly MilestoneStatus[] = ["in_progress", "blocked", "paused", "planned", "completed"];
/** Bars of this many cells fit beside a title on a narrow terminal. */
const BAR_CELLS = 10;

export function boardView(board: Board): Reply {
  const shown = ORDER.flatMap((status) => statusBlocks(status, board));
  const done = board.counts.archived > 0 ? [text(`${board.counts.archived} archived.`)] : [];
  return [text(summaryLine(board)), ...shown, ...done, ...readyBlocks(board), ...attentionBlocks(board.attention)];
}

function summaryLine({ counts }: Board): string {
  const parts = (Object.entries(counts) satisfies [string, number][]).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${words(status)}`);
  return parts.length === 0 ? "No milestones" : `Milestones: ${parts.join(", ")}`;
}

function statusBlocks(status: MilestoneStatus, { milestones, counts }: Board): Block[] {
  if (counts[status] === 0) return [];
  const shown = milestones.filter((milestone) => milestone.status === status);
  const more = counts[status] > shown.length ? [text(`and ${counts[status] - shown.length} more: milestone list --status ${status}`)] : [];
  const rows = shown.map(({ id, title, priority, progress }) => [id, title, `${bar(progress.percentage, BAR_CELLS)} ${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`, priority]);
  return [heading(words(status)), ...(rows.length > 0 ? [table(["milestone", "title", "progress", "tasks", "priority"], rows)] : []), ...more];
}

function readyBlocks({ ready, ready_total }: Board): Block[] {
  const [first] = ready;
  if (!first) return [];
  const items = ready.map(({ milestone, task, title }) => `${milestone} ${task}: ${title}`);
  const more = ready_total > ready.length ? [text(`and ${ready_total - ready.length} more: milestone next`)] : [];
  return [heading("ready"), list(items), ...more, command(`milestone complete ${first.milestone} ${first.task}`, "when it is done")];
}

function attentionBlocks(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading("attention"), list(items)];
}
