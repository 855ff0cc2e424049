import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ok, type Result } from "../../../src/core/base/result.ts";
import { configWith } from "../../../src/core/model/config/config.ts";
import { keepingOf, openAnswerCache, remembered } from "../../../src/engine/catalog/answer-cache.ts";

const KEEPING = { ttlMs: 1_000, bytesMax: 10_000 };

function cache() {
  const clock = { now: 0 };
  return { clock, answers: openAnswerCache(() => clock.now) };
}

/** A store that counts how often it is asked; `state` is what a write changes. */
function store() {
  const counted = { reads: 0, state: 1 };
  const read = async (): Promise<Result<number>> => (counted.reads++, ok(counted.state));
  return { counted, read };
}

const isNumber = (value: unknown): value is number => typeof value === "number";

describe("an answer that is kept", () => {
  test("is given for the same question within its time without the store being read", async () => {
    const [{ answers, clock }, { counted, read }] = [cache(), store()];
    for (const now of [0, 1, 999]) {
      clock.now = now;
      expect(await remembered(answers, { key: "stamp-1 list", keeping: KEEPING }, read, isNumber)).toEqual(ok(1));
    }
    expect(counted.reads).toBe(1);
  });

  test("is asked for anew when its time is over, however often it was used", async () => {
    const [{ answers, clock }, { counted, read }] = [cache(), store()];
    for (const now of [0, 600, 1_000, 1_500]) {
      clock.now = now;
      await remembered(answers, { key: "a", keeping: KEEPING }, read, isNumber);
    }
    expect(counted.reads).toBe(2);
  });

  test("is asked for anew after any write, since the key names the state", async () => {
    const [{ answers }, { counted, read }] = [cache(), store()];
    const ask = () => remembered(answers, { key: `${counted.state} list`, keeping: KEEPING }, read, isNumber);
    await ask();
    counted.state = 2;
    expect([await ask(), counted.reads]).toEqual([ok(2), 2]);
  });

  test("cannot be changed by whoever was given it", () => {
    const { answers } = cache();
    const value = { list: [1] };
    answers.keep("a", value, KEEPING);
    value.list.push(2);
    expect(answers.recall("a", KEEPING)).toEqual({ list: [1] });
  });

  test("is gone after a clear", () => {
    const { answers } = cache();
    answers.keep("a", 1, KEEPING);
    answers.clear();
    expect([answers.recall("a", KEEPING), answers.size()]).toEqual([undefined, 0]);
  });
});

test("a failure is not kept", async () => {
  const { answers } = cache();
  const failing = async (): Promise<Result<number>> => ({ ok: false, problem: { code: "database-busy", message: "busy" } });
  await remembered(answers, { key: "a", keeping: KEEPING }, failing, isNumber);
  expect(answers.recall("a", KEEPING)).toBeUndefined();
});

test("the least recently used goes first", () => {
  const { answers } = cache();
  const keeping = { ...KEEPING, bytesMax: 3 * (128 + 2 * 11) };
  for (const key of ["a", "b", "c"]) answers.keep(key, "12345678", keeping);
  answers.recall("a", keeping);
  answers.keep("d", "12345678", keeping);
  expect(["a", "b", "c", "d"].filter((key) => answers.recall(key, keeping) !== undefined)).toEqual(["a", "c", "d"]);
});

test("all that is kept never takes more than it may, and what is too large for it is not kept", () => {
  const step = fc.record({ key: fc.constantFrom("a", "b", "c", "dddddddd"), value: fc.string({ maxLength: 300, unit: "binary" }), bytesMax: fc.integer({ min: 1, max: 2_000 }) });
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const { answers } = cache();
    for (const { key, value, bytesMax } of steps) {
      const keeping = { ttlMs: 1_000, bytesMax };
      answers.keep(key, value, keeping);
      const there = answers.recall(key, keeping);
      expect(there === undefined || there === value).toBe(true);
      if (there !== undefined) expect(answers.size()).toBeLessThanOrEqual(bytesMax);
    }
    answers.clear();
    expect(answers.size()).toBe(0);
  }));
});

describe("the settings", () => {
  const config = (values: Record<string, string | number | boolean>) => configWith(Object.entries(values).map(([path, value]) => ({ path: path.split("."), value })));

  test("keep nothing unless they say so", () => expect(keepingOf(config({}))).toBeNull());

  test.each(["cache.enabled", "database.query_cache"])("%s keeps answers for as long and as many as they say", (key) => {
    expect(keepingOf(config({ [key]: true, "cache.ttl": 60, "cache.max_size": "1MB" }))).toEqual({ ttlMs: 60_000, bytesMax: 1024 ** 2 });
  });

  test("keep nothing where they ask for redis, which is not available yet", () => expect(keepingOf(config({ "cache.enabled": true, "cache.type": "redis" }))).toBeNull());

  test("in an emergency nothing is written to the cache, and afterwards it is again", () => {
    const { answers } = cache();
    const at = (emergency: boolean) => {
      const keeping = keepingOf(config({ "cache.enabled": true, "performance.emergency_mode": emergency }));
      answers.keep("a", 1, keeping);
      return answers.recall("a", keeping);
    };
    expect([at(true), at(false)]).toEqual([undefined, 1]);
  });
});
