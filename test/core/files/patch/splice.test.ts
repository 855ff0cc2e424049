import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../src/core/base/edit.ts";
import { outline } from "../../../../src/core/files/patch/outline.ts";
import { planEdits } from "../../../../src/core/files/patch/plan.ts";
import type { Splice } from "../../../../src/core/files/patch/replace.ts";
import { splicesOf } from "../../../../src/core/files/patch/splice.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { anyDocument, seeded } from "../../../support/yaml-random.ts";

function splices(text: string, ...edits: Edit[]): readonly Splice[] {
  const [root, read] = [outline(text), parseYaml(text, "f")];
  if (!root || !read.ok) throw new Error(text);
  return splicesOf(text, root, planEdits(root, read.value, edits));
}

describe("splicesOf", () => {
  test("touches nothing where nothing changes", () => expect(splices("a: 1\n", { kind: "set", at: ["a"], value: 1 })).toEqual([]));

  test.each<[string, Edit, Splice]>([
    ["a: 1\n", { kind: "set", at: ["a"], value: 2 }, { start: 3, end: 4, text: "2" }],
    ["a: 1\nb: 2\n", { kind: "remove", at: ["a"] }, { start: 0, end: 5, text: "" }],
    ["a: 1\nb: 2", { kind: "remove", at: ["b"] }, { start: 4, end: 9, text: "" }],
    ["- a\n", { kind: "insert", at: [1], value: "b" }, { start: 3, end: 3, text: "\n- b" }],
    ["- a\n", { kind: "insert", at: [0], value: "b" }, { start: 0, end: 0, text: "- b\n" }],
    ["[a, b]", { kind: "remove", at: [0] }, { start: 1, end: 4, text: "" }],
    ["[a, b]", { kind: "insert", at: [1], value: "c" }, { start: 2, end: 2, text: ", c" }],
    ["\ufeffa: 1\nb: 2\n", { kind: "remove", at: ["a"] }, { start: 1, end: 6, text: "" }],
  ])("in %j for %j is one small piece", (text, edit, splice) => expect(splices(text, edit)).toEqual([splice]));

  test("stays inside the text", () => {
    fc.assert(
      fc.property(anyDocument, ({ text, edits }) => {
        for (const { start, end } of splices(text, ...edits)) {
          expect(start).toBeGreaterThanOrEqual(text.startsWith("\ufeff") ? 1 : 0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      seeded(1500),
    );
  });
});
