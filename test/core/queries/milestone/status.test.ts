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

  it("shows those at work first where there are more than anybody reads on a page, and says how to see the rest", async () => {
    const many = Array.from({ length: 230 }, (_unused, at) => ({ id: `milestone-${String(at + 1).padStart(3, "0")}`, status: at >= 220 ? "in_progress" : "planned" }));
    const { data, reply } = await given(...many).when("status");
    expect(data).toMatchObject({ total: 230, counts: { planned: 220, in_progress: 10 } });
    expect(reply).toContainEqual({ kind: "text", text: "and 30 more: milestone list --status planned" });
    expect(JSON.stringify(data)).toContain("milestone-230");
  });

  it("says that there is no data, and makes none", async () => {
    expect(await given().when("status")).toMatchObject({ reply: [{ text: "No milestone data found." }], warnings: [{ code: "no-milestone-data" }], problem: null });
  });
});
