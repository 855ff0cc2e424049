// A journal in memory: the contract's plainest meaning, for tests of whatever stands above it.
import { ok } from "../../../src/core/base/result.ts";
import type { JournalEntry } from "../../../src/core/model/execution/session.ts";
import type { Journal } from "../../../src/ports/execution/journal.ts";

export interface MemoryJournal extends Journal {
  /** What is on disk now, by session. */
  entries(session: string): readonly JournalEntry[];
}

export function openMemoryJournal(): MemoryJournal {
  const sessions = new Map<string, readonly JournalEntry[]>();
  const entries = (session: string): readonly JournalEntry[] => sessions.get(session) ?? [];
  return {
    entries,
    async append(session, more) {
      if (more.length > 0) sessions.set(session, [...entries(session), ...structuredClone(more)]);
      return ok(undefined);
    },
    read: async (session) => ok(structuredClone(entries(session))),
    list: async () => ok([...sessions.keys()].sort()),
    async remove(session) {
      sessions.delete(session);
      return ok(undefined);
    },
  };
}
