import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

test("looks at the scale with the grace period, which only those who maintain may", async () => {
  const { call } = await parseLine("scale check", "cli");
  if (!call.ok || call.value.verb.kind !== "routine") throw new Error("no routine");
  expect([call.value.verb.routine(call.value.args), call.value.verb.permission]).toEqual([{ kind: "scale-check", now: false }, "maintain"]);
});
