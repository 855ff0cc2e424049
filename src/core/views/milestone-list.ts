// A list of milestones as a table.
import { table, text, type Reply } from "../base/reply.ts";
import type { Row } from "../query/listing.ts";
import { words } from "./milestone.ts";

export function milestoneListView(rows: readonly Row[], total: number): Reply {
  if (rows.length === 0) return [text("No milestones.")];
  const lines = rows.map(({ id, title, status, priority, progress }) => [id, title, words(status), priority, `${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`]);
  const more = total > rows.length ? [text(`${rows.length} of ${total}; --limit N or --all shows more.`)] : [];
  return [table(["milestone", "title", "status", "priority", "done", "tasks"], lines), ...more];
}
