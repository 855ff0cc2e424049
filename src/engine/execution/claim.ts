// Claims: with several people at work on one milestone, each task is somebody's before it starts.
import { problem } from "../../core/base/problem.ts";
import { isTaskOver } from "../../core/model/status.ts";
import { load } from "../load.ts";
import { mark, stop, type Run } from "./run.ts";

/** `done`: somebody finished it meanwhile; `theirs`: somebody is at it; `broken`: nobody can tell, and the run stops. */
export async function claimed(run: Run, task: string): Promise<"ours" | "done" | "theirs" | "broken"> {
  if (!run.config.session_management.multi_user || run.claims.has(task)) return "ours";
  const taken = await run.site.leases.take({ milestone: run.milestone.id, task }, { session: run.session.id, owner: run.caller.actor });
  if (!taken.ok) {
    stop(run, taken.problem.message, taken.problem);
    return "broken";
  }
  if (taken.value.kind === "busy") {
    mark(run, task, { status: "waiting", reason: `${taken.value.standing.holder.owner} is at it in ${taken.value.standing.holder.session}.` });
    return "theirs";
  }
  run.claims.set(task, taken.value.lease);
  const over = await isOver(run, task);
  if (over === null) stop(run, "The milestone cannot be read any more.", problem("milestone-not-found", `Milestone ${run.milestone.id} cannot be read any more.`, { hint: "See `milestone data validate`." }));
  if (over === true) mark(run, task, { status: "completed", reason: "Somebody else finished it." });
  return over === null ? "broken" : over ? "done" : "ours";
}

/** As the state branch says now; a claim that is free may have been given back with the work done. */
async function isOver({ world, milestone }: Run, task: string): Promise<boolean | null> {
  const snapshot = await world.ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return null;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [milestone.id] }, settings: world.ports.settings });
    const now = loaded.ok ? loaded.value.workspace.milestones.get(milestone.id)?.tasks.find(({ id }) => id === task) : undefined;
    return now ? isTaskOver(now.status) : null;
  } finally {
    await snapshot.value.release();
  }
}

/** After the record that says what became of them. */
export async function giveBack(run: Run): Promise<void> {
  for (const [task, lease] of run.claims) {
    await lease.release();
    run.claims.delete(task);
  }
}
