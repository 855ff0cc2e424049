// Process trees: however a task's processes run away, and however the task or its runner ends, none is left.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openClock } from "../../../src/adapters/local/clock.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Assignment, Ended } from "../../../src/ports/execution/task-runner.ts";
import { assignmentIn, runnerOptions } from "../../support/processes/test-runner-options.ts";
import { openTestRunner } from "../../support/processes/test-runner.ts";
import { alive, lineOf, SHAPES } from "../../support/processes/tree-shapes.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";
import { until } from "../../support/processes/until.ts";

/** How many trees in all; MILESTONE_RUNS replaces the number. */
const RUNS = Number(process.env["MILESTONE_RUNS"] ?? 96);
const ROUNDS = Math.ceil(RUNS / (SHAPES.length * 4));
/** No task's time is over by itself here. */
const TIME_MS = 3_600_000;
const AT_ONCE = 16;

type Tree = { readonly name: string; readonly assignment: Assignment; readonly pids: string; readonly ready: string };

/** One of each shape, `ROUNDS` times, each with a folder of its own in `folder`; it goes on with `rest` once its shape stands. */
function trees(folder: string, rest: string): Tree[] {
  return Array.from({ length: ROUNDS }, () => SHAPES).flat().map((shape, at) => {
    const task = `task-${String(at + 1).padStart(3, "0")}`;
    const [own, pids, ready] = [join(folder, task), join(folder, task, "pids"), join(folder, task, "ready")];
    mkdirSync(own);
    const assignment = { ...assignmentIn(own, lineOf(shape, rest)), task, seat: `agent-${(at % AT_ONCE) + 1}`, env: { TASK_PIDS: pids, TASK_READY: ready } };
    return { name: shape.name, assignment, pids, ready };
  });
}

async function each<One extends Tree>(all: readonly One[], act: (tree: One) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let tree = left.pop(); tree; tree = left.pop()) await act(tree);
  }));
}

function expectGone({ name, pids }: Tree): void {
  expect(alive(pids), name).toEqual([]);
}

test("a task that exits leaves no process, and those that it tried to leave are counted", async () => {
  const { runner, folder } = openTestRunner();
  await each(trees(folder, "exit 0"), async (tree) => {
    const ended: Ended = await runner.run(tree.assignment).ended;
    expectGone(tree);
    expect(ended, tree.name).toMatchObject({ code: 0, why: "exited" });
    expect(ended.survivors, tree.name).toBeGreaterThan(0);
  });
});

test("a task that is cancelled leaves no process", async () => {
  const { runner, folder } = openTestRunner();
  await each(trees(folder, "wait; sleep 300"), async (tree) => {
    const running = runner.run(tree.assignment);
    await until(() => existsSync(tree.ready), tree.name);
    running.cancel();
    expect(await running.ended, tree.name).toMatchObject({ why: "cancelled" });
    expectGone(tree);
  });
});

test("a task whose time is over leaves no process", async () => {
  const real = openClock();
  const limits = new Map<number, () => void>();
  const clock: Clock = { ...real, after: (ms, ring) => (ms < TIME_MS ? real.after(ms, ring) : (limits.set(ms, ring), () => void limits.delete(ms))) };
  const { runner, folder } = openTestRunner({ clock });
  const all = trees(folder, "wait; sleep 300").map((tree, at) => ({ ...tree, timeout: TIME_MS + at }));
  await each(all, async (tree) => {
    const running = runner.run({ ...tree.assignment, timeout: tree.timeout });
    // The time passes once the shape stands, however long that took.
    await until(() => existsSync(tree.ready), tree.name);
    limits.get(tree.timeout)?.();
    expect(await running.ended, tree.name).toMatchObject({ why: "timed-out" });
    expectGone(tree);
  });
});

test("a runner that is killed leaves no process and no temporary folder", async () => {
  const top = mkdtempSync(join(tmpdir(), "milestone-killed-"));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const { folder, temporary } = runnerOptions(top);
  const all = trees(folder, "wait; sleep 300");
  const orders = JSON.stringify({ top, assignments: all.map(({ assignment }) => assignment) });
  const script = join(import.meta.dirname, "../../support/processes/runner-process.ts");
  const child = spawn(process.execPath, [script, orders], { env: watchedEnvironment({ PATH: process.env["PATH"] ?? "" }), stdio: ["ignore", "inherit", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = new Promise((resolve) => child.on("exit", resolve));
  for (const { ready, name } of all) await until(() => existsSync(ready), name);
  child.kill("SIGKILL");
  await exit;
  for (const tree of all) await until(() => alive(tree.pids).length === 0, tree.name);
  await until(() => readdirSync(temporary).length === 0, "the temporary folder");
});
