// Bringing a task's commit onto the work branch, and what follows where it collides.
import { problem } from "../../../core/base/problem.ts";
import type { EventDraft } from "../../../core/model/event.ts";
import type { Task } from "../../../core/model/milestone.ts";
import { isTaskOver } from "../../../core/model/status.ts";
import { mergeSubject } from "../../../core/rules/execution/commit-text.ts";
import { statusEvents, taskEvent } from "../../../core/rules/lifecycle.ts";
import type { Merged } from "../../../ports/execution/work.ts";
import { note, stepOf, stop, tell, type Run } from "../run.ts";

/** A task that collides this often is in the way of something that does not end. */
const COLLISIONS_MAX = 3;

/** `broken`: the run stops, and a resumed session tries the merge again. */
export async function brought(run: Run, task: Task, commit: string): Promise<"merged" | "again" | "collided" | "broken"> {
  const merged = await run.branch.merge(commit, mergeSubject({ milestone: run.milestone, task }));
  if (!merged.ok && merged.problem.code === "commit-missing" && collidedTimes(run, task) < COLLISIONS_MAX) return "again";
  if (!merged.ok) {
    stop(run, merged.problem.message, merged.problem);
    return "broken";
  }
  if (merged.value.kind === "conflict") return collided(run, task, { conflict: merged.value, commit });
  const failure = await note(run, [{ kind: "merged", at: run.caller.now(), task: task.id, commit }]);
  if (failure) stop(run, failure.message, failure);
  else run.brought.add(commit);
  return failure ? "broken" : "merged";
}

type Collision = { readonly conflict: Extract<Merged, { kind: "conflict" }>; readonly commit: string };

async function collided(run: Run, task: Task, { conflict, commit }: Collision): Promise<"again" | "collided" | "broken"> {
  const others = [...new Set(conflict.others.map(({ task: other, commit: id }) => other ?? id.slice(0, 12)))];
  const files = conflict.files.join(", ");
  tell(run, "conflict_detected", { task_id: task.id, with: others, files: [...conflict.files], resolution_method: run.config.coordination.conflict_resolution }, { keep: true });
  const collisions = collidedTimes(run, task);
  if (run.config.coordination.conflict_resolution === "conservative" && collisions < COLLISIONS_MAX && run.stopping === null) return "again";
  const step = stepOf(run, task.id);
  const reason = `Its changes to ${files} collide with those of ${others.join(", ") || "somebody else"}. Its own are in commit ${commit.slice(0, 12)}; the next execute does it again on top of the others.`;
  const outcome = { status: "failed" as const, exit_code: step.exit_code, reason, commit: null, tail: step.tail, blocker: "merge_conflict" };
  const failure = await note(run, [{ kind: "finished", at: run.caller.now(), task: task.id, attempt: step.attempts, outcome }]);
  if (failure) stop(run, failure.message, failure);
  else tell(run, "task_status_changed", { task_id: task.id, new_status: "failed", reason });
  return failure ? "broken" : "collided";
}

/** Counting this time. */
function collidedTimes({ collisions }: Run, { id }: Task): number {
  const times = (collisions.get(id) ?? 0) + 1;
  collisions.set(id, times);
  return times;
}

/** Why a task that was done is done again: others were faster, or its commit is gone. */
export const DONE_AGAIN = "It is done again, since what it had done could not be brought in.";

/** Commits that an earlier run made and did not bring in any more. */
export async function bringLeftOvers(run: Run): Promise<void> {
  for (const { task, status, commit, merged } of [...run.steps.values()]) {
    if ((status !== "completed" && status !== "unverified") || commit === null || merged || run.stopping !== null) continue;
    const known = run.tasks.get(task);
    if (!known) continue;
    if ((await brought(run, known, commit)) === "again") await requeue(run, task, DONE_AGAIN);
  }
}

/**
 * What this run brought in and the branch lost again, since somebody set it back: its tasks go to the queue, and the run has
 * a problem. The events take back what is on record of them. A branch that is gone is a problem too, and takes nothing back: whoever
 * makes it again needs to know its commits.
 */
export async function takeBackLost(run: Run): Promise<readonly EventDraft[]> {
  if (run.stopping?.problem?.code === "lease-lost") return [];
  const steps = [...run.steps.values()].flatMap(({ task, commit, merged }) => (merged && commit !== null && run.brought.has(commit) ? [{ task, commit }] : []));
  const asked = await run.branch.lost(steps.map(({ commit }) => commit));
  if (!asked.ok) {
    stop(run, asked.problem.message, asked.problem);
    return [];
  }
  const lost = steps.filter(({ commit }) => asked.value.includes(commit)).map(({ task }) => task);
  if (lost.length === 0) return [];
  const sentence = `The work branch ${run.branch.name ?? ""} does not have what ${lost.join(", ")} did any more: somebody set it back.`;
  stop(run, sentence, problem("commit-missing", sentence, { hint: `\`git reflog\` shows where it stood; without it, \`milestone execute ${run.milestone.id}\` does them again.` }));
  for (const task of lost) await requeue(run, task, "The work branch does not have it any more.");
  return takenBack(run, new Set(lost));
}

function takenBack({ milestone }: Run, lost: ReadonlySet<string>): readonly EventDraft[] {
  const reason = "The work branch does not have it any more.";
  const tasks = milestone.tasks.filter(({ id, status }) => lost.has(id) && isTaskOver(status));
  if (tasks.length === 0) return [];
  const again = milestone.status === "completed" ? statusEvents(milestone, "in_progress", { trigger: "execute", reason }) : [];
  return [...again, ...tasks.map((task) => taskEvent(milestone, task, { status: "pending", reason }))];
}

async function requeue(run: Run, task: string, reason: string): Promise<void> {
  const failure = await note(run, [{ kind: "again", at: run.caller.now(), task, reason }]);
  if (failure) stop(run, failure.message, failure);
}
