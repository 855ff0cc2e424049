// An inbox in memory: the contract's plainest meaning, for tests of whatever stands above it.
import { ok } from "../../../src/core/base/result.ts";
import type { Json } from "../../../src/core/base/json.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Buried, Inbox, Waiting } from "../../../src/ports/inbox.ts";

export function openMemoryInbox(clock: Clock): Inbox {
  const waiting = new Map<string, Waiting>();
  const buried = new Map<string, Buried>();
  const known = new Set<string>();
  const notes = new Map<string, Json>();
  return {
    async put(item) {
      const names = [`id ${item.id}`, ...(item.about === null ? [] : [`about ${item.about}`])];
      if (names.some((name) => known.has(name))) return ok("known");
      for (const name of names) known.add(name);
      waiting.set(item.id, { ...structuredClone(item), tries: 0, due: 0, reason: null });
      return ok("taken");
    },
    knows: async (id) => ok(known.has(`id ${id}`)),
    waiting: async () => ok([...waiting.values()]),
    buried: async () => ok([...buried.values()]),
    async done(id) {
      waiting.delete(id);
      return ok(undefined);
    },
    async postpone(id, { due, reason }) {
      const item = waiting.get(id);
      if (item) waiting.set(id, { ...item, due, reason, tries: item.tries + 1 });
      return ok(undefined);
    },
    async bury(id, reason) {
      const item = waiting.get(id);
      if (item) buried.set(id, { ...item, reason, since: clock.now() });
      waiting.delete(id);
      return ok(undefined);
    },
    async remember(key, value) {
      notes.set(key, value);
      return ok(undefined);
    },
    recall: async (key) => ok(notes.get(key) ?? null),
    close: async () => undefined,
  };
}
