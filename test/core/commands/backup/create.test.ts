import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

test("a backup has the label that it is given, and one without", async () => {
  expect(await orderOf("backup create --label pre-switch")).toEqual({ kind: "backup-create", label: "pre-switch" });
  expect(await orderOf("backup create")).toEqual({ kind: "backup-create", label: "manual" });
});

test.each(["a b", "../x", "-x", "a/b", "a..lock/", "ü"])("a label that no ref can have is refused: %s", async (label) => {
  expect(await orderOf(`backup create --label=${JSON.stringify(label)}`)).toBe("invalid-argument");
});
