import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, comparedWith, LIMITS_MAX, slowestFirst, timed, type Timed } from "../../../../src/core/rules/scale/performance.ts";

const operation = (area: Timed["area"], name: string, p95_ms: number, p50_ms = p95_ms): Timed => ({ area, name, rounds: 20, p50_ms, p95_ms });

test("each backend has the limits that are promised for its sizes", () => {
  expect(Object.values(LIMITS_MAX).map(({ sizes, milliseconds }) => [sizes, ...Object.values(milliseconds)])).toEqual([
    ["1–50", 100, 200, 500, null, null], ["50–200", 50, 100, 300, 1000, null], ["200+", 25, 50, 200, 500, 2000],
  ]);
});

describe("measured times", () => {
  test("come to the time that half of them keep, and the one that nineteen of twenty keep", () => {
    const times = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(timed({ area: "crud", name: "show", times })).toEqual({ area: "crud", name: "show", rounds: 20, p50_ms: 10, p95_ms: 19 });
    expect(timed({ area: "crud", name: "show", times: [1.23456] })).toMatchObject({ p50_ms: 1.23, p95_ms: 1.23 });
  });

  test("are never outside of what was measured", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (times) => {
      const { p50_ms, p95_ms } = timed({ area: "crud", name: "show", times });
      return times.includes(p50_ms) && times.includes(p95_ms) && p50_ms <= p95_ms;
    }));
  });
});

describe("an area", () => {
  test("is as slow as its slowest operation, and is left out where nothing of it was measured", () => {
    expect(cellsOf("sqlite", [operation("crud", "show", 1), operation("crud", "update", 10, 5)])).toEqual([{ area: "crud", limit_ms: 50, p50_ms: 5, p95_ms: 10, factor: 5, met: true }]);
  });

  test("keeps its limit only below it, and always where nothing is promised", () => {
    const cells = cellsOf("file", [operation("crud", "update", 100), operation("query", "list", 199.99), operation("advanced", "graph", 9_999)]);
    expect(cells.map(({ area, met, factor }) => [area, met, factor])).toEqual([["crud", false, 1], ["query", true, 1], ["advanced", true, null]]);
  });
});

test("the slowest operations come first", () => {
  expect(slowestFirst([operation("crud", "a", 1), operation("query", "b", 3), operation("crud", "c", 2)]).map(({ name }) => name)).toEqual(["b", "c", "a"]);
});

test("an operation counts as slower where its median is more than a fifth and a millisecond longer", () => {
  const before = [operation("query", "list", 10), operation("query", "next", 10), operation("crud", "show", 0.5), operation("crud", "gone", 1)];
  const now = [operation("query", "list", 12.1), operation("query", "next", 12), operation("crud", "show", 1), operation("crud", "new", 1)];
  expect(comparedWith(now, before).map(({ name, ratio, slower }) => [name, ratio, slower])).toEqual([["list", 1.21, true], ["next", 1.2, false], ["show", 2, false]]);
});
