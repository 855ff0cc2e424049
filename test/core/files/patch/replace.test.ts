import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { outline } from "../../../../src/core/files/patch/outline.ts";
import { put, replace, type Slot, type Writer } from "../../../../src/core/files/patch/replace.ts";

const LAYOUT = { mapping: 2, list: 2, dash: "- ", quotes: "none" } as const;

/** The text in which the value of `a` is replaced. */
function replaced(text: string, value: Json, slot: Partial<Slot> = {}): string {
  const writer: Writer = { text, layout: LAYOUT, splices: [] };
  const root = outline(text);
  const child = root?.kind === "mapping" ? root.children[0] : undefined;
  if (child) replace(writer, child.node, value, { kind: "entry", head: child.head, flow: root?.kind === "mapping" && root.flow, column: 0, quotes: "none", ...slot });
  return writer.splices.toReversed().toSorted((one, other) => other.start - one.start).reduce((result, splice) => result.slice(0, splice.start) + splice.text + result.slice(splice.end), text);
}

describe("replace", () => {
  test.each<[string, Json, string]>([
    ["a: 1 # c\n", 2, "a: 2 # c\n"],
    ["a: 'x'\n", "z", "a: 'z'\n"],
    ["a:\n", "z", "a: z\n"],
    ["a: [1]\n", [2, 3], "a: [2, 3]\n"],
    ["a: {b: 1}\n", { c: [2] }, "a: {c: [2]}\n"],
    ["a: x\n", { c: 2 }, "a:\n  c: 2\n"],
    ["a: x\n", [1], "a:\n  - 1\n"],
    ["a:\n  b: 1\n", [1], "a:\n  - 1\n"],
    ["a:\n  b: 1\n", 5, "a: 5\n"],
    ["a:\n- 1 # c\n", {}, "a: {}\n"],
    ["a: |\n  x\n", "z\n", "a: |\n  z\n"],
    ["{a: x}", [1, { b: "c, d" }], '{a: [1, {b: "c, d"}]}'],
    ["a: &k !!str x\n", 1, "a: 1\n"],
  ])("in %j by %j gives %j", (text, value, wanted) => expect(replaced(text, value)).toBe(wanted));

  test("gives a text the quotes of its siblings where the old value had none", () => {
    expect(replaced("a: 1\n", "x", { quotes: "double" })).toBe('a: "x"\n');
    expect(replaced("a: w\n", "x", { quotes: "double" })).toBe("a: x\n");
  });
});

test("put leaves out what changes nothing", () => {
  const writer: Writer = { text: "abc", layout: LAYOUT, splices: [] };
  put(writer, "", [1, 1]);
  put(writer, "", [1, 2]);
  put(writer, "x", [2, 2]);
  expect(writer.splices).toEqual([{ start: 1, end: 2, text: "" }, { start: 2, end: 2, text: "x" }]);
});
