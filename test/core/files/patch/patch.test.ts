import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, type Edit, type KeyPath } from "../../../../src/core/base/edit.ts";
import { isList, isMapping, type Json, sameJson } from "../../../../src/core/base/json.ts";
import { patch } from "../../../../src/core/files/patch/patch.ts";
import { type Node, outline } from "../../../../src/core/files/patch/outline.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { ACCEPTED } from "../../../support/yaml-corpus.ts";
import { anyDocument, anyJson, nastyText, seeded } from "../../../support/yaml-random.ts";

const set = (at: KeyPath, value: Json): Edit => ({ kind: "set", at, value });
const insert = (at: KeyPath, value: Json): Edit => ({ kind: "insert", at, value });
const remove = (...at: KeyPath): Edit => ({ kind: "remove", at });

function valueOf(text: string): Json {
  const read = parseYaml(text, "f.yaml");
  if (!read.ok) throw new Error(`${JSON.stringify(read.problem)}\n${text}`);
  return read.value;
}

/** The text after the edits, proven and not written whole. */
function patched(text: string, ...edits: Edit[]): string {
  const result = patch(text, edits);
  expect(result.whole).toBe(false);
  expect(valueOf(result.text)).toEqual(applyEdits(valueOf(text), edits));
  return result.text;
}

describe("one field of a hand-written file", () => {
  const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/yaml/${name}`, import.meta.url), "utf8");

  test("changes exactly its lines: comments, flow maps, folded text, CRLF, the mark and the missing last newline stay", () => {
    const before = fixture("hand-written.yaml");
    expect(before.startsWith("\ufeff") && before.includes("\r\n") && !before.endsWith("\n")).toBe(true);
    const after = patched(
      before, set(["status"], "in_progress"), set(["tasks", 0, "status"], "completed"), set(["progress", "percentage"], 33),
      set(["progress", "tasks_completed"], 1), set(["progress", "last_update"], "2026-02-03T04:05:06Z"),
    );
    expect(after).toBe(fixture("hand-written.completed.yaml"));
    const changed = after.split("\r\n").flatMap((line, index) => (line === before.split("\r\n")[index] ? [] : [index + 1]));
    expect(changed).toEqual([9, 10, 16]);
  });

  test("keeps quotes and brackets where other tasks have them", () => {
    const before = fixture("hand-written.yaml");
    const after = patched(before, set(["tasks", 1, "status"], "in_progress"), set(["tasks", 2, "status"], "completed"));
    expect(after).toBe(before.replace("read', status: pending", "read', status: in_progress").replace('status: "pending"', 'status: "completed"'));
  });
});

describe("setting a scalar", () => {
  test.each([
    ["plain", "a: old # c\nb: 1\n", "new", "a: new # c\nb: 1\n"],
    ["single-quoted", "a: 'old'\n", "it's", "a: 'it''s'\n"],
    ["double-quoted", 'a: "old"\n', "new", 'a: "new"\n'],
    ["a text that needs quotes", "a: old\n", "yes", 'a: "yes"\n'],
    ["a text that cannot stand in single quotes", "a: 'old'\n", "a\u0007b", 'a: "a\\u0007b"\n'],
    ["a number for a text", "a: 'old'\n", 5, "a: 5\n"],
    ["a text for a number, like its siblings", 'a: 1\nb: "x"\n', "new", 'a: "new"\nb: "x"\n'],
    ["null for a text", "a: old\n", null, "a: null\n"],
    ["a text for nothing", "a:\nb: 1\n", "new", "a: new\nb: 1\n"],
    ["a text for nothing before a comment", "a:   # c\n", "new", "a: new   # c\n"],
    ["a text for a tilde", "a: ~\n", "new", "a: new\n"],
    ["a date for a date", "a: 2026-01-01\n", "2026-02-03", "a: 2026-02-03\n"],
    ["a date for a word", "a: soon\n", "2026-02-03", 'a: "2026-02-03"\n'],
    ["a text of several lines for a plain one", "a: old\nb: 1\n", "one\ntwo", "a: |-\n  one\n  two\nb: 1\n"],
    ["a text of several lines for a quoted one", 'a: "old"\n', "one\ntwo", 'a: "one\\ntwo"\n'],
    ["a text of several lines before a comment", "a: old # c\n", "one\ntwo", 'a: "one\\ntwo" # c\n'],
    ["another literal text", "a: |\n    one\n    two\n\nb: 1\n", "three\n\nfour\n", "a: |\n    three\n\n    four\n\nb: 1\n"],
    ["a line for a folded text", "a: >-\n  one\n  two\nb: 1\n", "three", "a: >-\n  three\nb: 1\n"],
    ["a line for a literal text that keeps its newline", "a: |\n  one\n", "two", "a: |-\n  two\n"],
    ["a text that no block can hold", "a: |\n  one\nb: 1\n", " x \n\n", 'a: " x \\n\\n"\nb: 1\n'],
    ["a number for a folded text", "a: >-\n  one\n  two\nb: 1\n", 7, "a: 7\nb: 1\n"],
    ["a plain text over two lines", "a: one\n  two # c\nb: 1\n", "three", "a: three # c\nb: 1\n"],
    ["a quoted text over two lines", "a: 'one\n\n  two'\nb: 1\n", "three", "a: 'three'\nb: 1\n"],
    ["an aliased value", "x: &x 1\na: *x # c\n", 2, "x: &x 1\na: 2 # c\n"],
    ["an anchored value that nobody uses", "a: &x 1\n", 2, "a: &x 2\n"],
    ["a tagged value", "a: !!str 1\n", 2, "a: 2\n"],
    ["a marked entry", "? a\n: old\n", "new", "? a\n: new\n"],
    ["the only value, without a newline", "a: old", "new", "a: new"],
  ] as const)("replaces only what it must: %s", (_name, text, value, wanted) => expect(patched(text, set(["a"], value))).toBe(wanted));

  test.each([
    ["{a: old, b: [x]}", "{a: new, b: [x]}"], ["{a: , b: 1}", "{a: new , b: 1}"], ["{b: 1, a}", "{b: 1, a: new}"], ['{"a":"old","b":1}', '{"a":"new","b":1}'], ["{\n  a: 'old', # c\n  b: 1\n}\n", "{\n  a: 'new', # c\n  b: 1\n}\n"],
  ])("in brackets: %j", (text, wanted) => expect(patched(text, set(["a"], "new"))).toBe(wanted));

  test("changes one line and no other, in any document", () => {
    fc.assert(
      fc.property(anyDocument, nastyText, fc.nat(), ({ text }, value, pick) => {
        const paths = scalarPaths(outline(text), text);
        const at = paths[pick % Math.max(paths.length, 1)];
        if (!at || /[\n\r]/.test(value)) return;
        const result = patch(text, [set(at, value)]);
        expect(result.whole).toBe(false);
        const [before, after] = [text.split("\n"), result.text.split("\n")];
        expect(after.length).toBe(before.length);
        const isSame = sameJson(valueOf(text), valueOf(result.text));
        expect(after.filter((line, index) => line !== before[index]).length).toBe(isSame ? 0 : 1);
      }),
      seeded(2000),
    );
  });
});

/** The ways to the scalars that stand on one line behind a key in block style. */
function scalarPaths(node: Node | null, text: string, way: KeyPath = []): KeyPath[] {
  if (!node || (node.kind !== "list" && node.kind !== "mapping")) return [];
  return node.children.flatMap((child, index) => {
    const at = [...way, child.key ?? index];
    const isLine = child.node.kind === "scalar" && child.node.style !== "block" && !text.slice(child.node.start, child.node.end).includes("\n");
    return isLine && node.kind === "mapping" && !node.flow ? [at] : scalarPaths(child.node, text, at);
  });
}

describe("lists in block style", () => {
  const TEXT = "l:\n  # head\n  - a # A\n\n  # before b\n  - 'b'\n\n  - c\nz: 1\n";

  test.each<[string, Edit[], string]>([
    ["grow at the end, with the blank line they have", [insert(["l", 3], "d")], TEXT.replace("- c\n", "- c\n\n  - d\n")],
    ["grow at the beginning", [insert(["l", 0], "d")], TEXT.replace("  - a", "  - d\n\n  - a")],
    ["grow in the middle", [insert(["l", 1], "d")], TEXT.replace("# A\n", "# A\n\n  - d\n")],
    ["lose their first item", [remove("l", 0)], TEXT.replace("  - a # A\n\n", "")],
    ["lose an item in the middle, and keep the comment above it", [remove("l", 1)], TEXT.replace("  - 'b'\n", "")],
    ["lose their last item", [remove("l", 2)], TEXT.replace("  - c\n", "")],
    ["change an item", [set(["l", 1], "x")], TEXT.replace("'b'", "'x'")],
    ["become empty", [set(["l"], [])], "l: []\n  # head\nz: 1\n"],
    ["are replaced", [set(["l"], "text")], "l: text\n  # head\nz: 1\n"],
    ["are set to a longer list", [set(["l"], ["a", "b", "c", "d"])], TEXT.replace("- c\n", "- c\n\n  - d\n")],
    ["are set to a shorter list", [set(["l"], ["a", "c"])], TEXT.replace("  - 'b'\n", "")],
    ["are set to a list with another item", [set(["l"], ["a", "x", "c"])], TEXT.replace("'b'", "'x'")],
    ["change in several places at once", [remove("l", 0), insert(["l", 2], "d"), set(["l", 0], "x"), set(["z"], 2)], "l:\n  # head\n  # before b\n  - 'x'\n\n  - c\n\n  - d\nz: 2\n"],
  ])("keep their style when they %s", (_name, edits, wanted) => expect(patched(TEXT, ...edits)).toBe(wanted));

  test.each<[string, string, Edit[], string]>([
    ["dashes at the indentation of the key", "l:\n- a\n- b\nz: 1\n", [insert(["l", 2], "c")], "l:\n- a\n- b\n- c\nz: 1\n"],
    ["wide dashes", "l:\n-   a\n", [insert(["l", 1], { x: 1, z: 2 })], "l:\n-   a\n-   x: 1\n    z: 2\n"],
    ["a mapping among mappings", "l:\n  - id: a\n    s: x\n", [insert(["l", 1], { id: "b", s: "z" })], "l:\n  - id: a\n    s: x\n  - id: b\n    s: z\n"],
    ["a mapping among mappings with quotes", 'l:\n  - id: "a"\n    s: "x"\n', [insert(["l", 1], { id: "b", h: 1 })], 'l:\n  - id: "a"\n    s: "x"\n  - id: "b"\n    h: 1\n'],
    ["a mapping among mappings in brackets", "l:\n  - {id: a, s: x}\n", [insert(["l", 1], { id: "b", d: ["c"] })], "l:\n  - {id: a, s: x}\n  - {id: b, d: [c]}\n"],
    ["no final newline", "l:\n  - a", [insert(["l", 1], "b")], "l:\n  - a\n  - b"],
    ["CRLF", "l:\r\n  - a\r\n", [insert(["l", 1], { x: 1, z: 2 })], "l:\r\n  - a\r\n  - x: 1\r\n    z: 2\r\n"],
    ["a comment that belongs to the item before", "l:\n  - id: a\n    # about a\n  # about b\n  - id: b\n", [insert(["l", 1], { id: "c" })], "l:\n  - id: a\n    # about a\n  - id: c\n  # about b\n  - id: b\n"],
    ["an item and its own comments go", "l:\n  - id: a\n    # about a\n  # about b\n  - id: b\n", [remove("l", 0)], "l:\n  # about b\n  - id: b\n"],
    ["the last item of a file without a final newline goes", "l:\n  - a\n  - b", [remove("l", 1)], "l:\n  - a"],
    ["the last item of a file goes with its blank line", "l:\n  - a\n\n  - b\n", [remove("l", 1)], "l:\n  - a\n"],
    ["a kept block text before", "l:\n  - |+\n    a\n\n  - b\nz: 1\n", [insert(["l", 1], "c")], "l:\n  - |+\n    a\n\n  - c\n  - b\nz: 1\n"],
    ["lists of lists", "- - a\n  - b\n- - c\n", [remove(0, 0), insert([1, 1], "d")], "- - b\n- - c\n  - d\n"],
    ["an empty item", "l:\n  -\n  - b\n", [set(["l", 0], { x: 1 })], "l:\n  - x: 1\n  - b\n"],
    ["a new key and a new item at one place", "l:\n  - id: a\nz: 1\n", [insert(["l", 1], { id: "b" }), set(["l", 0, "s"], "x")], "l:\n  - id: a\n    s: x\n  - id: b\nz: 1\n"],
  ])("keep their style with %s", (_name, text, edits, wanted) => expect(patched(text, ...edits)).toBe(wanted));
});

describe("lists in brackets", () => {
  const LINES = "l: [\n    a, # A\n    b, # B\n    c # C\n  ]\nz: 1\n";

  test.each<[string, string, Edit[], string]>([
    ["grow at the end", "l: [a, 'b']", [insert(["l", 2], "c")], "l: [a, 'b', c]"],
    ["grow at the beginning", "l: [a,b]", [insert(["l", 0], "c")], "l: [c,a,b]"],
    ["grow in the middle", "l: [ a, b ]", [insert(["l", 1], "c")], "l: [ a, c, b ]"],
    ["grow with the quotes they have", 'l: ["a"]', [insert(["l", 1], "b")], 'l: ["a", "b"]'],
    ["grow where they were empty", "l: [] # c", [insert(["l", 0], "a")], "l: [a] # c"],
    ["leave the brackets where they become long", "l: []\n", [set(["l"], ["x".repeat(50), "z".repeat(50)])], `l:\n  - ${"x".repeat(50)}\n  - ${"z".repeat(50)}\n`],
    ["leave the brackets for mappings", "l: []\nz: 1\n", [insert(["l", 0], { id: "a", s: "x" })], "l:\n  - id: a\n    s: x\nz: 1\n"],
    ["leave the brackets before a comment", "l: [] # c\n", [insert(["l", 0], { id: "a" })], "l: # c\n  - id: a\n"],
    ["shrink", "l: [a, b, c]", [remove("l", 1)], "l: [a, c]"],
    ["shrink from the end", "l: [a, b, ]", [remove("l", 1)], "l: [a, ]"],
    ["become empty", "l: [a] # c", [remove("l", 0)], "l: [] # c"],
    ["get a text with a comma", "l: [a]", [insert(["l", 1], "b, c")], 'l: [a, "b, c"]'],
    ["nest", "l: [[a], {k: v}]", [insert(["l", 0, 1], "b"), set(["l", 1, "m"], [1])], "l: [[a, b], {k: v, m: [1]}]"],
    ["on lines grow at the end", LINES, [insert(["l", 3], "d")], LINES.replace("c # C", "c, # C\n    d")],
    ["on lines grow in the middle", LINES, [insert(["l", 1], "d")], LINES.replace("# A\n", "# A\n    d,\n")],
    ["on lines grow at the beginning", LINES, [insert(["l", 0], "d")], LINES.replace("    a,", "    d,\n    a,")],
    ["on lines shrink", LINES, [remove("l", 1)], LINES.replace("    b, # B\n", "")],
    ["on lines shrink from the end", LINES, [remove("l", 2)], LINES.replace("    c # C\n", "")],
    ["on lines with a last comma grow", "l: [\n  a,\n  ]\n", [insert(["l", 1], "b")], "l: [\n  a,\n  b,\n  ]\n"],
  ])("keep their style when they %s", (_name, text, edits, wanted) => expect(patched(text, ...edits)).toBe(wanted));
});

describe("mappings", () => {
  test.each<[string, string, Edit[], string]>([
    ["get keys behind the last", "a: 1 # c\n\nz:\n  x: 1\n\n# end\n", [set(["b"], 2), set(["z", "y2"], "v"), set(["c"], [])], "a: 1 # c\n\nz:\n  x: 1\n  y2: v\nb: 2\nc: []\n\n# end\n"],
    ["get collections in block style", "a: 1\n", [set(["l"], [{ id: "a" }]), set(["m", "p", "o"], 1)], "a: 1\nl:\n  - id: a\nm:\n  p:\n    o: 1\n"],
    ["indent as the file does", "a:\n    b: 1\nl:\n- x\n", [set(["m"], { p: { o: 1 } }), set(["k"], ["z"])], "a:\n    b: 1\nl:\n- x\nm:\n    p:\n        o: 1\nk:\n- z\n"],
    ["in brackets get keys inside", "a: {b: 1}\nz: 1\n", [set(["a", "c"], { d: ["x"] })], "a: {b: 1, c: {d: [x]}}\nz: 1\n"],
    ["in brackets lose keys", "a: {b: 1, c: 2, d: 3}\n", [remove("a", "b"), remove("a", "d")], "a: {c: 2}\n"],
    ["that were empty get lines", "a: {}\nz: 1\n", [set(["a", "b"], 1)], "a:\n  b: 1\nz: 1\n"],
    ["that were not written get lines", "a:  # c\nz: 1\n", [set(["a", "b"], 1)], "a:  # c\n  b: 1\nz: 1\n"],
    ["lose a key and its lines", "a:\n  b: 1 # c\n  # inside\nc: |\n  x\n\nd: 1\n", [remove("a"), remove("c")], "d: 1\n"],
    ["lose the first key of an item", "- id: a\n  s: x\n", [remove(0, "id")], "- s: x\n"],
    ["lose the first keys of an item before a comment", "- id: a\n  s: x\n  # about t\n  t: 1\n", [remove(0, "id"), remove(0, "s")], "-\n  # about t\n  t: 1\n"],
    ["become empty", "a:\n  b: 1\nc: 2\n", [remove("a", "b")], "a: {}\nc: 2\n"],
    ["become empty in a list", "- a: 1\n  b: 2\n- c\n", [remove(0, "a"), remove(0, "b")], "- {}\n- c\n"],
    ["become lists", "a:\n  b: 1 # c\nz: 1\n", [set(["a"], ["x"])], "a:\n  - x\nz: 1\n"],
    ["are made of lists at the indentation of their key", "a:\n- x\nz: 1\n", [set(["a"], { b: 1 })], "a:\n  b: 1\nz: 1\n"],
    ["are made of texts", "a: x # c\nb: |\n  t\nz: 1\n", [set(["a"], { k: 1 }), set(["b"], { k: 2 })], "a: # c\n  k: 1\nb:\n  k: 2\nz: 1\n"],
    ["are set as a whole and change in part", "a:\n  b: 'x' # c\n  d: 1\n", [set(["a"], { d: 1, e: 2, b: "z" })], "a:\n  b: 'z' # c\n  d: 1\n  e: 2\n"],
    ["with a merge get what overrides it", "x: &x {p: 1}\na:\n  <<: *x\n  q: 2\n", [set(["a", "p"], 3)], "x: &x {p: 1}\na:\n  <<: *x\n  q: 2\n  p: 3\n"],
    ["with quoted keys and odd ones", '"a b": 1\n1.0: 2\n', [set(["a b"], 3), set(["1"], 4)], '"a b": 3\n1.0: 4\n'],
    ["keep a trailing document end", "a: 1\n...\n", [set(["b"], 2)], "a: 1\nb: 2\n...\n"],
    ["keep comments at the end", "a: 1\n# end", [set(["b"], 2)], "a: 1\nb: 2\n# end"],
    ["in a file of comments", "# only this", [set(["a"], 1)], "# only this\na: 1\n"],
    ["in an empty file", "", [set(["a", "b"], [1])], "a:\n  b:\n    - 1\n"],
  ])("keep their style when they %s", (_name, text, edits, wanted) => expect(patched(text, ...edits)).toBe(wanted));
});

describe("a text that cannot be edited line by line", () => {
  test.each([
    ["an anchored value that is used", "# c\r\na: &x 1\r\nb: *x\r\n", set(["a"], 2), "a: 2\r\nb: 1\r\n"],
    ["a removed anchor", "\ufeffa: &x {p: 1}\nb: *x", remove("a"), "\ufeffb:\n  p: 1"],
    ["a merged key that goes", "a: {<<: {p: 1, q: 2}}\n", remove("a", "p"), "a:\n  q: 2\n"],
  ])("is written whole for %s, with its line ends, and says so", (_name, text, edit, wanted) => {
    expect(patch(text, [edit])).toEqual({ text: wanted, whole: true });
  });

  test("is never a broken one: editing that throws", () => {
    expect(() => patch("a: b: c\n", [set(["a"], 1)])).toThrow("text:1:5");
  });
});

describe("every patch", () => {
  test("leads to the value that the edits lead to, and hardly ever writes whole", () => {
    const count = { runs: 0, whole: 0 };
    fc.assert(
      fc.property(anyDocument, ({ text, edits }) => {
        const result = patch(text, edits);
        expect(sameJson(valueOf(result.text), applyEdits(valueOf(text), edits))).toBe(true);
        count.runs += 1;
        count.whole += result.whole ? 1 : 0;
      }),
      seeded(4000),
    );
    expect(count.whole).toBeLessThan(count.runs / 100 + 1);
  });

  test("leaves every line where it was when something is added", () => {
    fc.assert(
      fc.property(anyDocument, anyJson, ({ text }, value) => {
        const result = patch(text, [set(["added key"], value)]);
        if (result.whole || outline(text)?.end === undefined || text.includes("{}")) return;
        expect(isWithin(linesOf(text), linesOf(result.text))).toBe(true);
      }),
      seeded(1000),
    );
  });

  test("adds no line when something is removed", () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), ({ text, value }, pick) => {
        const keys = isMapping(value) ? Object.keys(value) : [];
        if (keys.length < 2) return;
        const result = patch(text, [remove(keys[pick % keys.length] ?? "")]);
        if (!result.whole) expect(isWithin(linesOf(result.text).filter(Boolean), linesOf(text))).toBe(true);
      }),
      seeded(1000),
    );
  });

  test("keeps every comment when scalars are set and items added", () => {
    fc.assert(
      fc.property(anyDocument, ({ text, edits }) => {
        const mild: Edit[] = [];
        for (const edit of edits) if (isMild(applyEdits(valueOf(text), mild), edit)) mild.push(edit);
        const result = patch(text, mild);
        if (result.whole) return;
        const notes = (source: string) => source.match(/# (?:note|- a|why|注|c\b)/g)?.length ?? 0;
        expect(notes(result.text)).toBe(notes(text));
      }),
      seeded(1500),
    );
  });

  test("is sound on every text that is read, and does nothing where nothing changes", () => {
    for (const [, text, value] of ACCEPTED) {
      expect(patch(text, [])).toEqual({ text, whole: false });
      expect(patch(text, [remove("not there", "at all"), set([], valueOf(text))]).text).toBe(text);
      for (const edit of [set(["new key"], { deep: ["x"] }), set(["a"], "new"), remove("a"), set(["a", "b"], 1), insert(["a", 0], "x"), set([0], "x"), insert([0], "x")]) {
        const result = patch(text, [edit]);
        expect(sameJson(valueOf(result.text), applyEdits(valueOf(text), [edit])), `${text}\n${JSON.stringify(edit)}\n${JSON.stringify(value)}`).toBe(true);
      }
    }
  });

  test("applied to a large file is made of few pieces", () => {
    const tasks = Array.from({ length: 5000 }, (_, index) => `  - id: task-${index}\n    status: pending\n`).join("");
    const text = `id: x\ntasks:\n${tasks}`;
    const edits = Array.from({ length: 50 }, (_, index) => set(["tasks", index * 100, "status"], "completed"));
    expect(patched(text, ...edits).split("completed").length).toBe(51);
  });
});

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, "").split(/\r?\n/);
}

/** Every line of the first stands in the second, in the same order. */
function isWithin(lines: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const line of others) if (line === lines[next]) next += 1;
  return next === lines.length;
}

/** The edit adds something or sets a scalar; no collection goes. */
function isMild(value: Json, edit: Edit): boolean {
  if (edit.kind === "remove" || edit.at.length === 0) return false;
  const steps = edit.at.map((_key, index) => edit.at.slice(0, index).reduce<Json | undefined>(memberOf, value));
  const isWay = steps.every((step, index) => (isList(step) ? typeof edit.at[index] === "number" : true));
  const target = edit.at.reduce<Json | undefined>(memberOf, value);
  return isWay && (edit.kind === "insert" || ((typeof edit.value !== "object" || edit.value === null) && !(typeof target === "object" && target !== null)));
}

function memberOf(held: Json | undefined, key: string | number): Json | undefined {
  return isList(held) ? held[Number(key)] : isMapping(held) ? held[String(key)] : undefined;
}
