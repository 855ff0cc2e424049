// The modes that look after a repository: scale-check, cleanup, sweep and maintain.
import { problem } from "../core/base/problem.ts";
import { isServerText } from "../core/model/config/database.ts";
import { type Level, PERMISSIONS } from "../core/model/permission.ts";
import { stopped } from "../engine/ask.ts";
import { upkeepMode, type UpkeepMode } from "../engine/upkeep/modes.ts";
import type { Venue } from "../ports/forge/venue.ts";
import { type Environment, requestOf, type TriggerEvent } from "./event.ts";
import type { Carrier } from "./given.ts";
import { input } from "./inputs.ts";
import { openActionVenue, withCost } from "./venue.ts";

export function upkeep(mode: UpkeepMode): Carrier {
  return async ({ event, dryRun, environment }) => {
    const url = input("database-url");
    if (url !== "" && !isServerText(url)) return { finished: stopped(problem("usage", "The input database-url is not the address of a PostgreSQL database.", { hint: "It is written postgresql://user:password@host:port/database." })) };
    const venue = openActionVenue(withDatabase(environment, url), input("token"));
    if (!venue.ok) return { finished: stopped(venue.problem) };
    const caller = {
      actor: event.actor, permission: await levelOf(mode, event, venue.value), now: venue.value.now, request: { id: requestOf(environment), given: true }, dryRun, commit: true, yes: true,
    };
    const finished = await upkeepMode(mode, venue.value, { caller, ...(event.name === "issue_comment" && { since: JUST_NOW }) });
    return { finished: withCost(finished, venue.value) };
  };
}

/** As if the variable were set; nothing that we start sees either. */
function withDatabase(environment: Environment, url: string): Environment {
  return url === "" ? environment : { ...environment, DATABASE_URL: url };
}

/** Behind a comment only what was said meanwhile is looked for; the schedule looks further back. */
const JUST_NOW = "1h";

/**
 * Anybody may cause a sweep: each comment that it finds is asked about by itself; and a look at the scale, which comes to what
 * the settings of the state branch say, whoever caused it. Whoever may write may start a workflow by
 * hand, but looking after the repository takes more: of them GitHub is asked what else they may.
 */
async function levelOf(mode: UpkeepMode, { name, actor, level }: TriggerEvent, { forge }: Venue): Promise<Level> {
  if (mode === "sweep" || mode === "scale-check") return "maintain";
  if (name !== "workflow_dispatch") return level;
  const granted = await forge.permission(actor);
  return granted.ok && PERMISSIONS.indexOf(granted.value.level) > PERMISSIONS.indexOf(level) ? granted.value.level : level;
}
