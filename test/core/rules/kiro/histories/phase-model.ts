// What phases and gates are to do, written down a second time and from what is promised of them, to hold the real ones against.
//
// A phase passes when its gate needs nobody, when everybody who is asked has approved what lies there now and one of them has neither
// asked nor written it, when somebody who may lets it pass and says so, or when its time has come. One rejection blocks it; a wish
// for changes reopens the work. What was put up or passed and shows other files by now is asked anew by whoever comes near.
export const PHASES = ["design", "spec", "execute"] as const;
export type PhaseId = (typeof PHASES)[number];
export type Login = "ann" | "ben" | "carl" | "dan" | "eve";
export type Word = "approved" | "rejected" | "changes_requested";

/** Who is meant by each entry that these tests ask; nobody is the architect. */
export const MEANT: Readonly<Record<string, readonly Login[]>> = { "@ann": ["ann"], "@ben": ["ben"], "tech-lead": ["ann", "dan"], "@acme/board": ["ben", "dan"], architect: [], maintainers: ["carl"] };

/** `counts`: whether votes count that no forge vouches for. Times are in minutes. */
export type Terms = {
  readonly asked: boolean;
  readonly approvers: Readonly<Record<PhaseId, readonly string[]>>;
  readonly required: number | null;
  readonly human: boolean;
  readonly opensAfter: number | null;
  readonly goesOn: boolean;
  readonly gateAtEnd: boolean;
  readonly counts: boolean;
};

export type RoundModel = { shown: string; by: Login; editors: readonly Login[]; votes: { who: Login; entry: string; word: Word; counts: boolean }[]; opensAt: number | null; status: string };
/** Why a phase was passed: nobody was asked, people approved it, somebody let it pass, or time did. */
export type Passing = { readonly phase: PhaseId; readonly why: "free" | "votes" | "bypass" | "time" };
/** What lies in a phase's folder: one text for all of it, who wrote it last, and whether it is all that was asked for. */
export type Shown = { readonly text: string; readonly editors: readonly Login[]; readonly whole: boolean };
/** `vouched`: by a forge; `inTask`: said by a task, not by a person. */
export type Voice = { readonly who: Login; readonly vouched: boolean; readonly inTask: boolean };

export type PhaseModel = {
  readonly status: Record<PhaseId, string>;
  readonly rounds: Record<PhaseId, RoundModel[]>;
  done: boolean;
  passings: Passing[];
};

export type Scene = { readonly model: PhaseModel; readonly terms: Terms; readonly shown: Readonly<Record<PhaseId, Shown>>; readonly now: number; readonly server: number };

export function newModel(): PhaseModel {
  return { status: { design: "in_progress", spec: "pending", execute: "pending" }, rounds: { design: [], spec: [], execute: [] }, done: false, passings: [] };
}

const isOver = (status: string): boolean => status === "approved" || status === "completed";
const HELD: ReadonlySet<string> = new Set(["pending", "approved", "bypassed", "auto_approved"]);

function needed({ terms }: Scene, phase: PhaseId): boolean {
  return terms.asked && (phase !== "execute" || terms.gateAtEnd);
}

export function openPhase({ model }: Scene): PhaseId | undefined {
  return PHASES.find((phase) => !isOver(model.status[phase]));
}

function isFree({ model }: Scene, phase: PhaseId): boolean {
  return PHASES.slice(0, PHASES.indexOf(phase)).every((before) => isOver(model.status[before]));
}

function stale(scene: Scene): PhaseId[] {
  return PHASES.filter((phase) => {
    const round = scene.model.rounds[phase].at(-1);
    return round !== undefined && needed(scene, phase) && HELD.has(round.status) && round.shown !== scene.shown[phase].text;
  });
}

function ask({ model, terms, shown, now }: Scene, phase: PhaseId, by: Login): RoundModel {
  const last = model.rounds[phase].at(-1);
  if (last && HELD.has(last.status) && (last.status === "pending" || last.shown !== shown[phase].text)) last.status = "reopened";
  const never = terms.opensAfter === null || phase === "execute" || (phase === "design" && terms.human);
  const round: RoundModel = { shown: shown[phase].text, by, editors: shown[phase].editors, votes: [], opensAt: never ? null : now + (terms.opensAfter ?? 0), status: "pending" };
  model.rounds[phase].push(round);
  return round;
}

function reopen(scene: Scene, phases: readonly PhaseId[]): void {
  for (const phase of phases) {
    ask(scene, phase, scene.model.rounds[phase].at(-1)?.by ?? "eve");
    scene.model.status[phase] = "waiting_approval";
  }
}

function letThrough(scene: Scene, phase: PhaseId, why: Passing["why"]): void {
  const { model, terms } = scene;
  model.passings.push({ phase, why });
  model.status[phase] = why === "free" ? "completed" : "approved";
  if (!isFree(scene, phase)) return;
  const next = PHASES.slice(PHASES.indexOf(phase) + 1).find((later) => !isOver(model.status[later]));
  if (next === undefined) model.done = true;
  else if (terms.goesOn && model.status[next] === "pending") model.status[next] = "in_progress";
}

/** What time has brought, before anything else is looked at. */
export function timePasses(scene: Scene): void {
  const { model, now, server } = scene;
  const phase = model.done ? undefined : openPhase(scene);
  const round = phase && model.rounds[phase].at(-1);
  if (!phase || !round || model.status[phase] !== "waiting_approval" || round.status !== "pending" || round.opensAt === null) return;
  if (Math.min(now, server) < round.opensAt) return;
  const changed = stale(scene);
  if (changed.length > 0) return reopen(scene, changed);
  round.status = "auto_approved";
  letThrough(scene, phase, "time");
}

/** Somebody says that a phase is done, the open one where they name none; `force` passes over what it was to leave behind. */
export function isSubmitted(scene: Scene, { who }: Voice, { phase = openPhase(scene) ?? "execute", force }: { readonly phase: PhaseId | undefined; readonly force: boolean }): void {
  const { model, shown } = scene;
  if (model.done) return;
  const changed = stale(scene);
  const over = isOver(model.status[phase]);
  if (changed.some((one) => over || one !== phase)) return reopen(scene, changed);
  if (over || (model.status[phase] === "waiting_approval" && changed.length === 0)) return;
  if (!isFree(scene, phase) || (!force && phase !== "execute" && !shown[phase].whole)) return;
  if (!needed(scene, phase)) return letThrough(scene, phase, "free");
  ask(scene, phase, who);
  model.status[phase] = "waiting_approval";
}

export function isVoted(scene: Scene, { who, vouched, inTask }: Voice, { phase, word, as }: { readonly phase: PhaseId; readonly word: Word; readonly as: string | null }): void {
  const { model, terms } = scene;
  if (model.done || inTask) return;
  const changed = stale(scene);
  if (changed.length > 0) return reopen(scene, changed);
  const round = model.rounds[phase].at(-1);
  if (round?.status !== "pending") return;
  const entries = terms.approvers[phase].filter((entry) => (as === null || entry === as) && MEANT[entry]?.includes(who));
  const counts = vouched || terms.counts;
  // What does not count says nothing against what does, and is no reason not to hear the same where it counts.
  const heard = round.votes.filter((vote) => vote.counts || !counts);
  if (entries.every((entry) => heard.findLast((vote) => vote.who === who && vote.entry === entry)?.word === word)) return;
  round.votes.push(...entries.map((entry) => ({ who, entry, word, counts })));
  judge(scene, phase, round);
}

function judge(scene: Scene, phase: PhaseId, round: RoundModel): void {
  const { model, terms } = scene;
  const words = new Map(round.votes.filter(({ counts }) => counts).map((vote) => [`${vote.who} ${vote.entry}`, vote]));
  const votes = [...words.values()];
  if (votes.some(({ word }) => word === "rejected")) return settle({ round, status: "rejected" }, () => (model.status[phase] = "blocked"));
  if (votes.some(({ word }) => word === "changes_requested")) return settle({ round, status: "changes_requested" }, () => (model.status[phase] = "in_progress"));
  const required = phase === "design" ? terms.required : null;
  const people = new Set(votes.map(({ who }) => who));
  const enough = required === null ? terms.approvers[phase].every((entry) => votes.some((vote) => vote.entry === entry)) : people.size >= required;
  if (enough && [...people].some((who) => who !== round.by && !round.editors.includes(who))) settle({ round, status: "approved" }, () => letThrough(scene, phase, "votes"));
}

function settle({ round, status }: { readonly round: RoundModel; readonly status: string }, then: () => void): void {
  round.status = status;
  then();
}

export function isBypassed(scene: Scene, { who, vouched, inTask }: Voice, phase: PhaseId): void {
  const { model, terms, shown } = scene;
  if (model.done || inTask || !(vouched || terms.counts)) return;
  const changed = stale(scene);
  if (changed.some((one) => one !== phase)) return reopen(scene, changed);
  if (isOver(model.status[phase]) || !isFree(scene, phase)) return;
  const last = model.rounds[phase].at(-1);
  const round = last?.status === "pending" && last.shown === shown[phase].text ? last : ask(scene, phase, who);
  round.status = "bypassed";
  letThrough(scene, phase, "bypass");
}

/** Back to the beginning; what was said about it holds no more. */
export function isReset({ model }: Scene, phase: PhaseId): void {
  if (model.done) return;
  const round = model.rounds[phase].at(-1);
  if (round && HELD.has(round.status)) round.status = "reopened";
  model.status[phase] = "pending";
}
