import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

test("caches are cleared with and without force", async () => {
  for (const line of ["cache clear", "cache clear --force", "script emergency-cache-clear.sh"]) expect(await orderOf(line)).toEqual({ kind: "cache-clear" });
});
