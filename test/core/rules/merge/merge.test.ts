import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMapping, sameJson, type Json } from "../../../../src/core/base/json.ts";
import { mergeData, mergeRecorded, recordsOf, type Merged } from "../../../../src/core/rules/merge/merge.ts";
import { milestoneData, triples, unordered, type Triple } from "../../../support/milestone-triples.ts";
import { anyJson, seeded } from "../../../support/yaml-random.ts";

/** The law's size: at least five thousand triples in every run, more with MILESTONE_RUNS. */
const LAW = seeded(5_000);

function merge(base: Json | undefined, ours: Json | undefined, theirs: Json | undefined): Merged {
  return mergeRecorded({ base, ours, theirs });
}

function merged(base: Json | undefined, ours: Json | undefined, theirs: Json | undefined): Json | undefined {
  return merge(base, ours, theirs).value;
}

describe("the laws of merging", () => {
  test("which side is which does not matter, for the value as for the records", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
      expect(merge(base, theirs, ours)).toEqual(merge(base, ours, theirs));
    }), LAW);
  });

  test("a side merged with itself, or with the base, is that side", () => {
    fc.assert(fc.property(triples, ({ base, ours }) => {
      expect(merge(base, ours, ours)).toEqual({ value: ours, conflicts: [] });
      expect(merge(base, ours, base)).toEqual({ value: ours, conflicts: [] });
      expect(merge(base, base, ours)).toEqual({ value: ours, conflicts: [] });
    }), LAW);
  });

  test("a merge merged again with one of its sides is that merge", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
      const once = merged(base, ours, theirs);
      expect(merged(ours, once, ours)).toEqual(once);
      expect(merged(theirs, theirs, once)).toEqual(once);
    }), LAW);
  });

  test("where nothing is in conflict, three sides come to the same in any order", () => {
    let defined = 0;
    const isDefined = (...results: readonly Merged[]): boolean => results.every(({ conflicts }) => conflicts.length === 0);
    fc.assert(fc.property(triples, ({ base, ours, theirs, third }) => {
      const [left, right] = [merge(base, ours, theirs), merge(base, theirs, third)];
      const [leftFirst, rightFirst] = [merge(base, left.value, third), merge(base, ours, right.value)];
      if (!isDefined(left, right, leftFirst, rightFirst)) return;
      defined += 1;
      expect(unordered(leftFirst.value)).toEqual(unordered(rightFirst.value));
    }), LAW);
    expect(defined).toBeGreaterThan(LAW.numRuns / 10);
  });

  test("any three pieces of data can be merged, and no side matters", () => {
    fc.assert(fc.property(fc.option(anyJson, { nil: undefined }), anyJson, anyJson, (base, ours, theirs) => {
      expect(sameJson(merge(base, theirs, ours), merge(base, ours, theirs))).toBe(true);
      expect(sameJson(merged(base, ours, ours), ours)).toBe(true);
    }), LAW);
  });

  test("no merge writes a conflict marker", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
      expect(JSON.stringify(merged(base, ours, theirs))).not.toMatch(/<{7}|={7}|>{7}|\|{7}/);
    }), LAW);
  });
});

describe("nothing is lost silently", () => {
  const tasksOf = (value: Json | undefined): Map<string, Json> => {
    const tasks = isMapping(value) ? value["tasks"] : null;
    return new Map((Array.isArray(tasks) ? tasks : []).map((task) => [task.id, task]));
  };

  test("a task that a side completed is completed, whatever the other side did to it", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
      const [former, both] = [tasksOf(base), tasksOf(merged(base, ours, theirs))];
      for (const [id, task] of [...tasksOf(ours), ...tasksOf(theirs)]) {
        const before = former.get(id);
        if (!isMapping(task) || !isDone(task) || isDone(before)) continue;
        expect(both.get(id), id).toSatisfy((after) => isDone(after as Json));
      }
    }), LAW);
  });

  const isDone = (task: Json | undefined): boolean => isMapping(task) && ["completed", "done"].includes(String(task["status"]));

  test("what is gone was taken away by a side, and the other had not changed it", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
      const [former, mine, yours, both] = [base, ours, theirs, merged(base, ours, theirs)].map(tasksOf);
      for (const id of new Set([...(mine?.keys() ?? []), ...(yours?.keys() ?? [])])) {
        if (both?.has(id)) continue;
        const [kept, other] = mine?.has(id) ? [mine, yours] : [yours, mine];
        expect(other?.has(id)).toBe(false);
        expect(kept?.get(id)).toEqual(former?.get(id));
      }
    }), LAW);
  });

  test("of two texts that differ both are on record, and one of them stands", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }: Triple) => {
      const sides = [ours["title"], theirs["title"]];
      if (sides.some((title) => title === undefined || title === base["title"]) || sides[0] === sides[1]) return;
      const { value, conflicts } = merge(base, ours, theirs);
      const record = conflicts.find(({ at }) => at === "title");
      expect([...(record?.values ?? [])].sort()).toEqual([...sides].sort());
      expect(sides).toContainEqual(isMapping(value) ? value["title"] : null);
      expect(recordsOf(value)).toContainEqual(record);
    }), LAW);
  });

  test("a milestone that nobody changed comes out as it went in", () => {
    fc.assert(fc.property(milestoneData, (data) => {
      expect(merge(data, data, data)).toEqual({ value: data, conflicts: [] });
    }), seeded(500));
  });
});

describe("what each kind of data becomes", () => {
  const base = { title: "Login", status: "planned", tasks: [{ id: "task-001", title: "Form" }, { id: "task-002", title: "Check" }] };

  test("fields that one side each changed are both changed, unknown ones too", () => {
    expect(merge(base, { ...base, status: "in_progress", owner: "ada" }, { ...base, title: "Log in" })).toEqual({
      value: { ...base, status: "in_progress", owner: "ada", title: "Log in" },
      conflicts: [],
    });
  });

  test("two titles become a record with the base and both values; the smaller one stands", () => {
    expect(merge(base, { ...base, title: "Sign in" }, { ...base, title: "Log in" })).toEqual({
      value: { ...base, title: "Log in", conflicts: [{ at: "title", base: "Login", values: ["Log in", "Sign in"] }] },
      conflicts: [{ at: "title", base: "Login", values: ["Log in", "Sign in"] }],
    });
  });

  test("a task that one side deleted and the other changed stays, with a record", () => {
    const [form = {}, check = {}] = base.tasks;
    const { value, conflicts } = merge(base, { ...base, tasks: [check] }, { ...base, tasks: [{ ...form, status: "completed" }, check] });
    expect(value).toMatchObject({ tasks: [{ id: "task-001", status: "completed" }, { id: "task-002" }] });
    expect(conflicts).toEqual([{ at: "tasks/task-001", deleted: true }]);
  });

  test("a whole file that one side deleted and the other changed stays, with a record for the file", () => {
    expect(merge(base, undefined, { ...base, title: "Log in" })).toEqual({
      value: { ...base, title: "Log in", conflicts: [{ at: ".", deleted: true }] },
      conflicts: [{ at: ".", deleted: true }],
    });
  });

  test("sets unite and honour removals", () => {
    const { value } = merge({ files: ["a", "b", "c"] }, { files: ["a", "c", "x"] }, { files: ["y", "a", "b", "c"] });
    expect(value).toEqual({ files: ["y", "a", "c", "x"] });
  });

  test("a list in which something stands twice is one value", () => {
    const { value, conflicts } = merge({ run: ["a"] }, { run: ["a", "-f", "x", "-f", "y"] }, { run: ["b"] });
    expect(value).toMatchObject({ run: ["a", "-f", "x", "-f", "y"] });
    expect(conflicts).toHaveLength(1);
  });

  test("settings keep ours where only people can tell, and report it", () => {
    expect(mergeData({ base: { a: 1 }, ours: { a: 3 }, theirs: { a: 2 } }, "ours")).toEqual({
      value: { a: 3 },
      conflicts: [{ at: "a", base: 1, values: [2, 3] }],
    });
  });

  test("a key with a slash is written so that its place is told from another", () => {
    const { conflicts } = merge({ "a/b": { c: 1 } }, { "a/b": { c: 2 } }, { "a/b": { c: 3 } });
    expect(conflicts.map(({ at }) => at)).toEqual(["a~1b/c"]);
  });

  test("a key called __proto__ is a key like any other", () => {
    const [ours, theirs]: readonly Json[] = [JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"b": 2}')];
    expect(JSON.stringify(merge({}, ours, theirs).value)).toBe('{"__proto__":{"a":1},"b":2}');
  });
});

describe("records that a file carries", () => {
  const record = (at: string, ...values: string[]) => ({ at, values });
  const file = (...conflicts: Json[]) => ({ title: "a", conflicts });

  test("of one place unite their values", () => {
    expect(merged({ title: "a" }, file(record("title", "a", "b")), file(record("title", "a", "c")))).toEqual(file(record("title", "a", "b", "c")));
  });

  test("that one side settled are gone", () => {
    const open = file(record("title", "a", "b"), record("status", "c", "d"));
    const settled = file(record("status", "c", "d"));
    expect(merged(open, settled, { ...open, owner: "ada" })).toEqual({ ...settled, owner: "ada" });
    expect(merged(open, settled, file(...open.conflicts, record("x", "y", "z")))).toEqual(file(record("status", "c", "d"), record("x", "y", "z")));
  });

  test("of three sides are the same in any order", () => {
    const title = (text: string) => ({ title: text });
    const [a, b, c] = [title("a"), title("b"), title("c")];
    const left = merged(title("o"), merged(title("o"), a, b), c);
    expect(left).toEqual({ title: "a", conflicts: [{ at: "title", base: "o", values: ["a", "b", "c"] }] });
    expect(sameJson(left, merged(title("o"), a, merged(title("o"), b, c)))).toBe(true);
  });
});
