// One attempt at a task: a clean place, its processes, the judgement of what it left, its commit, the merge.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { millisecondsOf } from "../../../core/model/config/config.ts";
import type { Task } from "../../../core/model/milestone.ts";
import type { StepOutcome } from "../../../core/model/execution/session.ts";
import { taskCommit } from "../../../core/rules/execution/commit-text.ts";
import { doneBy, verifyLines, type DoneBy } from "../../../core/rules/execution/commands.ts";
import { deliverablesOf, judge, retryAfter, timeoutOf, type Attempt as Evidence, type Verdict } from "../../../core/rules/execution/evidence.ts";
import type { PhaseBrief } from "../../../core/rules/execution/phases/brief.ts";
import type { PhaseTodo } from "../../../core/rules/execution/phases/part.ts";
import { renderPrompt } from "../../../core/rules/execution/prompt.ts";
import type { Ending } from "../../../core/rules/execution/schedule.ts";
import type { Assignment, Ended, TaskCommand } from "../../../ports/execution/task-runner.ts";
import type { Taken, WorkPlace } from "../../../ports/execution/work.ts";
import { brought, DONE_AGAIN } from "./bring.ts";
import { again, broken } from "./ending.ts";
import { asksAfterWork, briefOf, hasPhases, look, putUp, sentences, throughGate, turnedAway } from "./gate.ts";
import { followed } from "./workflow.ts";
import type { ReadyAgent } from "../prepare.ts";
import { note, stepOf, taskOf, tell, warn, type MutableSeat, type Run } from "../run.ts";

/** From a free seat to the end of the step, its merge included. */
export async function attempt(run: Run, seat: MutableSeat, id: string): Promise<Ending> {
  const task = taskOf(run, id);
  const former = stepOf(run, id);
  const how = doneBy(task);
  const place = how.kind === "workflow" ? null : await run.branch.place(seat.restarts === 0 ? seat.name : `${seat.name}.${seat.restarts}`);
  if (place && !place.ok) return broken(run, place.problem);
  // What lies at the place is what was looked at: from here on nobody can change it any more.
  const now = hasPhases(run, id) ? await look(run) : null;
  if (run.stopping !== null) return "held";
  const part = now?.part(id);
  if (part && part.kind !== "do") return turnedAway(run, id, part);
  const todo = part?.phase ?? null;
  if (todo && (todo.kind === "submit" || todo.kind === "stale")) return throughGate(run, id, todo);
  const brief = now && todo ? briefOf(run, id, { look: now, todo }) : null;
  const number = former.attempts + 1;
  const failure = await note(run, [{ kind: "started", at: run.caller.now(), task: id, attempt: number, seat: seat.name }]);
  if (failure) return broken(run, failure);
  tell(run, "task_started", { task_id: id, seat: seat.name, attempt: number, ...(todo && { phase: todo.phase }) });
  const began = run.world.clock.elapsed();
  const unshared = run.site.share === null ? null : await run.record({ reason: "step", status: "active", subject: `execute ${run.milestone.id}: ${id} started` });
  if (unshared) return broken(run, unshared);
  const outcome = how.kind === "workflow" || !place ? await followed(run, { seat, task, former }) : await worked(run, { seat, task: todo?.kind === "write" ? writingOf(run, task, todo.phase) : task, place: place.value, number, todo, brief });
  if (!outcome.ok) return broken(run, outcome.problem);
  return concluded(run, { seat, task, number, todo, outcome: outcome.value, ms: run.world.clock.elapsed() - began });
}

/** `todo` and `brief` are there for a task with phases. */
type Job = { readonly seat: MutableSeat; readonly task: Task; readonly place: WorkPlace; readonly number: number; readonly todo: PhaseTodo | null; readonly brief: PhaseBrief | null };

/** What a phase is to leave behind may be changed, and nothing else; whether it is good, people say. */
function writingOf({ milestone, root }: Run, task: Task, phase: string): Task {
  return { ...task, files: [deliverablesOf({ milestone, task, root, phase })], verify: [], cwd: "." };
}

async function worked(run: Run, job: Job): Promise<Result<StepOutcome>> {
  const how = doneBy(job.task);
  const command = commandOf(run, job, how);
  if (!command.ok) return ok(refused(command.problem));
  const folder = folderOf(job.place, job.task);
  if (!folder.ok) return ok(refused(folder.problem));
  const ended = await carryOut(run, job, { command: command.value, folder: folder.value, how });
  return run.stopping !== null && ended.why === "exited" && ended.code !== 0 ? ok(interrupted(run, ended)) : evidence(run, { ...job, how, ended, folder: folder.value });
}

function agentOf(run: Run, how: DoneBy): ReadyAgent | undefined {
  return how.kind === "agent" ? run.agents.get(how.name) : undefined;
}

function refused({ message, hint }: Problem): StepOutcome {
  return { status: "failed", exit_code: null, reason: hint === undefined ? message : `${message} ${hint}`, commit: null, tail: null };
}

/** What it left cannot be taken: that is the fault of this task alone. */
function spoiled({ why, code, tail }: Ended, trouble: Problem): StepOutcome {
  return { ...refused(trouble), status: why === "cancelled" ? "cancelled" : "failed", exit_code: code, tail: tail === "" ? null : tail };
}

/** Whoever stops everything may have ended a task in the middle; its exit code says nothing then. */
function interrupted(run: Run, { code, tail }: Ended): StepOutcome {
  return { status: "cancelled", exit_code: code, reason: run.stopping?.reason ?? null, commit: null, tail };
}

function commandOf(run: Run, { task, brief }: Job, how: DoneBy): Result<TaskCommand> {
  if (how.kind === "run") return ok({ kind: "shell", line: how.line });
  const agent = agentOf(run, how);
  if (!agent) throw new TypeError(`${task.id} is not done by a command`);
  const results = task.dependencies.flatMap((id) => {
    const step = run.steps.get(id);
    return step ? [{ task: id, title: taskOf(run, id).title, status: step.status, commit: step.commit, tail: step.tail }] : [];
  });
  const prompt = renderPrompt({ template: agent.template, milestone: run.milestone, task, root: run.root, results, phase: brief });
  return prompt.ok ? ok({ kind: "program", argv: agent.argv, stdin: prompt.value }) : prompt;
}

/** `cwd` is below the place; nothing leads out of it. */
function folderOf({ folder }: WorkPlace, { id, cwd = "." }: Task): Result<string> {
  const parts = cwd.split("/").filter((part) => part !== "" && part !== ".");
  const leadsOut = cwd.startsWith("/") || parts.some((part) => part === ".." || part.includes("\\") || part.includes("\0"));
  if (leadsOut) return failed(problem("invalid-value", `The cwd of ${id} cannot be ${JSON.stringify(cwd)}.`, { hint: "Name a folder below the top of the repository, such as packages/web." }));
  return ok([folder, ...parts].join("/"));
}

type Doing = { readonly command: TaskCommand; readonly folder: string; readonly how: DoneBy };

function carryOut(run: Run, { seat, task, number }: Pick<Job, "seat" | "task" | "number">, { command, folder, how }: Doing): Promise<Ended> {
  const agent = agentOf(run, how);
  const timeout = timeoutOf(task, agent?.timeoutMs ?? null);
  const what = command.kind === "shell" ? `$ ${command.line}` : `$ ${agent?.line ?? ""}`;
  return start(run, seat, {
    session: run.session.id, milestone: run.milestone.id, task: task.id, attempt: number, seat: seat.name, folder, command,
    env: Object.fromEntries(Object.entries(task.env ?? {}).map(([name, value]) => [name, String(value)])),
    borrowed: [...run.config.execution.env, ...(agent?.env ?? [])],
    home: agent?.home ?? "user",
    timeout: timeout.ok ? timeout.value : null,
    memoryMax: run.memoryMax,
    heading: `${task.id} ${task.title}, attempt ${number}\n${what}`,
  });
}

async function start(run: Run, seat: MutableSeat, assignment: Assignment): Promise<Ended> {
  const running = run.world.runner.run(assignment);
  seat.running = running;
  if (run.stopping !== null) running.cancel();
  const ended = await running.ended;
  seat.running = null;
  if (ended.survivors > 0) {
    const many = ended.survivors === 1 ? "1 process running; it was" : `${ended.survivors} processes running; they were`;
    warn(run, problem("processes-ended", `${assignment.task} left ${many} ended.`, { hint: "Whatever a task starts ends with it." }));
  }
  return ended;
}

type Judged = Job & { readonly how: DoneBy; readonly ended: Ended; readonly folder: string };

/** What it left, what its verification says of it, and its commit. */
async function evidence(run: Run, judged: Judged): Promise<Result<StepOutcome>> {
  const { task, place, how, ended, todo } = judged;
  const taken = await place.take();
  if (!taken.ok) return taken.problem.code === "work-failed" ? ok(spoiled(ended, taken.problem)) : taken;
  tellRestored(run, task, taken.value);
  const timeout = timeoutOf(task, agentOf(run, how)?.timeoutMs ?? null);
  const base: Evidence = { milestone: run.milestone, task, how, ended, timeoutMs: timeout.ok ? timeout.value : null, taken: run.branch.name === null ? null : taken.value, verify: [], root: run.root, phase: todo?.phase ?? null };
  const first = judge(base);
  const verified = first.status === "completed" || first.status === "unverified" ? await verification(run, judged) : [];
  const verdict = asked(todo, judge({ ...base, verify: verified }));
  const tail = verified.findLast(({ code }) => code !== 0)?.tail ?? ended.tail;
  const outcome = { ...verdict, commit: null, tail: tail === "" ? null : tail, ...(ended.why === "over-memory" && { blocker: "memory" }) };
  if (verdict.status !== "completed" && verdict.status !== "unverified") return ok(outcome);
  const commit = await place.commit(taken.value, taskCommit(run.config.git_integration.commit_format, { milestone: run.milestone, task, session: run.session.id }));
  return commit.ok ? ok({ ...outcome, commit: commit.value }) : commit;
}

/** Whoever is asked to write and writes nothing has failed; nobody needs to look at that. */
function asked(todo: PhaseTodo | null, verdict: Verdict): Verdict {
  return todo?.kind === "write" && verdict.status === "unverified" ? { ...verdict, status: "failed", reason: `It ended well and wrote nothing of what ${todo.phase} is to leave behind.` } : verdict;
}

/** Of tasks that run side by side nobody can tell which it was. */
function tellRestored(run: Run, { id }: Task, { restored }: Taken): void {
  if (restored.length === 0) return;
  const others = run.seats.flatMap(({ task, running }) => (task !== null && task !== id && running !== null ? [task] : []));
  warn(run, problem("settings-restored", `${[id, ...others].join(" or ")} changed ${restored.join(", ")} of the repository; it was put back.`, { hint: "A task may change files of its own worktree only." }));
}

async function verification(run: Run, { seat, task, number, folder }: Judged): Promise<(Ended & { readonly line: string })[]> {
  const results: (Ended & { readonly line: string })[] = [];
  for (const line of verifyLines(task)) {
    const ended = await carryOut(run, { seat, task: { ...task, title: "verification" }, number }, { command: { kind: "shell", line }, folder, how: { kind: "run", line } });
    results.push({ ...ended, line });
    if (ended.why !== "exited" || ended.code !== 0) break;
  }
  return results;
}

type Conclusion = Pick<Job, "seat" | "task" | "number" | "todo"> & { readonly outcome: StepOutcome; readonly ms: number };

/** What follows: the merge, another attempt, or the end of the step. */
async function concluded(run: Run, conclusion: Conclusion): Promise<Ending> {
  const { seat, task, outcome } = conclusion;
  const back = againReason(run, conclusion);
  if (back !== null) return again(run, task.id, back);
  const ended = seat.ended && outcome.status === "cancelled" ? { ...outcome, status: "failed" as const, ...seat.ended } : outcome;
  const isKept = ended.status === "completed" || ended.status === "unverified";
  // What was written for a phase is not the task: it is noted when it is known what became of it at the gate.
  const failure = isKept && conclusion.todo?.kind === "write" ? null : await note(run, [{ kind: "finished", at: run.caller.now(), task: task.id, attempt: conclusion.number, outcome: ended }]);
  if (failure) return broken(run, failure);
  if (isKept) return kept(run, { ...conclusion, outcome: ended });
  tell(run, "task_status_changed", { task_id: task.id, new_status: ended.status, reason: ended.reason, ms: Math.round(conclusion.ms) });
  return ended.status === "cancelled" ? "held" : failedOrAgain(run, task);
}

/** Why it goes back to the queue although it was done or stopped, or null. */
function againReason(run: Run, { seat, task, outcome }: Conclusion): string | null {
  if (outcome.status === "cancelled" && seat.again !== null && run.stopping === null) return seat.again;
  if (outcome.blocker !== "memory" || run.restarted.has(task.id)) return null;
  run.restarted.add(task.id);
  seat.restarts++;
  const sentence = `${task.id} used more memory than agents.memory_limit allows; ${seat.name} starts it once more.`;
  warn(run, problem("memory-exceeded", sentence, { hint: "Raise agents.memory_limit, or make the task smaller." }));
  tell(run, "blocker_detected", { type: "memory", reason: sentence, task_id: task.id, warning: true });
  return sentence;
}

async function kept(run: Run, conclusion: Conclusion): Promise<Ending> {
  const { task, outcome, ms, todo } = conclusion;
  const merged = outcome.commit === null ? "merged" : await brought(run, task, outcome.commit);
  if (merged === "again") return again(run, task.id, DONE_AGAIN);
  if (merged !== "merged") return merged === "broken" ? "held" : "failed";
  run.took.ms += ms;
  run.took.steps++;
  const done = outcome.status === "completed";
  if (todo && done && (todo.kind === "write" || asksAfterWork(run, task.id))) return puttingUp(run, conclusion, todo);
  tell(run, done ? "task_completed" : "task_status_changed", { task_id: task.id, ...(!done && { new_status: outcome.status, reason: outcome.reason }), ms: Math.round(ms), commit: outcome.commit });
  return done ? "satisfied" : "held";
}

/** What lacks something is tried again, as what failed in any other way. */
async function puttingUp(run: Run, { task, number, outcome }: Conclusion, { phase }: PhaseTodo): Promise<Ending> {
  const ending = await putUp(run, task.id, { phase, number, outcome });
  if (typeof ending === "string") return ending;
  const reason = sentences(ending);
  const failure = await note(run, [{ kind: "finished", at: run.caller.now(), task: task.id, attempt: number, outcome: { ...outcome, status: "failed", reason } }]);
  if (failure) return broken(run, failure);
  tell(run, "task_status_changed", { task_id: task.id, new_status: "failed", reason });
  return failedOrAgain(run, task);
}

/** The wait before another try keeps the seat: with one seat nothing overtakes the task. */
async function failedOrAgain(run: Run, task: Task): Promise<Ending> {
  const failures = (run.failures.get(task.id) ?? 0) + 1;
  run.failures.set(task.id, failures);
  const wait = run.stopping === null ? retryAfter(task, failures, millisecondsOf(run.config.execution.retry_backoff)) : null;
  if (wait === null) return task.continue_on_error ? "satisfied" : "failed";
  await run.pause(wait);
  return run.stopping === null ? again(run, task.id, `It failed and is tried again (${failures} of ${task.retries}).`) : "failed";
}
