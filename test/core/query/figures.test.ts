import { describe, expect, it } from "vitest";
import { analyticsOf, assigneeRows, type Answers } from "../../../src/core/query/figures.ts";
import { countByStatus } from "../../../src/core/query/listing.ts";

const span = { from: "2026-02-01", to: "2026-03-02" };
const nothing: Answers = { counts: countByStatus([]), throughput: [], week: [], cycles: [], estimates: [], assignees: [], critical_path: { nodes: [], hours: 0 }, overdue: [] };
const cycle = (hours: number) => ({ milestone: "m", title: "", started_at: "", completed_at: "", hours });

describe("the figures of a report", () => {
  it("tell average and median, of an even number the middle of the two", () => {
    expect(analyticsOf({ ...nothing, cycles: [cycle(10), cycle(1), cycle(4)] }, span).cycle_times).toMatchObject({ average_hours: 5, median_hours: 4 });
    expect(analyticsOf({ ...nothing, cycles: [cycle(9), cycle(1), cycle(4), cycle(2)] }, span).cycle_times).toMatchObject({ average_hours: 4, median_hours: 3 });
  });

  it("tell how far off estimates were", () => {
    const estimates = [{ milestone: "m", title: "", estimated_hours: 4, actual_hours: 6 }, { milestone: "n", title: "", estimated_hours: 0, actual_hours: 0 }];
    expect(analyticsOf({ ...nothing, estimates }, span).estimates).toMatchObject({ estimated_hours: 4, actual_hours: 6, variance_percentage: 50 });
  });

  it("predict the end by the last week's rate, and nothing where there was none", () => {
    const assignees = [{ assigned_to: null, open: 3, in_progress: 1, completed: 0, estimated_hours: 0 }];
    const week = [{ day: "2026-03-01", milestones: 0, tasks: 7 }];
    expect(analyticsOf({ ...nothing, assignees, week }, span)).toMatchObject({ velocity: 1, predicted_completion: "2026-03-06" });
    expect(analyticsOf({ ...nothing, assignees }, span).predicted_completion).toBeNull();
    expect(analyticsOf(nothing, span).predicted_completion).toBe("2026-03-02");
  });
});

it("people come in the order of their names, nobody last, and who has nothing is left out", () => {
  const part = (assigned_to: string | null, open: number) => ({ assigned_to, open, in_progress: 0, completed: 0, estimated_milli: 100 });
  const rows = assigneeRows([part(null, 1), part("bob", 1), part("Ada", 1), part("Ada", 2), part("zoe", 0)]);
  expect(rows.map(({ assigned_to, open, estimated_hours }) => [assigned_to, open, estimated_hours])).toEqual([["Ada", 3, 0.2], ["bob", 1, 0.1], [null, 1, 0.1]]);
});
