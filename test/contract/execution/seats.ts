// What all Seats must do, told as tests: run on those in memory and on the real ones.
import { describe, expect, test, vi } from "vitest";
import type { Floor, Order } from "../../../src/core/model/execution/seat.ts";
import type { Seats } from "../../../src/ports/execution/seats.ts";
import { value } from "../../support/open-tree.ts";

const AT = "2026-11-21T10:00:00.000Z";

export function floorOf(session: string, task: string | null = null): Floor {
  const seat = { name: "agent-1", role: "task_executor", state: task === null ? "idle" : "working", task, since: AT, heartbeat: AT, memory_bytes: null, log: "logs/agent-1.log", restarts: 0 } as const;
  return { session, milestone: "milestone-001", pid: 1, at: AT, seats: [seat, { ...seat, name: "progress_monitor", role: "progress_monitor", memory_bytes: 1, log: null }] };
}

export const ORDERS: readonly Order[] = [{ kind: "stop", seat: "agent-1" }, { kind: "restart", seat: "all" }, { kind: "stop-session" }];

/** Waits until so many orders have come, which takes a second at most where nothing else is to be done. */
export async function arrived(orders: readonly Order[], count: number): Promise<void> {
  await vi.waitFor(() => { if (orders.length < count) throw new Error(`${orders.length} of ${count} orders`); }, { timeout: 60_000, interval: 5 });
}

export function seatsContract(name: string, make: () => Seats): void {
  describe(name, () => {
    test("the last report of each session is shown, until it is taken away", async () => {
      const seats = make();
      expect(await seats.floors()).toEqual([]);
      seats.publish(floorOf("session-b"));
      seats.publish(floorOf("session-a"));
      seats.publish(floorOf("session-a", "task-001"));
      expect(await seats.floors()).toEqual([floorOf("session-a", "task-001"), floorOf("session-b")]);
      seats.clear("session-a");
      expect(await seats.floors()).toEqual([floorOf("session-b")]);
      seats.clear();
      expect(await seats.floors()).toEqual([]);
    });

    test("orders given before and while somebody listens are obeyed once and in order, each by its session", async () => {
      const seats = make();
      const [obeyed, others]: [Order[], Order[]] = [[], []];
      value(await seats.order("session-a", ORDERS[0] ?? { kind: "stop-session" }));
      const silent = [seats.listen("session-a", (order) => obeyed.push(order)), seats.listen("session-b", (order) => others.push(order))];
      for (const order of ORDERS.slice(1)) value(await seats.order("session-a", order));
      await arrived(obeyed, ORDERS.length);
      const many = Array.from({ length: 50 }, (_, index): Order => ({ kind: "stop", seat: `agent-${index}` }));
      for (const order of many) value(await seats.order("session-a", order));
      await arrived(obeyed, ORDERS.length + many.length);
      expect([obeyed, others]).toEqual([[...ORDERS, ...many], []]);
      for (const stop of silent) stop();
    });

    test("whoever has stopped listening hears nothing; the order waits, or is taken away", async () => {
      const seats = make();
      const [first, second]: [Order[], Order[]] = [[], []];
      seats.listen("session-a", (order) => first.push(order))();
      value(await seats.order("session-a", { kind: "stop-session" }));
      seats.clear("session-a");
      value(await seats.order("session-a", { kind: "restart", seat: "all" }));
      const silent = seats.listen("session-a", (order) => second.push(order));
      await arrived(second, 1);
      silent();
      expect([first, second]).toEqual([[], [{ kind: "restart", seat: "all" }]]);
    });
  });
}
