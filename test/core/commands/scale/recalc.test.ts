import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

test("looks at the scale at once, under its old names too, which only those who maintain may", async () => {
  for (const line of ["scale recalc", "update --recalculate-scale", "status --force-scale-detection"]) {
    const { call } = await parseLine(line, "cli");
    if (!call.ok || call.value.verb.kind !== "routine") throw new Error("no routine");
    expect([call.value.verb.routine(call.value.args), call.value.verb.permission], line).toEqual([{ kind: "scale-check", now: true }, "maintain"]);
  }
});
