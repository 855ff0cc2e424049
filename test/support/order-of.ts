// What the line of a routine orders, or the code of the problem that it is.
import { parseLine } from "../../src/core/grammar/parse.ts";
import type { RoutineOrder } from "../../src/core/verb.ts";

export async function orderOf(line: string): Promise<RoutineOrder | string> {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}
