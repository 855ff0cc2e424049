// report analytics: throughput, cycle times, estimates, who has how much to do, and what is on the way to the end.
import { Count } from "../../model/arguments.ts";
import { analyticsOf, WEEK_DAYS } from "../../query/figures.ts";
import { dayAfter } from "../../query/moments.ts";
import type { Span } from "../../query/questions.ts";
import { noData } from "../../rules/find.ts";
import { defineQuestion, option } from "../../verb.ts";
import { analyticsView } from "../../views/analytics.ts";

const DAYS_DEFAULT = 30;
/** Ten years; nobody draws more days. */
const DAYS_MAX = 3_650;

export const analytics = defineQuestion({
  name: "report analytics",
  summary: "Report what was done, how long it took, and who has how much to do.",
  permission: "read",
  analytics: true,
  args: { days: option(Count, "Over so many days until today; 30 without it.") },
  examples: [
    { line: "milestone report analytics", why: "the last 30 days" },
    { line: "milestone report analytics --days 90 --json", why: "a quarter, for a spreadsheet" },
  ],
  asks: ({ days }, { now }) => {
    const span = spanOf(days, now);
    return {
      counts: { ask: "counts" },
      throughput: { ask: "throughput", ...span },
      week: { ask: "throughput", ...spanOf(WEEK_DAYS, now) },
      cycles: { ask: "cycle-times", ...span },
      estimates: { ask: "estimates" },
      assignees: { ask: "assignees" },
      critical_path: { ask: "critical-path" },
      overdue: { ask: "overdue", today: span.to },
    };
  },
  show({ counts, critical_path, ...answers }, { days }, { now, exists, root }) {
    const { throughput, week, cycles, estimates, assignees, overdue } = answers;
    const rows = { throughput: throughput.rows, week: week.rows, cycles: cycles.rows, estimates: estimates.rows, assignees: assignees.rows, overdue: overdue.rows };
    const data = analyticsOf({ counts, critical_path, ...rows }, spanOf(days, now));
    return { data, reply: analyticsView(data), ...(!exists && { warnings: [noData({ root })] }) };
  },
});

function spanOf(days: number | undefined, now: string): Span {
  const to = now.slice(0, 10);
  return { from: dayAfter(to, 1 - Math.min(days ?? DAYS_DEFAULT, DAYS_MAX)), to };
}
