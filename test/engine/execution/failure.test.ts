// What a failure means: for the tasks behind it, for those beside it, and for the next execution.
import { describe, expect, test } from "vitest";
import { chain, quiet, stage, wide } from "../../support/execution/execution-scene.ts";

const FORK = { ...chain(3), "task-004": {}, "task-005": { dependencies: ["task-004"] } };

describe("a failure", () => {
  test("holds up what waits for it, however far behind, and nothing else", async () => {
    const { execute, milestone, task, log } = stage({ tasks: FORK });
    const session = execute({ agents: 2 });
    await session.plays("task-001", { code: 3, tail: "no such file" });
    await session.plays("task-004");
    await session.plays("task-005");
    const outcome = await session.end;
    expect(outcome).toMatchObject({
      problem: "work-failed", exit: 1, session: "failed", milestone: "blocked",
      steps: { "task-001": "failed", "task-002": "skipped", "task-003": "skipped", "task-004": "completed", "task-005": "completed" },
      reasons: { "task-001": "It exited with code 3.", "task-002": "It waits for task-001, which failed." },
    });
    expect(outcome.says).toContain("task-001 failed. task-001: It exited with code 3.");
    expect(outcome.says).toContain("`milestone execute milestone-001` tries again what failed");
    expect(session.started()).toEqual(["task-001", "task-004", "task-005"]);
    expect(milestone()).toMatchObject({ status: "blocked", blockers: [{ type: "task_failed", task_id: "task-001", reason: "It exited with code 3." }] });
    expect([task("task-001").status, task("task-002").status, task("task-004").status]).toEqual(["blocked", "pending", "completed"]);
    expect(log("blocker_detected")).toHaveLength(1);
  });

  test("is tried again by the next execution, which does what was behind it and nothing that is finished", async () => {
    const { execute, milestone, record, log } = stage({ tasks: FORK });
    await execute({ agents: 1 }).rest((task) => ({ code: task === "task-001" ? 1 : 0 }));
    const again = execute();
    expect(await again.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", percentage: 100, attempts: { "task-001": 2, "task-004": 1 } });
    expect(again.started()).toEqual(["task-001", "task-002", "task-003"]);
    expect(milestone()).toMatchObject({ status: "completed", blockers: [] });
    expect(record().status).toBe("completed");
    expect(log("milestone_completed")).toHaveLength(1);
  });

  test("that repeats blocks again, with one blocker and not two", async () => {
    const { execute, milestone } = stage({ tasks: chain(2) });
    for (const attempts of [1, 2, 3]) {
      expect(await execute().rest(() => ({ code: 1 }))).toMatchObject({ session: "failed", milestone: "blocked", attempts: { "task-001": attempts } });
      expect(milestone().blockers).toHaveLength(1);
    }
  });

  test.each([
    ["a signal", { code: null, signal: "SIGSEGV" }, "It was ended by SIGSEGV."],
    ["a program that is not there", { code: null, why: "not-started" as const, problem: { code: "file-not-found" as const, message: "There is no prettier.", hint: "Install it." } }, "It could not be started: There is no prettier. Install it."],
    ["too much time", { code: null, why: "timed-out" as const }, "It was stopped after 2m, its time limit."],
  ])("by %s says so", async (_what, ended, reason) => {
    const { execute } = stage({ tasks: wide(1, { timeout: "2m" }) });
    expect(await execute().rest(() => ended)).toMatchObject({ session: "failed", milestone: "blocked", reasons: { "task-001": reason } });
  });

  test("leaves the end of its output on record", async () => {
    const { execute, step } = stage({ tasks: wide(1) });
    await execute().rest(() => ({ code: 1, tail: "expected 2\ngot 3" }));
    expect(step("task-001")).toMatchObject({ status: "failed", exit_code: 1, tail: "expected 2\ngot 3", commit: null });
  });

  test("takes what the task changed with it", async () => {
    const { execute, work } = stage({ tasks: wide(2) });
    const session = execute({ agents: 1 });
    await session.plays("task-001", { code: 1, writes: { "half.txt": "done" } });
    const next = await session.next("task-002");
    next.write("whole.txt", "done");
    next.exit();
    await session.end;
    expect(work.files("milestone/milestone-001")).toEqual({ "whole.txt": "done" });
  });
});

describe("a task that may fail", () => {
  test("lets what waits for it run, and the milestone be completed", async () => {
    const { execute, milestone, task } = stage({ tasks: { "task-001": { continue_on_error: true }, "task-002": { dependencies: ["task-001"] } } });
    expect(await execute().rest((id) => ({ code: id === "task-001" ? 1 : 0 }))).toMatchObject({
      problem: null, session: "completed", milestone: "completed", steps: { "task-001": "failed", "task-002": "completed" },
    });
    expect(milestone().status).toBe("completed");
    expect(task("task-001").status).toBe("cancelled");
  });
});

describe("a task that was given up", () => {
  test("stays so in the next execution, which counts it neither as done nor as failed", async () => {
    const { execute } = stage({ tasks: { "task-001": { continue_on_error: true }, "task-002": {} } });
    await execute().rest(() => ({ code: 1 }));
    const again = execute();
    expect(await again.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", steps: { "task-001": "cancelled", "task-002": "completed" } });
    expect(again.started()).toEqual(["task-002"]);
  });

  test("is not what others are said to wait for", async () => {
    const { execute } = stage({ tasks: { "task-001": { continue_on_error: true }, "task-002": { people: true }, "task-003": { dependencies: ["task-001", "task-002"] } } });
    for (const _time of [1, 2]) expect(await execute().rest(() => ({ code: 1 }))).toMatchObject({ session: "waiting", reasons: { "task-003": "It waits for task-002." } });
  });
});

describe("tries", () => {
  test("a task runs once unless it says otherwise", async () => {
    const session = stage({ tasks: wide(1) }).execute();
    expect(await session.rest(() => ({ code: 1 }))).toMatchObject({ attempts: { "task-001": 1 } });
    expect(session.started()).toEqual(["task-001"]);
  });

  test("the wait between two tries doubles", async () => {
    const { execute, pass } = stage({ tasks: wide(1, { retries: 3 }), config: { execution: { retry_backoff: "10s" } } });
    const session = execute();
    for (const [before, last] of [["9s", "1s"], ["19s", "1s"], ["39s", "1s"]] as const) {
      await session.plays("task-001", { code: 1 });
      await pass(before);
      expect(await session.onStage()).toEqual([]);
      await pass(last);
      expect(await session.onStage()).toEqual(["task-001"]);
    }
    await session.plays("task-001", { code: 1 });
    expect(await session.end).toMatchObject({ session: "failed", attempts: { "task-001": 4 } });
  });

  test("a task that succeeds at last is completed", async () => {
    const { execute, pass, log } = stage({ tasks: chain(2, { retries: 1 }) });
    const session = execute();
    await session.plays("task-001", { code: 1 });
    await pass("10s");
    expect(await session.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", attempts: { "task-001": 2, "task-002": 1 } });
    expect(log("blocker_detected")).toEqual([]);
  });

  test("others go on while a task waits for its next try", async () => {
    const session = stage({ tasks: { "task-001": { retries: 1 }, "task-002": {} } }).execute({ agents: 2 });
    await session.plays("task-001", { code: 1 });
    await quiet();
    await session.plays("task-002");
    session.interrupt();
    expect(await session.end).toMatchObject({ session: "paused", steps: { "task-002": "completed" } });
  });

  test("a new execution gives a task all its tries again", async () => {
    const { execute, pass } = stage({ tasks: wide(1, { retries: 1 }) });
    for (const attempts of [2, 4]) {
      const session = execute();
      await session.plays("task-001", { code: 1 });
      await pass("10s");
      await session.plays("task-001", { code: 1 });
      expect(await session.end).toMatchObject({ session: "failed", attempts: { "task-001": attempts } });
    }
  });
});
