// What a session does at a gate: a phase is put up as by anybody's word, or what was put up is compared with what is there.
import { ok, type Result } from "../../../base/result.ts";
import type { EventDraft } from "../../../model/event.ts";
import type { Approvals, Facts } from "../../../model/facts.ts";
import type { Approval } from "../../../model/kiro/approval.ts";
import type { Workspace } from "../../../model/workspace.ts";
import { evolve } from "../../evolve.ts";
import { localOpens, personOf, staleGates } from "../../kiro/acts/approach.ts";
import { finishPhase } from "../../kiro/acts/finish.ts";
import { reopenedGates, type Act, type Moved } from "../../kiro/acts/moves.ts";
import { phasePart, type PhasePart } from "./part.ts";

/** `submit`: the phase is done. `compare`: nothing is asked for; gates that show something else by now are asked anew. */
export type GateAsk = { readonly kind: "submit" | "compare"; readonly phase: string };

/** What the task may do after it; `changed` is a sentence where a gate was reopened. */
export type GateAnswer = { readonly part: PhasePart; readonly changed: string | null };

export type AtGate = { readonly workspace: Workspace; readonly milestone: string; readonly task: string; readonly ask: GateAsk };

/** Problems: those of `finishPhase`. */
export function atGate({ workspace, milestone, task, ask }: AtGate, { facts, actor, now }: { readonly facts: Facts; readonly actor: string; readonly now: string }): Result<Moved & { readonly answer: GateAnswer }> {
  const act: Act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
  const moved = ask.kind === "submit" ? finishPhase({ milestone, task, phase: ask.phase }, { facts, act, force: false }) : compared({ milestone, task }, { facts, act });
  if (!moved.ok) return moved;
  const { events, approvals } = moved.value;
  const after = evolve(workspace, events, now);
  return ok({ events, approvals, answer: { part: partAfter(after, { milestone, task }, { ...facts, approvals: withNew(facts.approvals, approvals) }), changed: changedIn(events) } });
}

type Where = { readonly milestone: string; readonly task: string };

function compared({ milestone: id, task: name }: Where, { facts, act }: { readonly facts: Facts; readonly act: Act }): Result<Moved> {
  const milestone = act.workspace.milestones.get(id);
  const task = milestone?.tasks.find((one) => one.id === name);
  if (!milestone || !task) return ok({ events: [], approvals: [] });
  const stale = staleGates(milestone, task, { workspace: act.workspace, facts });
  return stale.ok ? ok(reopenedGates(stale.value, act)) : stale;
}

function partAfter(workspace: Workspace, { milestone: id, task: name }: Where, facts: Facts): PhasePart {
  const milestone = workspace.milestones.get(id);
  const task = milestone?.tasks.find((one) => one.id === name);
  return milestone && task ? phasePart(milestone, task, { workspace, facts }) : { kind: "held", reason: "The milestone does not have it any more." };
}

/** Approvals as they are on record once this is. */
export function withNew(known: Approvals | undefined, approvals: readonly Approval[]): Approvals {
  const isNew = ({ milestone_id, task_id, phase }: Approval): boolean => approvals.some((one) => one.milestone_id === milestone_id && one.task_id === task_id && one.phase === phase);
  return { approvals: [...(known?.approvals ?? []).filter((one) => !isNew(one)), ...approvals], broken: known?.broken ?? [] };
}

function changedIn(events: readonly EventDraft[]): string | null {
  const reopened = events.filter(({ event_type }) => event_type === "kiro_approval_reopened");
  const said = reopened.map(({ details: { phase, paths, approved_by } }) => {
    const who = names(approved_by);
    return `${String(phase)} is not what was ${who === "" ? "put up" : `approved by ${who}`} any more (${names(paths)} changed)`;
  });
  return said.length === 0 ? null : `${said.join("; ")}.`;
}

function names(value: unknown): string {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string").join(", ") : "";
}
