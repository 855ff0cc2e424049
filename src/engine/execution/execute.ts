// execute: from the order to the summary – admitted, agreed to, leased, conducted, recorded.
import type { Problem } from "../../core/base/problem.ts";
import { authorize } from "../../core/rules/authority.ts";
import { commandsOf } from "../../core/rules/execution/commands.ts";
import { executionPlan } from "../../core/views/execution/plan.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { closed, dataOf } from "./close.ts";
import { conduct } from "./conduct.ts";
import { bringLeftOvers } from "./step/bring.ts";
import { putUpLeftOvers } from "./step/gate.ts";
import { leased } from "./lease.ts";
import { openingEvents, openRun, type Given } from "./open.ts";
import { prepare, type Execution, type Ordered, type Prepared } from "./prepare.ts";
import { answered } from "./repeat.ts";
import { openRecorder } from "./record.ts";
import { stop } from "./run.ts";
import { settled } from "./settle.ts";
import { watch } from "./watch.ts";
import type { Spectator, World } from "./world.ts";

/**
 * Runs a session of the milestone to its end, or until it is stopped. Problems: those of preparing it; `confirmation-needed`;
 * `session-active`; `session-not-found`; at its end `work-failed`, `work-waiting`, `interrupted`, or what stopped it.
 */
export async function execute(world: World, execution: Execution, { caller, spectator }: { readonly caller: Caller; readonly spectator: Spectator }): Promise<Finished> {
  const allowed = authorize({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: "execute", needs: "write" });
  if (!allowed.ok) return stopped(allowed.problem);
  const before = await answered(world, execution, caller);
  if (before) return before;
  const prepared = await prepare(world, execution.order, caller.standing);
  if (!prepared.ok) return prepared.problem.code === "transition-not-allowed" ? settled(world, execution, { caller, refusal: prepared.problem }) : stopped(prepared.problem);
  if (caller.dryRun) return planned(prepared.value);
  const refusal = await agreed(world, prepared.value, { caller, spectator });
  if (refusal) return { ...stopped(refusal, dataOf(null, prepared.value.admitted.milestone)), warnings: prepared.value.warnings };
  const { config } = prepared.value.workspace;
  const site = await world.site({ git: config.agents.git_integration, remote: execution.order.remote });
  if (!site.ok) return stopped(site.problem);
  return underLease(world, { ...execution, prepared: prepared.value, site: site.value, caller, spectator });
}

/** Commands that a repository brings are shown and accepted before they first run, and again when they changed. */
async function agreed({ acceptance }: World, { workspace, admitted }: Prepared, { caller, spectator }: { readonly caller: Caller; readonly spectator: Spectator }): Promise<Problem | null> {
  const unknown = await acceptance.unknown(commandsOf(admitted.milestone, workspace.config));
  if (!unknown.ok) return unknown.problem;
  if (unknown.value.length === 0) return null;
  const refusal = caller.yes ? null : await spectator.agree(unknown.value);
  if (refusal) return refusal;
  const kept = await acceptance.accept(unknown.value);
  return kept.ok ? null : kept.problem;
}

async function underLease(world: World, ordered: Ordered): Promise<Finished> {
  const taken = await leased(world, ordered);
  if (!taken.ok) return { ...stopped(taken.problem, dataOf(null, ordered.prepared.admitted.milestone)), warnings: ordered.prepared.warnings };
  const { opening, lease, prepared } = taken.value;
  try {
    return await held(world, { ordered: { ...ordered, prepared }, opening, lease });
  } finally {
    await world.runner.close();
    await lease.release();
  }
}

async function held(world: World, given: Given): Promise<Finished> {
  const opened = await openRun(world, given);
  if (!opened.ok) return { ...stopped(opened.problem, dataOf(null, given.ordered.prepared.admitted.milestone)), warnings: given.ordered.prepared.warnings };
  const run = opened.value;
  const recorder = openRecorder(run);
  run.record = recorder.flush;
  run.spectator.stoppable((reason) => stop(run, reason));
  const failure = await recorder.flush({ reason: "start", status: "active", becomes: "in_progress", events: openingEvents(run), subject: `execute ${run.milestone.id}`, opening: true });
  if (failure) stop(run, failure.message, failure);
  const unwatch = watch(run, recorder);
  let tidied = false;
  try {
    await bringLeftOvers(run);
    await putUpLeftOvers(run);
    await conduct(run, recorder);
  } finally {
    await unwatch();
    await recorder.close();
    tidied = (await run.branch.close()).ok;
  }
  return closed(run, recorder, { tidied });
}

function planned({ admitted, workspace, warnings }: Prepared): Finished {
  const { data, reply } = executionPlan({ ...admitted, config: workspace.config });
  return { data, reply, warnings, problem: null, changes: [], diff: "" };
}
