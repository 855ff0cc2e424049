import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../../src/core/base/edit.ts";
import { sameJson } from "../../../src/core/base/json.ts";
import { editsBetween, sidesOf, textWith } from "../../../src/core/files/resolve.ts";
import { parseYaml } from "../../../src/core/files/yaml/yaml.ts";
import { mergeRecorded } from "../../../src/core/rules/merge/merge.ts";
import { triples } from "../../support/milestone-triples.ts";
import { anyJson, seeded } from "../../support/yaml-random.ts";

describe("the sides of a text with markers", () => {
  test("are read from git's usual form; the base is what both have", () => {
    const text = "id: a\n<<<<<<< HEAD\ntitle: b\n=======\ntitle: c\n>>>>>>> other\nend: 1\n";
    expect(sidesOf(text)).toEqual({ base: "id: a\nend: 1\n", ours: "id: a\ntitle: b\nend: 1\n", theirs: "id: a\ntitle: c\nend: 1\n" });
  });

  test("are read with their base from the diff3 and zdiff3 forms", () => {
    const text = "a\n<<<<<<< ours\nb\n||||||| 1234567\no\n=======\nc\n>>>>>>> theirs\nd\n<<<<<<<\n|||||||\n=======\ne\n>>>>>>>";
    expect(sidesOf(text)).toEqual({ base: "a\no\nd\n", ours: "a\nb\nd\n", theirs: "a\nc\nd\ne\n" });
  });

  test("keep the line ends of the text", () => {
    expect(sidesOf("<<<<<<< x\r\nb\r\n=======\r\nc\r\n>>>>>>> y\r\n")).toEqual({ base: "", ours: "b\r\n", theirs: "c\r\n" });
  });

  test("are not looked for in a text without markers, in indented ones and in longer signs", () => {
    for (const text of ["", "a: b\n", "notes: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x\n", "=======\n", "<<<<<<<< x\n", "<<<<<<<x\n"]) expect(sidesOf(text), text).toBe("none");
  });

  test("cannot be told where a marker has no partner", () => {
    for (const text of ["<<<<<<< a\nb\n", "<<<<<<< a\nb\n=======\nc\n", ">>>>>>> a\n", "<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n"]) expect(sidesOf(text), text).toBe("broken");
  });
});

describe("a merged value as text", () => {
  const start = "# mine\nid: milestone-001 # the id\ntitle: 'Log in'\ntasks:\n  - {id: task-001, status: pending}\n  - {id: task-002, status: pending}\n";

  test("is laid into the first text that can be read: only what differs changes", () => {
    const value = { id: "milestone-001", title: "Log in", tasks: [{ id: "task-001", status: "completed" }, { id: "task-003" }] };
    const text = textWith(value, ["<<<<<<< a\n", start], "x.yaml");
    expect(text).toBe("# mine\nid: milestone-001 # the id\ntitle: 'Log in'\ntasks:\n  - {id: task-001, status: completed}\n  - {id: task-003}\n");
  });

  test("is printed anew where no text can be read", () => {
    expect(textWith({ a: 1 }, ["[", "- a\n"], "x.yaml")).toBe("a: 1\n");
  });

  test("reads back as the value, whatever was merged", () => {
    fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
      const { value = null } = mergeRecorded({ base, ours, theirs });
      const text = textWith(value, [JSON.stringify(ours), JSON.stringify(theirs)], "x.yaml");
      const read = parseYaml(text, "x.yaml");
      expect(read.ok && sameJson(read.value, value)).toBe(true);
      expect(textWith(value, [JSON.stringify(ours), JSON.stringify(theirs)], "x.yaml")).toBe(text);
    }), seeded(300));
  });
});

describe("the edits between two values", () => {
  test("lead from the one to the other", () => {
    fc.assert(fc.property(anyJson, anyJson, (before, after) => {
      expect(sameJson(applyEdits(before, editsBetween(before, after, [])), after)).toBe(true);
    }), seeded(2_000));
    fc.assert(fc.property(triples, ({ ours, theirs }) => {
      expect(sameJson(applyEdits(ours, editsBetween(ours, theirs, [])), theirs)).toBe(true);
    }), seeded(2_000));
  });

  test("touch only the fields of an item that differ, and set a list whose items changed places", () => {
    const items = [{ id: "a", n: 1 }, { id: "b", n: 1 }];
    expect(editsBetween(items, [{ id: "a", n: 1 }, { id: "b", n: 2 }], ["x"])).toEqual([{ kind: "set", at: ["x", 1, "n"], value: 2 }]);
    expect(editsBetween(items, items.toReversed(), ["x"])).toEqual([{ kind: "set", at: ["x"], value: items.toReversed() }]);
  });
});
