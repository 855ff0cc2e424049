import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinWords, splitWords } from "../../../src/core/grammar/words.ts";

const wordsOf = (line: string): readonly string[] | string => {
  const words = splitWords(line);
  return words.ok ? words.value : words.problem.code;
};

test.each([
  ['plan "User login"', ["plan", "User login"]],
  ["plan 'User login'", ["plan", "User login"]],
  ["plan “User login”", ["plan", "User login"]],
  ["plan „User login“", ["plan", "User login"]],
  ["plan ‘User login’", ["plan", "User login"]],
  ['plan --title="a b" x', ["plan", "--title=a b", "x"]],
  ["plan --title=“a b”", ["plan", "--title=a b"]],
  ["block 1 --reason Ada's", ["block", "1", "--reason", "Ada's"]],
  ['say "a \\"b\\" \\\\ c\\d"', ["say", 'a "b" \\ c\\d']],
  ["say 'a \\' b", ["say", "a \\", "b"]],
  ["execute 1   # deploys agents", ["execute", "1"]],
  ["plan x --from-issue #12", ["plan", "x", "--from-issue", "#12"]],
  ['say "# not a remark"', ["say", "# not a remark"]],
  ["list —all –limit 3", ["list", "--all", "--limit", "3"]],
  ["a\tb\u00a0c", ["a", "b", "c"]],
  ['plan ""', ["plan", ""]],
  ["", []],
  ["   ", []],
  ['plan "open', "usage"],
  ["plan “open", "usage"],
])("%j splits as a shell and a phone mean it", (line, expected) => expect(wordsOf(line)).toEqual(expected));

describe("joining", () => {
  test("gives a line that splits into the same words", () => {
    const word = fc.string({ unit: "grapheme" }).map((text) => text.replace(/\p{Cc}/gu, ""));
    fc.assert(fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const line = joinWords(words);
      expect(line.includes("\n")).toBe(false);
      expect(wordsOf(line)).toEqual(words);
    }), { numRuns: 3_000 });
  });

  test("puts control characters aside and cuts what is too long", () => {
    expect(joinWords(["a\nb\u001b[31m"])).toBe('"a b [31m"');
    expect(joinWords(["x".repeat(5_000)]).length).toBeLessThan(2_100);
  });
});
