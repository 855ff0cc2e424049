// Figures: what was done when, how long it took, what was estimated, and who has how much to do.
import type { Brief } from "./brief.ts";
import type { AssigneeColumns } from "./columns.ts";
import type { MarkColumns } from "./marks.ts";
import { dayAfter, roundedHours } from "./moments.ts";
import { compareText, foldedText } from "./order.ts";
import type { AssigneeRow, Counts, CycleRow, EstimateRow, OverdueRow, Questions, Span, ThroughputRow } from "./questions.ts";

/** Of all logs, also of milestones that are gone. Days on which nothing was done are left out. */
export function throughputRows(logs: Iterable<Pick<MarkColumns, "days">>, { from, to }: Span): ThroughputRow[] {
  const days = new Map<string, { milestones: number; tasks: number }>();
  for (const log of logs) {
    for (const { day, milestones, tasks } of log.days) {
      if (day < from || day > to) continue;
      const sum = days.get(day) ?? { milestones: 0, tasks: 0 };
      days.set(day, { milestones: sum.milestones + milestones, tasks: sum.tasks + tasks });
    }
  }
  return [...days].map(([day, sum]) => ({ day, ...sum })).sort((left, right) => (left.day < right.day ? -1 : 1));
}

type Logged = Pick<Brief, "id" | "title"> & Pick<MarkColumns, "cycle">;

/** In the order in which they were completed; `logged` in the order of their ids. */
export function cycleRows(logged: Iterable<Logged>, { from, to }: Span): CycleRow[] {
  const rows = [...logged].flatMap(({ id, title, cycle }) => {
    if (cycle === null || cycle.completed_day < from || cycle.completed_day > to) return [];
    return [{ milestone: id, title, started_at: cycle.started_at, completed_at: cycle.completed_at, hours: cycle.hours }];
  });
  return rows.sort((left, right) => (left.completed_at < right.completed_at ? -1 : left.completed_at > right.completed_at ? 1 : 0));
}

/** `briefs` in the order of their ids. */
export function estimateRows(briefs: Iterable<Brief>): EstimateRow[] {
  return [...briefs].flatMap(({ id, title, estimate }) => (estimate === null ? [] : [{ milestone: id, title, ...estimate }]));
}

/** Who has neither anything to do nor done anything is left out. */
export function assigneeRows(parts: Iterable<Omit<AssigneeColumns, "assigned_key">>): AssigneeRow[] {
  const sums = new Map<string | null, { open: number; in_progress: number; completed: number; estimated_milli: number }>();
  for (const { assigned_to, ...part } of parts) {
    const sum = sums.get(assigned_to) ?? { open: 0, in_progress: 0, completed: 0, estimated_milli: 0 };
    sums.set(assigned_to, {
      open: sum.open + part.open, in_progress: sum.in_progress + part.in_progress, completed: sum.completed + part.completed,
      estimated_milli: sum.estimated_milli + part.estimated_milli,
    });
  }
  const rows = [...sums].map(([assigned_to, { estimated_milli, ...sum }]) => ({ assigned_to, ...sum, estimated_hours: estimated_milli / 1000 }));
  return rows.filter(({ open, in_progress, completed }) => open + in_progress + completed > 0).sort(byName);
}

/** What is assigned to nobody comes last. */
function byName({ assigned_to: left }: AssigneeRow, { assigned_to: right }: AssigneeRow): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return compareText(foldedText(left), foldedText(right)) || compareText(left, right);
}

/** What the questions of a report were answered; `week` is the throughput of the last seven days. */
export type Answers = {
  readonly counts: Counts;
  readonly throughput: readonly ThroughputRow[];
  readonly week: readonly ThroughputRow[];
  readonly cycles: readonly CycleRow[];
  readonly estimates: readonly EstimateRow[];
  readonly assignees: readonly AssigneeRow[];
  readonly critical_path: Questions["critical-path"]["answer"];
  readonly overdue: readonly OverdueRow[];
};

/** `velocity` in tasks a day; null is what cannot be said. The prediction goes by velocity alone. */
export type Analytics = Span & Pick<Answers, "counts" | "throughput" | "assignees" | "critical_path" | "overdue"> & {
  readonly velocity: number;
  readonly cycle_times: { readonly average_hours: number | null; readonly median_hours: number | null; readonly rows: readonly CycleRow[] };
  readonly estimates: { readonly estimated_hours: number; readonly actual_hours: number; readonly variance_percentage: number | null; readonly rows: readonly EstimateRow[] };
  readonly predicted_completion: string | null;
};

export const WEEK_DAYS = 7;

export function analyticsOf({ counts, throughput, week, cycles, estimates, assignees, critical_path, overdue }: Answers, { from, to }: Span): Analytics {
  const done = sumOf(week, ({ tasks }) => tasks);
  const left = sumOf(assignees, ({ open, in_progress }) => open + in_progress);
  const velocity = roundedHours(done / WEEK_DAYS);
  return {
    from, to, counts, throughput, velocity, cycle_times: timesOf(cycles), estimates: comparedEstimates(estimates), assignees, critical_path, overdue,
    predicted_completion: left === 0 ? to : done === 0 ? null : dayAfter(to, Math.ceil((left * WEEK_DAYS) / done)),
  };
}

function sumOf<R>(rows: readonly R[], value: (row: R) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0);
}

function timesOf(rows: readonly CycleRow[]): Analytics["cycle_times"] {
  const hours = rows.map((row) => row.hours).sort((left, right) => left - right);
  if (hours.length === 0) return { average_hours: null, median_hours: null, rows };
  const middle = hours.length / 2;
  const median = ((hours[Math.ceil(middle) - 1] ?? 0) + (hours[Math.floor(middle)] ?? 0)) / 2;
  return { average_hours: roundedHours(sumOf(hours, (one) => one) / hours.length), median_hours: roundedHours(median), rows };
}

function comparedEstimates(rows: readonly EstimateRow[]): Analytics["estimates"] {
  const estimated = sumOf(rows, ({ estimated_hours }) => estimated_hours);
  const actual = sumOf(rows, ({ actual_hours }) => actual_hours);
  const variance_percentage = estimated === 0 ? null : Math.round((100 * (actual - estimated)) / estimated);
  return { estimated_hours: roundedHours(estimated), actual_hours: roundedHours(actual), variance_percentage, rows };
}
