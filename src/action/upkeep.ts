// The modes that look after a repository: scale-check, cleanup, sweep and maintain.
import { dirname } from "node:path";
import type { Level } from "../core/model/permission.ts";
import { stopped } from "../engine/ask.ts";
import { upkeepMode, type UpkeepMode } from "../engine/upkeep/modes.ts";
import { requestOf, type TriggerEvent } from "./event.ts";
import type { Carrier } from "./given.ts";
import { input } from "./inputs.ts";
import { openActionVenue } from "./venue.ts";

export function upkeep(mode: UpkeepMode): Carrier {
  return async ({ folder, event, dryRun, environment }) => {
    const venue = openActionVenue(environment, input("token"));
    if (!venue.ok) return { finished: stopped(venue.problem), root: folder };
    const caller = {
      actor: event.actor, permission: levelOf(mode, event), now: venue.value.now, request: { id: requestOf(environment), given: true }, dryRun, commit: true, yes: true,
    };
    return { finished: await upkeepMode(mode, venue.value, { caller, ...(event.name === "issue_comment" && { since: JUST_NOW }) }), root: dirname(folder) };
  };
}

/** Behind a comment only what was said meanwhile is looked for; the schedule looks further back. */
const JUST_NOW = "1h";

/** Anybody may cause a sweep: each comment that it finds is asked about by itself. */
function levelOf(mode: UpkeepMode, { level }: TriggerEvent): Level {
  return mode === "sweep" ? "maintain" : level;
}
