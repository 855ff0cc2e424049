// The policy for the processes that run tasks can fail.
import { expect, test } from "vitest";
import { assignmentIn } from "../../support/processes/test-runner-options.ts";
import { openTestRunner } from "../../support/processes/test-runner.ts";
import { faultsOf, type Start } from "../../support/spawns/spawn-policy.ts";
import { started } from "../../support/spawns/spawn-recorder.ts";

async function starts(): Promise<readonly Start[]> {
  const first = started.length;
  const { runner, folder } = openTestRunner();
  await runner.run(assignmentIn(folder, "true")).ended;
  return started.slice(first);
}

const [WATCHDOG, PIPES, TASK] = [0, 1, 2];

test("a first task starts the watchdog, its pipes and itself; a second one only itself", async () => {
  const { runner, folder } = openTestRunner();
  const first = started.length;
  await runner.run(assignmentIn(folder, "true")).ended;
  await runner.run(assignmentIn(folder, "false")).ended;
  const recorded = started.slice(first);
  expect(recorded.map(({ file }) => file)).toEqual([process.execPath, "mkfifo", "/bin/sh", "/bin/sh"]);
  expect(recorded.flatMap(faultsOf)).toEqual([]);
});

const BAD: readonly (readonly [string, number, (start: Start) => Start])[] = [
  ["a task with a token", TASK, ({ environment, ...start }) => ({ ...start, environment: { ...environment, GITHUB_TOKEN: "x" } })],
  ["a task with what looks like a secret", TASK, ({ environment, ...start }) => ({ ...start, environment: { ...environment, SIGNING_KEY: "x" } })],
  ["a task with another variable of ours", TASK, ({ environment, ...start }) => ({ ...start, environment: { ...environment, MILESTONE_ACTOR: "x" } })],
  ["a task that is not named", TASK, ({ environment, ...start }) => ({ ...start, environment: { ...environment, MILESTONE_SESSION: "" } })],
  ["a task with an open input", TASK, (start) => ({ ...start, stdin: "pipe" })],
  ["a task in our process group", TASK, (start) => ({ ...start, detached: false })],
  ["a watchdog that knows more", WATCHDOG, ({ environment, ...start }) => ({ ...start, environment: { ...environment, HOME: "/" } })],
  ["a watchdog in our process group", WATCHDOG, (start) => ({ ...start, detached: false })],
  ["another script", WATCHDOG, ({ argv, ...start }) => ({ ...start, argv: ["node", "/elsewhere.js", ...argv.slice(2)] })],
  ["a pipe without a folder", PIPES, ({ argv, ...start }) => ({ ...start, argv: [...argv, "pipe"] })],
  ["pipes with a token", PIPES, ({ environment, ...start }) => ({ ...start, environment: { ...environment, NPM_TOKEN: "x" } })],
];

test.each(BAD)("the policy refuses %s", async (_, which, spoil) => {
  const start = (await starts())[which];
  expect(start && faultsOf(spoil(start))).not.toEqual([]);
});
