import { describe, expect, it } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { list, text } from "../../../../src/core/base/reply.ts";
import { summaryText } from "../../../../src/core/views/conversation/summary.ts";
import { RUN } from "./sample.ts";

const many = (count: number, words = "Broken 🧨 <b> | @ada ".repeat(10)) => Array.from({ length: count }, (_none, index) => problem("invalid-yaml", `${index} ${words}`, { at: { path: "a.yaml", line: index + 1 }, hint: "Mend it." }));

describe("the summary of a run", () => {
  it("says that everything is in order, and what there is to tell", () => {
    expect(summaryText({ title: "Check", errors: [], warnings: [], reply: [text("3 files.")], run: RUN })).toBe(`### Check\n\nEverything is in order. [run](${RUN})\n\n3 files.\n`);
  });

  it.each([
    [1, "1 command came to nothing, and its answer says why; the run is green.", many(0)],
    [2, "0 errors, 1 warning. 2 commands came to nothing, and their answers say why; the run is green.", many(1)],
  ])("does not say that everything is in order where %i commands came to nothing", (refused, sentence, warnings) => {
    expect(summaryText({ title: "Command", errors: [], warnings, refused }).split("\n")[2]).toBe(sentence);
  });

  it("tells errors first, then warnings, then the rest", () => {
    const summary = summaryText({ title: "Check", errors: many(1, "e"), warnings: many(2, "w"), reply: [text("rest")] });
    expect(summary.split("\n").slice(2)).toEqual([
      "1 error, 2 warnings.", "", "|  | Where | What is wrong | What to do |", "| --- | --- | --- | --- |",
      "| ❌ error | a.yaml:1 | 0 e (invalid-yaml) | Mend it. |", "| ⚠️ warning | a.yaml:1 | 0 w (invalid-yaml) | Mend it. |", "| ⚠️ warning | a.yaml:2 | 1 w (invalid-yaml) | Mend it. |", "", "rest", "",
    ]);
  });

  it("is no larger than GitHub takes, by bytes, and counts what is left out", () => {
    const summary = summaryText({ title: "Check", errors: many(10_000), warnings: many(10_000), reply: [list(["x"])] });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toMatch(/\n\d+ more are left out: a summary holds no more\.\n/);
    expect(summary.indexOf("⚠️ warning")).toBe(-1);
  });

  it("cuts a long reply", () => {
    const summary = summaryText({ title: "Run", errors: [], warnings: [], reply: [list(Array.from({ length: 100_000 }, () => "ユーザー @ada"))] });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toContain("_The rest is left out: a summary holds no more._");
  });
});
