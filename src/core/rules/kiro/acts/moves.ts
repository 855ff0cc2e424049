// What verbs make of a gate: events, and the approvals that go with them.
import type { JsonObject } from "../../../base/json.ts";
import type { EventDraft } from "../../../model/event.ts";
import type { Approval, Person, Round } from "../../../model/kiro/approval.ts";
import type { Workspace } from "../../../model/workspace.ts";
import { taskEvents } from "../../lifecycle.ts";
import { bypassed, lastRound, reopened, requested, type Drifted, type Voted } from "../approvals.ts";
import { orderBlockers } from "../blockers.ts";
import { askingOf, type Sight } from "../sight.ts";
import { passed, phaseEvent, type Manner } from "../steps.ts";
import { approvalRow } from "./row.ts";

export type Moved = { readonly events: readonly EventDraft[]; readonly approvals: readonly Approval[] };

/** Who moves it and when, ISO 8601 UTC; `counts`: whether votes that nobody vouches for do. */
export type Act = { readonly workspace: Workspace; readonly at: string; readonly by: Person; readonly counts: boolean };

/** A phase that is done: its gate is asked, or, where there is none, the next phase begins. `more` goes on record with it. */
export function putUp(sight: Sight, act: Act, more: JsonObject = {}): Moved {
  const { gate, milestone, task } = sight;
  if (!gate.needed) return over(sight, act, { status: "completed", manner: "normal", more });
  const approval = requested(withoutPending(sight.approval, act.at), askingOf(sight, act));
  return { events: [...begun(sight), phaseEvent({ milestone, task, phase: sight.phase }, "waiting_approval", more), requestEvent(approval, act)], approvals: [approval] };
}

/** A round that nobody decides any more. */
export function withoutPending(approval: Approval | null, at: string): Approval | null {
  const round = lastRound(approval);
  if (!approval || round?.status !== "pending") return approval;
  return { ...approval, rounds: [...approval.rounds.slice(0, -1), { ...round, status: "reopened", decided_at: at, reason: "It was put up anew." }] };
}

function requestEvent(approval: Approval, { counts }: Act): EventDraft {
  const round = lastRound(approval);
  const { milestone_id, task_id, phase } = approval;
  const asked = { approvers: [...(round?.approvers ?? [])], deliverables: (round?.deliverables ?? []).map(({ path }) => path), auto_approve_at: round?.auto_approve_at ?? null };
  return { event_type: "kiro_approval_requested", milestone_id, details: { task_id, phase, ...asked, approval: approvalRow(approval, { counts }) } };
}

/** A task and its milestone are at work from the first move of a phase on. */
function begun({ milestone, task }: Sight): readonly EventDraft[] {
  return task.status === "pending" ? taskEvents(milestone, task, { status: "in_progress" }) : [];
}

type Over = { readonly status: "approved" | "completed"; readonly manner: Manner; readonly by?: string; readonly more?: JsonObject };

/** The phase is over; what follows begins, unless an earlier phase is open again. Behind the last the task is completed. */
export function over(sight: Sight, { workspace }: Pick<Act, "workspace">, { status, manner, by, more = {} }: Over): Moved {
  const { milestone, task, phase } = sight;
  const isFree = orderBlockers(sight).length === 0;
  const { events, ends } = passed({ milestone, task, phase }, { status, manner, goOn: isFree && workspace.config.kiro_workflow.auto_transition, ...(by !== undefined && { by }) });
  const told = events.map((event): EventDraft => (event.event_type === "kiro_phase_updated" ? { ...event, details: { ...event.details, ...more } } : event));
  if (!ends) return { events: [...begun(sight), ...told], approvals: [] };
  if (!isFree) return { events: told.filter(({ event_type }) => event_type !== "kiro_task_completed"), approvals: [] };
  return { events: [...told, ...taskEvents(milestone, task, { status: "completed" })], approvals: [] };
}

/** What a vote comes to: on record, and the gate open, closed for good, or the work open again. */
export function decided(sight: Sight, act: Act, { voted, reason }: { readonly voted: Voted; readonly reason: string }): Moved {
  const { approval } = voted;
  const round = lastRound(approval);
  const said = voteEvents(sight, { voted, reason, act });
  const { milestone, task, phase } = sight;
  const why = { by: act.by.login, reason };
  switch (round?.status) {
    case "approved": return { events: [...said, ...over(sight, act, { status: "approved", manner: "normal", by: approversOf(round).join(", ") }).events], approvals: [approval] };
    case "rejected": return { events: [...said, phaseEvent({ milestone, task, phase }, "blocked", why)], approvals: [approval] };
    case "changes_requested": return { events: [...said, phaseEvent({ milestone, task, phase }, "in_progress", why)], approvals: [approval] };
    default: return { events: said, approvals: [approval] };
  }
}

function voteEvents({ milestone, task, phase }: Sight, { voted, reason, act }: { readonly voted: Voted; readonly reason: string; readonly act: Act }): readonly EventDraft[] {
  const { approval, roles, counted } = voted;
  const votes = lastRound(approval)?.votes.slice(-roles.length) ?? [];
  const row = approvalRow(approval, act);
  return votes.map(({ role, decision }): EventDraft => {
    const told = { task_id: task.id, phase, role, by: act.by.login, ...(!counted && { counted }), approval: row };
    if (decision === "approved") return { event_type: "kiro_approval_granted", milestone_id: milestone.id, details: { ...told, ...(reason !== "" && { note: reason }) } };
    return { event_type: "kiro_approval_rejected", milestone_id: milestone.id, details: { ...told, reason, changes: decision === "changes_requested" } };
  });
}

/** Logins of those whose yes opened a gate, each once. */
function approversOf({ votes }: Round): readonly string[] {
  return [...new Set(votes.filter(({ decision }) => decision === "approved").map(({ by }) => by.login))];
}

/** Somebody who may lets the phase pass, and says why; what was missing is on record with it. */
export function letPass(sight: Sight, act: Act, { reason, missing }: { readonly reason: string; readonly missing: readonly string[] }): Moved {
  const { milestone, task, phase } = sight;
  const pending = lastRound(sight.approval)?.status === "pending" && !sight.drifted ? sight.approval : null;
  const asked = pending ?? requested(withoutPending(sight.approval, act.at), askingOf(sight, act));
  const approval = bypassed(asked, { by: act.by, at: act.at, reason });
  const details = { task_id: task.id, phase, by: act.by.login, reason, ...(missing.length > 0 && { missing: [...missing] }), approval: approvalRow(approval, act) };
  const audit: EventDraft = { event_type: "kiro_approval_bypassed", milestone_id: milestone.id, details };
  return { events: [audit, ...over(sight, act, { status: "approved", manner: "forced", by: act.by.login }).events], approvals: [approval] };
}

/** Gates that show something else than what was put up are asked anew; the last of them first, so that the task stands at the first. */
export function reopenedGates(stale: readonly Sight[], act: Act): Moved {
  const moves = stale.toReversed().flatMap((sight) => (sight.drifted && sight.approval ? [reopenedGate(sight, act, { drifted: sight.drifted, approval: sight.approval })] : []));
  return { events: moves.flatMap(({ events }) => events), approvals: moves.flatMap(({ approvals }) => approvals) };
}

/** It is asked in the name of whoever asked before: to notice a change is not to ask for approval of it. */
function reopenedGate(sight: Sight, act: Act, { drifted, approval: former }: { readonly drifted: Drifted; readonly approval: Approval }): Moved {
  const { milestone, task, phase } = sight;
  const by = lastRound(former)?.requested_by ?? act.by;
  const approval = reopened(former, drifted, askingOf(sight, { ...act, by }));
  const details = { task_id: task.id, phase, paths: [...drifted.paths], approved_by: drifted.approved_by.map(({ login }) => login), approval: approvalRow(approval, act) };
  const event: EventDraft = { event_type: "kiro_approval_reopened", milestone_id: milestone.id, details };
  return { events: [event, phaseEvent({ milestone, task, phase }, "waiting_approval"), requestEvent(approval, act)], approvals: [approval] };
}
