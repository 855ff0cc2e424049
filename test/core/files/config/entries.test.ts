// A configuration's text as its values in order: keys, ways, places, pieces.
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readEntries } from "../../../../src/core/files/config/entries.ts";
import { applied, seeded, snippets } from "../../../fixtures/config/snippets.ts";

const PATH = "c.yaml";

function entriesOf(text: string): [string, unknown][] {
  return readEntries({ path: PATH, text }).entries.map(({ path, value }) => [path.join("."), value]);
}

describe("the values of a configuration text", () => {
  test("come in the order of the file, repeated ones and dotted ones alike", () => {
    expect(entriesOf("a.b: 1\na:\n  b: 2\n  c.d: [x, 'y']\na: {e: ~}\nf: |\n  two\n  lines\n")).toEqual([
      ["a.b", 1], ["a.b", 2], ["a.c.d", ["x", "y"]], ["a.e", null], ["f", "two\nlines\n"],
    ]);
  });

  test("keep the keys as they are written and where their values stand", () => {
    const text = "agents.gc_frequency: '30s' # x\n";
    const [entry] = readEntries({ path: PATH, text }).entries;
    expect(entry).toMatchObject({ way: ["agents.gc_frequency"], path: ["agents", "gc_frequency"], spelling: "30s", key: 0 });
    expect(text.slice(...(entry?.span ?? []))).toBe("'30s'");
  });

  test("of one snippet are those that a YAML parser finds", () => {
    for (const { text, operation } of snippets) {
      if (operation === "sed") continue;
      const flat = (value: unknown, path: string): [string, unknown][] => (value instanceof Object && !Array.isArray(value) ? Object.entries(value).flatMap(([key, member]) => flat(member, path === "" ? key : `${path}.${key}`)) : [[path, value]]);
      expect(entriesOf(text)).toEqual(flat(load(text), ""));
    }
  });

  test("stand where their places say, also after glued lines", () => {
    const appends = snippets.filter(({ operation }) => operation === "append");
    const texts = fc.shuffledSubarray([...appends], { minLength: 1, maxLength: 8 }).map((chosen) => chosen.map((one, index) => (index % 3 === 1 ? { ...one, text: one.text.slice(0, -1) } : one)).reduce(applied, ""));
    fc.assert(
      fc.property(texts, (text) => {
        const { entries, place } = readEntries({ path: PATH, text });
        const lines = text.split("\n");
        for (const { way, key, spelling, span } of entries) {
          const at = place(key);
          expect(lines[(at.line ?? 0) - 1]?.slice((at.column ?? 0) - 1)).toMatch(new RegExp(`^${String(way.at(-1))}:`));
          if (!spelling || !span) continue;
          const value = place(span[0]);
          expect(lines[(value.line ?? 0) - 1]?.slice((value.column ?? 0) - 1).replace(/^["']/, "").startsWith(spelling)).toBe(true);
        }
      }),
      seeded(200),
    );
  });

  test("aliases within bounds are written out, bombs are refused", () => {
    expect(entriesOf("a: &x {b: 1}\nc: *x\nd: [*x]\ne:\n  <<: *x\n")).toEqual([["a.b", 1], ["c.b", 1], ["d", [{ b: 1 }]], ["e.b", 1]]);
    const bomb = Array.from({ length: 9 }, (_unused, index) => `a${index}: &a${index} [${Array(9).fill(index === 0 ? "x" : `*a${index - 1}`).join(", ")}]`).join("\n");
    const read = readEntries({ path: PATH, text: bomb });
    expect(read.whole).toBe(false);
    expect(read.problems[0]?.code).toMatch(/too-many-aliases|invalid-yaml/);
  });

  test("of several documents are all there", () => {
    expect(entriesOf("---\na: 1\n---\nb: 2\n")).toEqual([["a", 1], ["b", 2]]);
  });
});

describe("a part that is not YAML", () => {
  test("is left out with its first and last line, and the parts beside it are read", () => {
    const read = readEntries({ path: PATH, text: "a: 1\nb: [\n  2\nc: }\nd: 4\n" });
    expect(read.entries.map(({ path }) => path.join("."))).toEqual(["a", "d"]);
    expect(read.problems).toMatchObject([{ code: "invalid-yaml", message: expect.stringContaining("Lines 2 to 4 are left out; the rest holds.") }]);
    expect(read.whole).toBe(false);
  });

  test("is one problem, however long it is", () => {
    const text = Array.from({ length: 3000 }, (_unused, index) => `x${index}: }`).join("\n");
    expect(readEntries({ path: PATH, text }).problems.length).toBe(1);
  });
});
