import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";
import { courseOf, SEED } from "../../../support/kiro/course.ts";

describe("reopen", () => {
  it("takes a completed task up again, and its milestone with it", async () => {
    const done = given({ id: "milestone-001", status: "completed", completed_at: "2026-01-01T00:00:00Z", tasks: [{ id: "task-001", status: "completed", completed_at: "2026-01-01T00:00:00Z" }] });
    const outcome = await done.when("reopen milestone-001 task-001 --reason incomplete");
    expect(outcome.task("milestone-001", "task-001")).toMatchObject({ status: "pending", completed_at: null });
    expect(outcome.milestone("milestone-001")).toMatchObject({ status: "in_progress", completed_at: null, progress: { percentage: 0 } });
  });

  it("takes a cancelled milestone up where it was", async () => {
    expect((await given({ id: "milestone-001", status: "cancelled", tasks: [{ id: "task-001" }] }).when("reopen milestone-001")).milestone("milestone-001").status).toBe("planned");
    expect((await given({ id: "milestone-001", status: "cancelled", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002" }] }).when("reopen 1")).milestone("milestone-001").status).toBe("in_progress");
  });

  it("refuses what is not over", async () => {
    const open = given({ id: "milestone-001", tasks: [{ id: "task-001" }] });
    expect((await open.when("reopen milestone-001")).problem?.code).toBe("transition-not-allowed");
    expect((await open.when("reopen milestone-001 task-001")).problem?.code).toBe("transition-not-allowed");
    expect((await given({ id: "milestone-001", status: "archived" }).when("reopen milestone-001")).problem?.code).toBe("milestone-archived");
  });
});

describe("reopen of a task with phases", () => {
  it("has its last phase before it again", async () => {
    const course = courseOf({ seed: { ...SEED, status: "completed", tasks: [{ id: "task-001", status: "completed", kiro_workflow: { enabled: true, phases: { design: { status: "approved" }, execute: { status: "completed", completed_at: "2026-03-01T09:00:00.000Z" } } } }] } });
    await course.says("reopen milestone-001 task-001");
    expect([course.task().status, course.phases()]).toEqual(["pending", { design: "approved", execute: "pending" }]);
  });
});
