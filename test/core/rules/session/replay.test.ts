import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Session, type JournalEntry } from "../../../../src/core/model/execution/session.ts";
import { applyEntry, newStep, replay, stepsOf } from "../../../../src/core/rules/session/replay.ts";
import { seeded } from "../../../support/yaml-random.ts";

const at = "2026-03-02T09:00:00.000Z";
const started = (task: string, attempt = 1): JournalEntry => ({ kind: "started", at, task, attempt, seat: "agent-1" });
const finished = (task: string, attempt = 1): JournalEntry => ({ kind: "finished", at, task, attempt, outcome: { status: "completed", exit_code: 0, reason: null, commit: "c1", tail: "ok" } });
const session = (tasks: readonly string[]): Session => Session.parse({ id: "session-20260302-001", milestone_id: "milestone-001", steps: tasks.map(newStep) });

/** Entries in the order in which a runner writes them, of two tasks whose attempts interleave. */
const journals = fc.array(fc.tuple(fc.constantFrom("task-001", "task-002"), fc.constantFrom("completed", "failed", "again"), fc.boolean()), { maxLength: 12 }).map((attempts) => {
  const entries: JournalEntry[] = [];
  for (const [index, [task, status, merged]] of attempts.entries()) {
    entries.push(started(task, index + 1));
    if (status === "again") entries.push({ kind: "again", at, task, reason: `again ${index}` });
    else entries.push({ kind: "finished", at, task, attempt: index + 1, outcome: { status, exit_code: index, reason: null, commit: `c${index}`, tail: `tail ${index}` } });
    if (merged) entries.push({ kind: "merged", at, task, commit: `m${index}` });
  }
  return entries;
});

describe("a journal", () => {
  test("tells of a step that was started, finished and merged", () => {
    const entries = [started("task-001"), finished("task-001"), { kind: "merged", at, task: "task-001", commit: "c2" } as const];
    expect(replay(session(["task-001"]), entries).steps).toEqual([
      { ...newStep("task-001"), status: "completed", attempts: 1, exit_code: 0, started_at: at, finished_at: at, seat: "agent-1", commit: "c2", merged: true, tail: "ok" },
    ]);
  });

  test("leaves a step running where the runner died in it", () => {
    expect(replay(session(["task-001", "task-002"]), [started("task-001")]).steps.map(({ status }) => status)).toEqual(["running", "queued"]);
  });

  test("sends a step back to the queue, and its next attempt begins with nothing of the last", () => {
    const steps = stepsOf(session(["task-001"]));
    for (const entry of [started("task-001"), finished("task-001"), { kind: "again", at, task: "task-001", reason: "Its changes collided." } as const]) applyEntry(steps, entry);
    expect(steps.get("task-001")).toMatchObject({ status: "queued", attempts: 1, reason: "Its changes collided.", commit: null });
    applyEntry(steps, started("task-001", 2));
    expect(steps.get("task-001")).toEqual({ ...newStep("task-001"), status: "running", attempts: 2, started_at: at, seat: "agent-1" });
  });

  test("may speak of a task that the record did not know yet", () => {
    expect(replay(session([]), [started("task-009")]).steps).toMatchObject([{ task: "task-009", status: "running" }]);
  });

  test("comes to the same over a record that has any beginning of it already", () => {
    fc.assert(
      fc.property(journals, fc.nat(), (entries, cut) => {
        const before = session(["task-001", "task-002"]);
        const whole = replay(before, entries);
        const checkpoint = replay(before, entries.slice(0, cut % (entries.length + 1)));
        expect(replay(checkpoint, entries)).toEqual(whole);
        expect(replay(whole, entries)).toEqual(whole);
      }),
      seeded(200),
    );
  });
});
