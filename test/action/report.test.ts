// What the Action writes into the job summary and its outputs.
import { describe, expect, test } from "vitest";
import { outputText, summary } from "../../src/action/report.ts";
import { problem, type Problem } from "../../src/core/base/problem.ts";

const error = (number: number, message = "A field is wrong."): Problem =>
  problem("invalid-value", message, { hint: "Write planned.", at: { path: `.milestones/active/m-${number}.yaml`, line: 3, column: 9 } });
const warning = problem("unknown-key", "A key is not known.", { at: { path: "a.yaml" } });

describe("the job summary", () => {
  test("without problems it says that everything is in order", () => {
    expect(summary("Milestones: check", { errors: [], warnings: [] })).toBe("### Milestones: check\n\nEverything is in order.\n");
  });

  test("each problem is a row with its place, what is wrong and what to do", () => {
    const text = summary("Milestones: check", { errors: [error(1)], warnings: [warning] });
    expect(text).toContain("1 error, 1 warning.");
    expect(text).toContain("| error | .milestones/active/m-1.yaml:3:9 | A field is wrong. (invalid-value) | Write planned. |\n");
    expect(text).toContain("| warning | a.yaml | A key is not known. (unknown-key) |  |\n");
  });

  test("somebody's words are only text in it", () => {
    const text = summary("t", { warnings: [], errors: [error(1, "</td><img src=x> | @team ](x) `#12\n## no heading\u202e\u001b[31m")] });
    expect(text.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(3);
    expect(text).not.toMatch(/<img|@team|#12|\n## |[\u001b\u202e]/);
  });

  test("it stays below a megabyte, and says how many problems are left out", () => {
    const problems = Array.from({ length: 20_000 }, (_, index) => error(index, "计划 ".repeat(20)));
    const text = summary("t", { errors: problems, warnings: [] });
    const rows = text.split("\n").filter((line) => line.startsWith("| error")).length;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000);
    expect(text).toContain(`${20_000 - rows} more are left out`);
  });
});

describe("the output result", () => {
  test("it is the whole envelope where that fits, and else the envelope without its data", () => {
    const envelope = { schema: 1, ok: true, command: "check", data: { problems: [error(1)] }, warnings: [], error: null };
    expect(JSON.parse(outputText(envelope))).toEqual(envelope);
    const long = outputText({ ...envelope, data: "x".repeat(400_001) });
    expect(long.length).toBeLessThan(1000);
    expect(JSON.parse(long)).toMatchObject({ ok: true, data: null, warnings: [{ code: "value-ignored" }] });
  });
});
