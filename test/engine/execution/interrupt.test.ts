// Stopping in the middle, by a signal or by a word from another terminal, and going on.
import { describe, expect, test } from "vitest";
import { chain, FIRST_SESSION, ID, quiet, stage, wide, type Running } from "../../support/execution/execution-scene.ts";

const KILLED = { code: null, signal: "SIGTERM", why: "cancelled" } as const;

/** What runs obeys when it is told to end. */
async function obeyed(session: Running): Promise<void> {
  for (const task of session.runner.onStage()) {
    await task.cancelled;
    task.end(KILLED);
  }
}

describe("an interrupted run", () => {
  test("ends what runs, starts nothing more, and says how to go on", async () => {
    const { execute, milestone, task, record, leases } = stage({ tasks: wide(4) });
    const session = execute({ agents: 2 });
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    await session.next("task-003");
    session.interrupt();
    await obeyed(session);
    expect(await session.end).toMatchObject({
      problem: "interrupted", exit: 130, session: "paused", milestone: "paused", says: expect.stringContaining(`milestone execute ${ID} --resume`),
      steps: { "task-001": "completed", "task-002": "cancelled", "task-003": "cancelled", "task-004": "queued" },
    });
    expect(session.started()).toHaveLength(3);
    expect([milestone().status, task("task-001").status, task("task-002").status, task("task-004").status]).toEqual(["paused", "completed", "pending", "pending"]);
    expect(record()).toMatchObject({ status: "paused", save_reason: "interrupted", ended_at: null });
    expect(leases.sessions()).toEqual([]);
  });

  test("is gone on with: what was finished stays so, the rest is done once", async () => {
    const { execute, milestone, record, log } = stage({ tasks: wide(3) });
    const session = execute({ agents: 2 });
    await session.plays("task-001");
    await session.next("task-003");
    session.interrupt();
    await obeyed(session);
    await session.end;
    const again = execute({ resume: "latest" });
    expect(await again.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", id: FIRST_SESSION, attempts: { "task-001": 1, "task-002": 2, "task-003": 2 } });
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect([milestone().progress.percentage, record().status]).toEqual([100, "completed"]);
    expect(log("milestone_completed")).toHaveLength(1);
    expect(log("session_resumed")).toHaveLength(1);
  });

  test("takes what a task does that ends well although it was told to stop", async () => {
    const session = stage({ tasks: wide(2) }).execute({ agents: 1 });
    const task = await session.next("task-001");
    session.interrupt();
    await task.cancelled;
    task.exit(0);
    expect(await session.end).toMatchObject({ session: "paused", steps: { "task-001": "completed", "task-002": "queued" } });
  });

  test("does not take for a failure what a task does that is told to stop", async () => {
    const { execute, milestone } = stage({ tasks: wide(1, { retries: 2 }) });
    const session = execute();
    const task = await session.next("task-001");
    session.interrupt();
    await task.cancelled;
    task.exit(143);
    expect(await session.end).toMatchObject({ problem: "interrupted", session: "paused", steps: { "task-001": "cancelled" } });
    expect(milestone()).toMatchObject({ status: "paused", blockers: [] });
  });

  test("does not take for done what could not be verified any more", async () => {
    const { execute, work } = stage({ tasks: wide(1, { verify: ["make test"] }) });
    const session = execute();
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    const check = await session.next("task-001");
    session.interrupt();
    await check.cancelled;
    check.end(KILLED);
    expect(await session.end).toMatchObject({ session: "paused", steps: { "task-001": "cancelled" } });
    expect(work.files("milestone/milestone-001")).toEqual({});
  });

  test("does not wait for the next try of a task", async () => {
    const { execute } = stage({ tasks: wide(1, { retries: 1 }) });
    const session = execute();
    await session.plays("task-001", { code: 1 });
    await quiet();
    session.interrupt();
    expect(await session.end).toMatchObject({ session: "paused", problem: "interrupted" });
  });

  test("before the first task leaves a session that can be gone on with", async () => {
    const { execute } = stage({ tasks: wide(1) });
    const session = execute();
    session.interrupt();
    expect(await session.end).toMatchObject({ problem: "interrupted", session: "paused", steps: { "task-001": "queued" } });
    expect(session.started()).toEqual([]);
    expect(await execute().rest()).toMatchObject({ session: "completed", milestone: "completed" });
  });

  test("cancels a task that is only just being started", async () => {
    const { execute, fate } = stage({ tasks: wide(1) });
    const session = execute();
    fate((effect) => {
      if (effect.startsWith("note started")) session.interrupt();
      return { kind: "goes-on" };
    });
    const task = await session.next();
    await task.cancelled;
    task.end(KILLED);
    expect(await session.end).toMatchObject({ session: "paused", steps: { "task-001": "cancelled" } });
  });

  test("stays interrupted as it was, however often somebody asks for it", async () => {
    const session = stage({ tasks: wide(1) }).execute();
    await session.next();
    session.interrupt();
    session.interrupt();
    await session.order({ kind: "stop-session" });
    await obeyed(session);
    expect(await session.end).toMatchObject({ problem: "interrupted", says: expect.stringMatching(/^Interrupted\./) });
  });
});

describe("an order to stop the session", () => {
  test("ends it as a signal does", async () => {
    const { execute, says } = stage({ tasks: chain(2) });
    const session = execute();
    await session.next("task-001");
    expect((await says(`session stop ${FIRST_SESSION}`)).problem).toBeNull();
    await quiet();
    await obeyed(session);
    expect(await session.end).toMatchObject({ problem: "interrupted", session: "paused", says: expect.stringContaining("It was told to stop."), steps: { "task-001": "cancelled" } });
  });

  test("that was meant for an earlier run is not obeyed by the next", async () => {
    const { execute, ports } = stage({ tasks: wide(1) });
    const session = execute();
    await session.next();
    session.crash();
    await ports.seats.order(FIRST_SESSION, { kind: "stop-session" });
    const again = execute();
    const task = await again.next();
    await quiet();
    expect(task.isCancelled()).toBe(false);
    expect(await again.rest()).toMatchObject({ session: "completed" });
  });
});

describe("orders to agents", () => {
  test("one that is stopped gives its task back, and others do it", async () => {
    const { execute, pass } = stage({ tasks: wide(2) });
    const session = execute({ agents: 2 });
    const [first, second] = [await session.next("task-001"), await session.next("task-002")];
    await session.order({ kind: "stop", seat: "agent-1" });
    await first.cancelled;
    first.end(KILLED);
    await pass("5s");
    expect(await session.onStage()).toEqual(["task-002"]);
    expect(await session.seats()).toMatchObject([{ name: "agent-1", state: "stopped", task: null }, { name: "agent-2", state: "working", task: "task-002" }, {}, {}, {}, {}]);
    second.exit();
    const third = await session.next("task-001");
    expect(third.assignment).toMatchObject({ seat: "agent-2", attempt: 2 });
    third.exit();
    expect(await session.end).toMatchObject({ session: "completed", attempts: { "task-001": 2, "task-002": 1 } });
  });

  test("one that is started anew does its task again, in a place of its own", async () => {
    const session = stage({ tasks: wide(1) }).execute({ agents: 1 });
    const first = await session.next();
    await session.order({ kind: "restart", seat: "agent-1" });
    await first.cancelled;
    first.end(KILLED);
    const second = await session.next();
    expect(second.assignment).toMatchObject({ seat: "agent-1", attempt: 2 });
    expect(second.assignment.folder).not.toBe(first.assignment.folder);
    expect((await session.seats())[0]).toMatchObject({ name: "agent-1", restarts: 1 });
    second.exit();
    expect(await session.end).toMatchObject({ session: "completed" });
  });

  test("one that was stopped works again when it is started anew", async () => {
    const session = stage({ tasks: wide(3) }).execute({ agents: 2 });
    const [first, second] = [await session.next("task-001"), await session.next("task-002")];
    await session.order({ kind: "stop", seat: "agent-1" });
    first.end(KILLED);
    expect(await session.onStage()).toEqual(["task-002"]);
    await session.order({ kind: "restart", seat: "agent-1" });
    expect(await session.onStage()).toHaveLength(2);
    second.exit();
    expect(await session.rest()).toMatchObject({ session: "completed" });
  });

  test("stopping all ends the run; nothing is lost, and the next one does the rest", async () => {
    const { execute, milestone } = stage({ tasks: wide(3) });
    const session = execute({ agents: 2 });
    await session.plays("task-001");
    await session.next("task-003");
    await session.order({ kind: "stop", seat: "all" });
    await obeyed(session);
    expect(await session.end).toMatchObject({ problem: "interrupted", session: "paused", says: expect.stringContaining("Every agent was stopped.") });
    expect(milestone()).toMatchObject({ status: "paused", blockers: [] });
    expect(await execute().rest()).toMatchObject({ session: "completed", attempts: { "task-001": 1 } });
  });

  test("stopping those that are not essential leaves those that do tasks, and git", async () => {
    const session = stage({ tasks: wide(2) }).execute({ agents: 1 });
    await session.next("task-001");
    await session.order({ kind: "stop", seat: "non-essential" });
    expect((await session.seats()).filter(({ state }) => state === "stopped").map(({ name }) => name)).toEqual(["progress_monitor", "dependency_validator", "blocker_detector"]);
    expect(session.runner.onStage().every((task) => !task.isCancelled())).toBe(true);
    expect(await session.rest()).toMatchObject({ session: "completed" });
  });

  test("for an agent that is not there change nothing", async () => {
    const session = stage({ tasks: wide(1) }).execute({ agents: 1 });
    await session.next();
    await session.order({ kind: "stop", seat: "agent-9" });
    expect(session.runner.onStage().some((task) => task.isCancelled())).toBe(false);
    expect(await session.rest()).toMatchObject({ session: "completed" });
  });
});
