// Tasks that are workflows: dispatched once, followed to their conclusion, and taken up again by whoever goes on.
import { expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { failed, ok } from "../../../../src/core/base/result.ts";
import type { Dispatch, WorkflowRun, Workflows } from "../../../../src/ports/forge/workflows.ts";
import { stage, type Stage } from "../../../support/execution/execution-scene.ts";

const TASKS = { "task-001": { uses: "workflow release.yml" }, "task-002": { dependencies: ["task-001"] } };
const URL = "https://example.org/runs/7";

type Server = Workflows & { readonly dispatches: Dispatch[]; readonly runs: WorkflowRun[]; readonly cancelled: number[]; conclude: (conclusion: string) => void };

/** Runs are numbered from 7. `silent`: it does not say which run it started. */
function server(now: () => string, { silent = false }: { readonly silent?: boolean } = {}): Server {
  const runs: WorkflowRun[] = [];
  const [dispatches, cancelled]: [Dispatch[], number[]] = [[], []];
  return {
    runs, dispatches, cancelled,
    conclude: (conclusion) => void runs.splice(0, runs.length, ...runs.map((run) => ({ ...run, status: "completed" as const, conclusion }))),
    async dispatch(wish) {
      dispatches.push(wish);
      const run: WorkflowRun = { id: 7 + runs.length, status: "queued", conclusion: null, url: URL, createdAt: now() };
      runs.unshift(run);
      return ok({ id: silent ? null : run.id, url: URL });
    },
    run: async (id) => {
      const run = runs.find((one) => one.id === id);
      return run ? ok(run) : failed(problem("not-found", `There is no run ${id}.`));
    },
    dispatchedSince: async (_workflow, since) => ok(runs.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(since))),
    async cancel(id) {
      cancelled.push(id);
      return ok(undefined);
    },
  };
}

const NOW = (): string => "2026-01-01T00:00:00Z";

/** A stage whose clock the server shares. */
function scene(tasks: Parameters<typeof stage>[0]["tasks"], options?: Parameters<typeof server>[1]): Stage & { readonly hub: Server } {
  const clock: { now: () => string } = { now: NOW };
  const hub = server(() => clock.now(), options);
  const set = stage({ tasks, workflows: hub });
  clock.now = () => new Date(set.clock.now()).toISOString();
  return { ...set, hub };
}

test("a workflow is dispatched on the trusted branch and followed; its success completes the task, and what waits for it begins", async () => {
  const { execute, hub, step, pass } = scene(TASKS);
  const session = execute();
  await pass("1m");
  expect([hub.dispatches, await session.onStage()]).toEqual([[{ workflow: "release.yml", branch: "main", inputs: {} }], []]);
  hub.conclude("success");
  await pass("15s");
  await session.plays("task-002");
  expect(await session.end).toMatchObject({ problem: null, session: "completed" });
  expect(step("task-001")).toMatchObject({ status: "completed", exit_code: 0, run: 7, run_url: URL, attempts: 1 });
});

test("what it is concluded with decides: a failure blocks, what was skipped proves nothing", async () => {
  for (const [conclusion, status] of [["failure", "failed"], ["cancelled", "failed"], ["startup_failure", "failed"], ["timed_out", "timed_out"], ["skipped", "unverified"]] as const) {
    const { execute, hub, pass, step } = scene(TASKS);
    const session = execute();
    await pass("2s");
    hub.conclude(conclusion);
    await pass("10s");
    await session.end;
    expect([step("task-001").status, step("task-001").reason], conclusion).toEqual([status, expect.stringContaining(`${URL} ended`)]);
  }
});

test("it is cancelled when its time is over, and with the session", async () => {
  const late = scene({ "task-001": { uses: "workflow release.yml", timeout: "1m" } });
  const first = late.execute();
  await late.pass("2m");
  expect(await first.end).toMatchObject({ session: "failed", steps: { "task-001": "timed_out" } });
  expect([late.hub.cancelled, late.step("task-001").reason]).toEqual([[7], `Run ${URL} was not over after 1m.`]);

  const stopped = scene(TASKS);
  const second = stopped.execute();
  await stopped.pass("5s");
  second.interrupt();
  expect(await second.end).toMatchObject({ problem: "interrupted", session: "paused", steps: { "task-001": "cancelled" } });
  expect(stopped.hub.cancelled).toEqual([7]);
  const again = stopped.execute();
  await stopped.pass("2s");
  expect(stopped.hub.dispatches.length).toBe(2);
  again.crash();
});

test("a runner that dies while it waits, or before it knows which run it started, starts no second one", async () => {
  for (const when of [/^note dispatched task-001/, /^note merged nothing/]) {
    const { execute, hub, pass, kills, heals, step } = scene(TASKS);
    kills(when, "before");
    const dead = execute();
    await pass("20s");
    dead.crash();
    heals();
    const next = execute();
    await pass("5s");
    hub.conclude("success");
    await pass("15s");
    await next.plays("task-002");
    expect(await next.end).toMatchObject({ problem: null, session: "completed" });
    expect([hub.dispatches.length, step("task-001")]).toMatchObject([1, { status: "completed", run: 7, attempts: 2 }]);
  }
});

test("a server that does not say which run it started is looked through for it", async () => {
  const { execute, hub, pass, step } = scene({ "task-001": { uses: "workflow release.yml" } }, { silent: true });
  const session = execute();
  await pass("5s");
  hub.conclude("success");
  await pass("20s");
  expect(await session.end).toMatchObject({ problem: null, session: "completed" });
  expect(step("task-001").run).toBe(7);
});

test("a workflow that is not there fails its task with what GitHub says; without GitHub it waits and says so", async () => {
  const { execute, hub } = scene(TASKS);
  Object.assign(hub, { dispatch: async () => failed(problem("not-found", "There is no workflow release.yml on main.", { hint: "Commit it there." })) });
  expect(await execute().end).toMatchObject({ session: "failed", reasons: { "task-001": "There is no workflow release.yml on main. Commit it there." } });
  const alone = stage({ tasks: TASKS });
  expect(await alone.execute().end).toMatchObject({ problem: "work-waiting", steps: { "task-001": "waiting" }, says: expect.stringContaining("which needs GitHub") });
});
