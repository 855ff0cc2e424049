// Lists of milestones as tables: those that were asked for, those that were found, and how one depends on the others.
import { heading, table, text, type Block, type Reply } from "../base/reply.ts";
import type { Questions, Reached, Row } from "../query/questions.ts";
import { words } from "./milestone.ts";

export function milestoneListView(rows: readonly Row[], total: number): Reply {
  if (rows.length === 0) return [noRows(total, "No milestones.")];
  return [table(HEAD, rows.map(cells)), ...moreOf(rows, total)];
}

/** A page without rows: there are none, or it begins behind the last. */
export function noRows(total: number, none: string): Block {
  return text(total === 0 ? none : `0 of ${total}: --offset is past the end.`);
}

const HEAD = ["milestone", "title", "status", "priority", "done", "tasks"];

function cells({ id, title, status, priority, progress }: Row): string[] {
  return [id, title, words(status), priority, `${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`];
}

function moreOf(rows: readonly unknown[], total: number): Block[] {
  return total > rows.length ? [text(`${rows.length} of ${total}; --limit N or --all shows more.`)] : [];
}

export function searchView({ rows, total }: Questions["search"]["answer"]): Reply {
  if (rows.length === 0) return [noRows(total, "Nothing is found.")];
  const more = total > rows.length ? [text(`${rows.length} of ${total}; --limit N and --offset N show others.`)] : [];
  return [table([...HEAD, "found in"], rows.map((row) => [...cells(row), row.where === "title" ? "title" : "text"])), ...more];
}

/** `title` says what the rows are to the milestone. */
export function reachedView(title: string, rows: readonly Reached[]): Block[] {
  const lines = rows.map(({ id, title: name, status, distance }) => [id, name, words(status), distance === 1 ? "directly" : `over ${distance - 1} other${distance === 2 ? "" : "s"}`]);
  return [heading(title), rows.length === 0 ? text("Nothing.") : table(["milestone", "title", "status", "how"], lines)];
}
