import { describe, expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

describe("sweep", () => {
  test("looks back a day, or as far as it is told", async () => {
    expect([await orderOf("sweep"), await orderOf("sweep --since 2h")]).toEqual([{ kind: "sweep", since: "1d" }, { kind: "sweep", since: "2h" }]);
  });

  test("takes no time that is none", async () => {
    expect(await orderOf("sweep --since ever")).toBe("invalid-argument");
  });
});
