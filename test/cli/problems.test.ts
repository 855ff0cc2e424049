import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText, warningsText } from "../../src/cli/problems.ts";
import { problem } from "../../src/core/base/problem.ts";
import { scratchFolder } from "../support/git-fixture.ts";

const telling = (directory = "/nowhere") => ({ terminal: { colour: false, width: null }, directory, verbose: false });

function folderWith(text: string): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, "active"));
  writeFileSync(join(folder, "active/a.yaml"), text);
  return folder;
}

describe("a problem is told", () => {
  test("with its code, its place, the line itself and the next step", () => {
    const folder = folderWith("id: a\r\nstatus: plannd\r\n");
    const wrong = problem("invalid-value", "status cannot be plannd.", { at: { path: "active/a.yaml", line: 2, column: 9 }, hint: "Did you mean planned?" });
    expect(problemText(wrong, telling(folder))).toBe(
      "error[invalid-value]: status cannot be plannd.\n  at active/a.yaml:2:9\n    2 | status: plannd\n      |         ^\n  hint: Did you mean planned?\n",
    );
  });

  test("with the mark under the right column, behind wide characters and tabs", () => {
    const folder = folderWith("标题:\t[\n");
    expect(problemText(problem("invalid-yaml", "Not closed.", { at: { path: "active/a.yaml", line: 1, column: 5 } }), telling(folder))).toContain("    1 | 标题: [\n      |       ^\n");
  });

  test("with a window of a long line", () => {
    const folder = folderWith(`x: ${"y".repeat(5_000)}!\n`);
    const [, , frame = "", mark = ""] = problemText(problem("invalid-yaml", "No.", { at: { path: "active/a.yaml", line: 1, column: 5_004 } }), telling(folder)).split("\n");
    expect(frame.length).toBeLessThan(120);
    expect(frame.charAt(mark.indexOf("^"))).toBe("!");
  });

  test.each([{ path: "active/none.yaml", line: 1 }, { path: "active/a.yaml", line: 99 }, { path: "active", line: 1 }, { path: "active/a.yaml" }])("without the line where there is none: %j", (at) => {
    expect(problemText(problem("invalid-yaml", "No.", { at }), telling(folderWith("id: a\n"))).split("\n")).toHaveLength(3);
  });

  test("without a password that stands in the line", () => {
    const folder = folderWith("url: [postgresql://ada:hun@ter2@db/x\n");
    expect(problemText(problem("invalid-yaml", "Not closed.", { at: { path: "active/a.yaml", line: 1, column: 6 } }), telling(folder))).toContain("    1 | url: [postgresql://ada:********@db/x\n      |      ^\n");
    expect(problemText(problem("literal-secret", "url holds a credential.", { at: { path: "active/a.yaml", line: 1 } }), telling(folder))).not.toContain("postgresql");
  });

  test("without anything that a terminal would obey", () => {
    const folder = folderWith("\u001b]0;x\u0007\u202e\n");
    const told = problemText(problem("invalid-yaml", "a\u001b[2Jb\r\nc", { at: { path: "active/a.yaml", line: 1, column: 1 }, hint: "\u009b1m" }), telling(folder));
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test("in colours where there are any, with the same words", () => {
    const wrong = problem("usage", "No.", { hint: "Yes." });
    const coloured = problemText(wrong, { ...telling(), terminal: { colour: true, width: 80 } });
    expect(coloured).toContain("\u001b[31merror[usage]\u001b[0m");
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(problemText(wrong, telling()));
  });
});

test("many warnings are counted, not all told, unless somebody asks for all", () => {
  const many = Array.from({ length: 50 }, (_none, index) => problem("unknown-key", `Key ${index} is not known.`));
  expect(warningsText(many, telling()).trimEnd().split("\n")).toHaveLength(21);
  expect(warningsText(many, telling())).toMatch(/30 more warnings; --verbose shows all\.\n$/);
  expect(warningsText(many, { ...telling(), verbose: true }).trimEnd().split("\n")).toHaveLength(50);
});
