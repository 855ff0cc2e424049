// Endings of a step that every way of doing it shares.
import type { Problem } from "../../../core/base/problem.ts";
import type { Ending } from "../../../core/rules/execution/schedule.ts";
import { note, stop, type Run } from "../run.ts";

/** What is wrong is not the task: nothing more is started, and what is on record stays. */
export function broken(run: Run, trouble: Problem): Ending {
  stop(run, trouble.message, trouble);
  return "held";
}

export async function again(run: Run, task: string, reason: string): Promise<Ending> {
  const failure = await note(run, [{ kind: "again", at: run.caller.now(), task, reason }]);
  return failure ? broken(run, failure) : "again";
}
