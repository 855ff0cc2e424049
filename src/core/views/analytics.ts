// Analytics as tables and bars: what was done when, how long it took, how good the estimates were, who has how much to do.
import { bar } from "../base/bar.ts";
import { fields, heading, list, table, text, type Block, type Reply } from "../base/reply.ts";
import type { Analytics } from "../query/figures.ts";
import type { AssigneeRow, CycleRow, EstimateRow, ThroughputRow } from "../query/questions.ts";
import { words } from "./milestone.ts";

/** Bars of this many cells fit beside a day on a narrow terminal. */
const BAR_CELLS = 20;
/** The longest tell where to look; all of them are in the data. */
const ROWS_MAX = 10;

export function analyticsView(figures: Analytics): Reply {
  const { from, to, counts, throughput, velocity, cycle_times, estimates, assignees, critical_path, overdue, predicted_completion } = figures;
  const statuses = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${words(status)}`);
  return [
    heading(`${from} to ${to}`),
    fields([
      ["milestones", statuses.length === 0 ? "none" : statuses.join(", ")],
      ["velocity", `${velocity} tasks a day over the last 7 days`],
      ["done at this rate", predicted_completion ?? "cannot be said"],
      ["critical path", critical_path.nodes.length === 0 ? "none" : `${critical_path.nodes.join(" → ")} (${critical_path.hours} h)`],
      ["overdue", overdue.length === 0 ? "nothing" : overdue.map(({ milestone, days }) => `${milestone} by ${days} ${days === 1 ? "day" : "days"}`).join(", ")],
    ]),
    ...section("done by day", throughputBlock(throughput), throughput),
    ...section("from begin to end", cycleBlock(cycle_times), cycle_times.rows),
    ...section("estimates", estimateBlock(estimates), estimates.rows),
    ...section("who", [assigneeTable(assignees)], assignees),
  ];
}

function section(title: string, blocks: readonly Block[], rows: readonly unknown[]): Block[] {
  return rows.length === 0 ? [] : [heading(title), ...blocks];
}

function throughputBlock(rows: readonly ThroughputRow[]): Block[] {
  const most = Math.max(1, ...rows.map(({ tasks }) => tasks));
  return [table(["day", "tasks", "", "milestones"], rows.map(({ day, tasks, milestones }) => [day, share(tasks, most), String(tasks), String(milestones)]))];
}

function share(value: number, most: number): string {
  return bar((100 * value) / most, BAR_CELLS);
}

function cycleBlock({ average_hours, median_hours, rows }: Analytics["cycle_times"]): Block[] {
  const longest = longestFirst(rows);
  const most = longest[0]?.hours ?? 0;
  const lines = longest.map(({ milestone, title, hours }) => [milestone, title, share(hours, Math.max(most, 1)), `${hours} h`]);
  return [list([`${average_hours ?? 0} h on average, median ${median_hours ?? 0} h`]), table(["milestone", "title", "took", ""], lines)];
}

function longestFirst(rows: readonly CycleRow[]): CycleRow[] {
  return rows.toSorted((left, right) => right.hours - left.hours).slice(0, ROWS_MAX);
}

function estimateBlock({ estimated_hours, actual_hours, variance_percentage, rows }: Analytics["estimates"]): Block[] {
  const off = variance_percentage === null ? "" : `, ${variance_percentage > 0 ? "+" : ""}${variance_percentage} %`;
  const lines = furthestFirst(rows).map(({ milestone, title, ...row }) => [milestone, title, `${row.estimated_hours} h`, `${row.actual_hours} h`]);
  return [text(`${estimated_hours} h estimated, ${actual_hours} h taken${off}.`), table(["milestone", "title", "estimated", "taken"], lines)];
}

function furthestFirst(rows: readonly EstimateRow[]): EstimateRow[] {
  const off = ({ estimated_hours, actual_hours }: EstimateRow): number => Math.abs(actual_hours - estimated_hours);
  return rows.toSorted((left, right) => off(right) - off(left)).slice(0, ROWS_MAX);
}

function assigneeTable(rows: readonly AssigneeRow[]): Block {
  const most = Math.max(1, ...rows.map(({ open, in_progress }) => open + in_progress));
  const lines = rows.map(({ assigned_to, open, in_progress, completed, estimated_hours }) =>
    [assigned_to ?? "nobody", share(open + in_progress, most), String(open), String(in_progress), String(completed), `${estimated_hours} h`]);
  return table(["who", "to do", "open", "in progress", "completed", "estimated"], lines);
}
