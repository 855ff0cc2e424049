// The worker: one lane in its order, lanes beside each other, again and again while GitHub is away, and an end in good order.
import { describe, expect, test } from "vitest";
import { openWorker, type Deed, type WorkerOptions } from "../../../src/app/work/worker.ts";
import type { Waiting } from "../../../src/ports/inbox.ts";
import { item, START } from "../../contract/inbox.ts";
import { openFakeClock } from "../../support/memory/fake-clock.ts";
import { openMemoryInbox } from "../../support/memory/memory-inbox.ts";
import { value } from "../../support/open-tree.ts";
import { until } from "../../support/processes/until.ts";

const HOUR_MS = 3_600_000;

function shop(perform: (item: Waiting) => Promise<Deed>, more: Partial<WorkerOptions> = {}) {
  const clock = openFakeClock(START);
  const inbox = openMemoryInbox(clock);
  const ends: string[] = [];
  const faults: unknown[] = [];
  const worker = openWorker({ inbox, clock, parallel: 3, chance: () => 1, perform, onEnd: ({ id }, { kind }) => ends.push(`${id} ${kind}`), onFault: (error) => faults.push(error), ...more });
  const put = async (number: number, lane = "42"): Promise<void> => {
    const one = item(number, { lane });
    value(await inbox.put(one));
    worker.take({ ...one, tries: 0, due: 0, reason: null });
  };
  return { clock, inbox, worker, ends, faults, put };
}

const DONE: Deed = { kind: "done" };
const AWAY: Deed = { kind: "later", reason: "GitHub is away" };

describe("a lane", () => {
  test("does one thing after the other, in the order in which they came", async () => {
    const begun: string[] = [];
    const gates = new Map<string, () => void>();
    const { put, ends } = shop((one) => (begun.push(one.id), new Promise((go) => gates.set(one.id, () => go(DONE)))));
    for (const number of [1, 2, 3]) await put(number);
    for (const number of [1, 2, 3]) {
      await until(() => gates.has(`delivery-${number}`), "its turn");
      expect(begun).toHaveLength(number);
      gates.get(`delivery-${number}`)?.();
    }
    await until(() => ends.length === 3, "the end");
    expect(ends).toEqual([1, 2, 3].map((number) => `delivery-${number} done`));
  });

  test("waits while its first is put off, and goes on in order", async () => {
    let away = true;
    const begun: string[] = [];
    const { put, clock, ends, inbox } = shop(async ({ id }) => (begun.push(id), away ? AWAY : DONE));
    await put(1);
    await put(2);
    await until(() => ends.length === 1, "the first try");
    away = false;
    clock.advance(1_000);
    await until(() => ends.length === 3, "both");
    expect([begun, ends.slice(1)]).toEqual([["delivery-1", "delivery-1", "delivery-2"], ["delivery-1 done", "delivery-2 done"]]);
    expect(value(await inbox.waiting())).toEqual([]);
  });
});

describe("lanes", () => {
  test("work beside each other, as many at once as allowed, and take turns", async () => {
    let running = 0;
    let most = 0;
    const order: string[] = [];
    const { put, ends } = shop(async ({ lane }) => {
      most = Math.max(most, ++running);
      order.push(lane);
      await Promise.resolve();
      running--;
      return DONE;
    });
    await Promise.all(Array.from({ length: 60 }, (_none, index) => put(index, String(index % 6))));
    await until(() => ends.length === 60, "all of them");
    expect(most).toBe(3);
    expect(new Set(order.slice(0, 12)).size).toBe(6);
  });

  test("one that is put off keeps no other waiting", async () => {
    const { put, ends } = shop(async ({ lane }) => (lane === "1" ? AWAY : DONE), { parallel: 1 });
    await put(1, "1");
    await put(2, "2");
    await until(() => ends.length === 2, "both");
    expect(ends).toContain("delivery-2 done");
  });
});

describe("what cannot be done", () => {
  test("while GitHub is away for an hour is tried ever more seldom, and done when it is back", async () => {
    let tries = 0;
    const { put, clock, inbox, ends } = shop(async () => (tries++, clock.now() < START + HOUR_MS ? AWAY : DONE));
    await put(1);
    for (let minute = 0; minute < 70 && !ends.includes("delivery-1 done"); minute++) {
      const before = ends.length;
      clock.advance(60_000);
      if (clock.waiting() === 0) await until(() => ends.length > before, "a try");
      await until(() => clock.waiting() > 0 || ends.includes("delivery-1 done"), "the next try");
    }
    expect(ends.at(-1)).toBe("delivery-1 done");
    expect(tries).toBeLessThan(30);
    expect(value(await inbox.buried())).toEqual([]);
  });

  test("is given up after three days", async () => {
    const { put, clock, inbox, ends } = shop(async () => AWAY);
    await put(1);
    await until(() => ends.length === 1, "a try");
    clock.advance(73 * HOUR_MS);
    await until(() => ends.length === 2, "the last try");
    expect(value(await inbox.buried())).toMatchObject([{ id: "delivery-1", reason: "GitHub is away" }]);
  });

  test("at all is given up at once, and the next is done", async () => {
    const { put, inbox, ends } = shop(async ({ id }) => (id === "delivery-1" ? { kind: "never", reason: "The repository is gone." } : DONE));
    await put(1);
    await put(2);
    await until(() => ends.length === 2, "both");
    expect([ends, value(await inbox.buried()).length]).toEqual([["delivery-1 never", "delivery-2 done"], 1]);
  });

  test("because of a fault of ours is tried five times and does not stop the worker", async () => {
    const { put, clock, ends, faults } = shop(async ({ id }) => { if (id === "delivery-1") throw new Error("ours"); return DONE; });
    await put(1);
    for (let tries = 1; tries < 5; tries++) {
      await until(() => ends.length === tries, "a try");
      clock.advance(HOUR_MS);
    }
    await until(() => ends.length === 5, "the last try");
    await put(2);
    await until(() => ends.length === 6, "the next");
    expect([ends.slice(4), faults.length]).toEqual([["delivery-1 never", "delivery-2 done"], 5]);
  });
});

describe("an errand", () => {
  test("has its turn in the lane, and a fault in it is only said", async () => {
    const order: string[] = [];
    const { put, worker, faults } = shop(async ({ id }) => (order.push(id), DONE));
    await put(1);
    await worker.errand("42", async () => { order.push("errand"); throw new Error("ours"); });
    expect([order, faults.length]).toEqual([["delivery-1", "errand"], 1]);
  });

  test("passes items while the first of them is put off, which keep their order", async () => {
    let away = true;
    const order: string[] = [];
    const { put, worker, clock, ends } = shop(async ({ id }) => (order.push(id), away ? AWAY : DONE));
    await put(1);
    await put(2);
    await until(() => ends.length === 1, "the first try");
    await Promise.all(["first", "second"].map((name) => worker.errand("42", async () => void order.push(name))));
    away = false;
    clock.advance(1_000);
    await until(() => ends.length === 3, "both items");
    expect(order).toEqual(["delivery-1", "first", "second", "delivery-1", "delivery-2"]);
    expect(worker.standing()).toEqual({ waiting: 0, running: 0, oldest: null });
  });

  test("that runs while an item is put off ends with a stop, and one that waits behind it is let go", async () => {
    const { put, worker, ends } = shop(async () => AWAY);
    await put(1);
    await until(() => ends.length === 1, "the first try");
    const gate = Promise.withResolvers<void>();
    const order: string[] = [];
    const running = worker.errand("42", () => gate.promise).then(() => order.push("running"));
    const waiting = worker.errand("42", async () => void order.push("never")).then(() => order.push("let go"));
    const stopped = worker.stop(10_000);
    await waiting;
    gate.resolve();
    expect(await stopped).toBe(0);
    await running;
    expect(order).toEqual(["let go", "running"]);
  });
});

describe("stopping", () => {
  test("lets end what runs, starts nothing more, and keeps the rest in the inbox", async () => {
    const gates: (() => void)[] = [];
    const { put, worker, inbox } = shop(() => new Promise((go) => gates.push(() => go(DONE))));
    for (const number of [1, 2]) await put(number);
    const errand = worker.errand("42", async () => undefined);
    const stopped = worker.stop(10_000);
    await errand;
    gates[0]?.();
    expect(await stopped).toBe(0);
    expect(value(await inbox.waiting()).map(({ id }) => id)).toEqual(["delivery-2"]);
    await worker.errand("42", () => Promise.reject(new Error("never begun")));
    expect(gates).toHaveLength(1);
  });

  test("does not wait for longer than it may", async () => {
    const { put, worker, clock } = shop(() => new Promise(() => undefined));
    await put(1);
    const stopped = worker.stop(10_000);
    clock.advance(10_000);
    expect(await stopped).toBe(1);
  });
});

test("how it stands tells how much waits and since when", async () => {
  const { put, worker } = shop(() => new Promise(() => undefined));
  expect(worker.standing()).toEqual({ waiting: 0, running: 0, oldest: null });
  for (const number of [2, 1, 3]) await put(number);
  expect(worker.standing()).toEqual({ waiting: 3, running: 1, oldest: START + 1 });
});
