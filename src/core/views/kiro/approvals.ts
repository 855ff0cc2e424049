// Approvals as people read them: what waits, for whom, how long already, and when it opens by itself.
import { durationText } from "../../base/duration.ts";
import { table, text, type Reply } from "../../base/reply.ts";
import type { ApprovalRow } from "../../rules/kiro/acts/row.ts";

/** `now` is ISO 8601 UTC. */
export function approvalsView(rows: readonly ApprovalRow[], { now, mine }: { readonly now: string; readonly mine: boolean }): Reply {
  if (rows.length === 0) return [text(mine ? "No approval waits for you." : "No approval waits.")];
  const automatic = rows.some(({ auto_approve_at }) => auto_approve_at !== null);
  const head = ["milestone", "task", "phase", "status", "waits for", "age", ...(automatic ? ["opens by itself"] : [])];
  return [table(head, rows.map((row) => cells(row, { now, automatic })))];
}

function cells({ milestone, task, phase, status, outstanding, requested_at, auto_approve_at }: ApprovalRow, { now, automatic }: { readonly now: string; readonly automatic: boolean }): string[] {
  const opens = auto_approve_at === null || status !== "pending" ? "" : `in ${between(now, auto_approve_at)}`;
  return [milestone, task, phase, status.replaceAll("_", " "), outstanding.join(", "), requested_at === null ? "?" : between(requested_at, now), ...(automatic ? [opens] : [])];
}

/** Whole minutes; nothing is younger than that. */
const MINUTE_MS = 60_000;

function between(from: string, to: string): string {
  const ms = Date.parse(to) - Date.parse(from);
  if (!Number.isFinite(ms)) return "?";
  return ms < MINUTE_MS ? "less than 1m" : durationText(Math.floor(ms / MINUTE_MS) * MINUTE_MS);
}
