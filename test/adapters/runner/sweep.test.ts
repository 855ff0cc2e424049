// Sweeping what a dead runner left, and the watchdog that makes it unnecessary.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openRunner } from "../../../src/adapters/runner/process-runner.ts";
import { openProcessTable } from "../../../src/adapters/runner/processes/process-table.ts";
import type { Assignment } from "../../../src/ports/execution/task-runner.ts";
import { assignmentIn, runnerOptions } from "../../support/processes/test-runner-options.ts";
import { until } from "../../support/processes/until.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";

const SESSION = "session-20260101-001";
const SCRIPT = join(import.meta.dirname, "../../support/processes/runner-process.ts");
const LINE = "echo $$ > pid; sleep 300 & echo $! > second; wait";

const GONE_MS_MAX = 60_000;

type Killable = { readonly top: string; readonly child: ChildProcess; readonly output: () => string; readonly pids: () => number[] };

/** A runner in a process of its own, whose task stands. */
async function started(line: string = LINE, isStanding: (folder: string) => boolean = (folder) => existsSync(join(folder, "second"))): Promise<Killable> {
  const top = mkdtempSync(join(tmpdir(), "milestone-sweep-"));
  const { folder } = runnerOptions(top);
  const assignments: Assignment[] = [assignmentIn(folder, line)];
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify({ top, assignments })], { env: watchedEnvironment({ PATH: process.env["PATH"] ?? "" }), stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  onTestFinished(async () => {
    const watchdogs = await watchdogsOf(child);
    child.kill("SIGKILL");
    for (const pid of watchdogs) await gone(pid);
    rmSync(top, { recursive: true, force: true });
  });
  await until(() => isStanding(folder), `the task: ${output}`);
  return { top, child, output: () => output, pids: () => ["pid", "second"].map((name) => Number(readFileSync(join(folder, name), "utf8"))) };
}

async function watchdogsOf(child: ChildProcess): Promise<number[]> {
  const processes = await openProcessTable().look();
  return processes.all().filter((pid) => processes.of(pid)?.parent === child.pid && processes.environment(pid)?.includes("MILESTONE_WATCHDOG"));
}

async function isGone(pid: number): Promise<boolean> {
  return (await openProcessTable().look()).of(pid)?.zombie ?? true;
}

async function gone(pid: number): Promise<void> {
  for (const deadline = performance.now() + GONE_MS_MAX; !(await isGone(pid)); ) if (performance.now() > deadline) throw new Error(`${pid} is still there`);
}

/** Node itself listens to SIGTERM and SIGINT from its start. */
const HANGUP = 1;

/** Whether a process has said what it does on a signal. */
function hears(pid: number, signal: number): boolean {
  const mask = /^SigCgt:\s*(\w+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  return ((BigInt(`0x${mask}`) >> BigInt(signal - 1)) & 1n) === 1n;
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGKILL");
  await exit;
}

test("what a runner left that died together with its watchdog is ended by a sweep of its session, and its folders are gone", async () => {
  const { top, child, pids } = await started();
  for (const pid of await watchdogsOf(child)) process.kill(pid, "SIGKILL");
  await kill(child);
  expect(await Promise.all(pids().map(isGone))).toEqual([false, false]);
  const runner = openRunner(runnerOptions(top));
  expect(await runner.sweep(SESSION)).toBeGreaterThanOrEqual(2);
  expect(await Promise.all(pids().map(isGone))).toEqual([true, true]);
  expect(readdirSync(join(top, "tmp"))).toEqual([]);
  expect(await runner.sweep(SESSION)).toBe(0);
  await runner.close();
});

test("a sweep touches neither another session nor a session of the same name in another repository", async () => {
  const { pids } = await started();
  const elsewhere = mkdtempSync(join(tmpdir(), "milestone-elsewhere-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const runner = openRunner(runnerOptions(elsewhere));
  expect(await runner.sweep(SESSION)).toBe(0);
  expect(await Promise.all(pids().map(isGone))).toEqual([false, false]);
  await runner.close();
});

test("a sweep ends the watchdog of the earlier runner, so that it does not end what the next one starts", async () => {
  const { top, child } = await started();
  const [watchdog = 0, ...others] = await watchdogsOf(child);
  expect(others).toEqual([]);
  process.kill(watchdog, "SIGSTOP");
  await kill(child);
  const runner = openRunner(runnerOptions(top));
  await runner.sweep(SESSION);
  expect(await isGone(watchdog)).toBe(true);
  const { folder } = runnerOptions(top);
  expect(await runner.run(assignmentIn(folder, "echo next")).ended).toMatchObject({ code: 0, tail: "next" });
  await runner.close();
});

test("the watchdog stays when everybody is asked to end, and does its work when the runner is gone", async () => {
  const { top, child, pids } = await started();
  const [watchdog = 0] = await watchdogsOf(child);
  await until(() => hears(watchdog, HANGUP), "the watchdog");
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.kill(watchdog, signal);
  await kill(child);
  for (const pid of pids()) await gone(pid);
  await until(() => readdirSync(join(top, "tmp")).length === 0, "the temporary folder");
  await gone(watchdog);
});

test("the watchdog knows no secret and nothing else of our environment", async () => {
  const { child } = await started();
  const [watchdog = 0] = await watchdogsOf(child);
  const names = (await openProcessTable().look()).environment(watchdog)?.split("\0").filter((entry) => entry !== "").map((entry) => entry.split("=")[0]);
  expect(names).toEqual(["MILESTONE_WATCHDOG"]);
});

test("after a goodbye the watchdog goes and touches nothing", async () => {
  const top = mkdtempSync(join(tmpdir(), "milestone-goodbye-"));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const options = runnerOptions(top);
  const starts: ChildProcess[] = [];
  const runner = openRunner({ ...options, spawn: (file, argv, more) => starts[starts.push(spawn(file, [...argv], more)) - 1] ?? spawn("false") });
  await runner.run(assignmentIn(options.folder, "true")).ended;
  await runner.close();
  expect(starts.filter(({ spawnfile }) => spawnfile === process.execPath).map(({ exitCode }) => exitCode)).toEqual([0]);
});

test("nothing that a task prints reaches our own output", async () => {
  const { child, output } = await started("echo ::add-mask::x; printf '\\033[2J'; echo ::error::y >&2; echo $$ > second");
  await new Promise((resolve) => child.on("close", resolve));
  expect(output()).toBe("");
  expect(child.exitCode).toBe(0);
});

test("tasks of two runners with the same folder for worktrees do not end each other", async () => {
  const { pids, top } = await started();
  const runner = openRunner(runnerOptions(top));
  const { folder } = runnerOptions(top);
  mkdirSync(join(folder, "beside"));
  expect(await runner.run({ ...assignmentIn(join(folder, "beside"), "sleep 300 & exit 0"), session: "session-20260101-002", task: "task-002" }).ended).toMatchObject({ survivors: 1 });
  expect(await Promise.all(pids().map(isGone))).toEqual([false, false]);
  await runner.close();
});
