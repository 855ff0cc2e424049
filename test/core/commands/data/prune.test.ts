import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

test("thirty days are kept, or as many as it is told", async () => {
  expect(await orderOf("data prune")).toEqual({ kind: "data-prune", older_than: "30d" });
  expect(await orderOf("data prune --older-than 2w")).toEqual({ kind: "data-prune", older_than: "2w" });
});

test("a time that is none is refused", async () => expect(await orderOf("data prune --older-than 0d")).toBe("invalid-argument"));
