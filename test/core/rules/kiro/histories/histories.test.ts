// Random histories of a task in its phases, by the real verbs and without any file, held against a small model of what is promised.
import fc from "fast-check";
import { expect, test } from "vitest";
import { toJsonObject, type Json } from "../../../../../src/core/base/json.ts";
import type { Problem } from "../../../../../src/core/base/problem.ts";
import { printApproval, readApproval } from "../../../../../src/core/files/approval.ts";
import { approve, reject, requestChanges } from "../../../../../src/core/commands/approval/voting.ts";
import { bypass } from "../../../../../src/core/commands/approval/bypass.ts";
import { complete } from "../../../../../src/core/commands/kiro/complete.ts";
import { reset } from "../../../../../src/core/commands/kiro/reset.ts";
import { submit } from "../../../../../src/core/commands/kiro/submit.ts";
import { transition } from "../../../../../src/core/commands/kiro/transition.ts";
import type { EventDraft } from "../../../../../src/core/model/event.ts";
import type { Facts, Standing } from "../../../../../src/core/model/facts.ts";
import type { Approval } from "../../../../../src/core/model/kiro/approval.ts";
import type { DeliverableFile } from "../../../../../src/core/model/kiro/deliverable.ts";
import type { Task } from "../../../../../src/core/model/milestone.ts";
import type { Workspace } from "../../../../../src/core/model/workspace.ts";
import { evolve } from "../../../../../src/core/rules/evolve.ts";
import { invariants } from "../../../../../src/core/rules/invariants.ts";
import { fallDue, mayBeDue } from "../../../../../src/core/rules/kiro/acts/fall-due.ts";
import type { Command } from "../../../../../src/core/verb.ts";
import { given } from "../../../../support/given.ts";
import { ON, person, SEED } from "../../../../support/kiro/course.ts";
import { seeded } from "../../../../support/yaml-random.ts";
import { isBypassed, isReset, isSubmitted, isVoted, MEANT, newModel, openPhase, PHASES, timePasses } from "./phase-model.ts";
import type { Login, PhaseId, PhaseModel, Scene, Shown, Terms, Voice } from "./phase-model.ts";

/** About ten seconds of CPU; MILESTONE_RUNS replaces the number, MILESTONE_SEED replays. */
const HISTORIES = 10_000;

const START = Date.parse("2026-03-02T09:00:00.000Z");
const MINUTE = 60_000;
const ID = "milestone-001";
const TASK = "task-001";
const at = (minutes: number): string => new Date(START + minutes * MINUTE).toISOString();

/** The whole of a history's terms; `skew`: minutes that the forge's clock is ahead of ours, null where there is no forge. */
type Course = { readonly terms: Terms; readonly skew: number | null; readonly local: "allowed" | "not" };

const lists = fc.constantFrom(["@ann", "@ben"], ["@ann"], ["tech-lead", "@acme/board"], ["tech-lead"], ["@acme/board", "@ben", "@ann"], ["architect"]);
const courses: fc.Arbitrary<Course> = fc.record({
  design: lists, spec: lists, skew: fc.constantFrom(null, 0, 0, -90, 90), local: fc.constantFrom("allowed", "not"), asked: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  required: fc.constantFrom(null, null, 1, 2, 3), human: fc.boolean(), opensAfter: fc.constantFrom(null, 120, 600), goesOn: fc.boolean(), gateAtEnd: fc.boolean(),
}).map(({ design, spec, skew, local, required, human, ...terms }) => ({
  skew, local,
  terms: { ...terms, required, human: human && required !== null, approvers: { design, spec, execute: ["maintainers"] }, counts: skew === null || local === "allowed" },
}));

/** `here` is the phase that is open when it is said. */
const phases = fc.constantFrom("here", "here", "here", "here", "here", "here", ...PHASES);
const LOGINS = ["ann", "ben", "carl", "dan", "eve"] as const;
const voices: fc.Arbitrary<Voice> = fc.record({ who: fc.constantFrom(...LOGINS, "ann", "ben", "dan"), how: fc.integer({ min: 0, max: 19 }) }).map(({ who, how }) => ({ who, vouched: how > 2, inTask: how === 3 }));

/** `text` 0 takes the file away, 1 is the template as it was made. */
const ops = fc.oneof(
  { weight: 3, arbitrary: fc.record({ op: fc.constant("write"), phase: fc.constantFrom(...PHASES), file: fc.constantFrom("main", "main", "main", "notes"), text: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom("ann", "carl", "carl", null) }) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant("submit"), voice: voices, phase: fc.option(phases, { freq: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant("complete"), voice: voices, phase: phases, force: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ op: fc.constant("approve"), voice: voices, phase: phases, as: fc.constantFrom(null, null, "tech-lead", "@acme/board") }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constantFrom("reject", "request-changes"), voice: voices, phase: phases, as: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constantFrom("bypass", "reset"), voice: voices, phase: phases }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant("transition"), voice: voices, from: phases, to: fc.constantFrom(...PHASES), force: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant("wait"), minutes: fc.constantFrom(60, 120, 600, 1500) }) },
);
type Said = typeof ops extends fc.Arbitrary<infer T> ? T : never;

const MAIN: Readonly<Record<PhaseId, string | null>> = { design: "architecture", spec: "specification", execute: null };
const hashOf = (text: number): string => String(text).padStart(64, "a");
/** Written before the history begins, so that most of them come somewhere. */
const WRITTEN = [["design", 2], ["spec", 2]] as const;

function workspaceOf({ terms, local }: Course): Workspace {
  const { approvers, asked, required, human, opensAfter, goesOn, gateAtEnd } = terms;
  const expected = (label: string): Json => [{ name: label, path: `${label}.md`, template: hashOf(1) }];
  const gates = required === null ? {} : { approval_gates: { design_to_spec: { required, human } } };
  const seed = {
    ...SEED, kiro_configuration: { enabled: true, default_phases: [...PHASES], phase_weights: { design: 20, spec: 30, execute: 50 }, ...gates },
    tasks: [{ id: TASK, title: "Sign in", status: "in_progress", kiro_workflow: { enabled: true, current_phase: "design", phases: {
      design: { status: "in_progress", started_at: at(0), deliverables: expected("architecture") }, spec: { status: "pending", deliverables: expected("specification") }, execute: { status: "pending", ...(gateAtEnd && { approval_required: true }) },
    } } }],
  };
  return given(seed).with({ config: {
    ...ON, "approval_workflow.design_approvers": [...approvers.design], "approval_workflow.spec_approvers": [...approvers.spec], "approval_workflow.roles.tech_lead": ["ann", "@dan"],
    "approval_workflow.allow_local": local === "allowed", "kiro_workflow.approval_required": asked, "kiro_workflow.auto_transition": goesOn, "kiro_workflow.phase_timeout": "24h",
    ...(opensAfter !== null && { "approval_workflow.auto_approve_after": `${opensAfter}m` }),
  } }).workspace;
}

type Recorded = { readonly event: EventDraft; readonly at: string };
type World = { readonly course: Course; readonly model: PhaseModel; readonly files: Map<string, DeliverableFile>; readonly written: Map<string, { readonly phase: PhaseId; readonly file: string; readonly text: number; readonly by: Login | null }>; readonly record: Recorded[]; readonly approvals: Map<string, Approval>; workspace: Workspace; minutes: number };

function taskOf({ workspace }: Pick<World, "workspace">): Task {
  const task = workspace.milestones.get(ID)?.tasks[0];
  if (!task) throw new Error("The task is gone");
  return task;
}

function shownIn({ written }: World, phase: PhaseId): Shown {
  const own = [...written.values()].filter((one) => one.phase === phase && one.text > 0);
  const editors = own.flatMap(({ by }) => by ?? []);
  return { text: own.map(({ file, text }) => `${file} ${text}`).toSorted().join(), editors, whole: MAIN[phase] === null || own.some(({ file, text }) => file === "main" && text > 1) };
}

function sceneOf(world: World): Scene {
  const { course: { terms, skew }, model, minutes } = world;
  return { model, terms, now: minutes, server: minutes + (skew ?? 0), shown: { design: shownIn(world, "design"), spec: shownIn(world, "spec"), execute: shownIn(world, "execute") } };
}

const PEOPLE = new Map(LOGINS.map((login): [Login, Standing] => [login, person(login, { level: login === "carl" ? "maintain" : "write", teams: login === "ben" || login === "dan" ? ["@acme/board"] : [] })]));

function factsOf({ course: { skew }, files, approvals, minutes }: World, voice: Voice): Facts {
  const usual = PEOPLE.get(voice.who) ?? person(voice.who);
  const source = voice.vouched ? usual.source : { via: "cli", id: null, verified: false } as const;
  return {
    deliverables: { where: "branch", branch: `milestone/${ID}`, head: "c".repeat(40), files: [...files.values()] },
    approvals: { approvals: [...approvals.values()], broken: [] }, leases: [],
    standing: { ...usual, source, inTask: voice.inTask, forge: skew !== null, server: skew === null ? null : at(minutes + skew) },
  };
}

function write(world: World, { phase, file, text, by }: Extract<Said, { op: "write" }>): void {
  const name = file === "main" ? (MAIN[phase] ?? "report") : "notes";
  const path = `deliverables/${ID}/${TASK}/${phase}/${name}.md`;
  world.written.set(path, { phase, file, text, by });
  if (text === 0) world.files.delete(path);
  else world.files.set(path, { path, sha256: hashOf(text), bytes: 10, editor: by === null ? null : (PEOPLE.get(by)?.person ?? null), text: null });
}

function happened(world: World, events: readonly EventDraft[], approvals: readonly Approval[]): void {
  for (const event of events) world.record.push({ event, at: at(world.minutes) });
  for (const approval of approvals) world.approvals.set(approval.phase, approval);
}

/** What time has brought comes first, in the same commit; then the verb decides. */
function does(world: World, voice: Voice, verb: Command, args: Readonly<Record<string, unknown>>): { readonly events: readonly EventDraft[]; readonly problem: Problem | null } {
  const now = at(world.minutes);
  const before = world.workspace;
  const facts = factsOf(world, voice);
  const clocks = { now, server: facts.standing?.server ?? null };
  const milestone = before.milestones.get(ID);
  const due = milestone && mayBeDue(milestone, { workspace: before, clocks }) ? fallDue(milestone, facts, { workspace: before, clocks, counts: world.course.terms.counts }) : null;
  if (due && !due.ok) throw new Error(due.problem.message);
  if (due) {
    happened(world, due.value.events, due.value.approvals);
    world.workspace = due.value.workspace;
  }
  isLateSaid(world, before, clocks.server);
  const decision = verb.decide(world.workspace, { milestone: ID, task: TASK, ...args }, { actor: voice.who, now, request: null, facts: factsOf(world, voice) });
  const events = decision.ok ? decision.value.events : [];
  happened(world, events, decision.ok ? (decision.value.approvals ?? []) : []);
  world.workspace = evolve(world.workspace, events, now);
  if (!invariants(before, world.workspace).ok) throw new Error("An invariant is broken");
  return { events: [...(due?.value.events ?? []), ...events], problem: decision.ok ? null : decision.problem };
}

const VERBS = { approve, reject, "request-changes": requestChanges } as const;
const WORDS = { approve: "approved", reject: "rejected", "request-changes": "changes_requested" } as const;

function step(world: World, op: Said): readonly EventDraft[] {
  world.minutes += op.op === "wait" ? op.minutes : 1;
  if (op.op === "write" || op.op === "wait") {
    if (op.op === "write") write(world, op);
    return [];
  }
  const scene = sceneOf(world);
  timePasses(scene);
  const { voice } = op;
  const here = openPhase(scene) ?? "execute";
  const named = (phase: PhaseId | "here"): PhaseId => (phase === "here" ? here : phase);
  switch (op.op) {
    case "submit": case "complete": {
      const phase = op.phase === null ? undefined : named(op.phase);
      const force = op.op === "complete" && op.force;
      isSubmitted(scene, voice, { phase, force });
      return op.op === "submit" ? does(world, voice, submit, { phase }).events : does(world, voice, complete, { phase, force }).events;
    }
    case "approve": case "reject": case "request-changes":
      isVoted(scene, voice, { phase: named(op.phase), word: WORDS[op.op], as: op.as });
      return does(world, voice, VERBS[op.op], { phase: named(op.phase), as: op.as ?? undefined, note: "", reason: "Not so." }).events;
    case "bypass":
      isBypassed(scene, voice, named(op.phase));
      return does(world, voice, bypass, { phase: named(op.phase), reason: "Nobody else is here." }).events;
    case "reset":
      isReset(scene, named(op.phase));
      return does(world, voice, reset, { phase: named(op.phase), reason: undefined }).events;
    case "transition": return moves(world, voice, { ...op, from: named(op.from) });
  }
}

/** Where a move by hand leads is taken over as it is; that it passes nothing without saying who did it is looked at here. */
function moves(world: World, voice: Voice, { from, to, force }: { readonly from: PhaseId; readonly to: PhaseId; readonly force: boolean }): readonly EventDraft[] {
  const { model, course: { terms } } = world;
  const { problem, events } = does(world, voice, transition, { from, to, force, reason: undefined });
  const now = statuses(world);
  const passed = PHASES.filter((phase) => isPast(now[phase]) && !isPast(model.status[phase]));
  if (problem) expect(passed).toEqual([]);
  if (passed.length > 1) expect(force).toBe(true);
  for (const phase of passed) {
    const isGated = terms.asked && (phase !== "execute" || terms.gateAtEnd);
    if (isGated) expect(voice.inTask || !(voice.vouched || terms.counts)).toBe(false);
    expect(recorded(events, isGated ? "kiro_approval_bypassed" : "kiro_phase_updated", phase)).toMatchObject([{ details: { by: voice.who } }]);
  }
  for (const phase of PHASES) {
    model.status[phase] = now[phase];
    for (const [place, { status }] of (world.approvals.get(phase)?.rounds ?? []).entries()) {
      const own = model.rounds[phase][place];
      if (own && own.status !== status) expect(["bypassed", "reopened"]).toContain(status);
      if (own) own.status = status;
      else model.rounds[phase].push({ shown: sceneOf(world).shown[phase].text, by: voice.who, editors: [], votes: [], opensAt: null, status });
    }
  }
  return events;
}

const isPast = (status: string): boolean => status === "approved" || status === "completed";

function statuses(world: World): Record<PhaseId, string> {
  const { phases: own } = taskOf(world).kiro_workflow;
  return { design: own["design"]?.status ?? "", spec: own["spec"]?.status ?? "", execute: own["execute"]?.status ?? "" };
}

function recorded(events: readonly EventDraft[], type: string, phase: PhaseId): readonly EventDraft[] {
  return events.filter(({ event_type, details }) => event_type === type && details["phase"] === phase);
}

/** The real ones and the model say the same, of the task, of each gate, and of the very bytes that were shown. */
function compare(world: World): void {
  const { model, approvals } = world;
  const real = { ...statuses(world), done: taskOf(world).status === "completed", rounds: PHASES.map((phase) => (approvals.get(phase)?.rounds ?? []).map(({ status }) => status)), shown: PHASES.map((phase) => shownTo(world, phase)) };
  const own = { ...model.status, done: model.done, rounds: PHASES.map((phase) => model.rounds[phase].map(({ status }) => status)), shown: PHASES.map((phase) => model.rounds[phase].at(-1)?.shown) };
  // Comparing texts first is what lets thousands of histories be compared at every step.
  if (JSON.stringify(real) !== JSON.stringify(own)) expect(real).toEqual(own);
}

function shownTo({ approvals, written }: World, phase: PhaseId): string | undefined {
  return approvals.get(phase)?.rounds.at(-1)?.deliverables.map(({ path, sha256 }) => `${written.get(path)?.file} ${Number(sha256.replaceAll("a", ""))}`).toSorted().join();
}

/** Whatever passed says on record what let it. */
function isOnRecord({ model }: World, events: readonly EventDraft[]): void {
  for (const { phase, why } of model.passings) {
    const over = recorded(events, "kiro_phase_updated", phase).filter(({ details }) => isPast(String(details["status"])));
    expect(over.map(({ details }) => [details["status"], details["automatic"] === true])).toEqual([[why === "free" ? "completed" : "approved", why === "time"]]);
    if (why === "votes") expect(recorded(events, "kiro_approval_granted", phase)).not.toEqual([]);
    if (why === "bypass") expect(recorded(events, "kiro_approval_bypassed", phase)).toMatchObject([{ details: { reason: "Nobody else is here." } }]);
    if (why === "time") expect(over[0]?.details["by"]).toBeUndefined();
  }
  model.passings = [];
}

/** Each round that people opened has everybody's yes for it, and one at least who neither asked for it nor wrote it. */
function isWhole({ course: { terms } }: World, approval: Approval): void {
  for (const { status, votes, approvers, required, requested_by, editors, decided_at, auto_approve_at } of approval.rounds) {
    if (status === "auto_approved") expect(Date.parse(decided_at ?? "")).toBeGreaterThanOrEqual(Date.parse(auto_approve_at ?? "9999-01-01"));
    for (const { role, by } of votes) expect(MEANT[role] ?? []).toContain(by.login);
    if (status !== "approved") continue;
    const yes = votes.filter(({ decision, source }) => decision === "approved" && (source.verified || terms.counts));
    if (required === null) expect(approvers.every((entry) => yes.some(({ role }) => role === entry))).toBe(true);
    else expect(new Set(yes.map(({ by }) => by.id)).size).toBeGreaterThanOrEqual(required);
    expect(yes.some(({ by }) => ![requested_by, ...editors].some(({ id }) => id === by.id))).toBe(true);
  }
}

/** Overdue is said once, a day after the phase began at the earliest, until it is put back to its beginning. */
function isSaidOnce(record: readonly Recorded[]): void {
  const said = new Set<string>();
  for (const { event: { event_type, details }, at: now } of record) {
    const phase = String(details["phase"]);
    if (event_type === "kiro_phase_updated" && details["status"] === "pending") said.delete(phase);
    if (event_type !== "kiro_phase_overdue") continue;
    expect(said.has(phase)).toBe(false);
    expect(Date.parse(now) - Date.parse(String(details["since"]))).toBeGreaterThanOrEqual(24 * 60 * MINUTE);
    said.add(phase);
  }
}

/** The phase that was open, longer than a day by both clocks, is told of by now, since it was put back last. */
function isLateSaid(world: World, before: Workspace, server: string | null): void {
  const task = taskOf({ workspace: before });
  const { phases: own } = task.kiro_workflow;
  const phase = PHASES.find((name) => !isPast(own[name]?.status ?? ""));
  const began = phase && own[phase]?.["started_at"];
  if (phase === undefined || typeof began !== "string" || task.status === "completed") return;
  if (Math.min(Date.parse(at(world.minutes)), Date.parse(server ?? "9999-01-01")) - Date.parse(began) < 24 * 60 * MINUTE) return;
  const last = world.record.findLast(({ event: { event_type, details } }) => details["phase"] === phase && (event_type === "kiro_phase_overdue" || details["status"] === "pending"));
  expect(last?.event.event_type).toBe("kiro_phase_overdue");
}

function play(course: Course, history: readonly Said[]): void {
  const world: World = { course, model: newModel(), files: new Map(), written: new Map(), record: [], approvals: new Map(), workspace: workspaceOf(course), minutes: 0 };
  const start = world.workspace;
  for (const [phase, text] of WRITTEN) write(world, { op: "write", phase, file: "main", text, by: "carl" });
  for (const op of history) {
    const events = step(world, op);
    compare(world);
    isOnRecord(world, events);
  }
  for (const approval of world.approvals.values()) {
    isWhole(world, approval);
    expect(readApproval(printApproval(approval), "approval.yaml")).toEqual({ ok: true, value: approval });
  }
  isSaidOnce(world.record);
  const replayed = world.record.reduce((state, { event, at: now }) => evolve(state, [{ ...event, details: toJsonObject(JSON.parse(JSON.stringify(event.details))) }], now), start);
  expect(replayed.milestones.get(ID)).toEqual(world.workspace.milestones.get(ID));
}

test("no gate is passed without its approvals for the very bytes that are there, or a bypass, a force or the time on record, and every history replays", () => {
  fc.assert(fc.property(courses, fc.array(ops, { minLength: 4, maxLength: 24, size: "max" }), play), { ...seeded(HISTORIES) });
}, 600_000);
