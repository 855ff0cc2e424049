// What every Journal must do, told as tests: run on the one in memory and on the real one.
import { describe, expect, test } from "vitest";
import type { JournalEntry } from "../../../src/core/model/execution/session.ts";
import type { Journal } from "../../../src/ports/execution/journal.ts";
import { value } from "../../support/open-tree.ts";

export const SESSION = "session-20261121-001";
const AT = "2026-11-21T10:00:00.000Z";

/** One entry of every kind, with texts that files find hard. */
export const ENTRIES: readonly JournalEntry[] = [
  { kind: "started", at: AT, task: "task-001", attempt: 1, seat: "agent-1" },
  { kind: "finished", at: AT, task: "task-001", attempt: 1, outcome: { status: "failed", exit_code: 1, reason: "It said \"no\".\nTwice.", commit: null, tail: "a\r\n\u2028b\u0000c\ud800 里程碑 🚀" } },
  { kind: "again", at: AT, task: "task-001", reason: "conflict" },
  { kind: "finished", at: AT, task: "task-001", attempt: 2, outcome: { status: "completed", exit_code: 0, reason: null, commit: "c".repeat(40), tail: null } },
  { kind: "merged", at: AT, task: "task-001", commit: "c".repeat(40) },
];

export function numbered(number: number): JournalEntry {
  return { kind: "started", at: AT, task: `task-${number}`, attempt: number, seat: "agent-1" };
}

/** `make` gives an empty journal, and the same opened once more, as by another process. */
export function journalContract(name: string, make: () => { readonly journal: Journal; readonly again: () => Journal }): void {
  describe(name, () => {
    test("a session without entries has none, is not listed, and can be removed", async () => {
      const { journal } = make();
      expect([value(await journal.read(SESSION)), value(await journal.list())]).toEqual([[], []]);
      value(await journal.remove(SESSION));
      value(await journal.append(SESSION, []));
      expect(value(await journal.list())).toEqual([]);
    });

    test("entries come back as they were given, in order, to another process too", async () => {
      const { journal, again } = make();
      for (const entry of ENTRIES) value(await journal.append(SESSION, [entry]));
      value(await journal.append(SESSION, ENTRIES));
      expect(value(await again().read(SESSION))).toEqual([...ENTRIES, ...ENTRIES]);
      value(await again().append(SESSION, [numbered(1)]));
      value(await journal.append(SESSION, [numbered(2)]));
      expect(value(await journal.read(SESSION))).toEqual([...ENTRIES, ...ENTRIES, numbered(1), numbered(2)]);
    });

    test("what is given while a write is under way keeps its order", async () => {
      const { journal } = make();
      const numbers = Array.from({ length: 200 }, (_, index) => index);
      for (const outcome of await Promise.all(numbers.map((number) => journal.append(SESSION, [numbered(number), numbered(number)])))) value(outcome);
      expect(value(await journal.read(SESSION))).toEqual(numbers.flatMap((number) => [numbered(number), numbered(number)]));
    });

    test("sessions have journals of their own, which are listed, and one that is removed begins anew", async () => {
      const { journal } = make();
      await Promise.all(["session-b", "session-a"].map((session, index) => journal.append(session, [numbered(index)])));
      expect([value(await journal.list()), value(await journal.read("session-a"))]).toEqual([["session-a", "session-b"], [numbered(1)]]);
      value(await journal.remove("session-a"));
      value(await journal.append("session-a", [numbered(7)]));
      value(await journal.remove("session-b"));
      expect([value(await journal.list()), value(await journal.read("session-a")), value(await journal.read("session-b"))]).toEqual([["session-a"], [numbered(7)], []]);
    });
  });
}
