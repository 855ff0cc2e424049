// What is on record when: the journal before anything follows, the state branch together with what else arrived.
import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { chain, FIRST_SESSION, ID, stage, wide } from "../../support/execution/execution-scene.ts";

const FULL = problem("disk-full", "The disk is full.", { hint: "Make room." });
const LOCKED = problem("not-writable", "The data folder cannot be written.", { hint: "Look who owns it." });

describe("the journal", () => {
  test("knows of a step before it runs, of its outcome before the merge, and of the merge before anything follows", async () => {
    const { execute, effects } = stage({ tasks: chain(2) });
    await execute().rest((task) => ({ writes: { [task]: "done" } }));
    const steps = effects.filter((effect) => /^(?:note|run|look|commit|merge) /.test(effect));
    expect(steps).toEqual(["task-001", "task-002"].flatMap((task) => [
      `note started ${task}`, `run ${task}`, "look at agent-1", `commit ${task}`, `note finished ${task}`, `merge ${task}`, `note merged ${task}`,
    ]));
  });

  test("is forgotten once everything is on record", async () => {
    const { execute, journal } = stage({ tasks: wide(1) });
    const session = execute();
    await session.next();
    expect(journal.entries(FIRST_SESSION)).toHaveLength(1);
    await session.rest();
    expect(await journal.list()).toEqual({ ok: true, value: [] });
  });

  test("that cannot be written keeps a step from starting", async () => {
    const { execute, refuses } = stage({ tasks: wide(2) });
    refuses(/^note started task-002/, FULL);
    const session = execute({ agents: 1 });
    expect(await session.rest()).toMatchObject({ problem: "disk-full", exit: 74, session: "paused", says: expect.stringContaining("Make room."), steps: { "task-001": "completed", "task-002": "queued" } });
    expect(session.started()).toEqual(["task-001"]);
  });

  test("that cannot take an outcome stops the run, and the step is done again when there is room", async () => {
    const { execute, refuses, heals, task, milestone } = stage({ tasks: wide(2) });
    refuses(/^note finished task-001/, FULL, 99);
    const session = execute({ agents: 2 });
    await session.next("task-002");
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    const other = session.runner.onStage()[0];
    await other?.cancelled;
    other?.end({ code: null, signal: "SIGTERM", why: "cancelled" });
    expect(await session.end).toMatchObject({ problem: "disk-full", session: "paused" });
    expect(task("task-001").status).toBe("pending");
    heals();
    const again = execute();
    expect(await again.rest((id) => ({ writes: { [id]: "a" } }))).toMatchObject({ problem: null, session: "completed", milestone: "completed" });
    expect(again.started()).toEqual(["task-001", "task-002"]);
    expect(milestone().progress.percentage).toBe(100);
  });
});

describe("the state branch", () => {
  const subjects = (commits: readonly { readonly message: { readonly subject: string } }[]): string[] => commits.map(({ message }) => message.subject.replace("chore(milestones): ", ""));

  test("has one commit at the start and one at the end of a short run", async () => {
    const { execute, repository } = stage({ tasks: wide(6) });
    await execute({ agents: 3 }).rest();
    expect(subjects(repository.commits)).toEqual([`execute ${ID}`, `execute ${ID}: completed, 6 of 6 done`]);
  });

  test("has at most one commit in five seconds, with all that arrived until then", async () => {
    const { execute, repository, pass, record } = stage({ tasks: wide(9) });
    const session = execute({ agents: 3 });
    for (const task of ["task-001", "task-002", "task-003", "task-004"]) {
      await session.plays(task);
      await pass("1s");
    }
    expect(repository.commits).toHaveLength(1);
    await pass("1s");
    expect(subjects(repository.commits)).toEqual([`execute ${ID}`, `execute ${ID}: 4 of 9 done`]);
    expect(record().steps.filter(({ status }) => status === "completed").map(({ task }) => task)).toEqual(["task-001", "task-002", "task-003", "task-004"]);
    await session.plays("task-005");
    await pass("5s");
    expect(repository.commits).toHaveLength(3);
    await session.rest();
    expect(repository.commits).toHaveLength(4);
  });

  test("has the next outcome at once where the last commit is long ago, and outcomes that arrive with it in the same one", async () => {
    const { execute, repository, pass } = stage({ tasks: wide(4) });
    const session = execute({ agents: 4 });
    await session.next("task-004");
    await pass("1m");
    const others = session.runner.onStage().filter(({ assignment }) => assignment.task !== "task-004");
    for (const task of others) task.exit();
    await pass("1s");
    expect(subjects(repository.commits).at(-1)).toBe(`execute ${ID}: 3 of 4 done`);
    expect(repository.commits).toHaveLength(2);
    await session.rest();
  });

  test("misses nothing that arrives while a commit is being made", async () => {
    const { execute, fate, heals, pass, task, milestone } = stage({ tasks: wide(2) });
    const session = execute({ agents: 2 });
    await session.plays("task-001");
    const commit = Promise.withResolvers<void>();
    fate((effect) => (effect.startsWith("record") ? { kind: "waits", for: commit.promise } : { kind: "goes-on" }));
    await pass("5s");
    await session.plays("task-002");
    await pass("1s");
    heals();
    commit.resolve();
    expect(await session.end).toMatchObject({ session: "completed", milestone: "completed" });
    expect([task("task-001").status, task("task-002").status, milestone().status]).toEqual(["completed", "completed", "completed"]);
  });

  test("has a checkpoint at least as often as the configuration says, whatever happens", async () => {
    const { execute, repository, pass, record } = stage({ tasks: wide(1), config: { session_management: { checkpoint_frequency: "1m" } } });
    const session = execute();
    await session.next();
    await pass("3m 5s");
    expect(subjects(repository.commits).slice(1)).toEqual(Array.from({ length: 3 }, () => `execute ${ID}: checkpoint`));
    expect(record()).toMatchObject({ save_reason: "checkpoint", saved_at: "2026-01-01T00:03:00.000Z", status: "active", steps: [{ task: "task-001", status: "running", attempts: 1 }] });
    await session.rest();
  });

  test("has a commit for each ending: why the session was saved, and when", async () => {
    const { execute, record } = stage({ tasks: wide(1) });
    await execute().rest();
    expect(record()).toMatchObject({ id: FIRST_SESSION, milestone_id: ID, status: "completed", save_reason: "end", owner: "ada", host: "here", branch: "milestone/milestone-001", ended_at: "2026-01-01T00:00:00.000Z" });
  });

  test("learns of a completed milestone once, with everything in its place", async () => {
    const { execute, log, milestone } = stage({ tasks: chain(2) });
    await execute().rest((task) => ({ writes: { [task]: "done" } }));
    expect(log().map(({ event_type }) => event_type)).toEqual([
      "session_created", "branch_created", "agent_deployed", "status_updated",
      "task_started", "task_committed", "task_completed", "task_started", "task_committed", "task_completed", "milestone_completed", "session_ended",
    ]);
    expect(log().every(({ session_id, actor }) => session_id === FIRST_SESSION && actor === "ada")).toBe(true);
    expect(milestone()).toMatchObject({ status: "completed", progress: { percentage: 100 } });
  });

  test("is not asked for a commit where files are to be written only", async () => {
    const { execute, repository, milestone } = stage({ tasks: wide(1) });
    await execute({ commit: false }).rest();
    expect([repository.commits.length, milestone().status]).toEqual([0, "completed"]);
  });
});

describe("progress", () => {
  test("is never set back by executing again", async () => {
    const { execute, milestone } = stage({ tasks: { ...wide(3), "task-004": { people: true } } });
    await execute().rest();
    const before = milestone();
    expect(before.progress.percentage).toBe(75);
    for (const _time of [1, 2]) {
      expect(await execute().end).toMatchObject({ session: "waiting", percentage: 75, steps: { "task-001": "completed", "task-002": "completed", "task-003": "completed" } });
      expect(milestone().tasks).toEqual(before.tasks);
    }
  });

  test("of a completed milestone is not executed again", async () => {
    const { execute, milestone } = stage({ tasks: wide(1) });
    await execute().rest();
    expect(await execute().end).toMatchObject({ problem: "transition-not-allowed", exit: 3 });
    expect(milestone().progress.percentage).toBe(100);
  });
});

describe("a record that cannot be saved", () => {
  test("is tried again, as often as the configuration says", async () => {
    const { execute, refuses, pass, effects, milestone } = stage({ tasks: wide(1) });
    refuses(/^record .*: completed/, LOCKED, 3);
    const session = execute();
    await session.plays("task-001");
    await pass("5s");
    expect(await session.end).toMatchObject({ problem: null, session: "completed", milestone: "completed" });
    expect(effects.filter((effect) => /^record .*: completed/.test(effect))).toHaveLength(4);
    expect(milestone().status).toBe("completed");
  });

  test("in the middle stops the run when it has failed so often, and nothing is lost", async () => {
    const { execute, refuses, heals, pass, journal, milestone } = stage({ tasks: chain(3), config: { session_management: { max_retry_attempts: 2 } } });
    const session = execute();
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    const second = await session.next("task-002");
    refuses(/^record/, LOCKED, 99);
    await pass("8s");
    await second.cancelled;
    second.end({ code: null, signal: "SIGTERM", why: "cancelled" });
    await pass("10s");
    expect(await session.end).toMatchObject({ problem: "not-writable", exit: 74, says: expect.stringContaining("Look who owns it.") });
    expect(session.started()).toEqual(["task-001", "task-002"]);
    expect(journal.entries(FIRST_SESSION).map(({ kind, task }) => `${kind} ${task}`)).toEqual(expect.arrayContaining(["finished task-001", "merged task-001"]));
    heals();
    const again = execute();
    expect(await again.rest((task) => ({ writes: { [task]: "a" } }))).toMatchObject({ problem: null, session: "completed", milestone: "completed" });
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect(milestone().progress.percentage).toBe(100);
  });

  test("at the start lets nothing run", async () => {
    const { execute, refuses, pass, leases, milestone } = stage({ tasks: wide(1) });
    refuses(/^record/, LOCKED, 99);
    const session = execute();
    await pass("10s");
    expect(await session.end).toMatchObject({ problem: "not-writable", exit: 74 });
    expect(session.started()).toEqual([]);
    expect([leases.sessions(), milestone().status]).toEqual([[], "planned"]);
  });

  test("keeps what it replaces where the configuration asks for that", async () => {
    const { execute, repository } = stage({ tasks: wide(1), config: { session_management: { backup_sessions: true } } });
    await execute().rest();
    expect(repository.files().get(`sessions/backup-${FIRST_SESSION}.yaml`)).toContain("status: active");
  });
});
