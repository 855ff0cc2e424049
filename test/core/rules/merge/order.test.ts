import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOneOrder, mergeLog } from "../../../../src/core/rules/merge/order.ts";
import { seeded } from "../../../support/yaml-random.ts";

describe("the order of a merged list", () => {
  const order = (base: string, ours: string, theirs: string, kept = [...new Set(base + ours + theirs)].join("")): string =>
    inOneOrder({ base: [...base], ours: [...ours], theirs: [...theirs] }, new Set(kept)).join("");

  test("is the base's, with additions where their side put them", () => {
    expect(order("abc", "aXbc", "abcY")).toBe("aXbcY");
    expect(order("abc", "Xabc", "abYc")).toBe("XabYc");
  });

  test("keeps the order of each side's additions, also in one place", () => {
    expect(order("a", "aZB", "aM")).toBe("aMZB");
    expect(order("a", "aZB", "a")).toBe("aZB");
    expect(order("", "X", "YA")).toBe("XYA");
  });

  test("is that of a side which alone moved something", () => {
    expect(order("abc", "cab", "abcX")).toBe("cXab");
    expect(order("abc", "cba", "bca")).toBe(order("abc", "bca", "cba"));
  });

  test("has nothing that was taken away, and everything that stays", () => {
    expect(order("abcd", "acd", "abcX", "acX")).toBe("acX");
    expect(order("ab", "b", "ab", "ab")).toBe("ab");
  });

  test("has each kept name once, whichever side is which", () => {
    const names = fc.shuffledSubarray([..."abcdefgh"]);
    fc.assert(fc.property(names, names, names, (base, ours, theirs) => {
      const kept = new Set([...base.filter((name) => ours.includes(name) && theirs.includes(name)), ...[...ours, ...theirs].filter((name) => !base.includes(name))]);
      const result = inOneOrder({ base, ours, theirs }, kept);
      expect(new Set(result)).toEqual(kept);
      expect(result).toHaveLength(kept.size);
      expect(inOneOrder({ base, ours: theirs, theirs: ours }, kept)).toEqual(result);
    }), seeded(5_000));
  });
});

describe("two versions of a log", () => {
  const line = (timestamp: string, event_type: string, more: object = {}) => JSON.stringify({ timestamp, event_type, ...more });
  const at = (day: number) => `2026-01-0${day}T00:00:00Z`;
  const [planned, begun, done] = [line(at(1), "milestone_created"), line(at(2), "task_started"), line(at(3), "task_completed")];

  test("become one in the order of time, with every line once", () => {
    expect(mergeLog([planned, done], [planned, begun])).toEqual([planned, begun, done]);
  });

  test("keep a request that both carried out once, as it was first", () => {
    const [first, second] = [line(at(2), "task_completed", { request_id: "r" }), line(at(3), "task_completed", { request_id: "r" })];
    expect(mergeLog([planned, second], [planned, first])).toEqual([planned, first]);
    expect(mergeLog([planned, line(at(2), "task_completed", { request_id: "s" })], [planned, first])).toHaveLength(3);
  });

  test("keep a line that one of them has twice, twice", () => {
    expect(mergeLog([begun, begun], [begun, done])).toEqual([begun, begun, done]);
  });

  test("keep damaged lines word for word behind the lines they followed", () => {
    expect(mergeLog([planned, '{"timestamp": brok', done], [planned, begun, "not an event"])).toEqual([planned, '{"timestamp": brok', begun, "not an event", done]);
  });

  test("count a line with other white space or line end as the same", () => {
    expect(mergeLog([`${planned}\r`, ""], [planned.replace(":", ": ")])).toHaveLength(1);
  });

  test("keep a line whose clock was wrong behind those it followed", () => {
    const late = line(at(1), "task_completed", { task: 2 });
    expect(mergeLog([planned, done, late], [planned, begun])).toEqual([planned, begun, done, late]);
  });

  test("lose nothing, and no side matters", () => {
    const event = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom("task_started", "task_completed"), fc.constantFrom("a", "b", null)).map(([day, type, request_id]) => line(at(day), type, { request_id })) },
      { weight: 1, arbitrary: fc.constantFrom("broken {", "[]", "  ") },
    );
    const said = (text: string) => text.replace(/"timestamp":"[^"]*",(?=.*"request_id":"[ab]")/, "");
    fc.assert(fc.property(fc.array(event), fc.array(event), fc.array(event), (base, ours, theirs) => {
      const result = mergeLog([...base, ...ours], [...base, ...theirs]);
      expect(mergeLog([...base, ...theirs], [...base, ...ours])).toEqual(result);
      const there = new Set(result.map(said));
      for (const text of [...base, ...ours, ...theirs]) if (text.trim() !== "") expect(there).toContain(said(text));
      expect(mergeLog(result, result)).toEqual(result);
    }), seeded(5_000));
  });
});
