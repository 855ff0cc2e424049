import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

test("grows to beyond the default thresholds, or as far as it is told", async () => {
  expect(await orderOf("scale simulate")).toEqual({ kind: "scale-simulate", to: 220 });
  expect(await orderOf("scale simulate --to 60")).toEqual({ kind: "scale-simulate", to: 60 });
  expect(await orderOf("script simulate-scale-growth.sh")).toEqual({ kind: "scale-simulate", to: 220 });
});

test("grows to no number that is none", async () => {
  expect(await orderOf("scale simulate --to many")).toBe("invalid-argument");
});
