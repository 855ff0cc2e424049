// Queues with locks.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openHeap, openQueue, release, type Locks } from "../../../../src/core/rules/execution/queue.ts";

const RUNS = { numRuns: Number(process.env["MILESTONE_RUNS"] ?? 1_000), ...(process.env["MILESTONE_SEED"] && { seed: Number(process.env["MILESTONE_SEED"]) }) };

describe("a heap", () => {
  it("gives back what was put in, in order, whatever goes in and out between", () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }))), (moves) => {
      const heap = openHeap<number>((left, right) => left - right);
      const model: number[] = [];
      for (const move of moves) {
        expect([heap.size, heap.first()]).toEqual([model.length, model[0]]);
        if (move === null) expect(heap.pop()).toBe(model.shift());
        else heap.push(move), model.push(move), model.sort((left, right) => left - right);
      }
    }), RUNS);
  });
});

describe("a queue", () => {
  const item = (rank: number, ...files: string[]) => ({ rank, files });

  it("gives the lowest rank first, whenever it was added", () => {
    const queue = openQueue<{ rank: number; files: string[] }>(new Map());
    for (const rank of [3, 1, 2]) queue.add(item(rank));
    expect(queue.take()?.rank).toBe(1);
    queue.add(item(0));
    expect([queue.take()?.rank, queue.take()?.rank, queue.take()?.rank, queue.take()]).toEqual([0, 2, 3, null]);
  });

  it("sets aside what touches the files of something taken, until that is released", () => {
    const locks: Locks = new Map();
    const queue = openQueue<{ rank: number; files: string[] }>(locks);
    const [first, second, third, fourth] = [item(1, "src/**"), item(2, "docs", "src/a"), item(3), item(4, "docs/*")];
    for (const one of [first, second, third, fourth]) queue.add(one);
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([first, third, fourth, null]);
    release(locks, first);
    expect(queue.take()).toBeNull();
    release(locks, fourth);
    expect(queue.take()).toBe(second);
  });

  it("lets the next one try where the first is held up by something else", () => {
    const locks: Locks = new Map();
    const queue = openQueue<{ rank: number; files: string[] }>(locks);
    const [one, other, both, next] = [item(1, "a"), item(2, "b"), item(3, "a", "b"), item(4, "a")];
    for (const each of [one, other, both, next]) queue.add(each);
    expect([queue.take(), queue.take(), queue.take()]).toEqual([one, other, null]);
    release(locks, one);
    expect(queue.take()).toBe(next);
    release(locks, other);
    expect(queue.take()).toBeNull();
    release(locks, next);
    expect(queue.take()).toBe(both);
  });

  it("keeps files apart from those of other queues with the same locks", () => {
    const locks: Locks = new Map();
    const [left, right] = [openQueue<{ rank: number; files: string[] }>(locks), openQueue<{ rank: number; files: string[] }>(locks)];
    const [one, other] = [item(1, "a"), item(1, "a/b")];
    left.add(one);
    right.add(other);
    expect([left.take(), right.take()]).toEqual([one, null]);
    release(locks, one);
    expect(right.take()).toBe(other);
  });
});
