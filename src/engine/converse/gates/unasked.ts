// What is done without anybody's command: whoever comes to it first does it, and a second time there is nothing to do.
import { ok } from "../../../core/base/result.ts";
import type { Config } from "../../../core/model/config/config.ts";
import type { Command } from "../../../core/verb.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { transacted, type Done } from "../done.ts";
import { ourStanding } from "./standing.ts";

export type Unasked = { readonly id: string; readonly config: Config; readonly request: string };

export async function unasked(venue: Venue, verb: Command, { id, config, request }: Unasked): Promise<Done> {
  const us = await venue.forge.self();
  const actor = us.ok ? us.value.login : "milestone";
  const standing = async () => ok(ourStanding(venue, { actor, level: "maintain" }));
  const caller = { actor, permission: "maintain", now: venue.now, request: { id: request, given: false }, dryRun: false, commit: true, yes: true, standing } as const;
  return transacted({ venue, config }, { call: { verb, args: { milestone: id }, line: `${verb.name} ${id}` }, ports: venue.ports, caller });
}
