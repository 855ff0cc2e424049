import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

describe("cancel", () => {
  it("cancels a milestone, whatever it is, but an archived one", async () => {
    for (const status of ["planned", "in_progress", "paused", "blocked", "completed"])
      expect((await given({ id: "milestone-001", status }).when("cancel milestone-001")).milestone("milestone-001").status).toBe("cancelled");
    expect((await given({ id: "milestone-001", status: "archived" }).when("cancel milestone-001")).problem?.code).toBe("milestone-archived");
  });

  it("takes a cancelled task out of the count, and may complete the milestone by it", async () => {
    const outcome = await given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002" }] }).when("cancel milestone-001 task-002 --reason twice");
    expect(outcome.milestone("milestone-001")).toMatchObject({ status: "completed", progress: { percentage: 100, tasks_total: 1 } });
    expect(outcome.events[0]).toMatchObject({ event_type: "task_status_changed", details: { new_status: "cancelled", reason: "twice" } });
  });

  it("changes nothing the second time", async () => {
    expect((await given({ id: "milestone-001", status: "cancelled" }).when("cancel milestone-001")).events).toEqual([]);
  });
});
