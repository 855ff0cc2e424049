// A runner in a process of its own, to be killed: runs the orders that its one argument gives as JSON, and waits for them.
import { openRunner } from "../../../src/adapters/runner/process-runner.ts";
import type { Assignment } from "../../../src/ports/execution/task-runner.ts";
import { runnerOptions } from "./test-runner-options.ts";

type Orders = { readonly top: string; readonly assignments: readonly Assignment[] };

const { top, assignments }: Orders = JSON.parse(process.argv[2] ?? "{}");
const runner = openRunner(runnerOptions(top));
await Promise.all(assignments.map((assignment) => runner.run(assignment).ended));
await runner.close();
