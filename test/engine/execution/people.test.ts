// Tasks that people do, what only a person can answer, and what people do while a session runs.
import { describe, expect, test } from "vitest";
import { ID, stage, wide } from "../../support/execution/execution-scene.ts";

const REVIEW = { "task-001": {}, "task-002": { people: true, dependencies: ["task-001"] }, "task-003": { dependencies: ["task-002"] }, "task-004": {} } as const;

describe("a task that people do", () => {
  test("lets the session wait, with everything else done", async () => {
    const { execute, milestone, leases } = stage({ tasks: REVIEW });
    const session = execute();
    expect(await session.rest()).toMatchObject({
      problem: "work-waiting", exit: 3, session: "waiting", milestone: "in_progress",
      steps: { "task-001": "completed", "task-002": "waiting", "task-003": "waiting", "task-004": "completed" },
      reasons: { "task-002": "People do it, and say so with `milestone complete milestone-001 task-002`.", "task-003": "It waits for task-002." },
    });
    expect(milestone().status).toBe("in_progress");
    expect(leases.sessions()).toEqual([]);
  });

  test("is done by word, and the next execution goes on from there", async () => {
    const { execute, says, log } = stage({ tasks: REVIEW });
    await execute().rest();
    expect((await says(`complete ${ID} task-002`)).problem).toBeNull();
    const again = execute();
    expect(await again.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed" });
    expect(again.started()).toEqual(["task-003"]);
    expect(log("milestone_completed")).toHaveLength(1);
  });

  test("names whom it is assigned to", async () => {
    const { execute } = stage({ tasks: { "task-001": { people: true, assigned_to: "grace" } } });
    expect(await execute().end).toMatchObject({ session: "waiting", reasons: { "task-001": expect.stringContaining("People do it (grace)") } });
  });
});

describe("a workflow", () => {
  test("needs GitHub, and says so", async () => {
    const { execute } = stage({ tasks: { "task-001": { uses: "workflow release.yml" }, "task-002": { dependencies: ["task-001"] }, "task-003": {} } });
    const session = execute();
    expect(await session.rest()).toMatchObject({ session: "waiting", reasons: { "task-001": expect.stringContaining("It dispatches the workflow release.yml, which needs GitHub") } });
    expect(session.started()).toEqual(["task-003"]);
  });
});

describe("work without the change it promised", () => {
  const PROMISE = { "task-001": { files: ["src/**"] }, "task-002": { dependencies: ["task-001"] } };

  test("is unverified, and satisfies nothing that waits for it", async () => {
    const { execute, task, milestone } = stage({ tasks: PROMISE });
    const session = execute();
    expect(await session.rest()).toMatchObject({
      problem: "work-waiting", session: "waiting", milestone: "in_progress", steps: { "task-001": "unverified", "task-002": "waiting" },
      reasons: { "task-001": "It ended well and changed none of its files (src/**)." },
    });
    expect(session.started()).toEqual(["task-001"]);
    expect(task("task-001").status).toBe("unverified");
    expect(milestone().status).toBe("in_progress");
  });

  test("is not done again before a person has looked at it", async () => {
    const { execute } = stage({ tasks: PROMISE });
    await execute().rest();
    const again = execute();
    expect(await again.end).toMatchObject({ problem: "work-waiting", says: expect.stringContaining("milestone accept milestone-001 task-001") });
    expect(again.started()).toEqual([]);
  });

  test("counts once a person has accepted it", async () => {
    const { execute, says, log } = stage({ tasks: PROMISE });
    await execute().rest();
    expect((await says(`accept ${ID} task-001`)).problem).toBeNull();
    const again = execute();
    expect(await again.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed" });
    expect(again.started()).toEqual(["task-002"]);
    expect(log("milestone_completed")).toHaveLength(1);
  });

  test("of an agent is unverified where it changed nothing at all", async () => {
    const { execute } = stage({ tasks: { "task-001": { agent: "claude" } } });
    expect(await execute().rest(() => ({ tail: "All done!" }))).toMatchObject({ session: "waiting", steps: { "task-001": "unverified" } });
  });
});

describe("while a session runs", () => {
  test("a task that a person finishes is not run, from the next record on", async () => {
    const { execute, says, pass, log } = stage({ tasks: { "task-001": {}, "task-002": {}, "task-003": { dependencies: ["task-002"] }, "task-004": { dependencies: ["task-003"] } } });
    const session = execute({ agents: 2, coordination: "simple" });
    const last = await session.next("task-002");
    expect((await says(`complete ${ID} task-003 --force`)).problem).toBeNull();
    await session.plays("task-001");
    await pass("5s");
    last.exit();
    expect(await session.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", steps: { "task-003": "completed" } });
    expect(session.started()).toEqual(["task-001", "task-002", "task-004"]);
    expect(log("task_completed").filter(({ details }) => details["task_id"] === "task-003")).toHaveLength(1);
  });

  test("a task that a person cancels, or takes away, while the session waits long for another is not run", async () => {
    const { execute, says, pass } = stage({ tasks: { "task-001": {}, "task-002": { dependencies: ["task-001"] }, "task-003": { dependencies: ["task-001"] }, "task-004": { dependencies: ["task-002"] } } });
    const session = execute();
    const task = await session.next("task-001");
    expect((await says(`cancel ${ID} task-002`)).problem).toBeNull();
    expect((await says(`complete ${ID} task-003 --force`)).problem).toBeNull();
    await pass("6s");
    task.exit();
    expect(await session.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", steps: { "task-002": "cancelled", "task-003": "completed", "task-004": "completed" } });
    expect(session.started()).toEqual(["task-001", "task-004"]);
  });

  test("a required milestone that is opened again is said once, and what is under way goes on", async () => {
    const { execute, says, pass, log } = stage({
      tasks: { "task-001": {}, "task-002": { dependencies: ["task-001"] } }, milestone: { dependencies: { requires: ["milestone-009"] } },
      data: { "active/milestone-009.yaml": "id: milestone-009\ntitle: Before\nstatus: completed\ntasks:\n  - {id: task-001, title: One, status: completed}\n" },
    });
    const session = execute();
    const task = await session.next("task-001");
    expect((await says("reopen milestone-009")).problem).toBeNull();
    await pass("6s");
    task.exit();
    expect(await session.rest()).toMatchObject({ session: "completed", warnings: ["dependency-open"] });
    expect(log("dependency_blocker")).toHaveLength(1);
  });

  test("a task that a person finishes while it runs is finished once", async () => {
    const { execute, says, log } = stage({ tasks: wide(2) });
    const session = execute();
    await session.next("task-001");
    await says(`complete ${ID} task-001`);
    expect(await session.rest()).toMatchObject({ problem: null, milestone: "completed" });
    expect(log("task_completed").filter(({ details }) => details["task_id"] === "task-001")).toHaveLength(1);
    expect(log("milestone_completed")).toHaveLength(1);
  });

  test("what a person writes into the milestone stays", async () => {
    const { execute, says, milestone } = stage({ tasks: wide(2) });
    const session = execute();
    await session.next("task-001");
    expect((await says(`update ${ID} --title "Another title"`)).problem).toBeNull();
    await session.rest();
    expect(milestone()).toMatchObject({ title: "Another title", status: "completed" });
  });
});
