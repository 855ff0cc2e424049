// Records: sessions and approvals, as files of any version say them and as catalogs keep them.
import { isList, isMapping, type Json, type JsonObject } from "../base/json.ts";
import type { Brief } from "./brief.ts";
import type { ApprovalEntry, SessionEntry } from "./entries.ts";
import { instantOf } from "./moments.ts";
import { compareText, orderKey, plainText } from "./order.ts";
import type { ApprovalRow, Questions, SessionRow } from "./questions.ts";

/** `id` is the one of the file's name. Null where the file does not say which milestone it is about. */
export function sessionEntryOf(id: string, file: Json): SessionEntry | null {
  if (!isMapping(file)) return null;
  const block = file["session"];
  const session = isMapping(block) ? block : {};
  const said = (...names: readonly string[]): string | null => firstText([session, file], names);
  const milestone = said("milestone_id", "active_milestone");
  if (milestone === null) return null;
  const status = said("status") ?? (said("ended_at") === null ? "paused" : "completed");
  return { id, milestone, status: SESSION_WORDS[status] ?? status, owner: said("owner", "user"), started_at: said("started_at", "created_at"), saved_at: said("saved_at", "timestamp") };
}

/** Words for statuses that other versions used. */
const SESSION_WORDS: Readonly<Record<string, string>> = {
  resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
  interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};

function firstText(places: readonly JsonObject[], names: readonly string[]): string | null {
  for (const name of names) {
    for (const place of places) {
      const value = place[name];
      if (typeof value === "string" && value !== "") return value;
    }
  }
  return null;
}

/** Null where the file is no approval: it says neither for which milestone nor for which task. Of several rounds the last one counts. */
export function approvalEntryOf(path: string, file: Json): ApprovalEntry | null {
  if (!isMapping(file)) return null;
  const block = file["approval_request"];
  const request = isMapping(block) ? block : file;
  const rounds = isList(request["rounds"]) ? request["rounds"] : [];
  const last = rounds.at(-1);
  const round = isMapping(last) ? last : request;
  const [milestone, task] = [firstText([request], ["milestone_id"]), firstText([request], ["task_id"])];
  if (milestone === null || task === null) return null;
  const status = firstText([round], ["status"]) ?? "pending";
  return { milestone, task, phase: phaseOf(path, request), status, requested_at: firstText([round], ["requested_at"]) };
}

/** Earlier versions wrote `design → spec`, in the name `-design-spec`: what waits is the first of the two. */
function phaseOf(path: string, request: JsonObject): string {
  const moved = firstText([request], ["transition"])?.split(/→|->/)[0]?.trim();
  return firstText([request], ["phase"]) ?? moved ?? /-([a-z]+)-[a-z]+\.ya?ml$/.exec(path)?.[1] ?? "";
}

/** What a catalog keeps of a session: the newest first is `latest` descending, null last, then `id_key`. */
export type SessionColumns = { readonly id: string; readonly id_key: string; readonly milestone: string; readonly status: string; readonly latest: string | null; readonly row: string };

export function sessionColumnsOf(entry: SessionEntry): SessionColumns {
  const { id, milestone, status, started_at, saved_at } = entry;
  return { id: plainText(id), id_key: plainText(orderKey(id)), milestone: plainText(milestone), status: plainText(status), latest: instantOf(saved_at ?? started_at), row: JSON.stringify(sessionRowOf(entry)) };
}

/** Every session, or those of a milestone or a status; the newest first. */
export function sessionRows(entries: Iterable<SessionEntry>, { milestone, status }: Questions["sessions"]["given"]): SessionRow[] {
  const rows = [...entries].filter((entry) => (milestone === null || entry.milestone === milestone) && (status === null || entry.status === status));
  const latest = (entry: SessionEntry): string => instantOf(entry.saved_at ?? entry.started_at) ?? "";
  const keyed = rows.map((entry) => ({ row: sessionRowOf(entry), latest: latest(entry), id_key: orderKey(entry.id) }));
  return keyed.sort((left, right) => compareText(right.latest, left.latest) || compareText(left.id_key, right.id_key)).map(({ row }) => row);
}

function sessionRowOf({ id, milestone, status, owner, started_at, saved_at }: SessionEntry): SessionRow {
  return { id, milestone, status, owner, started_at, saved_at };
}

/** Every phase that waits by its milestone, and every request that waits by its file, each once. */
export function approvalRows(briefs: Iterable<Brief>, approvals: Iterable<ApprovalEntry>): ApprovalRow[] {
  const rows = new Map<string, ApprovalRow>();
  const pending = [...approvals].filter(({ status }) => status === "pending");
  for (const { milestone, task, phase, requested_at } of pending.sort(byPlace)) rows.set(placeOf({ milestone, task, phase }), { milestone, task, phase, requested_at });
  for (const { id, phases } of briefs) {
    for (const { task, phase } of phases) {
      const row = { milestone: id, task, phase, requested_at: null };
      if (!rows.has(placeOf(row))) rows.set(placeOf(row), row);
    }
  }
  return [...rows.values()].sort(byPlace);
}

function placeOf({ milestone, task, phase }: Omit<ApprovalRow, "requested_at">): string {
  return JSON.stringify([milestone, task, phase]);
}

function byPlace(left: ApprovalRow, right: ApprovalRow): number {
  return compareText(keyOf(left), keyOf(right)) || compareText(left.requested_at ?? "", right.requested_at ?? "");
}

function keyOf({ milestone, task, phase }: ApprovalRow): string {
  return `${orderKey(milestone)}\0${orderKey(task)}\0${phase}`;
}
