import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedLine, checkedLines } from "../../../src/adapters/local/checked-lines.ts";
import { isObject } from "../../../src/core/base/json.ts";
import { seeded } from "../../support/yaml-random.ts";

const read = (value: unknown): string | null => (isObject(value) && typeof value["text"] === "string" ? value["text"] : null);
const lines = (...texts: readonly string[]): Buffer => Buffer.from(texts.map((text) => checkedLine({ text })).join(""));

test("records come back as they were written, whatever is in them", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
    const bytes = lines(...texts);
    expect(checkedLines(bytes, read)).toEqual({ records: texts, faults: [], whole: bytes.length });
  }), seeded(100));
});

test("what a crash left at the end is no record and no fault, at whichever byte it was cut", () => {
  const [first, second] = [lines("one"), lines("two — ü")];
  for (let cut = 0; cut < second.length; cut++) {
    expect(checkedLines(Buffer.concat([first, second.subarray(0, cut)]), read)).toEqual({ records: ["one"], faults: [], whole: first.length });
  }
});

test("a line in between that is damaged, or of a kind that is not known, is a fault with its number and its bytes", () => {
  const damaged = Buffer.from(lines("two").toString().replace("two", "tvo"));
  const unknown = Buffer.from(checkedLine({ other: 1 }));
  const bytes = Buffer.concat([lines("one"), damaged, unknown, lines("four")]);
  expect(checkedLines(bytes, read)).toEqual({
    records: ["one", "four"], whole: bytes.length,
    faults: [{ line: 2, bytes: damaged, isWhole: false }, { line: 3, bytes: unknown, isWhole: true }],
  });
});
