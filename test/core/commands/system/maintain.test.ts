import { describe, expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

describe("maintain", () => {
  test("looks back a day, or as far as it is told", async () => {
    expect([await orderOf("maintain"), await orderOf("maintain --since 2h")]).toEqual([{ kind: "maintain", since: "1d" }, { kind: "maintain", since: "2h" }]);
  });

  test("takes no time that is none", async () => {
    expect(await orderOf("maintain --since ever")).toBe("invalid-argument");
  });
});
