// Saved sessions as replies.
import { fields, table, text, type Block, type Reply } from "../base/reply.ts";
import type { SessionRecord } from "../model/facts.ts";
import type { Session, SessionStatus, Step } from "../model/execution/session.ts";
import { presenceOf, statusOf, type Around } from "../rules/session/ownership.ts";
import { words } from "./milestone.ts";

/** A session in a list; instants are ISO 8601 UTC. */
export type SessionRow = {
  readonly id: string;
  readonly milestone: string;
  readonly status: SessionStatus;
  readonly owner: string;
  readonly started_at: string | null;
  readonly checkpoint_at: string | null;
};

export function sessionRow(record: SessionRecord, around: Around): SessionRow {
  const { id, milestone_id, owner, started_at, saved_at } = record.session;
  return { id, milestone: milestone_id, status: statusOf(record, around), owner, started_at, checkpoint_at: saved_at };
}

export function sessionListView(rows: readonly SessionRow[]): Reply {
  if (rows.length === 0) return [text("No sessions.")];
  const lines = rows.map(({ id, milestone, status, owner, started_at, checkpoint_at }) => [id, milestone, words(status), owner, instantText(started_at), instantText(checkpoint_at)]);
  return [table(["session", "milestone", "status", "owner", "started", "checkpoint"], lines)];
}

/** "2026-03-02 09:00:00"; what is no instant of ours is shown as it is. */
export function instantText(instant: string | null): string {
  return instant === null ? "–" : instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2");
}

const PRESENCE = { alive: "a process is at work on it", elsewhere: "on another machine, as it says", gone: "nobody is at work on it" } as const;

/** Everything about one session, its steps as a table. */
export function sessionView(record: SessionRecord, around: Around): Reply {
  const { session } = record;
  const { steps } = session;
  const done = steps.filter(({ status }) => status === "completed").length;
  const rows = fields([
    ["session", session.id], ["milestone", session.milestone_id], ["status", `${words(statusOf(record, around))} (${PRESENCE[presenceOf(record, around)]})`],
    ["owner", session.owner || "–"], ["host", session.host ?? "–"], ["started", instantText(session.started_at)],
    ["checkpoint", `${instantText(session.saved_at)}${session.save_reason === null ? "" : ` (${session.save_reason})`}`],
    ["branch", session.branch ?? "–"], ["completed", `${done} of ${steps.length} steps`],
  ]);
  return [rows, ...session.blockers.map((blocker) => text(`Blocked: ${blocker}`)), ...stepTable(session)];
}

function stepTable({ steps }: Session): Block[] {
  if (steps.length === 0) return [];
  return [table(["task", "status", "attempts", "exit", "seat", "finished", "reason"], steps.map(stepCells))];
}

function stepCells({ task, status, attempts, exit_code, seat, finished_at, reason }: Step): string[] {
  return [task, words(status), String(attempts), exit_code === null ? "–" : String(exit_code), seat ?? "–", instantText(finished_at), reason ?? ""];
}

/** How many there are of each status, and where each milestone stands. */
export type SessionStatusReport = {
  readonly counts: Readonly<Record<SessionStatus, number>>;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly milestones: readonly { readonly milestone: string; readonly session: string; readonly status: SessionStatus; readonly checkpoint_at: string | null }[];
};

export function sessionStatusView({ counts, settings, milestones }: SessionStatusReport): Reply {
  const found = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${words(status)}`);
  const newest = table(["milestone", "newest checkpoint", "session", "status"], milestones.map(({ milestone, session, status, checkpoint_at }) => [milestone, instantText(checkpoint_at), session, words(status)]));
  return [
    text(found.length === 0 ? "No sessions." : `Sessions: ${found.join(", ")}.`),
    ...(milestones.length === 0 ? [] : [newest]),
    fields(Object.entries(settings).map(([key, value]) => [key, String(value)] as const)),
  ];
}
