// What the Action writes into its outputs.
import { describe, expect, test } from "vitest";
import { outputText } from "../../src/action/report.ts";
import { problem, type Problem } from "../../src/core/base/problem.ts";

const error = (number: number, message = "A field is wrong."): Problem =>
  problem("invalid-value", message, { hint: "Write planned.", at: { path: `.milestones/active/m-${number}.yaml`, line: 3, column: 9 } });

describe("the output result", () => {
  test("it is the whole envelope where that fits, and else the envelope without its data", () => {
    const envelope = { schema: 1, ok: true, command: "check", data: { problems: [error(1)] }, warnings: [], error: null };
    expect(JSON.parse(outputText(envelope))).toEqual(envelope);
    const long = outputText({ ...envelope, data: "x".repeat(400_001) });
    expect(long.length).toBeLessThan(1000);
    expect(JSON.parse(long)).toMatchObject({ ok: true, data: null, warnings: [{ code: "value-ignored" }] });
  });
});
