// A task that is a workflow of the repository: dispatched, followed to its conclusion, cancelled with the session.
import { durationText } from "../../../core/base/duration.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Task } from "../../../core/model/milestone.ts";
import type { Step, StepOutcome } from "../../../core/model/execution/session.ts";
import { doneBy } from "../../../core/rules/execution/commands.ts";
import { timeoutOf } from "../../../core/rules/execution/evidence.ts";
import type { Ended, Running } from "../../../ports/execution/task-runner.ts";
import type { WorkflowRun, Workflows } from "../../../ports/forge/workflows.ts";
import { note, type MutableSeat, type Run } from "../run.ts";

/** `former` is the step before this attempt: what it may have dispatched already is followed, not done twice. */
export type Following = { readonly seat: MutableSeat; readonly task: Task; readonly former: Step };

/** Between two looks; the wait grows with each. */
const LOOK_MS_MIN = 2_000;
const LOOK_MS_MAX = 15_000;
/** Looks in a row that may fail before it is given up. */
const FAILURES_MAX = 10;
/** GitHub shows a run that it has started within so many looks. */
const HIDDEN_MAX = 10;

/** Its conclusion and its address are the evidence. Problems: those of the journal and of the record. */
export async function followed(run: Run, { seat, task, former }: Following): Promise<Result<StepOutcome>> {
  const stop = stopSign();
  seat.running = stop.running;
  if (run.stopping !== null) stop.running.cancel();
  const job: Job = { run, task, name: nameOf(task), stop, port: portOf(run) };
  const begun = await begin(job, former);
  const failure = begun.ok ? await remember(job, begun.value) : null;
  const outcome = failure ? failed(failure) : ok(begun.ok ? await concluded(job, begun.value) : outcomeOf("failed", said(begun.problem)));
  seat.running = null;
  stop.end();
  return outcome;
}

type StopSign = { readonly running: Running; readonly asked: () => boolean; readonly heard: Promise<void>; readonly end: () => void };
type Job = { readonly run: Run; readonly task: Task; readonly name: string; readonly stop: StopSign; readonly port: Workflows };
type Begun = { readonly id: number; readonly url: string };

/** What stops a seat stops this too, though there is no process here. */
function stopSign(): StopSign {
  let asked = false;
  const heard = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<Ended>();
  const cancel = (): void => {
    asked = true;
    heard.resolve();
  };
  return {
    running: { ended: ended.promise, cancel, look: () => ({ memoryBytes: null, silentMs: 0 }) },
    asked: () => asked,
    heard: heard.promise,
    end: () => ended.resolve({ code: null, signal: null, why: "cancelled", tail: "", survivors: 0, peakBytes: null, problem: null }),
  };
}

function nameOf(task: Task): string {
  const how = doneBy(task);
  if (how.kind !== "workflow") throw new TypeError(`${task.id} is no workflow`);
  return how.name;
}

function portOf({ world }: Run): Workflows {
  if (!world.workflows) throw new TypeError("workflows cannot be dispatched here");
  return world.workflows.port;
}

/** The run of an attempt that never ended is taken up, where its runner came to know it or not; else a new one is dispatched. */
async function begin(job: Job, former: Step): Promise<Result<Begun>> {
  const { run, name, port } = job;
  const began = former.attempts > 0 && former.finished_at === null ? former.started_at : null;
  if (began !== null && former.run !== undefined) return ok({ id: former.run, url: former.run_url ?? "" });
  const lost = began === null ? ok(null) : await oldestSince(port, { name, since: began });
  if (!lost.ok) return lost;
  if (lost.value) return ok(lost.value);
  const since = run.caller.now();
  const dispatched = await port.dispatch({ workflow: name, branch: run.world.workflows?.branch ?? "", inputs: {} });
  if (!dispatched.ok) return dispatched;
  const { id, url } = dispatched.value;
  return id === null ? shown(job, since) : ok({ id, url });
}

async function oldestSince(port: Workflows, { name, since }: { readonly name: string; readonly since: string }): Promise<Result<WorkflowRun | null>> {
  // GitHub tells seconds.
  const runs = await port.dispatchedSince(name, `${since.slice(0, 19)}Z`);
  return runs.ok ? ok(runs.value.at(-1) ?? null) : runs;
}

/** Older servers do not say which run they started; it shows itself after a while. */
async function shown({ run, name, port }: Job, since: string): Promise<Result<Begun>> {
  for (let looks = 1; looks <= HIDDEN_MAX && run.stopping === null; looks++) {
    const found = await oldestSince(port, { name, since });
    if (!found.ok) return found;
    if (found.value) return ok(found.value);
    await run.pause(LOOK_MS_MIN);
  }
  return failed(hidden(name));
}

function hidden(name: string): Problem {
  return problem("not-found", `The workflow ${name} was dispatched, and its run does not show.`, { hint: "Look at the repository's Actions." });
}

/** On record, here and on the remote, before it is waited for. */
async function remember({ run, task }: Job, { id, url }: Begun): Promise<Problem | null> {
  const failure = await note(run, [{ kind: "dispatched", at: run.caller.now(), task: task.id, run: id, url }]);
  if (failure || run.site.share === null) return failure;
  return run.record({ reason: "step", status: "active", subject: `execute ${run.milestone.id}: ${task.id} dispatched` });
}

async function concluded(job: Job, { id, url }: Begun): Promise<StepOutcome> {
  const { run, task, stop, port } = job;
  const limit = timeoutOf(task, null);
  const most = limit.ok ? limit.value : null;
  const began = run.world.clock.elapsed();
  let failures = 0;
  for (let looks = 1; ; looks++) {
    const seen = await port.run(id);
    failures = seen.ok ? 0 : failures + 1;
    if (seen.ok && seen.value.status === "completed") return judged(seen.value);
    if (!seen.ok && (seen.problem.code !== "remote-unavailable" || failures >= FAILURES_MAX)) return outcomeOf("failed", `Run ${url} cannot be followed: ${said(seen.problem)}`);
    const isLate = most !== null && run.world.clock.elapsed() - began >= most;
    if (isLate || stop.asked()) return given(job, { id, url, isLate, most });
    await Promise.race([stop.heard, run.pause(Math.min(LOOK_MS_MIN * looks, LOOK_MS_MAX))]);
  }
}

type GivenUp = Begun & { readonly isLate: boolean; readonly most: number | null };

/** Cancelled on GitHub; one that ended just before has the last word. */
async function given({ run, port }: Job, { id, url, isLate, most }: GivenUp): Promise<StepOutcome> {
  const cancelled = await port.cancel(id);
  const seen = cancelled.ok ? null : await port.run(id);
  if (seen?.ok && seen.value.status === "completed") return judged(seen.value);
  const note = cancelled.ok ? "" : ` Run ${url} could not be cancelled: ${said(cancelled.problem)}`;
  if (isLate) return outcomeOf("timed_out", `Run ${url} was not over after ${durationText(most ?? 0)}.${note}`);
  return outcomeOf("cancelled", `${run.stopping?.reason ?? "Its agent was stopped."}${note}`);
}

function judged({ conclusion, url }: WorkflowRun): StepOutcome {
  const word = conclusion ?? "without a conclusion";
  if (word === "success") return { ...outcomeOf("completed", null), exit_code: 0, tail: `${url}: ${word}` };
  if (word === "neutral" || word === "skipped") return outcomeOf("unverified", `Run ${url} ended ${word}: look at it.`);
  return { ...outcomeOf(word === "timed_out" ? "timed_out" : "failed", `Run ${url} ended: ${word}.`), exit_code: 1 };
}

function outcomeOf(status: StepOutcome["status"], reason: string | null): StepOutcome {
  return { status, exit_code: null, reason, commit: null, tail: null };
}

function said({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
