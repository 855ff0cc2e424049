import { parseEvents } from "js-yaml";
import { describe, expect, test } from "vitest";
import { conflictBefore, conflictIn } from "../../../../src/core/files/yaml/conflict.ts";

describe("conflictIn", () => {
  test.each([
    ["a: |\n  <<<<<<< x\n  >>>>>>> y\n", undefined],
    ["a: >\n  <<<<<<< x\n  =======\n  >>>>>>> y\n", undefined],
    ["a: |\n  <<<<<<< x\n  >>>>>>> y\nb: |\n  <<<<<<< x\n", 36],
    ["a: |\n  >>>>>>> y\n  <<<<<<< x\n", 7],
    ["a: x\n  <<<<<<< y\n", 7],
    ["a: x <<<<<<< y\n", undefined],
    ["a: |\n  <<<<<<<<\n  <<<<<<<x\n", undefined],
    ["# <<<<<<< y\na: 1\n", undefined],
  ])("judges %j by where the markers stand", (text, offset) => {
    expect(conflictIn(text, parseEvents(text, {}))?.offset).toBe(offset);
  });
});

describe("conflictBefore", () => {
  test.each([
    ["a: b: c\n<<<<<<< x\n", 4, 8],
    ["a: 1\n=======\n", 12, 5],
    ["a:\n  <<<<<<< x\n  b: 1\n", 16, 5],
    ["a: |\n  <<<<<<< x\n  >>>>>>> y\nb: c: d\n", 33, undefined],
    ["a: b: c\nd: e\n  <<<<<<< x\n", 4, undefined],
    ["a: b: c\n", 4, undefined],
  ])("judges %j, which fails at %i", (text, failure, offset) => {
    expect(conflictBefore(text, failure)?.offset).toBe(offset);
  });

  test("names both sides, or the half that is left", () => {
    expect(conflictBefore("<<<<<<< HEAD\n=======\n>>>>>>> a b\n", 0)?.message).toContain('between "HEAD" and "a b"');
    expect(conflictBefore("<<<<<<<\n=======\n>>>>>>>\n", 0)?.message).toContain('between "ours" and "theirs"');
    expect(conflictBefore("a\n=======\n", 9)?.message).toContain("left-over");
  });
});
