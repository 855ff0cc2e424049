// Routines: verbs that are made of others, carried out one after the other.
import { problem, type Problem } from "../../core/base/problem.ts";
import { authorize } from "../../core/rules/authority.ts";
import type { Routine } from "../../core/verb.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished, Invocation } from "../invocation.ts";
import { catchUp } from "./catch-up.ts";
import { maintain } from "./maintain.ts";

/** `venue` is null where there is no forge to talk to. */
export type Grounds = { readonly ports: Ports; readonly venue: Venue | null };

export async function carryOutRoutine(grounds: Grounds, { verb, args }: Invocation & { readonly verb: Routine }, caller: Caller): Promise<Finished> {
  const allowed = authorize({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args });
  if (!allowed.ok) return stopped(allowed.problem);
  const order = verb.routine(args);
  if (!("since" in order)) return (await import("../catalog/orders.ts")).carryOutOrder(grounds, order, caller);
  const { kind, since } = order;
  if (kind === "maintain") return maintain(grounds, { caller, since });
  if (grounds.venue === null && !caller.dryRun) return stopped(noForge(verb.name));
  return catchUp(grounds.venue, { caller, since });
}

function noForge(verb: string): Problem {
  return problem("prerequisite-missing", `${verb} reads comments on GitHub, and has no access to it here.`, { hint: "Run it in the Action (mode: sweep) or in the app." });
}
