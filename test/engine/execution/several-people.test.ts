// Several people at work on one milestone at the same time.
import { describe, expect, test } from "vitest";
import { chain, FIRST_SESSION, ID, quiet, stage, wide } from "../../support/execution/execution-scene.ts";

const SHARED = { session_management: { multi_user: true } };
const SECOND_SESSION = "session-20260101-002";

describe("two people on one milestone", () => {
  test("share its tasks: each is done once, by one of them", async () => {
    const { execute, milestone, log } = stage({ tasks: wide(6), config: SHARED });
    const [ada, grace] = [execute({ actor: "ada", agents: 2 }), execute({ actor: "grace", agents: 2 })];
    const outcomes = await Promise.all([ada.rest(), grace.rest()]);
    expect([...ada.started(), ...grace.started()].sort()).toEqual(["task-001", "task-002", "task-003", "task-004", "task-005", "task-006"]);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(2);
    expect(milestone()).toMatchObject({ status: "completed", progress: { percentage: 100 } });
    expect(log("milestone_completed")).toHaveLength(1);
    expect(log("task_completed")).toHaveLength(6);
  });

  test("do not do at the same time what the other is at", async () => {
    const { execute, leases } = stage({ tasks: wide(2), config: SHARED });
    const ada = execute({ actor: "ada", agents: 1 });
    await ada.next("task-001");
    const grace = execute({ actor: "grace", agents: 2 });
    expect(await grace.onStage()).toEqual(["task-002"]);
    const [first] = ada.runner.onStage();
    first?.exit();
    const [outcome, other] = await Promise.all([ada.end, grace.rest()]);
    expect([...ada.started(), ...grace.started()]).toEqual(["task-001", "task-002"]);
    expect([outcome.steps["task-001"], other.steps["task-002"]]).toEqual(["completed", "completed"]);
    expect(leases.sessions()).toEqual([]);
  });

  test("do not do again what the other has finished since they last looked", async () => {
    const { execute, log } = stage({ tasks: wide(3), config: SHARED });
    const grace = execute({ actor: "grace", agents: 1 });
    const first = await grace.next("task-001");
    const ada = execute({ actor: "ada", agents: 1 });
    expect(await ada.rest()).toMatchObject({ session: "waiting", steps: { "task-001": "waiting", "task-002": "completed", "task-003": "completed" }, reasons: { "task-001": `grace is at it in ${FIRST_SESSION}.` } });
    first.exit();
    expect(await grace.rest()).toMatchObject({ session: "completed", milestone: "completed" });
    expect(grace.started()).toEqual(["task-001"]);
    expect(log("task_completed")).toHaveLength(3);
  });

  test("do not do again what the other has finished in an earlier session", async () => {
    const { execute } = stage({ tasks: chain(3), config: SHARED });
    const ada = execute({ actor: "ada" });
    await ada.plays("task-001");
    await ada.next("task-002");
    ada.interrupt();
    ada.runner.onStage()[0]?.end({ code: null, signal: "SIGTERM", why: "cancelled" });
    await ada.end;
    const grace = execute({ actor: "grace" });
    expect(await grace.rest()).toMatchObject({ session: "completed", milestone: "completed", id: SECOND_SESSION });
    expect(grace.started()).toEqual(["task-002", "task-003"]);
  });

  test("each have a session and a lease of their own", async () => {
    const { execute, leases, record } = stage({ tasks: wide(2), config: SHARED });
    const [ada, grace] = [execute({ actor: "ada", agents: 1 }), execute({ actor: "grace", agents: 1 })];
    await Promise.all([ada.next(), grace.next()]);
    const held = await leases.list();
    expect(held).toMatchObject({ value: [{ owner: "ada" }, { owner: "grace" }] });
    await Promise.all([ada.rest(), grace.rest()]);
    const ids = [(await ada.end).id, (await grace.end).id];
    expect(new Set(ids).size).toBe(2);
    expect(ids.map((id) => record(id ?? "").owner)).toEqual(["ada", "grace"]);
  });

  test("keep what they are at for as long as it takes", async () => {
    const { execute, leases, pass } = stage({ tasks: wide(1), config: SHARED });
    const ada = execute({ actor: "ada" });
    await ada.next();
    await pass("61s");
    expect(await leases.look({ milestone: ID, task: "task-001" })).toMatchObject({ value: { holder: { owner: "ada", renewed: "2026-01-01T00:01:00.000Z" } } });
    await ada.rest();
    expect(leases.sessions()).toEqual([]);
  });

  test("one person at two terminals is refused at the second", async () => {
    const { execute } = stage({ tasks: wide(2), config: SHARED });
    const first = execute({ actor: "ada", agents: 1 });
    await first.next();
    expect(await execute({ actor: "ada" }).end).toMatchObject({ problem: "session-active" });
    await first.rest();
  });

  test("what one of them leaves half done when the process dies, the other does", async () => {
    const { execute, milestone } = stage({ tasks: wide(2), config: SHARED });
    const ada = execute({ actor: "ada", agents: 1 });
    await ada.next("task-001");
    ada.crash();
    const grace = execute({ actor: "grace" });
    expect(await grace.rest()).toMatchObject({ milestone: "completed" });
    expect([...grace.started()].sort()).toEqual(["task-001", "task-002"]);
    expect(milestone().status).toBe("completed");
  });

  test("a task that failed for one is not held against the other", async () => {
    const { execute, milestone } = stage({ tasks: wide(2), config: SHARED });
    const ada = execute({ actor: "ada", agents: 1 });
    await ada.rest((task) => ({ code: task === "task-001" ? 1 : 0 }));
    await quiet();
    const grace = execute({ actor: "grace" });
    expect(await grace.rest()).toMatchObject({ problem: null, milestone: "completed" });
    expect(grace.started()).toEqual(["task-001"]);
    expect(milestone().blockers).toEqual([]);
  });
});
