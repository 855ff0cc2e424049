// Which tasks run at the same time and in which order, and who does them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { globsMeet, readGlobs } from "../../../src/core/rules/execution/globs.ts";
import { chain, quiet, stage, wide, type TaskSeed } from "../../support/execution/execution-scene.ts";
import { samples } from "../../support/samples.ts";

const ROLES = ["progress_monitor", "git_integration", "dependency_validator", "blocker_detector"];

describe("seats", () => {
  test("all five kinds of agents are there, each with its state, its task and its log", async () => {
    const session = stage({ tasks: wide(2) }).execute({ agents: 2 });
    await session.next("task-002");
    expect(await session.seats()).toMatchObject([
      { name: "agent-1", role: "task_executor", state: "idle", task: null, log: "logs/agent-1.log", restarts: 0 },
      { name: "agent-2", role: "task_executor", state: "idle", task: null, log: "logs/agent-2.log" },
      ...ROLES.map((role) => ({ name: role, role, state: "working", task: null, log: null })),
    ]);
    await session.rest();
    expect(await session.seats()).toEqual([]);
  });

  test("what each agent is at is shown from the next report on", async () => {
    const { execute, pass } = stage({ tasks: wide(2) });
    const session = execute({ agents: 2 });
    const first = await session.next("task-001");
    first.show({ memoryBytes: 5_000_000 });
    await pass("5s");
    expect(await session.seats()).toMatchObject([
      { name: "agent-1", state: "working", task: "task-001", memory_bytes: 5_000_000, heartbeat: "2026-01-01T00:00:05.000Z" },
      { name: "agent-2", state: "working", task: "task-002", memory_bytes: null }, {}, {}, {}, {},
    ]);
  });

  test("a task that an agent takes or leaves is shown within a second", async () => {
    const { execute, pass } = stage({ tasks: chain(2) });
    const session = execute({ agents: 1 });
    const first = await session.next("task-001");
    await pass("1s");
    expect((await session.seats())[0]).toMatchObject({ state: "working", task: "task-001" });
    first.exit();
    await session.next("task-002");
    await pass("1s");
    expect((await session.seats())[0]).toMatchObject({ task: "task-002" });
  });

  test.each(["git_integration", "dependency_validator", "blocker_detector"])("%s is off where the configuration switches it off, and the work is done all the same", async (role) => {
    const { execute, log } = stage({ tasks: wide(1), config: { agents: { [role]: false } } });
    const session = execute();
    await session.next("task-001").then(async (task) => {
      const seats = await session.seats();
      expect(seats.filter(({ state }) => state === "off").map(({ name }) => name)).toEqual([role]);
      task.exit();
    });
    expect(await session.end).toMatchObject({ session: "completed", milestone: "completed" });
    expect(log("agent_deployed")[0]?.details["seats"]).toEqual(["agent-1", "agent-2", "agent-3", "agent-4", ...ROLES.filter((other) => other !== role)]);
  });

  test("where nobody monitors progress the seats are shown once, as they begin, and the work is done all the same", async () => {
    const session = stage({ tasks: wide(1), config: { agents: { progress_monitor: false } } }).execute();
    await session.next("task-001").then(async (task) => {
      expect((await session.seats()).filter(({ state }) => state === "off").map(({ role }) => role)).toEqual(["progress_monitor"]);
      task.exit();
    });
    expect(await session.end).toMatchObject({ session: "completed" });
    expect(session.view).toThrow("there is no view");
  });

  test("without agents that do tasks nothing is deployed, and it says so", async () => {
    const { execute, effects } = stage({ tasks: wide(1), config: { agents: { task_executor: false } } });
    expect(await execute().end).toMatchObject({ problem: "no-agents", exit: 3, says: expect.stringContaining("No agents deployed") });
    expect(effects).toEqual([]);
  });
});

describe("how many at once", () => {
  test("never more than were asked for", async () => {
    const session = stage({ tasks: wide(5) }).execute({ agents: 2 });
    expect(await session.onStage()).toEqual(["task-001", "task-002"]);
    await session.plays("task-002");
    expect(await session.onStage()).toEqual(["task-001", "task-003"]);
    await session.rest();
  });

  test("never more than the configuration allows, with a warning where more were asked for", async () => {
    const session = stage({ tasks: wide(5), config: { optimization: { resource_limits: { max_agents: 3 } } } }).execute({ agents: 8 });
    expect(await session.onStage()).toHaveLength(3);
    expect(await session.rest()).toMatchObject({ warnings: ["agents-limited"], session: "completed" });
  });

  test.each([[1, 1], [2, 2], [32, 4]])("on %i processors %i where nobody says how many", async (processors, agents) => {
    const session = stage({ tasks: wide(6), processors }).execute();
    expect(await session.onStage()).toHaveLength(agents);
    await session.rest();
  });

  test("as many as the configuration says where the command does not", async () => {
    const session = stage({ tasks: wide(6), config: { execution: { agents: 5 } } }).execute();
    expect(await session.onStage()).toHaveLength(5);
    await session.rest();
  });

  test.each([
    ["where it is told to", { coordination: "sequential" } as const, {}],
    ["where several agents are switched off", {}, { features: { multi_agent_coordination: false } }],
    ["in an emergency", {}, { performance: { emergency_mode: true } }],
  ])("one at a time %s, whatever the number of agents", async (_why, how, config) => {
    const session = stage({ tasks: wide(4), config }).execute({ agents: 4, ...how });
    for (const task of ["task-001", "task-002", "task-003", "task-004"]) {
      expect(await session.onStage()).toEqual([task]);
      await session.plays(task);
    }
    expect(await session.end).toMatchObject({ session: "completed" });
  });
});

describe("the order", () => {
  test("a task starts when what it waits for is completed, and not before", async () => {
    const session = stage({ tasks: chain(3) }).execute();
    for (const task of ["task-001", "task-002", "task-003"]) {
      expect(await session.onStage()).toEqual([task]);
      await session.plays(task);
    }
    expect(await session.end).toMatchObject({ session: "completed" });
  });

  test("what has the longest chain of work behind it goes first", async () => {
    const tasks = { "task-001": {}, "task-002": { estimated_hours: 3 }, "task-003": { estimated_hours: 2 }, "task-004": { dependencies: ["task-003"], estimated_hours: 4 } };
    const session = stage({ tasks }).execute({ agents: 1 });
    await session.rest();
    expect(session.started()).toEqual(["task-003", "task-004", "task-002", "task-001"]);
  });

  test("simple coordination takes them in the order of the file", async () => {
    const tasks = { "task-001": {}, "task-002": { estimated_hours: 9 }, "task-003": {} };
    const session = stage({ tasks }).execute({ agents: 2, coordination: "simple" });
    expect(await session.onStage()).toEqual(["task-001", "task-002"]);
    await session.rest();
  });

  test("hierarchical coordination gives each connected part of the graph agents of its own", async () => {
    const session = stage({ tasks: { ...wide(2), "task-003": { dependencies: ["task-001"] }, "task-004": { dependencies: ["task-002"] } } }).execute({ agents: 2, coordination: "hierarchical" });
    await session.plays("task-001");
    expect(await session.onStage()).toEqual(["task-002", "task-003"]);
    await session.rest();
  });
});

describe("files", () => {
  const meeting = { "task-001": { files: ["src/**"] }, "task-002": { files: ["src/a.ts"] }, "task-003": { files: ["docs/**"] } };
  const writing = (task: string) => ({ writes: { [task === "task-003" ? "docs/a.md" : "src/a.ts"]: task } });

  test.each([{ file_locking: true }, {}])("tasks that may change the same file take turns under locks: %j", async (config) => {
    const session = stage({ tasks: meeting, config }).execute({ agents: 3, coordination: config.file_locking ? "parallel" : "simple" });
    expect(await session.onStage()).toEqual(["task-001", "task-003"]);
    await session.plays("task-001", writing("task-001"));
    expect(await session.onStage()).toEqual(["task-003", "task-002"]);
    expect(await session.rest(writing)).toMatchObject({ session: "completed" });
  });

  test("without locks they run side by side", async () => {
    const session = stage({ tasks: meeting }).execute({ agents: 3 });
    expect(await session.onStage()).toHaveLength(3);
    session.interrupt();
    await session.rest();
  });
});

const plan = fc.record({
  edges: fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 9 }),
  files: fc.array(fc.constantFrom([], ["src/**"], ["src/a.ts"], ["docs/*"]), { minLength: 9, maxLength: 9 }),
  agents: fc.integer({ min: 1, max: 4 }),
  coordination: fc.constantFrom("parallel" as const, "sequential" as const, "simple" as const, "hierarchical" as const),
  picks: fc.array(fc.nat(100), { minLength: 9, maxLength: 9 }),
  codes: fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 9, maxLength: 9 }),
});

const pathFor = (files: readonly string[]): string => (files[0] ?? "other/**").replace(/\*+$/, "a.ts");

test("whatever the graph and however tasks end: limits, order and locks hold, and each task runs once or is behind a failure", async () => {
  for (const { edges, files, agents, coordination, picks, codes } of samples(plan, 40)) {
    const tasks = Object.fromEntries(edges.map((before, index): [string, TaskSeed] => [
      `task-${index}`, { dependencies: index === 0 ? [] : [...new Set(before.map((one) => `task-${one % index}`))], files: files[index] ?? [], retries: 0 },
    ]));
    const session = stage({ tasks, config: { file_locking: true, coordination: { conflict_resolution: "normal" } } }).execute({ agents, coordination });
    const ended = new Map<string, number>();
    const before = (id: string): string[] => [tasks[id]?.["dependencies"] ?? []].flat().map(String);
    const globs = (id: string) => readGlobs([tasks[id]?.["files"] ?? []].flat().map(String));
    for (const [turn, pick] of picks.entries()) {
      const running = await session.onStage();
      expect(running.length).toBeLessThanOrEqual(coordination === "sequential" ? 1 : agents);
      for (const id of running) expect(before(id).every((other) => ended.get(other) === 0), `${id} before its time`).toBe(true);
      for (const [index, id] of running.entries()) for (const other of running.slice(index + 1)) expect(globsMeet(globs(id), globs(other)), `${id} beside ${other}`).toBe(false);
      const next = running[pick % running.length];
      if (next === undefined) break;
      const code = codes[turn] ?? 0;
      ended.set(next, code);
      const own = [tasks[next]?.["files"] ?? []].flat().map(String);
      const staged = session.runner.onStage().find(({ assignment }) => assignment.task === next);
      if (own.length > 0) staged?.write(pathFor(own), `${next} ${turn}`);
      staged?.exit(code);
    }
    await quiet();
    const outcome = await session.end;
    const failed = [...ended].filter(([, code]) => code !== 0).map(([id]) => id);
    expect(outcome.problem).toBe(failed.length > 0 ? "work-failed" : null);
    expect(new Set(session.started()).size).toBe(session.started().length);
    for (const [id, status] of Object.entries(outcome.steps)) {
      const behind = before(id).some((other) => outcome.steps[other] !== "completed");
      expect(status).toBe(behind ? "skipped" : failed.includes(id) ? "failed" : "completed");
    }
  }
});
