// A command that nobody says in a comment: whoever wrote it into a workflow was let in by GitHub.
import { problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Standing } from "../../core/model/facts.ts";
import { parseLine } from "../../core/grammar/parse.ts";
import { ask, stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { transacted } from "./done.ts";
import { ourStanding } from "./gates/standing.ts";
import { notHere } from "./door.ts";
import type { Talk } from "./talk.ts";

/** Carried out with what follows it; nothing is said in any issue. */
export async function trusted({ venue, config }: Pick<Talk, "venue" | "config">, line: string, caller: Caller): Promise<Finished> {
  const { call, globals } = await parseLine(line, "comment");
  if (!call.ok) return stopped(call.problem);
  const elsewhere = notHere(call.value);
  if (elsewhere) return stopped(elsewhere);
  const { verb } = call.value;
  const ours = async (): Promise<Result<Standing>> => ok(ourStanding(venue, { actor: caller.actor, level: caller.permission }));
  const asked = { ...caller, dryRun: caller.dryRun || globals.dryRun, standing: caller.standing ?? ours };
  const ports = { ...venue.ports, issues: venue.forge };
  switch (verb.kind) {
    case "query": return ask(ports, { ...call.value, verb }, asked);
    case "command": return (await transacted({ venue, config }, { call: { ...call.value, verb }, ports, caller: asked })).finished;
    case "execution": return stopped(problem("usage", "execute is a mode of its own.", { hint: "Use mode: execute with the input milestone." }));
    case "routine": return stopped(problem("usage", `${verb.name} is a mode of its own.`, { hint: `Use mode: ${verb.name}.` }));
  }
}
