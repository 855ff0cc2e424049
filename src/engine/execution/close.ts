// The end of a run: how the session stands, what the milestone becomes, and what a person is told.
import { problem, type Problem } from "../../core/base/problem.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import type { EventDraft } from "../../core/model/event.ts";
import type { Session, SessionStatus } from "../../core/model/execution/session.ts";
import { executionSummary } from "../../core/views/execution/summary.ts";
import type { Finished } from "../invocation.ts";
import { takeBackLost } from "./step/bring.ts";
import { giveBack } from "./step/claim.ts";
import { mark, tell, type Recorder, type Run } from "./run.ts";

/** What other people's scripts read of an execution. */
export function dataOf(session: Session | null, milestone: Milestone): Readonly<Record<string, unknown>> {
  const { id, status, progress } = milestone;
  const steps = session?.steps.map(({ task, status: step, attempts, exit_code, started_at, finished_at, reason, commit }) => ({ task, status: step, attempts, exit_code, started_at, finished_at, reason, commit }));
  return { session: session && { id: session.id, status: session.status, branch: session.branch, steps }, milestone: { id, status, progress } };
}

/** `tidied`: nothing of it is left to be put away. The journal stays as long as anything is: the next execution finds it by that. */
export async function closed(run: Run, recorder: Recorder, { tidied }: { readonly tidied: boolean }): Promise<Finished> {
  const back = await takeBackLost(run);
  const { status, trouble } = endingOf(run);
  for (const [task, step] of run.steps) if (step.status === "running") mark(run, task, { status: "cancelled", reason: run.stopping?.reason ?? "It was not finished." });
  run.session = { ...run.session, ended_at: status === "paused" ? null : run.caller.now(), blockers: blockersOf(run) };
  const ended: EventDraft = { event_type: "session_ended", milestone_id: run.milestone.id, details: { status, reason: run.stopping?.reason ?? null, steps_completed: run.counts.completed, steps_total: run.steps.size } };
  const becomes = status === "failed" || run.stopping?.problem?.code === "work-failed" ? { becomes: "blocked" as const } : status === "paused" ? { becomes: "paused" as const } : {};
  const subject = `execute ${run.milestone.id}: ${status}, ${run.counts.completed} of ${run.steps.size} done`;
  const failure = await recorder.flush({ reason: run.stopping === null ? "end" : "interrupted", status, ...becomes, events: [...back, ended], subject });
  await giveBack(run);
  tell(run, "session_ended", ended.details);
  if (failure === null && tidied && isSettled(run)) await run.world.ports.journal.remove(run.session.id);
  const session: Session = { ...run.session, status, steps: [...run.steps.values()] };
  const reply = executionSummary({ session, milestone: run.milestone, elapsedMs: run.world.clock.elapsed() - run.beganMs });
  return { data: dataOf(session, run.milestone), reply, warnings: run.warnings, problem: failure ?? trouble, changes: [], diff: "" };
}

/** Everything in the journal is in the record too, and nothing waits to be merged. */
function isSettled({ steps, unrecorded }: Run): boolean {
  return unrecorded.size === 0 && [...steps.values()].every(({ status, commit, merged }) => status !== "running" && (commit === null || merged));
}

function blockersOf({ steps, stopping }: Run): string[] {
  const failed = [...steps.values()].filter(({ status }) => status === "failed" || status === "timed_out");
  return [...(stopping?.problem ? [stopping.problem.message] : []), ...failed.map(({ task, reason }) => `${task}: ${reason ?? "failed"}`)];
}

function endingOf(run: Run): { readonly status: SessionStatus; readonly trouble: Problem | null } {
  const { stopping, milestone, steps, tasks } = run;
  if (stopping !== null) return { status: "paused", trouble: stopping.problem ?? problem("interrupted", stopping.reason, { hint: `Go on with \`milestone execute ${milestone.id} --resume\`.` }) };
  const failed = [...steps.values()].filter(({ task, status }) => (status === "failed" || status === "timed_out") && !tasks.get(task)?.continue_on_error);
  if (failed.length > 0) return { status: "failed", trouble: failure(run, failed.map(({ task }) => task)) };
  const waiting = [...steps.values()].filter(({ status }) => status === "waiting" || status === "unverified").map(({ task }) => task);
  return waiting.length > 0 ? { status: "waiting", trouble: waits(run, waiting) } : { status: "completed", trouble: null };
}

/** So many names fit a sentence. */
const NAMED_MAX = 5;

function named(ids: readonly string[]): string {
  return `${ids.slice(0, NAMED_MAX).join(", ")}${ids.length > NAMED_MAX ? ` and ${ids.length - NAMED_MAX} more` : ""}`;
}

function failure({ milestone, steps }: Run, ids: readonly string[]): Problem {
  const [first = ""] = ids;
  return problem("work-failed", `${named(ids)} failed. ${first}: ${steps.get(first)?.reason ?? "see its log"}`, { hint: `Look at the logs in the data folder, then \`milestone execute ${milestone.id}\` tries again what failed.` });
}

function waits({ milestone, steps }: Run, ids: readonly string[]): Problem {
  const [first = ""] = ids;
  return problem("work-waiting", `Everything that could be done is done; ${named(ids)} ${ids.length === 1 ? "waits" : "wait"}. ${first}: ${steps.get(first)?.reason ?? ""}`, { hint: `Then \`milestone execute ${milestone.id}\` goes on.` });
}
