// A task that people do is completed by something else than a command: a ticked box, a closed issue, a commit.
import { problem } from "../../core/base/problem.ts";
import { failed } from "../../core/base/result.ts";
import { complete } from "../../core/commands/milestone/complete.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Level } from "../../core/model/permission.ts";
import { doneBy } from "../../core/rules/execution/commands.ts";
import { findMilestone, findTask } from "../../core/rules/find.ts";
import type { Command } from "../../core/verb.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { transacted, type Done } from "./done.ts";

export type Completing = {
  readonly milestone: string;
  readonly task: string;
  readonly config: Config;
  readonly request: string;
  readonly actor: string;
  readonly level: Level;
};

/** Problems: those of `complete`, `transition-not-allowed` for a task that a machine does. */
export async function completePeoples(venue: Venue, { milestone, task, config, request, actor, level }: Completing): Promise<Done> {
  const caller = { actor, permission: level, now: venue.now, request: { id: request, given: true }, dryRun: false, commit: true, yes: false };
  const call = { verb: PEOPLES, args: { milestone, task, force: false }, line: `complete ${milestone} ${task}` };
  return transacted({ venue, config }, { call, ports: venue.ports, caller });
}

const PEOPLES: Command = {
  ...complete,
  decide(workspace, args, context) {
    const milestone = findMilestone(workspace, String(args["milestone"]));
    const task = milestone.ok ? findTask(milestone.value, String(args["task"])) : milestone;
    if (task.ok && doneBy(task.value).kind !== "people") return failed(problem("transition-not-allowed", `${task.value.id} is not done by people; whether it is done is for the execution to say.`));
    return complete.decide(workspace, args, context);
  },
};
