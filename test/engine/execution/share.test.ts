// Records that other clones share: each is on the remote before the step starts.
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { FIRST_SESSION, stage, wide } from "../../support/execution/execution-scene.ts";

const REMOTE = { remote: "origin" };

test("a step starts when its record is on the remote, and not before", async () => {
  const { execute, effects, record } = stage({ tasks: wide(1) });
  const statuses: (string | undefined)[] = [];
  const session = execute({ ...REMOTE, share: async () => (statuses.push(record().steps[0]?.status), ok("pushed")) });
  expect(await session.rest()).toMatchObject({ session: "completed" });
  const order = effects.filter((effect) => /^(?:note started|record|push|run)/.test(effect)).map((effect) => effect.split(" ")[0]);
  expect(order).toEqual(["record", "push", "note", "record", "push", "run", "record", "push"]);
  expect(statuses).toEqual(["queued", "running", "completed"]);
});

test("a remote that has other commits stops the run with what to do, and the step is not started", async () => {
  const { execute, task } = stage({ tasks: wide(2) });
  let pushes = 0;
  const session = execute({ ...REMOTE, agents: 1, share: async () => ok(pushes++ === 0 ? "pushed" : "rejected") });
  const { says, ...outcome } = await session.end;
  expect(outcome).toMatchObject({ problem: "conflict", exit: 5, session: "paused" });
  expect(says).toContain("git pull");
  expect(session.started()).toEqual([]);
  expect(task("task-001").status).toBe("pending");
});

test("a remote that rejects once the work has begun loses nothing", async () => {
  const { execute, milestone } = stage({ tasks: wide(2) });
  let open = true;
  const share = async () => ok(open ? ("pushed" as const) : ("rejected" as const));
  const session = execute({ ...REMOTE, agents: 1, share });
  const first = await session.next("task-001");
  open = false;
  first.write("a.txt", "a");
  first.exit();
  expect(await session.end).toMatchObject({ problem: "conflict" });
  open = true;
  const again = execute({ ...REMOTE, share });
  expect(await again.rest((id) => ({ writes: { [id]: "a" } }))).toMatchObject({ problem: null, session: "completed", id: FIRST_SESSION });
  expect(again.started()).toEqual(["task-002"]);
  expect(milestone().status).toBe("completed");
});

test("a remote that does not answer is asked again before the run stops", async () => {
  const { execute, pass } = stage({ tasks: wide(1) });
  const gone = problem("remote-unavailable", "origin does not answer.", { hint: "Look at the network." });
  let asked = 0;
  const session = execute({ ...REMOTE, share: async () => (asked++ < 2 ? failed(gone) : ok("pushed")) });
  await pass("5s");
  expect(await session.rest()).toMatchObject({ session: "completed" });
  const other = stage({ tasks: wide(1) });
  const never = other.execute({ ...REMOTE, share: async () => failed(gone) });
  await other.pass("30s");
  expect(await never.end).toMatchObject({ problem: "remote-unavailable", exit: 7 });
  expect(never.started()).toEqual([]);
});

test("a remote that is not there is told before anything is done", async () => {
  const { execute, effects } = stage({ tasks: wide(1) });
  expect(await execute(REMOTE).end).toMatchObject({ problem: "remote-unavailable" });
  expect(effects).toEqual([]);
});

test("where the checkout is a runner's own, a record that others were faster with is decided again on what they left", async () => {
  const { execute, pass, log, record, milestone } = stage({ tasks: wide(2) });
  const others = { rejections: 3, caught: 0 };
  const share = async () => ok(others.rejections-- > 0 ? ("rejected" as const) : ("pushed" as const));
  const session = execute({ ...REMOTE, agents: 1, share, catchUp: async () => (others.caught++, ok(undefined)) });
  await pass("5s");
  expect(await session.rest()).toMatchObject({ problem: null, session: "completed" });
  expect([others.caught, record().steps.map(({ status }) => status), milestone().status, log("task_completed").length]).toEqual([3, ["completed", "completed"], "completed", 2]);
});

test("others who are always faster end the run after a minute, with what to do", async () => {
  const { execute, pass } = stage({ tasks: wide(1) });
  const session = execute({ ...REMOTE, share: async () => ok("rejected"), catchUp: async () => ok(undefined) });
  await pass("5m");
  expect(await session.end).toMatchObject({ problem: "conflict", session: "paused" });
  expect(session.started()).toEqual([]);
});
