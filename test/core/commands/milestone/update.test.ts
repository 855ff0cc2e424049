import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";
import { courseOf, SEED } from "../../../support/kiro/course.ts";

const pair = given({ id: "milestone-001", tasks: [{ id: "task-001" }, { id: "task-002" }] }, { id: "milestone-002" });

describe("update", () => {
  it("changes fields in one event", async () => {
    const outcome = await pair.when('update milestone-001 --title "New title" --priority high --end 2030-01-31 --hours 12');
    expect(outcome.events).toHaveLength(1);
    expect(outcome.milestone("milestone-001")).toMatchObject({ title: "New title", priority: "high", timeline: { estimated_end: "2030-01-31", estimated_hours: 12 } });
  });

  it("moves the status by the rules", async () => {
    expect((await pair.when("update milestone-001 --status in_progress")).milestone("milestone-001").status).toBe("in_progress");
    expect((await pair.when("update milestone-001 --status completed")).problem?.code).toBe("transition-not-allowed");
    expect((await pair.when("update milestone-001 --status archived")).problem).toMatchObject({ code: "transition-not-allowed", hint: expect.stringContaining("milestone archive") });
  });

  it("completes a milestone without tasks by word", async () => {
    const empty = given({ id: "milestone-001", status: "in_progress" });
    expect((await empty.when("update milestone-001 --status completed")).milestone("milestone-001").status).toBe("completed");
  });

  it("sets, adds and takes away what it waits for", async () => {
    expect((await pair.when("update milestone-001 --dependencies milestone-002")).milestone("milestone-001").dependencies.requires).toEqual(["milestone-002"]);
    const waiting = given({ id: "milestone-001", dependencies: { requires: ["gone"] } }, { id: "milestone-002" });
    expect((await waiting.when("update 1 --add-dependency 2 --remove-dependency gone")).milestone("milestone-001").dependencies.requires).toEqual(["milestone-002"]);
  });

  it("refuses dependencies that do not exist, on itself, or in a circle", async () => {
    expect((await pair.when("update milestone-001 --add-dependency milestone-009")).problem?.code).toBe("dependency-not-found");
    expect((await pair.when("update milestone-001 --add-dependency milestone-001")).problem?.code).toBe("dependency-cycle");
    const chain = given({ id: "milestone-001" }, { id: "milestone-002", dependencies: { requires: ["milestone-001"] } });
    expect((await chain.when("update milestone-001 --add-dependency milestone-002")).problem).toMatchObject({ code: "dependency-cycle", message: expect.stringContaining("milestone-001 → milestone-002 → milestone-001") });
  });

  it("adds, changes and takes out tasks", async () => {
    const outcome = await pair.when('update milestone-001 --add-task "Three" --task task-001 --task-assign ada --task-status in_progress --remove-task task-002');
    expect(outcome.milestone("milestone-001").tasks.map((task) => [task.id, task.status, task.assigned_to])).toEqual([["task-001", "in_progress", "ada"], ["task-003", "pending", null]]);
    expect(outcome.milestone("milestone-001").status).toBe("in_progress");
  });

  it("refuses a task that others wait for to be taken out, and a circle of tasks", async () => {
    const chain = given({ id: "milestone-001", tasks: [{ id: "task-001" }, { id: "task-002", dependencies: ["task-001"] }] });
    expect((await chain.when("update milestone-001 --remove-task task-001")).problem?.code).toBe("dependency-not-found");
    expect((await chain.when("update milestone-001 --task task-001 --task-dependencies task-002")).problem?.code).toBe("dependency-cycle");
  });

  it("refuses an end before the start", async () => {
    expect((await pair.when("update milestone-001 --start 2030-02-01 --end 2030-01-01")).problem?.code).toBe("invalid-argument");
  });

  it("writes nothing where nothing differs", async () => {
    expect((await given({ id: "milestone-001", priority: "high" }).when("update milestone-001 --status planned")).events).toEqual([]);
    expect((await given({ id: "milestone-001", priority: "high" }).when("update milestone-001 --priority high")).events).toEqual([]);
  });
});

describe("update of a task with phases", () => {
  it("passes no gate by saying that the task is done", async () => {
    expect((await courseOf().says("update milestone-001 --task task-001 --task-status completed")).problem).toMatchObject({ code: "gate-closed", hint: expect.stringContaining("kiro submit milestone-001 task-001") });
    const over = courseOf({ seed: { ...SEED, tasks: [{ id: "task-001", status: "in_progress", kiro_workflow: { enabled: true, phases: { design: { status: "approved" } } } }] } });
    expect((await over.says("update milestone-001 --task task-001 --task-status completed")).problem).toBeNull();
  });
});
