// Seats in memory: the contract's plainest meaning, for tests of whatever stands above it.
import { ok } from "../../../src/core/base/result.ts";
import type { Floor, Order } from "../../../src/core/model/execution/seat.ts";
import type { Seats } from "../../../src/ports/execution/seats.ts";

/** Orders reach whoever listens in the next turn of the event loop; those for nobody wait. */
export function openMemorySeats(): Seats {
  const floors = new Map<string, Floor>();
  const waiting = new Map<string, Order[]>();
  const listeners = new Map<string, (order: Order) => void>();
  const hand = (session: string): void => {
    const obey = listeners.get(session);
    for (let order = obey && waiting.get(session)?.shift(); order; order = listeners.get(session) && waiting.get(session)?.shift()) obey?.(order);
  };
  return {
    publish: (floor) => void floors.set(floor.session, structuredClone(floor)),
    floors: async () => [...floors.values()].sort((left, right) => (left.session < right.session ? -1 : 1)),
    async order(session, order) {
      waiting.set(session, [...(waiting.get(session) ?? []), order]);
      setImmediate(hand, session);
      return ok(undefined);
    },
    listen(session, obey) {
      listeners.set(session, obey);
      setImmediate(hand, session);
      return () => void listeners.delete(session);
    },
    clear(session) {
      for (const each of session === undefined ? [...floors.keys(), ...waiting.keys()] : [session]) {
        floors.delete(each);
        waiting.delete(each);
      }
    },
  };
}
