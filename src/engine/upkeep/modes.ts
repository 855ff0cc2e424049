// The modes of the Action that look after a repository on a forge.
import { parseLine } from "../../core/grammar/parse.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { forgeBranches } from "./forge-branches.ts";
import { carriedOutLine } from "./maintain.ts";
import { carryOutRoutine, type Grounds } from "./routine.ts";

export const UPKEEP_MODES = ["scale-check", "cleanup", "sweep", "maintain"] as const;
export type UpkeepMode = (typeof UPKEEP_MODES)[number];

const LINES: Readonly<Record<UpkeepMode, string>> = { "scale-check": "scale check", "cleanup": "branch cleanup", "sweep": "sweep", "maintain": "maintain" };

/** Whoever starts the mode has agreed to what it deletes: nobody is asked. `since`: how far back a sweep looks, as a duration. */
export async function upkeepMode(mode: UpkeepMode, venue: Venue, { caller, since }: { readonly caller: Caller; readonly since?: string }): Promise<Finished> {
  const grounds = groundsOf(venue);
  const line = mode === "sweep" && since !== undefined ? `${LINES[mode]} --since ${since}` : LINES[mode];
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return stopped(call.problem);
  const { verb, ...rest } = call.value;
  return verb.kind === "routine" ? carryOutRoutine(grounds, { verb, ...rest }, caller) : carriedOutLine(grounds, line, caller);
}

/** A venue whose branches verbs can see. */
export function groundsOf(venue: Venue): Grounds {
  const ports = { ...venue.ports, branches: venue.ports.branches ?? forgeBranches(venue) };
  return { ports, venue: { ...venue, ports } };
}
