import { describe, expect, it } from "vitest";
import { by, given } from "../../../support/given.ts";

describe("status", () => {
  it("counts, shows what is ready and what needs attention", async () => {
    const outcome = await given(
      { id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001" }], timeline: { estimated_end: "2026-01-01" } },
      { id: "milestone-002", status: "blocked", blockers: [{ reason: "budget" }], dependencies: { requires: ["gone"] } },
      { id: "milestone-003", status: "archived" },
    ).when("status", by("ada", { now: "2026-03-02T09:00:00.000Z" }));
    expect(outcome.data).toMatchObject({
      counts: { in_progress: 1, blocked: 1, archived: 1 },
      ready: [{ milestone: "milestone-001", task: "task-001" }],
      attention: ["milestone-001 should have ended on 2026-01-01", "milestone-002 is blocked: budget", "milestone-002 waits for gone, which does not exist"],
    });
  });

  it("says that there is no data, and makes none", async () => {
    expect(await given().when("status")).toMatchObject({ reply: [{ text: "No milestone data found." }], warnings: [{ code: "no-milestone-data" }], problem: null });
  });
});
