import { describe, expect, it } from "vitest";
import { by, given } from "../../../support/given.ts";
import { ANN, BEN, courseOf, inDesignReview, SEED, typesOf } from "../../../support/kiro/course.ts";

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

describe("complete of a task with phases", () => {
  const LAST = { ...SEED, tasks: [{ id: "task-001", title: "Sign in", status: "in_progress", kiro_workflow: { enabled: true, phases: { design: { status: "completed" }, execute: { status: "in_progress" } } } }] };

  it("is refused while gates are closed, naming them", async () => {
    const { problem } = await (await inDesignReview()).says("complete milestone-001 task-001");
    expect(problem).toMatchObject({ code: "gate-closed", message: expect.stringMatching(/design waits for the approval of @ann.*to be approved: design, spec/), hint: expect.stringContaining("milestone kiro submit milestone-001 task-001") });
  });

  it("passes them by force, with each on record", async () => {
    const course = await inDesignReview();
    const { events } = await course.says("complete milestone-001 task-001 --force");
    expect(events.filter(({ details }) => details["forced"] === true)).toHaveLength(4);
    expect([course.task().status, course.phases()]).toEqual(["completed", { design: "completed", spec: "completed", execute: "completed" }]);
  });

  it("ends the last phase with it", async () => {
    const course = courseOf({ seed: LAST });
    expect(typesOf((await course.says("complete milestone-001 task-001")).events)).toEqual(["kiro_phase_updated", "kiro_task_completed", "task_completed", "milestone_completed"]);
  });

  it("asks about a gate anew whose files have changed, instead", async () => {
    const course = await inDesignReview();
    for (const who of [ANN, BEN]) await course.says("approval approve milestone-001 task-001 design", who);
    course.writes("design", "architecture.md", "changed");
    expect((await course.says("complete milestone-001 task-001")).problem?.code).toBe("deliverables-changed");
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
  });

  it("is as ever where phases are switched off", async () => {
    const course = courseOf({ config: { "features.kiro_workflow": false } });
    expect(typesOf((await course.says("complete milestone-001 task-001")).events)).toEqual(["task_completed", "milestone_completed"]);
  });

  it("with a phase behind it completes that phase alone", async () => {
    const course = courseOf();
    course.writes("design", "architecture.md", "boxes");
    expect(typesOf((await course.says("complete milestone-001 task-001 design")).events)).toEqual(["kiro_phase_updated", "kiro_approval_requested"]);
  });
});
