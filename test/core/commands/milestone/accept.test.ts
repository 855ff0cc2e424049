import { describe, expect, it } from "vitest";
import { by, given } from "../../../support/given.ts";
import { courseOf, inDesignReview, SEED } from "../../../support/kiro/course.ts";

const one = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "unverified", title: "Build" }, { id: "task-002" }] });

describe("accept", () => {
  it("completes an unverified task, and records who looked at it and what they say", async () => {
    const outcome = await one.when('accept milestone-001 task-001 --note "it was done already"', by("ada"));
    expect(outcome.events).toEqual([
      { event_type: "task_completed", milestone_id: "milestone-001", details: { task_id: "task-001", accepted_by: "ada", note: "it was done already" } },
    ]);
    expect(outcome.task("milestone-001", "task-001")).toMatchObject({ status: "completed", completed_at: "2026-03-02T09:00:00.000Z" });
    expect(outcome.data).toMatchObject({ milestone: { status: "in_progress", progress: { percentage: 50 } } });
  });

  it("completes the milestone with its last task, once", async () => {
    const last = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002", status: "unverified" }] });
    const outcome = await last.when("accept 1 2", by("ada"));
    expect(outcome.events.map((event) => event.event_type)).toEqual(["task_completed", "milestone_completed"]);
    expect(outcome.events[0]?.details).toEqual({ task_id: "task-002", accepted_by: "ada" });
    expect(outcome.milestone("milestone-001")).toMatchObject({ status: "completed", progress: { percentage: 100 } });
  });

  it.each([
    ["pending", "When it is done: `milestone complete milestone-001 task-001`."], ["in_progress", "When it is done: `milestone complete milestone-001 task-001`."],
    ["blocked", "When it is done: `milestone complete milestone-001 task-001`."], ["completed", "There is nothing left to accept."],
  ])("refuses a task that is %s, and says what to do", async (status, hint) => {
    const outcome = await given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status }, { id: "task-002" }] }).when("accept milestone-001 task-001");
    expect(outcome.problem).toEqual({ code: "transition-not-allowed", message: `Task task-001 of milestone-001 is ${status}, not unverified.`, hint });
    expect(outcome.events).toEqual([]);
  });

  it("leaves a milestone alone that is over", async () => {
    const status = (word: string) => given({ id: "milestone-001", status: word, tasks: [{ id: "task-001", status: "unverified" }] }).when("accept milestone-001 task-001");
    expect((await status("archived")).problem?.code).toBe("milestone-archived");
    expect((await status("cancelled")).problem?.code).toBe("transition-not-allowed");
  });

  it.each([
    ["accept milestone-404 task-001", "milestone-not-found"], ["accept milestone-001 task-404", "task-not-found"], ["accept milestone-001", "usage"],
  ])("%s is %s", async (line, code) => {
    expect((await one.when(line)).problem?.code).toBe(code);
  });
});

describe("accept of a task with phases", () => {
  const unverified = (phases: object) => courseOf({ seed: { ...SEED, tasks: [Object({ id: "task-001", title: "Sign in", status: "unverified", kiro_workflow: { enabled: true, phases } })] } });

  it("ends the last phase with it", async () => {
    const course = unverified({ design: { status: "completed" }, execute: { status: "in_progress" } });
    await course.says("accept milestone-001 task-001");
    expect([course.task().status, course.phases()]).toEqual(["completed", { design: "completed", execute: "completed" }]);
  });

  it("passes no gate", async () => {
    expect((await unverified({ design: { status: "in_progress" }, execute: {} }).says("accept milestone-001 task-001")).problem?.code).toBe("gate-closed");
    expect((await (await inDesignReview()).says("accept milestone-001 task-001")).problem?.code).toBe("transition-not-allowed");
  });
});
