import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { unifiedDiff } from "../../../src/core/base/diff.ts";

const folder = mkdtempSync(join(tmpdir(), "milestone-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `git apply` makes of a text and a diff. */
const applied = (before: string, diff: string): string => {
  writeFileSync(join(folder, "file.txt"), before);
  const { status, stderr } = spawnSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], { cwd: folder, input: diff, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(folder, "file.txt"), "utf8");
};

describe("a diff", () => {
  it("is empty for equal texts and names a file that is new or gone", () => {
    expect(unifiedDiff("a\n", "a\n", "x")).toBe("");
    expect(unifiedDiff(null, "a\n", "x")).toBe("--- /dev/null\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n");
    expect(unifiedDiff("a\n", null, "x")).toBe("--- a/x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n");
  });

  it("shows three lines around a change, and changes that are near in one piece", () => {
    const before = Array.from({ length: 30 }, (_unused, index) => `line ${index + 1}\n`);
    const after = before.with(4, "changed\n").with(8, "changed\n").with(25, "changed\n");
    const diff = unifiedDiff(before.join(""), after.join(""), "x");
    expect(diff.match(/^@@ .*$/gm)).toEqual(["@@ -2,11 +2,11 @@", "@@ -23,7 +23,7 @@"]);
  });

  it("says where the last line has no end", () => {
    expect(unifiedDiff("a", "b", "x")).toContain("-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");
  });

  it("is what git apply needs to make the one text of the other", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "", "d\r"), { maxLength: 25 }).chain((lines) => fc.constantFrom("\n", "").map((end) => (lines.length === 0 ? "" : lines.join("\n") + end)));
    fc.assert(fc.property(text, text, (before, after) => {
      fc.pre(before !== "" && after !== "" && before !== after);
      expect(applied(before, unifiedDiff(before, after, "file.txt"))).toBe(after);
    }), { numRuns: 120 });
  });

  it("ends soon for files of tens of thousands of lines", () => {
    const lines = (word: string): string => Array.from({ length: 20_000 }, (_unused, index) => `${word} ${index}\n`).join("");
    expect(unifiedDiff(lines("a"), lines("b"), "x").split("\n")).toHaveLength(40_004);
  });
});
