// Recording a run on the state branch: what its steps became, together where they arrive together.
import { problem, type Problem, type ProblemCode } from "../../core/base/problem.ts";
import { ok } from "../../core/base/result.ts";
import type { EventDraft } from "../../core/model/event.ts";
import type { Facts } from "../../core/model/facts.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import type { Session, Step } from "../../core/model/execution/session.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { evolve } from "../../core/rules/evolve.ts";
import { recordEvents } from "../../core/rules/execution/record.ts";
import { statusEvents } from "../../core/rules/lifecycle.ts";
import { atGate, withNew, type GateAsk } from "../../core/rules/execution/phases/gates.ts";
import { NOTHING } from "../../core/rules/kiro/acts/finish.ts";
import type { Moved } from "../../core/rules/kiro/acts/moves.ts";
import { milestoneMayBecome } from "../../core/rules/transitions.ts";
import type { Command, Context } from "../../core/verb.ts";
import type { Finished } from "../invocation.ts";
import { transact } from "../transact.ts";
import { gateNeeds } from "./phases.ts";
import { stop, warn, type Recorder, type Run, type Wish } from "./run.ts";

/** Outcomes that arrive within this time go into one commit. */
const RECORD_MS_MIN = 5_000;
/** Before a record that failed is tried again; doubled each time. */
const RETRY_MS_MIN = 250;

/** Others who write to the remote at the same time win for so long, before it is given up. */
const CONTENTION_MS_MAX = 60_000;

/** A record that fails for good stops the run: nothing may follow from what is not on record. */
export function openRecorder(run: Run): Recorder {
  let writing: Promise<Problem | null> = Promise.resolve(null);
  let cancel: (() => void) | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const { clock } = run.world;
  const flush = (wish: Wish): Promise<Problem | null> => {
    cancel?.();
    cancel = null;
    last = clock.elapsed();
    writing = writing.then(() => persisted(run, wish));
    return writing;
  };
  const background = async (): Promise<void> => {
    cancel = null;
    const failure = await flush({ reason: "step", status: "active", subject: progressOf(run) });
    if (failure) stop(run, "The session could not be saved.", failure);
  };
  return {
    arrived: () => {
      cancel ??= clock.after(Math.max(0, last + RECORD_MS_MIN - clock.elapsed()), () => void background());
    },
    flush,
    close: async () => {
      cancel?.();
      cancel = null;
      await writing;
    },
  };
}

function progressOf({ milestone, counts, steps }: Run): string {
  return `execute ${milestone.id}: ${counts.completed} of ${steps.size} done`;
}

/** Where the remote has moved, what is not there yet is decided again on what it has. */
async function persisted(run: Run, wish: Wish): Promise<Problem | null> {
  const { clock } = run.world;
  const began = clock.elapsed();
  const kept = { tasks: [...run.unrecorded], notes: [...run.notes], gates: [...run.gates.asked] };
  for (let round = 0; ; round++) {
    const failure = (await tried(run, () => saved(run, wish), ["lease-lost"])) ?? (await tried(run, () => shared(run), ["lease-lost", "conflict"]));
    if (failure?.code !== "conflict" || !run.site.catchUp || clock.elapsed() - began > CONTENTION_MS_MAX) return failure;
    const caught = await tried(run, () => caughtUp(run), ["invalid-argument"]);
    if (caught) return caught;
    for (const task of kept.tasks) run.unrecorded.add(task);
    for (const [task, ask] of kept.gates) run.gates.asked.set(task, ask);
    run.notes.unshift(...kept.notes.filter((note) => !run.notes.includes(note)));
    await new Promise<void>((resolve) => void clock.after(RETRY_MS_MIN * Math.min(round, RETRY_STEPS_MAX), resolve));
  }
}

/** The wait grows with every round that somebody else won, up to two seconds. */
const RETRY_STEPS_MAX = 8;

async function caughtUp({ site }: Run): Promise<Problem | null> {
  const caught = await site.catchUp?.();
  return caught === undefined || caught.ok ? null : caught.problem;
}

/** `final`: what no other try could mend. */
async function tried(run: Run, save: () => Promise<Problem | null>, final: readonly ProblemCode[]): Promise<Problem | null> {
  const tries = run.config.session_management.max_retry_attempts;
  for (let attempt = 0; ; attempt++) {
    const failure = await save();
    if (failure === null || final.includes(failure.code) || attempt >= tries) return failure;
    await new Promise<void>((resolve) => void run.world.clock.after(RETRY_MS_MIN * 2 ** attempt, resolve));
  }
}

async function saved(run: Run, wish: Wish): Promise<Problem | null> {
  if (!(await run.lease.held())) return leaseLost(run);
  const now = run.caller.now();
  const steps = [...run.unrecorded].flatMap((task) => run.steps.get(task) ?? []);
  const notes = [...run.notes];
  const asked = [...run.gates.asked];
  const session: Session = { ...run.session, status: wish.status, saved_at: now, save_reason: wish.reason, steps: [...run.steps.values()] };
  const finished = await transact(run.world.ports, { verb: recording(run, { wish, session, steps, notes, asked }), args: {}, line: run.line }, {
    ...run.caller,
    request: { id: run.caller.request.id, given: false },
    commit: run.caller.commit && run.config.agents.git_integration,
  });
  if (finished.problem) return finished.problem;
  // What became of a step while it was being recorded is not on record yet.
  for (const step of steps) if (run.steps.get(step.task) === step) run.unrecorded.delete(step.task);
  run.notes.splice(0, notes.length);
  for (const [task, ask] of asked) if (run.gates.asked.get(task) === ask) run.gates.asked.delete(task);
  run.session = session;
  const milestone = milestoneOf(finished);
  if (milestone) Object.assign(run, { milestone, readMs: run.world.clock.elapsed() });
  for (const warning of finished.warnings) if (!run.warnings.some(({ message }) => message === warning.message)) warn(run, warning);
  return null;
}

function leaseLost(run: Run): Problem {
  return problem("lease-lost", `Another process has taken over session ${run.session.id}.`, { hint: `See \`milestone session show ${run.session.id}\`; what this process did is in its journal.` });
}

async function shared(run: Run): Promise<Problem | null> {
  const pushed = await run.site.share?.(run.lease);
  if (pushed === undefined || (pushed.ok && pushed.value === "pushed")) return null;
  if (!pushed.ok) return pushed.problem;
  return problem("conflict", "The remote has commits that are not here, so the record could not be pushed.", { hint: `Bring them in with \`git pull\`, then \`milestone execute ${run.milestone.id} --resume\`.` });
}

type Recording = { readonly wish: Wish; readonly session: Session; readonly steps: readonly Step[]; readonly notes: readonly EventDraft[]; readonly asked: readonly (readonly [task: string, ask: GateAsk])[] };

/** The command of one record; it decides from the milestone as it is then, whatever others did to it meanwhile. */
function recording(run: Run, { wish, session, steps, notes, asked }: Recording): Command {
  const { id } = run.milestone;
  return {
    kind: "command",
    name: "execute",
    summary: "",
    permission: "write",
    examples: [],
    args: {},
    scope: () => ({ milestones: [id] }),
    needs: () => (asked.length === 0 ? [] : gateNeeds(id)),
    decide: (workspace, _args, context) => {
      const { now } = context;
      const events = recordEvents(workspace, { milestone: id, session: session.id, steps });
      const after = evolve(workspace, events, now).milestones.get(id);
      const status = after && wish.becomes !== undefined && milestoneMayBecome(after, wish.becomes).ok ? statusEvents(after, wish.becomes, { trigger: "execute" }) : [];
      const around = [...(wish.opening ? [...(wish.events ?? []), ...status, ...events] : [...events, ...status, ...(wish.events ?? [])])];
      const decided = [...notes, ...around];
      const gates = asked.length === 0 ? NOTHING : gatesOf(run, evolve(workspace, decided, now), { asked, context });
      return ok({ events: [...decided, ...gates.events].map((event) => ({ ...event, session_id: session.id })), approvals: gates.approvals, sessions: [session], ...(wish.opening && { files: run.opening.files, forget: run.opening.forget }) });
    },
    answer: (after) => ({ data: { milestone: after.milestones.get(id) ?? null }, reply: [], subject: wish.subject }),
  };
}

/** What was asked at gates, one after the other; `told` says what each came to. */
function gatesOf(run: Run, workspace: Workspace, { asked, context: { now, actor, facts } }: { readonly asked: Recording["asked"]; readonly context: Context }): Moved {
  let state = workspace;
  let known: Facts = { ...facts, ...(run.standing && { standing: run.standing }) };
  const moved: Moved[] = [];
  for (const [task, ask] of asked) {
    const answered = atGate({ workspace: state, milestone: run.milestone.id, task, ask }, { facts: known, actor, now });
    run.gates.told.set(task, answered.ok ? answered.value.answer : answered.problem);
    if (!answered.ok) continue;
    moved.push(answered.value);
    state = evolve(state, answered.value.events, now);
    known = { ...known, approvals: withNew(known.approvals, answered.value.approvals) };
  }
  return { events: moved.flatMap(({ events }) => events), approvals: moved.flatMap(({ approvals }) => approvals) };
}

function milestoneOf({ data }: Finished): Milestone | null {
  return isRecorded(data) ? data.milestone : null;
}

/** What the answer above gives. */
function isRecorded(data: unknown): data is { readonly milestone: Milestone | null } {
  return typeof data === "object" && data !== null && "milestone" in data;
}
