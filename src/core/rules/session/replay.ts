// What the entries of a journal make of the steps of a session.
import type { JournalEntry, Session, Step } from "../../model/execution/session.ts";

/** A step that nothing has happened to yet. */
export function newStep(task: string): Step {
  return { task, status: "queued", attempts: 0, exit_code: null, started_at: null, finished_at: null, seat: null, reason: null, commit: null, merged: false, tail: null };
}

export function stepsOf({ steps }: Pick<Session, "steps">): Map<string, Step> {
  return new Map(steps.map((step) => [step.task, step]));
}

/**
 * Puts what an entry says in its place, in the time of one look-up. An entry states what is, never what it adds: applied
 * again, with all that follow it, it changes nothing.
 */
export function applyEntry(steps: Map<string, Step>, entry: JournalEntry): void {
  steps.set(entry.task, stepAfter(steps.get(entry.task) ?? newStep(entry.task), entry));
}

function stepAfter(step: Step, entry: JournalEntry): Step {
  switch (entry.kind) {
    case "started": return { ...newStep(entry.task), status: "running", attempts: entry.attempt, started_at: entry.at, seat: entry.seat };
    case "finished": return { ...step, ...entry.outcome, attempts: entry.attempt, finished_at: entry.at };
    case "dispatched": return { ...step, run: entry.run, run_url: entry.url };
    case "merged": return { ...step, commit: entry.commit, merged: true };
    case "again": return { ...step, status: "queued", reason: entry.reason, commit: null, merged: false };
  }
}

/**
 * The session as its journal leaves it; its record is what some of the same entries came to. A step that is `running` then
 * is being done, or was when the runner died.
 */
export function replay(session: Session, entries: readonly JournalEntry[]): Session {
  if (entries.length === 0) return session;
  const steps = stepsOf(session);
  for (const entry of entries) applyEntry(steps, entry);
  return { ...session, steps: [...steps.values()] };
}
