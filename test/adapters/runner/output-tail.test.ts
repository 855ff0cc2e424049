// The end of an output: its last bytes whatever their portions, and its last lines as people may see them.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keepLast, lastLines } from "../../../src/adapters/runner/output-tail.ts";

test("of bytes that come in portions of any size, the last ones are kept in order, and all are counted", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.uint8Array({ maxLength: 45 }), { maxLength: 12 }), (size, portions) => {
    const last = keepLast(size);
    for (const portion of portions) last.add(portion);
    const all = Buffer.concat(portions);
    expect(last.bytes()).toEqual(all.subarray(Math.max(0, all.length - size)));
    expect(last.total()).toBe(all.length);
  }));
});

test("a tail is whole lines, at most so many bytes, and nothing that a terminal obeys, whatever was printed", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 8, max: 200 }), (bytes, max) => {
    const tail = lastLines(bytes, { max, isCut: false });
    expect(Buffer.byteLength(tail)).toBeLessThanOrEqual(max);
    expect(tail).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  }));
});

test.each([
  ["what fits is there whole", "one\ntwo\n", { max: 20, isCut: false }, "one\ntwo"],
  ["what was cut before loses the line that it was cut in", "ne\ntwo\n", { max: 20, isCut: true }, "two"],
  ["what is too long loses whole lines", "one\ntwo\nthree\n", { max: 9, isCut: false }, "three"],
  ["of a single long line the end is there", "abcdefghij", { max: 4, isCut: false }, "ghij"],
  ["a letter that was cut in two is left out", "aäö", { max: 3, isCut: false }, "ö"],
  ["a line that was written over shows what stood there last", "10 %\r50 %\r100 %\r\nend\r\n", { max: 40, isCut: false }, "100 %\nend"],
  ["colours and titles are gone", "\u001b[1;31mred\u001b[0m \u001b]0;title\u0007end", { max: 40, isCut: false }, "red end"],
  ["empty lines at the end are gone", "a\n\n\n", { max: 40, isCut: false }, "a"],
  ["nothing is nothing", "", { max: 40, isCut: false }, ""],
])("of an output the tail shows its end: %s", (_, text, how, tail) => {
  expect(lastLines(Buffer.from(text), how)).toBe(tail);
});
