// Opening a run: the session it goes on with or begins, what a crash left of it, its branch and its seats.
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { sessionBackupPath } from "../../core/files/layout.ts";
import { bytesOf } from "../../core/model/config/config.ts";
import type { EventDraft } from "../../core/model/event.ts";
import type { HeldLease, Sessions } from "../../core/model/facts.ts";
import { ROLES } from "../../core/model/execution/seat.ts";
import { nextSessionId, type JournalEntry, type Session, type Step } from "../../core/model/execution/session.ts";
import { openDependency, type Admitted } from "../../core/rules/execution/admission.ts";
import { asideOf, cleanup } from "../../core/rules/session/cleanup.ts";
import { combine } from "../../core/rules/session/combine.ts";
import { choose } from "../../core/rules/session/choose.ts";
import { activeProblem, holdingOf } from "../../core/rules/session/ownership.ts";
import { newStep, stepsOf } from "../../core/rules/session/replay.ts";
import { rolesOn } from "../../core/rules/session/floors.ts";
import { countsOf } from "../../core/views/execution/running.ts";
import type { Lease } from "../../ports/execution/leases.ts";
import type { Opening, Ordered, Prepared } from "./prepare.ts";
import { note, warn, type MutableSeat, type Run } from "./run.ts";
import type { World } from "./world.ts";

/** Problems: those of `choose`. `own`: the session whose lease is held already. */
export function chosen(world: World, { order, prepared, caller, own = null }: Pick<Ordered, "order" | "prepared" | "caller"> & { readonly own?: string | null }): Result<Opening> {
  const { admitted, sessions, workspace } = prepared;
  const { milestone, agents, coordination } = admitted;
  const now = caller.now();
  const isOwn = ({ milestone: leased, standing: { holder } }: HeldLease): boolean => leased === milestone.id && holder.session === own && holder.owner === caller.actor && holder.pid === world.pid;
  const others = { ...sessions, leases: sessions.leases.filter((lease) => !isOwn(lease)) };
  const choice = choose(others, { milestone: milestone.id, resume: order.resume, config: workspace.config, actor: caller.actor, now });
  if (!choice.ok) return choice;
  const aside = asideOf({ broken: sessions.broken.filter(({ id }) => choice.value.corrupted.includes(id)) });
  const common = { agents, coordination, host: world.host, owner: caller.actor, working_directory: world.directory, status: "active" as const };
  const { warnings } = choice.value;
  const opened = (session: Session): Opening => {
    const old = cleanup(sessions, { config: workspace.config, now, automatic: true }).filter(({ id }) => id !== session.id);
    const files = [...aside, ...old.flatMap(({ id, path }) => [path, sessionBackupPath(id)].map((gone) => ({ path: gone, text: null })))];
    return { session: withOthers(session, prepared), resumed: choice.value.kind === "resume", files, forget: old.map(({ id }) => id), warnings };
  };
  const at = choice.value.kind === "resume" ? holderOf(others, choice.value.session.id) : null;
  if (at) return failed(activeProblem(holdingOf(at), { now }));
  if (choice.value.kind === "resume") return ok(opened({ ...choice.value.session, ...common, resumed_at: now, ended_at: null }));
  const session: Session = {
    id: freeId(others, { milestone: milestone.id, owner: caller.actor, own, now }), milestone_id: milestone.id, started_at: now, saved_at: null, save_reason: null, resumed_at: null, resumed_from: null, ended_at: null,
    branch: null, base: null, blockers: [], steps: [], ...common,
  };
  return ok(opened(session));
}

/** Whoever works on this very session: two processes would write into one journal. */
function holderOf({ leases }: Pick<Sessions, "leases">, session: string): HeldLease | undefined {
  return leases.find(({ standing }) => standing.state === "alive" && standing.holder.session === session);
}

type Beginner = { readonly milestone: string; readonly owner: string; readonly own: string | null; readonly now: string };

/** Not one either that somebody at work has no record of yet; those who chose the same at the same moment part by their order. */
function freeId({ records, broken, strays, leases }: Sessions, { milestone, owner, own, now }: Beginner): string {
  const alive = leases.filter(({ standing }) => standing.state === "alive");
  const taken = [...records.map(({ session }) => session.id), ...broken.map(({ id }) => id), ...strays, ...alive.map(({ standing }) => standing.holder.session)];
  if (own === null) return nextSessionId(taken, now);
  if (!taken.includes(own)) return own;
  const before = alive.filter((other) => other.milestone < milestone || (other.milestone === milestone && other.standing.holder.owner < owner));
  for (const _other of before) taken.push(nextSessionId(taken, now));
  return nextSessionId(taken, now);
}

/** With several people at work on a milestone, what the newest session of another says of its steps counts too. */
function withOthers(session: Session, { sessions, workspace }: Prepared): Session {
  const { multi_user, conflict_resolution } = workspace.config.session_management;
  const other = sessions.records.find((record) => record.session.milestone_id === session.milestone_id && record.session.id !== session.id)?.session;
  return multi_user && other ? { ...session, steps: combine(session, other, conflict_resolution).steps } : session;
}

export type Given = { readonly ordered: Ordered; readonly opening: Opening; readonly lease: Lease };

/** Problems: those of the work branch, the journal's. */
export async function openRun(world: World, { ordered, opening, lease }: Given): Promise<Result<Run>> {
  const { prepared, site } = ordered;
  const { session } = opening;
  const swept = opening.resumed ? await world.runner.sweep(session.id) : 0;
  if (ordered.order.restartAgents) world.ports.seats.clear();
  const journaled = await world.ports.journal.read(session.id);
  if (!journaled.ok) return journaled;
  const live = prepared.sessions.leases.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session);
  const branch = await site.work.open({ session: session.id, branch: prepared.branch, sessions: [...live, session.id], resumed: opening.resumed && session.branch !== null });
  if (!branch.ok) return branch;
  const { steps, entries, unrecorded } = stepsNow(prepared.admitted, { opening, journaled: journaled.value, now: ordered.caller.now() });
  const { name, base, warnings } = branch.value;
  const run: Run = {
    world, site, lease, branch: branch.value, spectator: ordered.spectator, caller: ordered.caller, line: ordered.line, admitted: prepared.admitted,
    config: prepared.workspace.config, agents: prepared.agents, root: world.root, memoryMax: memoryOf(prepared),
    tasks: new Map(prepared.admitted.milestone.tasks.map((task) => [task.id, task])), steps, counts: countsOf(steps.values()), unrecorded,
    seats: seatsOf(prepared, world, ordered.caller.now()), notes: [], warnings: [], claims: new Map(), beganMs: world.clock.elapsed(), took: { ms: 0, steps: 0 },
    failures: new Map(), collisions: new Map(), restarted: new Set(), brought: new Set(), gates: { seen: new Map(), asked: new Map(), told: new Map() }, prompts: prepared.prompts, standing: prepared.standing, wake: () => undefined, record: () => Promise.resolve(null), pause: (ms) => pause(run, ms),
    holding: null, stopping: null, interrupt: () => undefined, milestone: prepared.admitted.milestone, readMs: world.clock.elapsed(), openDependency: openDependency(prepared.workspace, prepared.admitted.milestone)?.message ?? null, opening,
    session: { ...session, branch: name, base: session.base ?? base },
  };
  for (const warning of [...prepared.warnings, ...opening.warnings, ...warnings, ...(swept > 0 ? [leftRunning(session.id, swept)] : [])]) warn(run, warning);
  const failure = entries.length > 0 ? await note(run, entries) : null;
  return failure ? failed(failure) : ok(run);
}

function leftRunning(session: string, count: number): Problem {
  return problem("processes-ended", `${count === 1 ? "1 process" : `${count} processes`} of ${session} outlived the process that ran it; ${count === 1 ? "it was" : "they were"} ended.`);
}

function memoryOf({ workspace }: Prepared): number | null {
  const limit = workspace.config.agents.memory_limit;
  return limit === null ? null : bytesOf(limit);
}

type Resumed = { readonly opening: Opening; readonly journaled: readonly JournalEntry[]; readonly now: string };
type Standing = { readonly steps: Map<string, Step>; readonly entries: readonly JournalEntry[]; readonly unrecorded: Set<string> };

/**
 * Every task as a step: what is finished stays so, whatever was under way or failed is tried again. A finished step whose
 * task is open again was taken up anew by a person, unless only the journal knows of it yet.
 */
function stepsNow({ milestone, parts }: Admitted, { opening, journaled, now }: Resumed): Standing {
  const former = stepsOf(opening.session);
  const news = new Set(journaled.map(({ task }) => task));
  const steps = new Map<string, Step>();
  const entries: JournalEntry[] = [];
  for (const { id, status } of milestone.tasks) {
    const part = parts.get(id) ?? { kind: "do" };
    const step = former.get(id) ?? newStep(id);
    const over = step.status === "completed" || step.status === "unverified";
    if (status === "cancelled" && !over) steps.set(id, { ...step, status });
    else if (part.kind === "done") steps.set(id, step.status === "completed" ? step : { ...step, status: "completed", reason: null, merged: step.merged || step.commit === null });
    else if (over && news.has(id)) steps.set(id, step);
    else if (part.kind === "held") steps.set(id, { ...step, status: "waiting", reason: part.reason });
    else if (step.status === "queued" || step.status === "skipped" || step.status === "waiting" || over) steps.set(id, { ...newStep(id), attempts: step.attempts });
    else (steps.set(id, step), entries.push({ kind: "again", at: now, task: id, reason: againReason(step) }));
  }
  return { steps, entries, unrecorded: news };
}

function againReason({ status }: Step): string {
  return status === "running" ? "The process that ran it is gone." : "It is tried again.";
}

function seatsOf({ admitted, workspace }: Prepared, { clock }: World, now: string): MutableSeat[] {
  const on = rolesOn(workspace.config);
  const one = { task: null, since: now, heartbeat: now, memory_bytes: null, restarts: 0, running: null, bornMs: clock.elapsed(), again: null, ended: null };
  const executors = Array.from({ length: admitted.agents }, (_, index) => `agent-${index + 1}`);
  return [
    ...executors.map((name): MutableSeat => ({ ...one, name, role: "task_executor", state: "idle", log: `logs/${name}.log` })),
    ...ROLES.filter((role) => role !== "task_executor").map((role): MutableSeat => ({ ...one, name: role, role, state: on[role] ? "working" : "off", log: null })),
  ];
}

/** Events that say how the session began. */
export function openingEvents(run: Run): EventDraft[] {
  const { opening, session, milestone, admitted, branch } = run;
  const of = (event_type: EventDraft["event_type"], details: EventDraft["details"]): EventDraft => ({ event_type, milestone_id: milestone.id, details });
  return [
    of(opening.resumed ? "session_resumed" : "session_created", { session_id: session.id, owner: session.owner, branch: session.branch }),
    ...(branch.made && branch.name !== null ? [of("branch_created", { branch: branch.name, base: branch.base })] : []),
    of("agent_deployed", { agents: admitted.agents, coordination: admitted.coordination, seats: run.seats.filter(({ state }) => state !== "off").map(({ name }) => name) }),
  ];
}

/** Ends early where the run is stopped. */
function pause(run: Run, ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (run.stopping !== null) return resolve();
    const cancel = run.world.clock.after(ms, resolve);
    const before = run.interrupt;
    run.interrupt = () => {
      before();
      cancel();
      resolve();
    };
  });
}
