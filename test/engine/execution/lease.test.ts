// Who may be at work on a milestone: one process at a time, until it is gone.
import { describe, expect, test } from "vitest";
import { chain, FIRST_SESSION, ID, stage, wide } from "../../support/execution/execution-scene.ts";

const KILLED = { code: null, signal: "SIGTERM", why: "cancelled" } as const;

describe("a second process", () => {
  test("is refused while the first is at work, with owner, host and age", async () => {
    const { execute, pass } = stage({ tasks: wide(1) });
    const session = execute();
    await session.next();
    await pass("3m");
    const second = execute({ actor: "grace" });
    expect(await second.end).toMatchObject({ problem: "session-active", exit: 3, says: expect.stringContaining(`Session already active: ada on here is at work on ${ID} with ${FIRST_SESSION}, for 3 minutes.`) });
    expect(second.started()).toEqual([]);
    expect(await session.rest()).toMatchObject({ session: "completed" });
  });

  test("that comes at the same moment is refused too, and the work is done once", async () => {
    const { execute, log } = stage({ tasks: wide(2) });
    const [first, second] = [execute(), execute()];
    const outcomes = await Promise.all([first.rest(), second.rest()]);
    expect(outcomes.map(({ problem }) => problem).sort()).toEqual([null, "session-active"].sort());
    expect([...first.started(), ...second.started()]).toEqual(["task-001", "task-002"]);
    expect(log("milestone_completed")).toHaveLength(1);
  });

  test("takes over at once from one that is gone", async () => {
    const { execute } = stage({ tasks: wide(2) });
    const session = execute();
    await session.plays("task-001");
    session.crash();
    const second = execute();
    expect(await second.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", id: FIRST_SESSION });
    expect(second.runner.swept).toEqual([FIRST_SESSION]);
  });
});

test("two milestones that are executed from the same moment on have a session each", async () => {
  const other = "id: milestone-002\ntitle: Two\ntasks:\n  - id: task-001\n    title: Only\n    run: do it\n";
  const { execute, record } = stage({ tasks: wide(1), data: { "active/milestone-002.yaml": other } });
  const outcomes = await Promise.all([execute(), execute({ milestone: "milestone-002" })].map((session) => session.rest()));
  expect(outcomes.map(({ session }) => session)).toEqual(["completed", "completed"]);
  expect(outcomes.map(({ id }) => record(id ?? "").milestone_id)).toEqual([ID, "milestone-002"]);
});

describe("somebody else's saved session", () => {
  const paused = async () => {
    const scene = stage({ tasks: wide(2) });
    const session = scene.execute({ agents: 1 });
    await session.plays("task-001");
    const second = await session.next("task-002");
    session.interrupt();
    second.end(KILLED);
    await session.end;
    return scene;
  };

  test("is not taken up before it is stale, and whose it is is told", async () => {
    const { execute, clock } = await paused();
    clock.advance(3_599_000);
    expect(await execute({ actor: "grace" }).end).toMatchObject({ problem: "session-active", exit: 3, says: expect.stringContaining(`${FIRST_SESSION} of ${ID} belongs to ada on here, saved 59 minutes ago.`) });
  });

  test("is taken over once it is stale, with all that was done", async () => {
    const { execute, clock, record } = await paused();
    clock.advance(3_601_000);
    const second = execute({ actor: "grace" });
    expect(await second.rest()).toMatchObject({ session: "completed", id: FIRST_SESSION });
    expect(second.started()).toEqual(["task-002"]);
    expect(record().owner).toBe("grace");
  });

  test("is taken up at once where its owner was changed", async () => {
    const { execute, says, record } = await paused();
    expect((await says(`session own ${FIRST_SESSION} grace`, { yes: true })).problem).toBeNull();
    expect(await execute({ actor: "grace" }).rest()).toMatchObject({ session: "completed", id: FIRST_SESSION });
    expect(record().owner).toBe("grace");
  });
});

describe("a lease that is lost", () => {
  test("stops the run at the next record, and nothing more is recorded", async () => {
    const { execute, leases, pass, repository } = stage({ tasks: chain(3) });
    const session = execute();
    await session.plays("task-001");
    const second = await session.next("task-002");
    await leases.revoke({ milestone: ID });
    await leases.take({ milestone: ID }, { session: "session-20260101-002", owner: "grace" });
    const before = repository.files();
    await pass("5s");
    await second.cancelled;
    second.end(KILLED);
    expect(await session.end).toMatchObject({ problem: "lease-lost", exit: 3 });
    expect(session.started()).toEqual(["task-001", "task-002"]);
    expect(repository.files()).toEqual(before);
    expect(leases.sessions()).toEqual(["session-20260101-002"]);
  });

  test("is noticed when it is renewed, also where nothing is to be recorded", async () => {
    const { execute, leases, pass, repository } = stage({ tasks: wide(1) });
    const session = execute();
    const task = await session.next();
    await leases.revoke({ milestone: ID });
    const before = repository.files();
    await pass("20s");
    await task.cancelled;
    task.end(KILLED);
    expect(await session.end).toMatchObject({ problem: "lease-lost" });
    expect(repository.files()).toEqual(before);
  });

  test("leaves no say to a task that ends well all the same: nothing is noted, nothing is merged", async () => {
    const { execute, leases, pass, journal, work } = stage({ tasks: wide(1) });
    const session = execute();
    const task = await session.next();
    task.write("a.txt", "a");
    await leases.revoke({ milestone: ID });
    await pass("20s");
    await task.cancelled;
    task.exit();
    expect(await session.end).toMatchObject({ problem: "lease-lost" });
    expect(journal.entries(FIRST_SESSION).map(({ kind }) => kind)).toEqual(["started"]);
    expect(work.files("milestone/milestone-001")).toEqual({});
  });

  test("is renewed as long as a task runs", async () => {
    const { execute, leases, pass } = stage({ tasks: wide(1) });
    const session = execute();
    await session.next();
    await pass("61s");
    expect(await leases.look({ milestone: ID })).toMatchObject({ value: { state: "alive", holder: { renewed: "2026-01-01T00:01:00.000Z" } } });
    await session.rest();
    expect(leases.sessions()).toEqual([]);
  });
});

test("a process gives the lease back however it ends", async () => {
  for (const act of [{}, { code: 1 }]) {
    const { execute, leases } = stage({ tasks: wide(1) });
    await execute().rest(() => act);
    expect(leases.sessions()).toEqual([]);
  }
  const { execute, leases, work } = stage({ tasks: wide(1) });
  work.open = () => Promise.reject(new Error("a fault"));
  await expect(execute().end).rejects.toThrow("a fault");
  expect(leases.sessions()).toEqual([]);
});
