// A real runner in a folder that is removed after the test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openRunner, type RunnerOptions } from "../../../src/adapters/runner/process-runner.ts";
import type { TaskRunner } from "../../../src/ports/execution/task-runner.ts";
import { runnerOptions } from "./test-runner-options.ts";

/** `folder` is where tasks may work; `temporary` holds their temporary folders, and nothing else. */
export type TestRunner = { readonly runner: TaskRunner; readonly folder: string; readonly logs: string; readonly temporary: string };

export function openTestRunner(options: Partial<RunnerOptions> = {}): TestRunner {
  const { folder, ...rest } = runnerOptions(mkdtempSync(join(tmpdir(), "milestone-runner-")));
  const runner = openRunner({ ...rest, ...options });
  onTestFinished(async () => {
    await runner.close();
    rmSync(rest.data, { recursive: true, force: true });
  });
  return { runner, folder, logs: rest.logs, temporary: rest.temporary };
}
