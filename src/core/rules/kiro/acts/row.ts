// An approval as one row: what programs are told of it, and what stays on record with its events.
import { isMapping, toJson } from "../../../base/json.ts";
import type { EventDraft } from "../../../model/event.ts";
import type { Approval, RoundStatus } from "../../../model/kiro/approval.ts";
import { lastRound, outstanding } from "../approvals.ts";

/** Of the last round. `outstanding` are entries still waited for; instants are ISO 8601 UTC. */
export type ApprovalRow = {
  readonly milestone: string;
  readonly task: string;
  readonly phase: string;
  readonly status: RoundStatus;
  readonly approvers: readonly string[];
  readonly approved_by: readonly string[];
  readonly outstanding: readonly string[];
  readonly requested_at: string | null;
  readonly requested_by: string | null;
  readonly auto_approve_at: string | null;
};

/** `counts`: whether votes that nobody vouches for do. */
type Counting = { readonly counts: boolean };

export function approvalRow(approval: Approval, { counts }: Counting): ApprovalRow {
  const { milestone_id: milestone, task_id: task, phase } = approval;
  const round = lastRound(approval);
  const none = { approvers: [], approved_by: [], outstanding: [], requested_at: null, requested_by: null, auto_approve_at: null };
  if (!round) return { milestone, task, phase, status: "pending", ...none };
  const yes = round.votes.filter(({ decision, source }) => decision === "approved" && (source.verified || counts));
  return {
    milestone, task, phase,
    status: round.status,
    approvers: [...round.approvers],
    approved_by: [...new Set(yes.map(({ by }) => by.login))],
    outstanding: round.status === "pending" ? waitedFor(round, { counts }) : [],
    requested_at: round.requested_at === "" ? null : round.requested_at,
    requested_by: round.requested_by.login === "" ? null : round.requested_by.login,
    auto_approve_at: round.auto_approve_at,
  };
}

/** Whom nobody else can speak for is named in words: the gate waits, though every entry has said yes. */
export const INDEPENDENT = "somebody who has neither asked for it nor written it";

function waitedFor(round: Parameters<typeof outstanding>[0], { counts }: Counting): string[] {
  const { entries, independent } = outstanding(round, { counts });
  return independent ? [INDEPENDENT] : [...entries];
}

/** The last row that events carry, of a phase where one is named; null where none does. */
export function rowOf(events: readonly EventDraft[], phase?: string): ApprovalRow | null {
  const rows = events.flatMap(({ details: { approval } }) => (isRow(approval) ? [approval] : []));
  return rows.findLast((row) => phase === undefined || row.phase === phase) ?? null;
}

function isRow(value: unknown): value is ApprovalRow {
  const json = toJson(value);
  return isMapping(json) && typeof json["phase"] === "string" && typeof json["status"] === "string" && Array.isArray(json["outstanding"]);
}
