// A run: what a session knows of itself while it works, and the few ways in which that changes.
import type { JsonObject } from "../../core/base/json.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { EventDraft, EventType } from "../../core/model/event.ts";
import type { RunView } from "../../core/model/execution/execution.ts";
import type { Milestone, Task } from "../../core/model/milestone.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { MilestoneStatus } from "../../core/model/status.ts";
import type { Seat } from "../../core/model/execution/seat.ts";
import { isStepOver, type JournalEntry, type Session, type SessionStatus, type Step, type StepStatus } from "../../core/model/execution/session.ts";
import type { Standing } from "../../core/model/facts.ts";
import type { Admitted } from "../../core/rules/execution/admission.ts";
import type { GateAnswer, GateAsk } from "../../core/rules/execution/phases/gates.ts";
import { timeLeft } from "../../core/rules/execution/forecast.ts";
import { applyEntry } from "../../core/rules/session/replay.ts";
import { rolesOn } from "../../core/rules/session/floors.ts";
import type { Lease } from "../../ports/execution/leases.ts";
import type { Running } from "../../ports/execution/task-runner.ts";
import type { WorkBranch } from "../../ports/execution/work.ts";
import type { Caller } from "../invocation.ts";
import type { PhasePrompts } from "./phases.ts";
import type { Opening, ReadyAgent } from "./prepare.ts";
import type { Site, Spectator, World } from "./world.ts";

/** How a record leaves the session, and what it makes of the milestone; `opening` also puts away what is in the way. */
export type Wish = {
  readonly reason: string;
  readonly status: SessionStatus;
  readonly becomes?: MilestoneStatus;
  readonly events?: readonly EventDraft[];
  readonly subject: string;
  readonly opening?: boolean;
};

export type Recorder = {
  /** Something is to be recorded: soon, with what arrives until then. */
  readonly arrived: () => void;
  /** Now, after what is being recorded already. */
  readonly flush: (wish: Wish) => Promise<Problem | null>;
  readonly close: () => Promise<void>;
};

/** A seat with what it does. `again`: its task goes back to the queue; `ended`: it was stopped for this reason. */
export type MutableSeat = { -readonly [K in keyof Seat]: Seat[K] } & {
  running: Running | null;
  bornMs: number;
  again: string | null;
  ended: { readonly blocker: string; readonly reason: string } | null;
};

export type Run = {
  readonly world: World;
  readonly site: Site;
  readonly lease: Lease;
  readonly branch: WorkBranch;
  readonly spectator: Spectator;
  readonly caller: Caller;
  readonly line: string;
  readonly admitted: Admitted;
  readonly config: Config;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly steps: Map<string, Step>;
  readonly seats: readonly MutableSeat[];
  readonly counts: Record<StepStatus, number>;
  /** Steps that the state branch does not know yet, and events that are to be recorded with them. */
  readonly unrecorded: Set<string>;
  readonly notes: EventDraft[];
  readonly warnings: Problem[];
  readonly beganMs: number;
  /** Sum and number of what finished steps took, for what is left to expect. */
  readonly took: { ms: number; steps: number };
  readonly agents: ReadonlyMap<string, ReadyAgent>;
  /** The data folder relative to the top of the work tree, and the most memory a task may use, in bytes. */
  readonly root: string;
  readonly memoryMax: number | null;
  /** By task: failures and collisions in this run; and those that were started once more for their memory. */
  readonly failures: Map<string, number>;
  readonly collisions: Map<string, number>;
  readonly restarted: Set<string>;
  /** Commits that the work branch got in this run. */
  readonly brought: Set<string>;
  /** Records now. */
  record: (wish: Wish) => Promise<Problem | null>;
  /** Waits, or until the run is stopped. */
  readonly pause: (ms: number) => Promise<void>;
  /** Ends what waits in the middle of a step, where the run is stopped. */
  interrupt: () => void;
  /** With several people at work: the tasks that are ours. */
  readonly claims: Map<string, Lease>;
  readonly opening: Opening;
  /** By task: where it stood when its gate was last seen open, what is asked at its gate with the next record, and what that came to. */
  readonly gates: { readonly seen: Map<string, string>; readonly asked: Map<string, GateAsk>; readonly told: Map<string, GateAnswer | Problem> };
  readonly prompts: PhasePrompts;
  readonly standing: Standing | null;
  /** Called when a seat may have become free, or an obstacle has gone. */
  wake: () => void;
  /** Why no further task is started for now. */
  holding: string | null;
  session: Session;
  /** As it was read last, and when: after a record, and before tasks start. */
  milestone: Milestone;
  readMs: number;
  /** What it requires and lacks, as far as that was said. */
  openDependency: string | null;
  /** Why it ends early, and the problem behind that, if it is one. */
  stopping: { readonly reason: string; readonly problem: Problem | null } | null;
};

export function taskOf(run: Run, id: string): Task {
  const task = run.tasks.get(id);
  if (!task) throw new TypeError(`${id} is no task of this milestone`);
  return task;
}

export function stepOf(run: Run, task: string): Step {
  const step = run.steps.get(task);
  if (!step) throw new TypeError(`${task} is no step of this session`);
  return step;
}

/** Writes entries to the journal; once they are durable the steps follow. Whoever has lost the lease has no say any more. */
export async function note(run: Run, entries: readonly JournalEntry[]): Promise<Problem | null> {
  if (run.stopping?.problem?.code === "lease-lost") return run.stopping.problem;
  const written = await run.world.ports.journal.append(run.session.id, entries);
  if (!written.ok) return written.problem;
  for (const entry of entries) {
    const before = run.steps.get(entry.task)?.status;
    applyEntry(run.steps, entry);
    counted(run, before, stepOf(run, entry.task).status);
    run.unrecorded.add(entry.task);
  }
  return null;
}

/** A status that needs no journal, since it follows from the others. */
export function mark(run: Run, task: string, change: { readonly status: StepStatus; readonly reason: string }): void {
  const step = stepOf(run, task);
  counted(run, step.status, change.status);
  run.steps.set(task, { ...step, ...change });
  run.unrecorded.add(task);
  if (change.status !== step.status) tell(run, "task_status_changed", { task_id: task, new_status: change.status, reason: change.reason });
}

function counted(run: Run, before: StepStatus | undefined, after: StepStatus): void {
  if (before !== undefined) run.counts[before]--;
  run.counts[after]++;
}

/** Told at once; with `keep` it is also recorded in the milestone's log. */
export function tell(run: Run, event_type: EventType, details: JsonObject, { keep = false }: { readonly keep?: boolean } = {}): void {
  const timestamp = run.caller.now();
  const { milestone, session, caller, spectator } = run;
  if (keep) run.notes.push({ event_type, milestone_id: milestone.id, details, session_id: session.id, at: timestamp });
  spectator.event({ timestamp, event_type, milestone_id: milestone.id, session_id: session.id, actor: caller.actor, request_id: caller.request.id, details });
  if (rolesOn(run.config).progress_monitor) spectator.changed(() => viewOf(run));
}

export function warn(run: Run, warning: Problem): void {
  run.warnings.push(warning);
  run.spectator.warn(warning);
}

export function stop(run: Run, reason: string, problem: Problem | null = null): void {
  if (run.stopping !== null) return;
  run.stopping = { reason, problem };
  for (const seat of run.seats) seat.running?.cancel();
  run.interrupt();
}

/** How long each running task has been at it. */
function ranFor({ seats, world }: Run): ReadonlyMap<string, number> {
  return new Map(seats.flatMap(({ task, since }) => (task === null ? [] : [[task, world.clock.now() - Date.parse(since)] as const])));
}

export function viewOf(run: Run): RunView {
  const { world, milestone, session, counts, steps, seats, took } = run;
  const now = world.clock.elapsed();
  const executors = seats.filter(({ role }) => role === "task_executor");
  const open = [...steps.values()].filter(({ status }) => !isStepOver(status)).flatMap(({ task }) => run.tasks.get(task) ?? []);
  return {
    milestone: { id: milestone.id, title: milestone.title },
    session: session.id,
    counts,
    total: steps.size,
    seats: executors.map(({ name, state, task, since }) => ({ name, state, task, title: run.tasks.get(task ?? "")?.title ?? "", forMs: Math.max(0, world.clock.now() - Date.parse(since)) })),
    elapsedMs: now - run.beganMs,
    leftMs: took.steps === 0 ? null : timeLeft({ open, agents: run.admitted.agents, meanMs: took.ms / took.steps, ranMs: ranFor(run) }),
    blockers: [...steps.values()].flatMap(({ task, status, reason }) => (status === "failed" || status === "timed_out" ? [`${task}: ${reason ?? status}`] : [])),
  };
}
