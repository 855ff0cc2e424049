import { describe, expect, it } from "vitest";
import { by, given } from "../../../support/given.ts";

const two = given({ id: "milestone-001", tasks: [{ id: "task-001", title: "Build" }, { id: "task-002", dependencies: ["task-001"] }] });

describe("complete", () => {
  it("completes a task and begins its milestone", async () => {
    const outcome = await two.when("complete milestone-001 task-001", by("ada"));
    expect(outcome.events.map((event) => event.event_type)).toEqual(["task_completed", "status_updated"]);
    expect(outcome.data).toMatchObject({ milestone: { id: "milestone-001", status: "in_progress", progress: { percentage: 50, tasks_completed: 1, tasks_total: 2 } } });
  });

  it("completes the milestone with its last task, whatever form the ids are given in", async () => {
    const last = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002" }] });
    const outcome = await last.when("complete 1 2");
    expect(outcome.milestone("milestone-001")).toMatchObject({ status: "completed", progress: { percentage: 100 } });
    expect(outcome.events.filter((event) => event.event_type === "milestone_completed")).toHaveLength(1);
  });

  it("changes nothing the second time", async () => {
    const done = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002" }] });
    expect(await done.when("complete milestone-001 task-001")).toMatchObject({ events: [], problem: null, data: { milestone: { id: "milestone-001" } } });
  });

  it("refuses a task whose dependencies are open, unless it is forced", async () => {
    expect((await two.when("complete milestone-001 task-002")).problem).toMatchObject({ code: "dependency-open", message: "Task task-002 waits for task-001." });
    expect((await two.when("complete milestone-001 task-002 --force")).task("milestone-001", "task-002").status).toBe("completed");
  });

  it.each([
    ["complete milestone-404 task-001", "milestone-not-found"], ["complete milestone-001 task-404", "task-not-found"],
    ["complete ../x task-001", "invalid-id"], ["complete milestone-001", "usage"],
  ])("%s is %s", async (line, code) => {
    expect((await two.when(line)).problem?.code).toBe(code);
  });

  it("does not change what is archived", async () => {
    const archived = given({ id: "milestone-001", status: "archived", tasks: [{ id: "task-001" }] });
    expect((await archived.when("complete milestone-001 task-001")).problem?.code).toBe("milestone-archived");
  });

  it("refuses a milestone whose file cannot be read", async () => {
    const broken = given({ files: { "active/milestone-001.yaml": "tasks: [" } });
    expect((await broken.when("complete milestone-001 task-001")).problem).toMatchObject({ code: "invalid-yaml", at: { path: expect.stringContaining("milestone-001.yaml") } });
  });
});
