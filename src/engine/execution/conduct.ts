// Conducting a run: seats take what the schedule gives, until nothing is left that could be done.
import { problem } from "../../core/base/problem.ts";
import { isTaskOver } from "../../core/model/status.ts";
import { openSchedule, type Ending, type Schedule } from "../../core/rules/execution/schedule.ts";
import { isStepOver } from "../../core/model/execution/session.ts";
import { attempt } from "./step/attempt.ts";
import { claimed } from "./step/claim.ts";
import { hasPhases, look } from "./step/gate.ts";
import { taskNow } from "./step/refresh.ts";
import { mark, stepOf, stop, taskOf, type MutableSeat, type Recorder, type Run } from "./run.ts";

/** Resolves when no step runs and none can start. Rejects on a fault of this program, once every step has ended. */
export async function conduct(run: Run, recorder: Recorder): Promise<void> {
  let schedule = scheduleOf(run);
  let looking = false;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let fault: { readonly error: unknown } | null = null;
  const pump = (): void => {
    while (freeSeat(run) && run.stopping === null && run.holding === null) {
      const pick = schedule.take();
      const seat = pick && freeSeat(run, `agent-${pick.seat}`);
      if (!pick || !seat) break;
      void occupy(run, seat, pick.task)
        .then((ending) => settle(run, { schedule, task: pick.task, ending }), (error: unknown) => {
          fault ??= { error };
          stop(run, "A fault of this program.");
        })
        .finally(() => {
          leave(run, seat);
          recorder.arrived();
          pump();
        });
    }
    if (looking || run.seats.some(({ task }) => task !== null)) return;
    if (fault) return reject(fault.error);
    if (!mayHaveOpened(run)) return resolve(idle(run, schedule));
    looking = true;
    void gatesOpened(run).then((opened) => {
      looking = false;
      if (!opened) return resolve(idle(run, schedule));
      schedule = scheduleOf(run);
      pump();
    }, reject);
  };
  run.wake = pump;
  pump();
  return promise;
}

/** Of what is left: at the beginning, and again where a gate has opened. */
function scheduleOf(run: Run): Schedule {
  const { admitted, steps } = run;
  const { milestone, agents, coordination, fileLocking } = admitted;
  const satisfied = milestone.tasks.filter(({ id, status }) => isTaskOver(status) || (steps.has(id) && isSatisfied(run, id))).map(({ id }) => id);
  const held = milestone.tasks.filter(({ id }) => isStepOver(steps.get(id)?.status ?? "queued")).map(({ id }) => id);
  return openSchedule({ tasks: milestone.tasks, satisfied: new Set(satisfied), held: new Set(held), agents, coordination, fileLocking });
}

/** The seat of this name, as the schedule meant it; another one where that was stopped. */
function freeSeat({ seats }: Run, wanted = ""): MutableSeat | undefined {
  const free = seats.filter(({ role, state, task }) => role === "task_executor" && state === "idle" && task === null);
  return free.find(({ name }) => name === wanted) ?? free[0];
}

async function occupy(run: Run, seat: MutableSeat, task: string): Promise<Ending> {
  Object.assign(seat, { state: "working", task, since: run.caller.now() });
  if ((await claimed(run, task)) !== "ours") return "held";
  const now = await taskNow(run, task);
  if (run.stopping !== null) return "held";
  if (now && !isTaskOver(now.status)) return attempt(run, seat, task);
  mark(run, task, now?.status === "completed" ? { status: "completed", reason: "Somebody else finished it." } : { status: "cancelled", reason: now ? "Somebody cancelled it." : "The milestone does not have it any more." });
  return "satisfied";
}

function leave(run: Run, seat: MutableSeat): void {
  const state = seat.state === "stopped" ? "stopped" : "idle";
  Object.assign(seat, { state, task: null, since: run.caller.now(), running: null, memory_bytes: null, again: null, ended: null });
}

function settle(run: Run, { schedule, task, ending }: { readonly schedule: Schedule; readonly task: string; readonly ending: Ending }): void {
  for (const waiting of schedule.end(task, ending)) mark(run, waiting, { status: "skipped", reason: `It waits for ${task}, which failed.` });
}

/** Tasks whose phases somebody has moved on since they came to wait. */
function mayHaveOpened(run: Run): boolean {
  return run.stopping === null && run.holding === null && [...run.steps].some(([id, { status }]) => status === "waiting" && hasPhases(run, id));
}

/** People decide while others work: what they opened meanwhile goes back to the queue, each decision once. */
async function gatesOpened(run: Run): Promise<boolean> {
  const now = await look(run);
  const waiting = [...run.steps].flatMap(([id, { status }]) => (status === "waiting" && hasPhases(run, id) ? [id] : []));
  const opened = run.stopping === null && now ? waiting.filter((id) => now.part(id).kind === "do" && run.gates.seen.get(id) !== standOf(run, id)) : [];
  for (const id of opened) {
    run.gates.seen.set(id, standOf(run, id));
    mark(run, id, { status: "queued", reason: "Its gate has opened." });
  }
  return opened.length > 0;
}

/** Where it stands in its phases. */
function standOf({ milestone }: Run, id: string): string {
  const task = milestone.tasks.find((one) => one.id === id);
  return Object.entries(task?.kiro_workflow.phases ?? {}).map(([phase, { status }]) => `${phase} ${status}`).join(", ");
}

/** Nothing runs: what stands in the way of the rest, where something does. */
function idle(run: Run, schedule: Schedule): void {
  if (run.stopping !== null || schedule.open === 0) return;
  if (run.holding !== null) return obstructed(run, run.holding);
  if (run.seats.every(({ role, state }) => role !== "task_executor" || state === "stopped")) return stop(run, "Every agent was stopped.");
  for (const [id, { status }] of run.steps) if (status === "queued") mark(run, id, { status: "waiting", reason: waitingFor(run, id) });
}

/** It blocks the milestone until the next execution. */
function obstructed(run: Run, reason: string): void {
  const { milestone, session, notes, caller } = run;
  notes.push({ event_type: "blocker_detected", milestone_id: milestone.id, details: { type: "disk", reason }, session_id: session.id, at: caller.now() });
  stop(run, reason, problem("work-failed", reason, { hint: `Make room, then \`milestone execute ${milestone.id} --resume\`.` }));
}

function waitingFor(run: Run, id: string): string {
  const open = (run.tasks.get(id)?.dependencies ?? []).filter((other) => run.steps.has(other) && !isSatisfied(run, other));
  return `It waits for ${open.join(", ")}.`;
}

function isSatisfied(run: Run, id: string): boolean {
  const { status } = stepOf(run, id);
  return status === "completed" || status === "cancelled" || ((status === "failed" || status === "timed_out") && taskOf(run, id).continue_on_error);
}
