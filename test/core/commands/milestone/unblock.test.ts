import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

describe("unblock", () => {
  it("lets a task go on where it was", async () => {
    const begun = given({ id: "milestone-001", blockers: [{ reason: "key", task_id: "task-001" }], tasks: [{ id: "task-001", status: "blocked", blocked_reason: "key", started_at: "2026-01-01T00:00:00Z" }] });
    const outcome = await begun.when("unblock milestone-001 task-001");
    expect(outcome.task("milestone-001", "task-001")).toMatchObject({ status: "in_progress" });
    expect(outcome.milestone("milestone-001").blockers).toEqual([]);
  });

  it("lets a milestone go on: planned where nothing of it was begun", async () => {
    const blocked = given({ id: "milestone-001", status: "blocked", blockers: [{ reason: "budget" }], tasks: [{ id: "task-001" }] });
    expect((await blocked.when("unblock milestone-001")).milestone("milestone-001")).toMatchObject({ status: "planned", blockers: [] });
    const begun = given({ id: "milestone-001", status: "blocked", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002" }] });
    expect((await begun.when("unblock milestone-001")).milestone("milestone-001").status).toBe("in_progress");
  });

  it("refuses what is not blocked", async () => {
    const free = given({ id: "milestone-001", tasks: [{ id: "task-001" }] });
    expect((await free.when("unblock milestone-001")).problem).toMatchObject({ code: "transition-not-allowed", message: "Milestone milestone-001 is planned, not blocked." });
    expect((await free.when("unblock milestone-001 task-001")).problem?.code).toBe("transition-not-allowed");
  });
});
