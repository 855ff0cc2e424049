import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

const milestone = given({ id: "milestone-001", tasks: [{ id: "task-001" }] });

describe("block", () => {
  it("blocks a task with its reason", async () => {
    const outcome = await milestone.when('block milestone-001 task-001 --reason "no key"');
    expect(outcome.task("milestone-001", "task-001")).toMatchObject({ status: "blocked", blocked_reason: "no key" });
    expect(outcome.milestone("milestone-001").blockers).toMatchObject([{ reason: "no key", task_id: "task-001" }]);
    expect(outcome.events.at(-1)).toMatchObject({ event_type: "blocker_detected", details: { type: "manual" } });
  });

  it("blocks the milestone itself", async () => {
    const outcome = await milestone.when('block milestone-001 --reason "no budget"');
    expect(outcome.milestone("milestone-001")).toMatchObject({ status: "blocked", blockers: [{ reason: "no budget", task_id: null }] });
  });

  it("says the same reason only once", async () => {
    const blocked = given({ id: "milestone-001", status: "blocked", blockers: [{ reason: "no budget" }], tasks: [{ id: "task-001", status: "blocked", blocked_reason: "no key" }] });
    expect((await blocked.when('block milestone-001 --reason "no budget"')).events).toEqual([]);
    expect((await blocked.when('block milestone-001 task-001 --reason "no key"')).events).toEqual([]);
  });

  it("needs a reason", async () => {
    expect((await milestone.when("block milestone-001")).problem).toMatchObject({ code: "usage", message: expect.stringContaining("--reason") });
  });

  it("does not block what is completed", async () => {
    const done = given({ id: "milestone-001", status: "completed", tasks: [{ id: "task-001", status: "completed" }] });
    expect((await done.when('block milestone-001 --reason "x"')).problem?.code).toBe("transition-not-allowed");
    expect((await done.when('block milestone-001 task-001 --reason "x"')).problem?.code).toBe("transition-not-allowed");
  });
});
