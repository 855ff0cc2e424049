import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

test("the latest backup is tried where none is named", async () => {
  expect([await orderOf("backup test"), await orderOf("backup test 20260302T090000Z-a")]).toEqual([{ kind: "backup-test", backup: "latest" }, { kind: "backup-test", backup: "20260302T090000Z-a" }]);
});
