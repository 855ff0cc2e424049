// A command that nobody says in a comment: whoever wrote it into a workflow was let in by GitHub.
import { ok, type Result } from "../../core/base/result.ts";
import type { Standing } from "../../core/model/facts.ts";
import { parseLine } from "../../core/grammar/parse.ts";
import { ask, stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { transacted } from "./done.ts";
import { ourStanding } from "./gates/standing.ts";
import { inWorkflow } from "./door.ts";
import type { Talk } from "./talk.ts";

/** Carried out with what follows it; nothing is said in any issue. */
export async function trusted({ venue, config }: Pick<Talk, "venue" | "config">, line: string, caller: Caller): Promise<Finished> {
  const { call, globals } = await parseLine(line, "comment");
  if (!call.ok) return stopped(call.problem);
  const here = inWorkflow(call.value);
  if (!here.ok) return stopped(here.problem);
  const ours = async (): Promise<Result<Standing>> => ok(ourStanding(venue, { actor: caller.actor, level: caller.permission }));
  const asked = { ...caller, dryRun: caller.dryRun || globals.dryRun, standing: caller.standing ?? ours };
  const ports = { ...venue.ports, issues: venue.forge };
  const { verb, ...rest } = here.value;
  if (verb.kind === "query") return ask(ports, { ...rest, verb }, asked);
  return (await transacted({ venue, config }, { call: { ...rest, verb }, ports, caller: asked })).finished;
}
