// What follows a command outside of the files, once these are committed: the work branch of a milestone that was planned.
import { problem, type Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Config } from "../../core/model/config/config.ts";
import { workBranch } from "../../core/rules/execution/branch-name.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { stateRef } from "./look.ts";
import type { Sight } from "./sight.ts";

/** `sight`: what the command committed; null where it was carried out before. */
export type Carried = { readonly verb: string; readonly milestones: readonly string[]; readonly sight: Sight | null; readonly config: Config };

/**
 * `work`: where the work branch stands, where that is known now. `notes`: what could not be done, without undoing the command.
 * `pending`: what is to be tried again.
 */
export type Delivered = { readonly work?: string | null; readonly notes: readonly Problem[]; readonly pending?: Problem };

/** Every effect may come twice and is had once. */
export async function deliver(venue: Venue, { verb, milestones, sight, config }: Carried): Promise<Delivered> {
  const [id] = milestones;
  if (verb !== "plan" || id === undefined || !config.agents.git_integration) return { notes: [] };
  const branch = workBranch(id, config.git_integration);
  if (!branch.ok) return { notes: [branch.problem] };
  return branch.value === null ? { work: null, notes: [] } : makeBranch(venue, { name: branch.value, sight, config });
}

type Making = { readonly name: string; readonly sight: Sight | null; readonly config: Config };

/** From the state that has the plan. A branch of that name that is there already is the work branch. */
async function makeBranch(venue: Venue, { name, sight, config }: Making): Promise<Delivered> {
  const from = sight ? ok(sight.commit) : await newest(venue, config);
  const made = from.ok ? await venue.refs.swap(`refs/heads/${name}`, null, from.value) : from;
  if (from.ok && made.ok) return { work: made.value.kind === "done" ? from.value : made.value.at, notes: [] };
  return made.ok ? { notes: [] } : notMade(name, made.problem);
}

async function newest(venue: Venue, config: Config): Promise<Result<string | null>> {
  const ref = await stateRef(venue, config);
  return ref.ok ? venue.refs.at(ref.value) : ref;
}

function notMade(name: string, reason: Problem): Delivered {
  if (reason.code === "remote-unavailable") return { notes: [], pending: reason };
  return { notes: [problem("branch-missing", `The work branch ${name} was not made: ${reason.message}`, { hint: "It is made when the milestone is executed." })] };
}
