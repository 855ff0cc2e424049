// Executions in memory, told as stories: the test plays every task, lets time pass, and lets processes die.
//
//   const { execute } = stage({ tasks: { "task-001": {}, "task-002": { dependencies: ["task-001"] } } });
//   const session = execute({ agents: 2 });
//   await session.plays("task-001", { writes: { "a.txt": "a" } });
//   await session.plays("task-002", { code: 1 });
//   expect(await session.end).toMatchObject({ session: "failed", milestone: "blocked", problem: "work-failed" });
//
// What a process leaves behind stays on the stage: a second `execute` is a second process on the same repository.
import { join } from "node:path";
import * as z from "zod/mini";
import { openCheckoutWork } from "../../../src/adapters/local/checkout-work.ts";
import { parseDuration } from "../../../src/core/base/duration.ts";
import type { Json } from "../../../src/core/base/json.ts";
import { exitCodeOf, problem, type Problem, type ProblemCode } from "../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../src/core/base/result.ts";
import { readEvents } from "../../../src/core/files/events.ts";
import { readMilestone } from "../../../src/core/files/read.ts";
import { readSession } from "../../../src/core/files/session.ts";
import { printMilestone } from "../../../src/core/files/write.ts";
import { CONFIG_PATH } from "../../../src/core/model/config/config.ts";
import type { MilestoneEvent, RecordedEvent } from "../../../src/core/model/event.ts";
import type { ExecutionOrder, RunView } from "../../../src/core/model/execution/execution.ts";
import type { Milestone, Task } from "../../../src/core/model/milestone.ts";
import type { Order, Seat } from "../../../src/core/model/execution/seat.ts";
import type { Session, Step } from "../../../src/core/model/execution/session.ts";
import { withProgress } from "../../../src/core/rules/progress.ts";
import { execute } from "../../../src/engine/execution/execute.ts";
import type { Spectator, World } from "../../../src/engine/execution/world.ts";
import type { Caller, Finished } from "../../../src/engine/invocation.ts";
import type { Acceptance } from "../../../src/ports/execution/acceptance.ts";
import type { Lease } from "../../../src/ports/execution/leases.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { Ended } from "../../../src/ports/execution/task-runner.ts";
import type { Workflows } from "../../../src/ports/forge/workflows.ts";
import { openFakeClock, type FakeClock } from "../memory/fake-clock.ts";
import { scratchFolder } from "../git-fixture.ts";
import { milestoneOf, type Seed } from "../given.ts";
import { openMemoryJournal, type MemoryJournal } from "../memory/memory-journal.ts";
import { openMemoryLeases, type MemoryLeases } from "../memory/memory-leases.ts";
import { openMemoryRepository, type MemoryRepository } from "../memory/memory-repository.ts";
import { openMemorySeats } from "../memory/memory-seats.ts";
import { value } from "../open-tree.ts";
import { scene } from "../scene.ts";
import { openStageRunner, type Staged, type StageRunner } from "../memory/stage-runner.ts";
import { openMemoryWork, type MemoryWork } from "./memory-work.ts";
import { openWorkDeliverables, type WorkDeliverables } from "./work-deliverables.ts";
import { openMortal, type Fate, type Judge } from "./mortal-world.ts";

export const ID = "milestone-001";
export const FIRST_SESSION = "session-20260101-001";

/** A task as in the file; it runs a command of its own unless it says how it is done, or that people do it. */
export type TaskSeed = { readonly people?: true; readonly [key: string]: Json | undefined };

export type Setting = {
  readonly tasks: Readonly<Record<string, TaskSeed>>;
  readonly milestone?: Omit<Seed, "id">;
  readonly config?: Readonly<Record<string, Json>>;
  /** Files of the data folder beside the milestone and its configuration. */
  readonly data?: Readonly<Record<string, string>>;
  /** What the branch `main` holds of the work. */
  readonly files?: Readonly<Record<string, string>>;
  readonly processors?: number;
  /** How full the disk is, in percent. */
  readonly disk?: () => number;
  /** Where workflows can be dispatched. */
  readonly workflows?: Workflows;
};

/** How one process is started. `share`: what the remote answers to a record. */
export type How = Partial<Caller> & Partial<Omit<ExecutionOrder, "resume">> & {
  readonly resume?: ExecutionOrder["resume"] | "latest" | undefined;
  readonly agree?: Spectator["agree"];
  readonly share?: (lease: Lease) => Promise<Result<"pushed" | "rejected">>;
  readonly catchUp?: () => Promise<Result<void>>;
};

/** What became of it, in words that stand in one line of an expectation. */
export type Outcome = {
  readonly problem: ProblemCode | null;
  /** The problem's message and hint. */
  readonly says: string;
  readonly exit: number;
  readonly session: string | null;
  readonly id: string | null;
  readonly steps: Readonly<Record<string, string>>;
  readonly attempts: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, string | null>>;
  readonly milestone: string | null;
  readonly percentage: number | null;
  readonly warnings: readonly ProblemCode[];
  readonly finished: Finished;
};

export type Act = Partial<Ended> & { readonly writes?: Readonly<Record<string, string>> };

export type Running = {
  /** The next attempt of this task, or of any; a session that ends before is a failure of the test. */
  readonly next: (task?: string) => Promise<Staged>;
  /** Waits until the task is started, and has it write and end; with 0 unless it says otherwise. */
  readonly plays: (task: string, act?: Act) => Promise<void>;
  /** Whatever is on the stage, or is started until the end, does this. */
  readonly rest: (act?: (task: string) => Act) => Promise<Outcome>;
  readonly end: Promise<Outcome>;
  /** Tasks on the stage now, in the order in which they were started. */
  readonly onStage: () => Promise<readonly string[]>;
  /** Every task that was started, once for each time. */
  readonly started: () => readonly string[];
  readonly runner: StageRunner;
  readonly events: readonly MilestoneEvent[];
  readonly warnings: readonly Problem[];
  readonly view: () => RunView;
  /** As SIGINT does. */
  readonly interrupt: () => void;
  readonly order: (order: Order) => Promise<void>;
  /** What other terminals see of the seats. */
  readonly seats: () => Promise<readonly Seat[]>;
  /** As kill -9 does. */
  readonly crash: () => void;
  /** Resolves when the process is dead. */
  readonly died: Promise<void>;
};

export type Stage = {
  readonly execute: (how?: How) => Running;
  /** A line that a person types, once everything is quiet. */
  readonly says: (line: string, how?: Partial<Caller>) => Promise<Finished>;
  /** Time passes, second by second, as long as "5m". */
  readonly pass: (duration: string) => Promise<void>;
  readonly milestone: () => Milestone;
  readonly task: (id: string) => Task;
  readonly record: (id?: string) => Session;
  readonly step: (task: string, session?: string) => Step;
  /** The milestone's log, all of it or of one type. */
  readonly log: (type?: string) => readonly RecordedEvent[];
  /** Every effect of every process, in order; see `Fate`. */
  readonly effects: readonly string[];
  /** Decides the fate of effects, until something else does. */
  readonly fate: (judge: Judge) => void;
  /** The next effects that match are refused, so many of them. */
  readonly refuses: (pattern: RegExp, problem: Problem, times?: number) => void;
  /** Nothing is refused any more. */
  readonly heals: () => void;
  /** The process dies with the next effect that matches. */
  readonly kills: (pattern: RegExp, when: "before" | "after") => void;
  readonly accepted: Set<string>;
  readonly clock: FakeClock;
  readonly repository: MemoryRepository;
  readonly leases: MemoryLeases;
  readonly journal: MemoryJournal;
  readonly work: MemoryWork;
  readonly deliverables: WorkDeliverables;
  readonly ports: Ports;
};

/** Everything here is in memory, so that whatever can happen has happened after as many turns of the event loop. */
const TURNS = 4;

export async function quiet(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((go) => setImmediate(go));
}

/** So many tasks without dependencies: "task-001" and so on. */
export function wide(count: number, seed: TaskSeed = {}): Record<string, TaskSeed> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [idOf(index + 1), seed]));
}

/** So many tasks, each waiting for the one before. */
export function chain(count: number, seed: TaskSeed = {}): Record<string, TaskSeed> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [idOf(index + 1), { ...seed, dependencies: index === 0 ? [] : [idOf(index)] }]));
}

function idOf(number: number): string {
  return `task-${String(number).padStart(3, "0")}`;
}

export function stage(setting: Setting): Stage {
  const clock = openFakeClock();
  const now = (): string => new Date(clock.now()).toISOString();
  const repository = openMemoryRepository(filesOf(setting));
  const [leases, journal, seats] = [openMemoryLeases(now), openMemoryJournal(), openMemorySeats()];
  const folder = scratchFolder();
  const work = openMemoryWork(join(folder, "places"), setting.files);
  const person = scene({});
  const deliverables = openWorkDeliverables(work);
  const ports: Ports = { ...person.ports, repository, history: repository.history, leases, journal, seats, deliverables };
  const effects: string[] = [];
  const accepted = new Set<string>();
  let judge: Judge = () => GOES_ON;
  let requests = 0;
  const told: Judge = (effect) => {
    const fate = judge(effect);
    effects.push(fate.kind === "goes-on" ? effect : `${effect} (${fate.kind})`);
    return fate;
  };
  const store: Store = { ports, clock, leases, folder, work, accepted, now, setting, judge: told, request: () => `request-${++requests}` };
  const milestone = (): Milestone => milestoneIn(repository);
  const record = (id = FIRST_SESSION): Session => sessionIn(repository, id);
  return {
    execute: (how = {}) => begin(store, how),
    async says(line, how = {}) {
      await quiet();
      return person.run(line, { now, ...how }, ports);
    },
    async pass(duration) {
      await quiet();
      for (let left = found(parseDuration(duration) ?? undefined, `duration ${duration}`); left > 0; left -= 1_000) {
        clock.advance(Math.min(left, 1_000));
        await quiet();
      }
    },
    milestone, record,
    task: (id) => found(milestone().tasks.find((task) => task.id === id), id),
    step: (task, session) => found(record(session).steps.find((step) => step.task === task), task),
    log: (type) => readEvents(repository.files().get(`events/${ID}.jsonl`) ?? "", "log").events.filter(({ event_type }) => type === undefined || event_type === type),
    effects,
    fate: (next) => (judge = next),
    refuses: (pattern, refusal, times = 1) => (judge = limited(pattern, { kind: "fails", problem: refusal }, times)),
    heals: () => (judge = () => GOES_ON),
    kills: (pattern, when) => (judge = limited(pattern, { kind: "dies", when }, 1)),
    accepted, clock, repository, leases, journal, work, deliverables, ports,
  };
}

const GOES_ON: Fate = { kind: "goes-on" };

function limited(pattern: RegExp, fate: Fate, times: number): Judge {
  let left = times;
  return (effect) => (pattern.test(effect) && left-- > 0 ? fate : GOES_ON);
}

function filesOf({ tasks, milestone, config, data }: Setting): Record<string, string> {
  const seeds = Object.entries(tasks).map(([id, { people, ...seed }]) => ({ id, ...(people || "agent" in seed || "uses" in seed ? {} : { run: `do ${id}` }), ...seed }) as { [key: string]: Json });
  return {
    [`active/${ID}.yaml`]: printMilestone(milestoneOf({ id: ID, ...milestone, tasks: seeds })),
    ...(config && { [CONFIG_PATH]: JSON.stringify(config) }),
    ...data,
  };
}

function milestoneIn(repository: MemoryRepository): Milestone {
  const path = `active/${ID}.yaml`;
  return withProgress(value(readMilestone(found(repository.files().get(path), path), { id: ID, path, home: "active" })).milestone);
}

function sessionIn(repository: MemoryRepository, id: string): Session {
  const path = `sessions/${id}.yaml`;
  return value(readSession(found(repository.files().get(path), path), path));
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`there is no ${name}`);
  return thing;
}

type Store = Pick<Stage, "ports" | "clock" | "leases" | "work" | "accepted"> & {
  readonly folder: string;
  readonly now: () => string;
  readonly setting: Setting;
  readonly judge: Judge;
  readonly request: () => string;
};

function begin(store: Store, { milestone = ID, resume, agree, share, catchUp, agents, coordination, restartAgents, forceDependencies, remote, ...who }: How): Running {
  const { ports, setting, now } = store;
  const runner = openStageRunner(setting.disk ? { diskUsed: setting.disk } : {});
  const events: MilestoneEvent[] = [];
  const warnings: Problem[] = [];
  let view: (() => RunView) | null = null;
  let interrupt: ((reason: string) => void) | null = null;
  let interrupted = false;
  const known = (): string => found(events.find(({ session_id }) => session_id !== null)?.session_id ?? undefined, "session yet");
  const death = Promise.withResolvers<void>();
  const mortal = openMortal(worldOf(store, runner, { share, catchUp }), store.judge, (sessions) => {
    for (const session of sessions) store.leases.end(session);
    death.resolve();
  });
  const spectator: Spectator = {
    event: (event) => void events.push(event),
    changed: (look) => (view = look),
    warn: (warning) => void warnings.push(warning),
    agree: agree ?? (async () => problem("confirmation-needed", "Nobody agrees.")),
    stoppable: (stop) => {
      interrupt = stop;
      if (interrupted) stop("Interrupted.");
    },
  };
  const order: ExecutionOrder = {
    milestone, agents: agents ?? null, coordination: coordination ?? null, restartAgents: restartAgents ?? false, forceDependencies: forceDependencies ?? false, remote: remote ?? null,
    resume: resume === "latest" ? { kind: "latest" } : (resume ?? { kind: "auto" }),
  };
  const caller: Caller = { actor: "ada", permission: "admin", now, request: { id: store.request(), given: false }, dryRun: false, commit: true, yes: true, ...who };
  const end = execute(mortal.world, { order, line: `execute ${milestone}` }, { caller, spectator }).then(outcomeOf);
  const next = async (task?: string): Promise<Staged> => {
    const given = await Promise.race([runner.next(task), end]);
    if (!("assignment" in given)) throw new Error(`${task ?? "nothing"} was not started any more; the session is ${given.session}: ${given.says}`);
    return given;
  };
  return {
    next, end, runner, events, warnings,
    plays: async (task, act) => played(await next(task), act),
    async rest(act = () => ({})) {
      const early = new Set(runner.onStage());
      for (const staged of early) played(staged, act(staged.assignment.task));
      for (;;) {
        const given = await Promise.race([runner.next(), end]);
        if (!("assignment" in given)) return given;
        if (!early.has(given)) played(given, act(given.assignment.task));
      }
    },
    async onStage() {
      await quiet();
      return runner.onStage().map(({ assignment }) => assignment.task);
    },
    started: () => runner.started.map(({ task }) => task),
    view: () => found(view ?? undefined, "view")(),
    interrupt: () => {
      interrupted = true;
      interrupt?.("Interrupted.");
    },
    async order(given) {
      await quiet();
      await ports.seats.order(known(), given);
      await quiet();
    },
    async seats() {
      await quiet();
      return (await ports.seats.floors()).find(({ session }) => session === known())?.seats ?? [];
    },
    crash: mortal.die,
    died: death.promise,
  };
}

function played(staged: Staged, { writes = {}, ...how }: Act = {}): void {
  for (const [path, text] of Object.entries(writes)) staged.write(path, text);
  staged.end(how);
}

function worldOf({ ports, clock, folder, work, accepted, setting }: Store, runner: StageRunner, { share, catchUp }: { readonly share: How["share"]; readonly catchUp: How["catchUp"] }): World {
  const acceptance: Acceptance = {
    unknown: async (commands) => ok(commands.filter((command) => !accepted.has(command))),
    async accept(commands) {
      for (const command of commands) accepted.add(command);
      return ok(undefined);
    },
  };
  return {
    ports, runner, acceptance, clock,
    processors: setting.processors ?? 4, host: "here", pid: 1, directory: folder, root: ".milestones",
    site: async ({ git, remote }) => (remote !== null && !share ? failed(problem("remote-unavailable", `There is no remote ${remote}.`)) : ok({ work: git ? work : openCheckoutWork(folder), leases: ports.leases, share: share ?? null, ...(catchUp && { catchUp }) })),
    ...(setting.workflows && { workflows: { port: setting.workflows, branch: "main" } }),
  };
}

const Shape = z.object({
  session: z.nullish(z.object({ id: z.string(), status: z.string(), steps: z.array(z.looseObject({ task: z.string(), status: z.string(), attempts: z.number(), reason: z.nullable(z.string()) })) })),
  milestone: z.object({ status: z.string(), progress: z.looseObject({ percentage: z.number() }) }),
});

function outcomeOf(finished: Finished): Outcome {
  const { data, warnings } = finished;
  const { session, milestone } = data === null ? { session: null, milestone: null } : z.parse(Shape, data);
  const by = <T>(pick: (step: { readonly status: string; readonly attempts: number; readonly reason: string | null }) => T): Record<string, T> => Object.fromEntries((session?.steps ?? []).map((step) => [step.task, pick(step)]));
  return {
    finished,
    problem: finished.problem?.code ?? null,
    says: [finished.problem?.message, finished.problem?.hint].join(" "),
    exit: finished.problem ? exitCodeOf(finished.problem.code) : 0,
    session: session?.status ?? null,
    id: session?.id ?? null,
    steps: by(({ status }) => status),
    attempts: by(({ attempts }) => attempts),
    reasons: by(({ reason }) => reason),
    milestone: milestone?.status ?? null,
    percentage: milestone?.progress.percentage ?? null,
    warnings: warnings.map(({ code }) => code),
  };
}
