import { describe, expect, it } from "vitest";
import type { Mark } from "../../../../src/core/query/entries.ts";
import { by, given } from "../../../support/given.ts";

const mark = (at: string, kind: Mark["kind"], task: string | null = null): Mark => ({ at, kind, task, actor: "ada" });
const task = (id: string, more: object = {}): { id: string } => ({ id, ...more });
const worked = given(
  { id: "milestone-001", status: "completed", tasks: [
    task("a", { status: "completed", assigned_to: "ada", estimated_hours: 2, started_at: "2026-02-20T09:00:00Z", completed_at: "2026-02-20T12:00:00Z" }),
    task("b", { status: "completed", assigned_to: "ada", estimated_hours: 4, started_at: "2026-02-27T08:00:00+01:00", completed_at: "2026-02-27T10:00:00Z" }),
  ] },
  { id: "milestone-002", timeline: { estimated_end: "2026-02-28" }, dependencies: { requires: ["milestone-001"] }, tasks: [task("a", { estimated_hours: 8 }), task("b", { status: "in_progress", assigned_to: "bob" })] },
  { id: "milestone-003", dependencies: { requires: ["milestone-002"] }, tasks: [task("a", { estimated_hours: 3 })] },
);
const marks = new Map([
  ["milestone-001", [mark("2026-02-20T09:00:00Z", "started"), mark("2026-02-20T12:00:00Z", "completed", "a"), mark("2026-02-27T10:00:00Z", "completed", "b"), mark("2026-02-27T10:00:00Z", "completed")]],
  ["milestone-gone", [mark("2026-02-27T11:00:00Z", "completed", "a"), mark("2025-01-01T00:00:00Z", "completed", "old")]],
]);
const ada = by("ada", { shelf: { marks } });

describe("report analytics", () => {
  it("tells throughput, cycle times, estimates, who has what to do, and what is on the way to the end", async () => {
    expect((await worked.when("report analytics", ada)).data).toEqual({
      from: "2026-02-01",
      to: "2026-03-02",
      counts: expect.objectContaining({ completed: 1, planned: 2 }),
      throughput: [{ day: "2026-02-20", milestones: 0, tasks: 1 }, { day: "2026-02-27", milestones: 1, tasks: 2 }],
      velocity: 0.29,
      cycle_times: { average_hours: 169, median_hours: 169, rows: [{ milestone: "milestone-001", title: "Title of milestone-001", started_at: "2026-02-20T09:00:00Z", completed_at: "2026-02-27T10:00:00Z", hours: 169 }] },
      estimates: { estimated_hours: 6, actual_hours: 6, variance_percentage: 0, rows: [{ milestone: "milestone-001", title: "Title of milestone-001", estimated_hours: 6, actual_hours: 6 }] },
      assignees: [
        { assigned_to: "ada", open: 0, in_progress: 0, completed: 2, estimated_hours: 0 },
        { assigned_to: "bob", open: 0, in_progress: 1, completed: 0, estimated_hours: 0 },
        { assigned_to: null, open: 2, in_progress: 0, completed: 0, estimated_hours: 11 },
      ],
      critical_path: { nodes: ["milestone-002", "milestone-003"], hours: 12 },
      overdue: [{ milestone: "milestone-002", title: "Title of milestone-002", due: "2026-02-28", days: 2 }],
      predicted_completion: "2026-03-13",
    });
  });

  it("looks back as far as it is asked to, both days included", async () => {
    expect((await worked.when("report analytics --days 4", ada)).data).toMatchObject({ from: "2026-02-27", throughput: [{ day: "2026-02-27" }] });
    expect((await worked.when("report analytics --days 3", ada)).data).toMatchObject({ throughput: [], cycle_times: { average_hours: null, rows: [] } });
  });

  it("draws bars that say which day saw most", async () => {
    const { reply } = await worked.when("report analytics", ada);
    expect(reply).toContainEqual(expect.objectContaining({ kind: "table", rows: [["2026-02-20", "██████████░░░░░░░░░░", "1", "0"], ["2026-02-27", "████████████████████", "2", "1"]] }));
  });

  it("says what cannot be said, and where there is no data", async () => {
    expect((await given({ id: "milestone-001", tasks: [{ id: "a" }] }).when("report analytics")).data).toMatchObject({ velocity: 0, predicted_completion: null, estimates: { variance_percentage: null } });
    expect(await given().when("report analytics")).toMatchObject({ problem: null, warnings: [{ code: "no-milestone-data" }], data: { predicted_completion: "2026-03-02" } });
  });
});
