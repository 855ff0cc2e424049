import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { choiceOf, isDerived, namesOf, smaller, withoutLowerBuckets } from "../../../../src/core/rules/merge/fields.ts";

/** The value that holds, the same for both orders of the sides. */
function chosen(key: string, one: Json, other: Json): Json | undefined {
  const choice = choiceOf([key], one, other);
  expect(choiceOf([key], other, one)).toEqual(choice);
  return choice?.value;
}

describe("a status", () => {
  test.each([
    ["planned", "in_progress", "in_progress"], ["in_progress", "completed", "completed"], ["pending", "completed", "completed"],
    ["in_progress", "paused", "paused"], ["in_progress", "blocked", "blocked"], ["paused", "blocked", "blocked"], ["blocked", "completed", "completed"],
    ["unverified", "completed", "completed"], ["in_progress", "cancelled", "cancelled"], ["completed", "archived", "archived"],
    ["planning", "active", "active"], ["done", "in_progress", "done"], ["In Progress", "planned", "In Progress"],
  ])("%s against %s is %s, without a record", (one, other, expected) => {
    expect(chosen("status", one, other)).toBe(expected);
    expect(choiceOf(["status"], one, other)?.disputed).toBe(false);
  });

  test.each([
    ["cancelled", "completed", "completed"], ["cancelled", "archived", "archived"], ["approved", "rejected", "rejected"], ["approved", "changes_requested", "changes_requested"],
  ])("%s against %s is %s, and both are on record", (one, other, expected) => {
    expect(chosen("status", one, other)).toBe(expected);
    expect(choiceOf(["status"], one, other)?.disputed).toBe(true);
  });

  test("that is the same in two words is the smaller word", () => {
    expect(chosen("status", "planned", "planning")).toBe("planned");
  });

  test("that nobody knows is left to people", () => {
    expect(choiceOf(["status"], "odd", "completed")).toBeNull();
  });
});

describe("other fields", () => {
  test("a thing was made, begun and done when it was first", () => {
    for (const key of ["created_at", "started_at", "completed_at"]) expect(chosen(key, "2026-01-02", "2026-01-01")).toBe("2026-01-01");
  });

  test("progress and counters are the bigger one, at any depth, and never disputed", () => {
    expect(chosen("progress", 40, 60)).toBe(60);
    expect(choiceOf(["progress", "last_update"], "2026-01-02", "2026-01-01")).toEqual({ value: "2026-01-02", disputed: false });
    expect(chosen("completed_tasks", 2, 3)).toBe(3);
    expect(isDerived(["progress", "note"])).toBe(true);
    expect(isDerived(["title"])).toBe(false);
  });

  test("a phase that came further holds", () => {
    expect(chosen("current_phase", "design", "execute")).toBe("execute");
    expect(choiceOf(["current_phase"], "design", "elsewhere")).toBeNull();
  });

  test("two texts or numbers are left to people", () => {
    expect(choiceOf(["title"], "a", "b")).toBeNull();
    expect(choiceOf(["estimated_hours"], 1, 2)).toBeNull();
  });

  test("there is a smaller one of any two values, whichever is asked first", () => {
    for (const [a, b] of [["a", "b"], [1, "1"], [null, Number.NaN], [{ x: 1 }, [1]]] as const) {
      expect(smaller<Json>(a, b)).toBe(smaller<Json>(b, a));
    }
  });
});

describe("items of lists", () => {
  test("are named by the first member that all have and that is unique", () => {
    expect(namesOf([[{ id: "a", title: "x" }], [{ id: 1, title: "x" }]])).toEqual([["a"], ["1"]]);
    expect(namesOf([[{ name: "x", type: "code" }, { name: "y", type: "code" }]])).toEqual([["x", "y"]]);
    expect(namesOf([[{ id: "a", name: "x" }], [{ name: "x" }]])).toEqual([["x"], ["x"]]);
  });

  test("without a name are named by themselves", () => {
    expect(namesOf([["b", "a"], [{ z: 1 }]])).toEqual([['"b"', '"a"'], ['{"z":1}']]);
  });

  test("that stand twice have no name", () => {
    expect(namesOf([["a", "a"]])).toBeNull();
  });
});

test.each(["pending", "in_progress", "waiting_approval", "blocked", "rejected", "changes_requested"])("a phase that one side approved and the other has %s is not passed by a merge, and both are on record", (status) => {
  const keys = ["tasks", "kiro_workflow", "phases", "design", "status"];
  for (const [one, other] of [["approved", status], [status, "approved"]] as const) expect(choiceOf(keys, one, other)).toEqual({ value: status, disputed: true });
  expect(choiceOf(keys, "approved", "completed")).toMatchObject({ value: "approved" });
});

test("a task kept under its status is left only where it came furthest", () => {
  const tasks = { pending: ["a", "b", "c"], in_progress: ["b", "c"], completed: ["c"] };
  expect(withoutLowerBuckets(["tasks"], tasks)).toEqual({ pending: ["a"], in_progress: ["b"], completed: ["c"] });
  expect(withoutLowerBuckets(["other"], tasks)).toBe(tasks);
});
