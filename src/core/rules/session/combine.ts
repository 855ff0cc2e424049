// Two sessions of one milestone, combined to what has been done.
import type { Session, Step } from "../../model/execution/session.ts";
import { newestFirst } from "./ownership.ts";

export type Combining = "merge" | "last_writer_wins";

/**
 * The newer of two sessions, with the steps of both. `merge`: a step that either has completed is completed, of the others
 * the newer session's hold; `last_writer_wins`: the newer one as it is. The order of the two does not matter.
 */
export function combine(left: Session, right: Session, how: Combining): Session {
  const [newer, older] = newestFirst(left, right) <= 0 ? [left, right] : [right, left];
  if (how === "last_writer_wins") return newer;
  const steps = new Map(newer.steps.map((step) => [step.task, step]));
  for (const step of older.steps) {
    const other = steps.get(step.task);
    if (!other || rank(step) > rank(other)) steps.set(step.task, step);
  }
  return { ...newer, steps: [...steps.values()] };
}

/** What is done is never lost, least of all where the work branch has it. */
function rank({ status, merged }: Step): number {
  return status === "completed" ? (merged ? 2 : 1) : 0;
}
