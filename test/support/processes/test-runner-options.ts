// Where a runner of tests has its folders, and what it is ordered to do.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openClock } from "../../../src/adapters/local/clock.ts";
import type { RunnerOptions } from "../../../src/adapters/runner/process-runner.ts";
import type { Assignment } from "../../../src/ports/execution/task-runner.ts";

/** All that belongs to a runner lies in one folder. */
export function runnerOptions(top: string): RunnerOptions & { readonly folder: string; readonly temporary: string } {
  const [folder, temporary] = [join(top, "work", "one"), join(top, "tmp")];
  for (const made of [folder, temporary]) mkdirSync(made, { recursive: true });
  return {
    data: top, logs: join(top, "logs"), worktrees: () => join(top, "work"), environment: { PATH: process.env["PATH"], HOME: top }, values: new Map(),
    clock: openClock(), temporary, folder,
  };
}

export function assignmentIn(folder: string, line: string): Assignment {
  return {
    session: "session-20260101-001", milestone: "milestone-001", task: "task-001", attempt: 1, seat: "agent-1", folder, command: { kind: "shell", line },
    env: {}, borrowed: [], home: "user", timeout: null, memoryMax: null, heading: "task-001: a test",
  };
}
