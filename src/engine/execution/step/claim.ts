// Claims: with several people at work on one milestone, each task is somebody's before it starts.
import { taskNow } from "./refresh.ts";
import { mark, stop, type Run } from "../run.ts";

/** `theirs`: somebody is at it; `broken`: nobody can tell, and the run stops. */
export async function claimed(run: Run, task: string): Promise<"ours" | "theirs" | "broken"> {
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
  // A claim that is free may have been given back with the work done.
  await taskNow(run, task, { anew: true });
  return run.stopping === null ? "ours" : "broken";
}

/** After the record that says what became of them. */
export async function giveBack(run: Run): Promise<void> {
  for (const [task, lease] of run.claims) {
    await lease.release();
    run.claims.delete(task);
  }
}
