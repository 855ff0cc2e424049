import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitLine, commitSubject } from "../../../../src/core/base/encode/commit.ts";

describe("somebody's words in a commit message", () => {
  it.each([
    ["Closes #12", /#12/], ["fixes GH-7", /GH-7/], ["ping @org/team", /@org/], ["[skip ci] now", /\[skip ci\]/i], ["[CI SKIP]", /\[ci skip\]/i], ["a\nSigned-off-by: x", /\n/], ["\u001b[31mred", /\u001b/], ["a\u202eb", /\u202e/],
  ])("do nothing: %j", (text, active) => {
    expect(commitLine(text)).not.toMatch(active);
  });

  it("leave an e-mail address as it is", () => {
    expect(commitLine("Ada <ada@example.org>")).toBe("Ada <ada@example.org>");
  });

  it("are one line of at most 72 characters, whatever they are", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const subject = commitSubject(text);
      expect(subject.length).toBeLessThanOrEqual(72);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }));
  });
});
