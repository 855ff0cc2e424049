// The contract of TaskRunner, kept by the stage and by real processes; and what the stage is for.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import type { TaskCommand } from "../../../src/ports/execution/task-runner.ts";
import { openTestRunner } from "../../support/processes/test-runner.ts";
import { assignmentIn } from "../../support/processes/test-runner-options.ts";
import { openStageRunner, type Staged } from "../../support/memory/stage-runner.ts";
import { type Act, taskRunnerContract } from "./task-runner.ts";

taskRunnerContract("the stage", () => {
  const runner = openStageRunner();
  const begin = (act: Act, more = {}) => {
    const running = runner.run({ ...assignmentIn("/nowhere", "true"), ...more });
    void runner.next().then((staged) => playOn(staged, act));
    return running;
  };
  return { runner, begin };
});

function playOn({ end, exit, cancelled }: Staged, act: Act): void {
  if (act.kind === "exit") exit(act.code);
  else if (act.kind === "print") end({ tail: act.text });
  else if (act.kind === "signal") end({ code: null, signal: act.signal });
  else if (act.kind === "missing") end({ code: null, why: "not-started", problem: problem("prerequisite-missing", "There is no program x.", { hint: "Install it." }) });
  else void cancelled.then(() => end({ code: null, signal: "SIGTERM", why: "cancelled" }));
}

taskRunnerContract("real processes", () => {
  const { runner, folder } = openTestRunner();
  return { runner, begin: (act, more = {}) => runner.run({ ...assignmentIn(folder, "true"), command: commandOf(act), ...more }) };
});

function commandOf(act: Act): TaskCommand {
  if (act.kind === "missing") return { kind: "program", argv: ["milestone-no-such-program"], stdin: null };
  if (act.kind === "print") return { kind: "program", argv: ["printf", "%s\n", act.text], stdin: null };
  return { kind: "shell", line: act.kind === "exit" ? `exit ${act.code}` : act.kind === "signal" ? `kill -${act.signal.slice(3)} $$` : "sleep 300" };
}

test("the stage gives a task when the engine starts it, whether the test asks before or after", async () => {
  const stage = openStageRunner();
  const early = stage.next("task-002");
  stage.run({ ...assignmentIn("/nowhere", "true"), task: "task-001" });
  const second = stage.run({ ...assignmentIn("/nowhere", "true"), task: "task-002" });
  expect((await stage.next("task-001")).assignment.task).toBe("task-001");
  (await early).fail(2);
  expect((await second.ended).code).toBe(2);
  expect(stage.started.map(({ task }) => task)).toEqual(["task-001", "task-002"]);
  expect(stage.onStage().map(({ assignment }) => assignment.task)).toEqual(["task-001"]);
});

test("on the stage a cancelled task goes on until the test ends it", async () => {
  const stage = openStageRunner();
  const running = stage.run(assignmentIn("/nowhere", "true"));
  const staged = await stage.next();
  expect(staged.isCancelled()).toBe(false);
  running.cancel();
  await staged.cancelled;
  staged.exit();
  expect(await running.ended).toMatchObject({ code: 0, why: "exited" });
});

test("a task on the stage writes into its folder and shows what it is told to show", async () => {
  const folder = mkdtempSync(join(tmpdir(), "milestone-stage-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stage = openStageRunner({ diskUsed: () => 97 });
  const running = stage.run(assignmentIn(folder, "true"));
  const staged = await stage.next();
  staged.write("src/deep/a.ts", "a\n");
  staged.show({ silentMs: 900_000 });
  expect(readFileSync(join(folder, "src/deep/a.ts"), "utf8")).toBe("a\n");
  expect(running.look()).toEqual({ memoryBytes: null, silentMs: 900_000 });
  expect(stage.diskUsed()).toBe(97);
});
