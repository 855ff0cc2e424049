// What is noticed while tasks run: silence, age, a full disk and too much memory; and agents that are started anew.
import { describe, expect, test } from "vitest";
import { chain, stage, wide } from "../../support/execution/execution-scene.ts";

const KILLED = { code: null, signal: "SIGTERM", why: "cancelled" } as const;

describe("a task that says nothing", () => {
  test("is reported once, after ten minutes, and goes on", async () => {
    const { execute, pass } = stage({ tasks: wide(1) });
    const session = execute();
    const task = await session.next();
    task.show({ silentMs: 599_000 });
    await pass("2s");
    expect(session.warnings).toEqual([]);
    task.show({ silentMs: 600_000 });
    await pass("1m");
    expect(session.warnings).toMatchObject([{ code: "stalled", message: "task-001 has printed nothing for 10m." }]);
    expect(task.isCancelled()).toBe(false);
    task.exit();
    expect(await session.end).toMatchObject({ session: "completed", warnings: ["stalled"] });
  });

  test("is stopped where the configuration says so, and blocks with the reason", async () => {
    const { execute, pass, milestone } = stage({ tasks: chain(2), config: { coordination: { stall_after: { block: "15m" } } } });
    const session = execute();
    const task = await session.next();
    task.show({ silentMs: 900_000 });
    await pass("2s");
    await task.cancelled;
    task.end(KILLED);
    expect(await session.end).toMatchObject({ problem: "work-failed", session: "failed", milestone: "blocked", steps: { "task-001": "failed", "task-002": "skipped" } });
    expect(milestone().blockers).toMatchObject([{ type: "stall", task_id: "task-001", reason: "task-001 has printed nothing for 15m. It is stopped." }]);
  });

  test("is tried again where it may be, and its next silence is reported again", async () => {
    const { execute, pass } = stage({ tasks: wide(1, { retries: 1 }), config: { coordination: { stall_after: { block: "15m" } } } });
    const session = execute();
    for (const _time of [1, 2]) {
      const task = await session.next();
      task.show({ silentMs: 900_000 });
      await pass("2s");
      task.end(KILLED);
      await pass("10s");
    }
    expect(await session.end).toMatchObject({ session: "failed", attempts: { "task-001": 2 }, warnings: ["stalled", "stalled"] });
  });

  test("is not reported where nobody looks for blockers, or where its agent prints at its end only", async () => {
    for (const setting of [{ tasks: wide(1), config: { agents: { blocker_detector: false } } }, { tasks: wide(1), config: { performance: { emergency_mode: true } } }, { tasks: wide(1, { agent: "claude" }) }]) {
      const { execute, pass } = stage(setting);
      const session = execute();
      const task = await session.next();
      task.show({ silentMs: 3_000_000 });
      await pass("2s");
      expect(session.warnings).toEqual([]);
      task.write("a.txt", "a");
      task.exit();
      await session.end;
    }
  });
});

describe("a task that takes long", () => {
  test("is reported once, after an hour, and goes on", async () => {
    const { execute, pass } = stage({ tasks: wide(1) });
    const session = execute();
    const task = await session.next();
    await pass("59m 58s");
    expect(session.warnings).toEqual([]);
    await pass("1m");
    expect(session.warnings).toMatchObject([{ code: "stalled", message: "task-001 has been running for 1h." }]);
    task.exit();
    expect(await session.end).toMatchObject({ session: "completed" });
  });

  test("is stopped where the configuration says so", async () => {
    const { execute, pass, milestone } = stage({ tasks: wide(1), config: { coordination: { task_limit: { warn: "1m", block: "2m" } } } });
    const session = execute();
    const task = await session.next();
    await pass("2m 5s");
    await task.cancelled;
    task.end(KILLED);
    expect(await session.end).toMatchObject({ session: "failed", warnings: ["stalled", "stalled"] });
    expect(milestone().blockers).toMatchObject([{ type: "age", task_id: "task-001" }]);
  });
});

describe("a disk that fills up", () => {
  test("is reported once, and work goes on", async () => {
    const { execute, pass } = stage({ tasks: wide(2), disk: () => 92 });
    const session = execute({ agents: 1 });
    await session.next("task-001");
    await pass("1m");
    expect(session.warnings).toMatchObject([{ code: "stalled", message: "The disk is 92 % full." }]);
    expect(await session.rest()).toMatchObject({ session: "completed", warnings: ["stalled"] });
  });

  test("lets nothing more start where the configuration says so, until there is room", async () => {
    let used = 50;
    const { execute, pass, milestone } = stage({ tasks: wide(3), disk: () => used, config: { coordination: { disk_limit: { block: 95 } } } });
    const session = execute({ agents: 2 });
    const first = await session.next("task-001");
    used = 96;
    await pass("1s");
    first.exit();
    expect(await session.onStage()).toEqual(["task-002"]);
    used = 60;
    await pass("1s");
    expect(await session.onStage()).toEqual(["task-002", "task-003"]);
    expect(await session.rest()).toMatchObject({ session: "completed" });
    expect(milestone()).toMatchObject({ status: "completed", blockers: [] });
  });

  test("ends the run where nothing runs any more, and the milestone is blocked until the next execution", async () => {
    let used = 50;
    const { execute, pass, milestone, log } = stage({ tasks: wide(2), disk: () => used, config: { coordination: { disk_limit: { block: 95 } } } });
    const session = execute({ agents: 1 });
    const first = await session.next("task-001");
    used = 96;
    await pass("1s");
    first.exit();
    const outcome = await session.end;
    expect(outcome).toMatchObject({ problem: "work-failed", exit: 1, session: "paused", steps: { "task-001": "completed", "task-002": "queued" } });
    expect(outcome.says).toContain("The disk is 96 % full; no further task is started.");
    expect(log("blocker_detected")).toMatchObject([{ details: { type: "disk" } }]);
    expect(milestone()).toMatchObject({ status: "blocked", blockers: [{ type: "disk", task_id: null }] });
    used = 50;
    expect(await execute().rest()).toMatchObject({ session: "completed", milestone: "completed" });
    expect(milestone().blockers).toEqual([]);
  });
});

describe("a task that takes more memory than it may", () => {
  const HUNGRY = { code: null, signal: "SIGKILL", why: "over-memory", peakBytes: 300_000_000 } as const;

  test("is started once more, with a warning, and completed if it can do with less", async () => {
    const { execute, log, pass } = stage({ tasks: wide(1), config: { agents: { memory_limit: "256MB" } } });
    const session = execute({ agents: 1 });
    await session.plays("task-001", HUNGRY);
    const second = await session.next();
    expect(second.assignment).toMatchObject({ attempt: 2, memoryMax: 256 * 1024 * 1024 });
    await pass("5s");
    expect((await session.seats())[0]).toMatchObject({ restarts: 1 });
    second.exit();
    expect(await session.end).toMatchObject({ session: "completed", warnings: ["memory-exceeded"] });
    expect(log("blocker_detected")).toEqual([]);
  });

  test("has failed when it takes too much again", async () => {
    const { execute, milestone } = stage({ tasks: wide(1), config: { agents: { memory_limit: "256MB" } } });
    const session = execute();
    expect(await session.rest(() => HUNGRY)).toMatchObject({ session: "failed", milestone: "blocked", attempts: { "task-001": 2 }, warnings: ["memory-exceeded"] });
    expect(milestone().blockers).toMatchObject([{ type: "memory", task_id: "task-001" }]);
  });
});

describe("agents that are started anew from time to time", () => {
  test("are so between two tasks, and never in the middle of one", async () => {
    const { execute, pass } = stage({ tasks: { ...wide(1), "task-002": { dependencies: ["task-001"] } }, config: { agents: { restart_interval: "10m" } } });
    const session = execute({ agents: 2 });
    const first = await session.next();
    await pass("21m");
    expect(first.isCancelled()).toBe(false);
    expect((await session.seats()).slice(0, 2)).toMatchObject([{ name: "agent-1", restarts: 0, task: "task-001" }, { name: "agent-2", restarts: 2, task: null }]);
    first.exit();
    expect(await session.rest()).toMatchObject({ session: "completed" });
  });
});
