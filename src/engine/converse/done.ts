// What a command of a comment came to, and carrying out those that change something.
import { isObject } from "../../core/base/json.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Call } from "../../core/grammar/parse.ts";
import type { Command } from "../../core/verb.ts";
import type { Ports } from "../../ports/ports.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { transact } from "../transact.ts";
import { deliver } from "./deliver.ts";
import { watched, type Sight } from "./sight.ts";
import type { Talk } from "./talk.ts";

/**
 * What a command came to. `shows` are milestones that it changed, which their status comments tell; a command without any, or
 * with a problem, is answered in words. `pending`: it is not at its end, and is to be heard again.
 */
export type Done = {
  readonly finished: Finished;
  readonly shows: readonly string[];
  readonly sight: Sight | null;
  /** Where the work branch stands, where that is known; else undefined. */
  readonly work?: string | null;
  readonly run?: string | null;
  readonly notes?: readonly Problem[];
  readonly pending?: Problem;
};

/** A remote that did not answer may have done what it was asked for: that is found out by asking once more. */
export function told(result: Finished | Problem): Done {
  const finished = "code" in result ? stopped(result) : result;
  const away = finished.problem?.code === "remote-unavailable" ? { pending: finished.problem } : {};
  return { finished, shows: [], sight: null, ...away };
}

export type Wish = { readonly call: Call & { readonly verb: Command }; readonly ports: Ports; readonly caller: Caller };

/** Carries a command out and sees to what follows it. */
export async function transacted({ venue, config }: Pick<Talk, "venue" | "config">, { call, ports, caller }: Wish): Promise<Done> {
  const watch = watched(ports.repository, caller.now);
  const finished = await insistently(() => transact({ ...ports, repository: watch.repository }, call, caller));
  const sight = watch.seen();
  // What was committed is shown, also where it was not what was asked for.
  const shows = caller.dryRun ? [] : finished.problem ? touched(finished) : finished.repeated ? milestoneIn(finished.data) : touched(finished);
  if (shows.length === 0) return { ...told(finished), sight };
  const delivered = await deliver(venue, { verb: call.verb.name, milestones: shows, sight, config });
  return { finished, shows, sight, ...delivered };
}

/** With the tries of one transaction some eighty: of those who commit at once each time one gets through, so that twenty all do. */
const ROUNDS_MAX = 16;

async function insistently(once: () => Promise<Finished>): Promise<Finished> {
  for (let round = 1; ; round++) {
    const finished = await once();
    if (finished.problem?.code !== "conflict" || round === ROUNDS_MAX) return finished;
  }
}

function touched({ changes }: Finished): string[] {
  const ids = changes.flatMap(({ path, text }) => (text === null ? [] : (/^(?:active|completed|events)\/([^/]+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? [])));
  return [...new Set(ids)];
}

function milestoneIn(data: unknown): string[] {
  const milestone = isObject(data) ? data["milestone"] : null;
  const id = isObject(milestone) ? milestone["id"] : null;
  return typeof id === "string" ? [id] : [];
}
