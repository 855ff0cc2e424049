// Bringing a part of a catalog up to its files: what changed, or all of it, and the stamp that says so.
import type { Batch } from "../../../core/query/entries.ts";
import type { Part } from "../../../core/query/questions.ts";
import type { Refresh } from "../../../ports/catalog.ts";
import { WAITED } from "./counted.ts";
import type { Cell, ColumnType, Transaction } from "./dialect.ts";
import { stampsIn } from "./stamps.ts";
import { insertEntries, insertLogs, insertMilestones } from "./rows.ts";
import { APPROVALS, ASSIGNEES, BRIEFS, DOCUMENTS, FILES, LOGS, MILESTONES, PROBLEMS, READY, REQUIREMENTS, SESSIONS, STAMPS, type Table } from "./schema.ts";

/** Those that say something of a milestone by its number; `words` is one of them too. */
const NUMBERED: readonly Table[] = [DOCUMENTS, BRIEFS, REQUIREMENTS, READY, ASSIGNEES];
const OF_PART: Readonly<Record<Part, readonly Table[]>> = { milestones: [MILESTONES, ...NUMBERED], events: [LOGS], sessions: [SESSIONS], approvals: [APPROVALS] };

/** All within the transaction that the caller began, and in which no other refresh runs. */
export async function refreshIn(transaction: Transaction, { part, from, to, whole, batches }: Refresh): Promise<"done" | "moved"> {
  if ((await stampsIn(transaction))[part] !== from) return "moved";
  if (whole) await clear(transaction, part);
  const changed: string[] = [];
  for await (const batch of batches) {
    if (!whole) await forget(transaction, part, batch);
    await put(transaction, part, batch);
    if (!whole) changed.push(...(batch.milestones?.keys() ?? []));
  }
  if (part === "milestones") await recount(transaction, whole ? null : changed);
  await transaction.run("DELETE FROM stamps WHERE part = ?", [part]);
  await transaction.insert(STAMPS, [[part, to]]);
  return "done";
}

async function clear(transaction: Transaction, part: Part): Promise<void> {
  for (const { name } of OF_PART[part]) await transaction.run(`DELETE FROM ${name}`);
  if (part === "milestones") await transaction.run("DELETE FROM words");
  for (const { name } of [PROBLEMS, FILES]) await transaction.run(`DELETE FROM ${name} WHERE part = ?`, [part]);
}

/** What a batch speaks of is taken out before what it says is put in. */
async function forget(transaction: Transaction, part: Part, { milestones, marks, sessions, approvals, problems, versions }: Batch): Promise<void> {
  if (milestones) await forgetMilestones(transaction, [...milestones.keys()]);
  if (marks) await removeAmong(transaction, "logs WHERE id", [...marks.keys()]);
  if (sessions) await removeAmong(transaction, "sessions WHERE path", [...sessions.keys()]);
  if (approvals) await removeAmong(transaction, "approvals WHERE path", [...approvals.keys()]);
  if (problems) await removeAmong(transaction, `problems WHERE part = '${part}' AND subject`, [...problems.keys()]);
  await removeAmong(transaction, `files WHERE part = '${part}' AND path`, [...versions.keys()]);
}

async function forgetMilestones(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.rows(`SELECT number FROM milestones WHERE ${among(transaction, "id")}`, [JSON.stringify(ids)]);
  const numbers = rows.map(({ number }) => number ?? null);
  for (const { name } of [...NUMBERED, MILESTONES]) await removeAmong(transaction, `${name} WHERE number`, numbers);
  await removeAmong(transaction, `words WHERE ${transaction.dialect.words.number}`, numbers);
}

async function removeAmong(transaction: Transaction, from: string, values: readonly Cell[]): Promise<void> {
  const type = typeof values[0] === "number" ? "integer" : "text";
  if (values.length > 0) await transaction.run(`DELETE FROM ${among(transaction, from, type)}`, [JSON.stringify(values)]);
}

function among({ dialect }: Transaction, column: string, type: ColumnType = "text"): string {
  return dialect.among(column, type);
}

async function put(transaction: Transaction, part: Part, { milestones, marks, sessions, approvals, problems, versions }: Batch): Promise<void> {
  if (milestones) await insertMilestones(transaction, [...milestones.values()].filter((entry) => entry !== null), await nextNumber(transaction));
  if (marks) await insertLogs(transaction, [...marks].filter(([, log]) => log.length > 0));
  if (sessions) await insertEntries(transaction, SESSIONS, present(sessions));
  if (approvals) await insertEntries(transaction, APPROVALS, present(approvals));
  if (problems) await transaction.insert(PROBLEMS, [...problems].filter(([, list]) => list.length > 0).map(([subject, list]) => [part, subject, JSON.stringify(list)]));
  await transaction.insert(FILES, [...versions].flatMap(([path, version]) => (version === null ? [] : [[part, path, version]])));
}

function present<T>(entries: ReadonlyMap<string, T | null>): (readonly [string, T])[] {
  return [...entries].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry] as const]));
}

async function nextNumber(transaction: Transaction): Promise<number> {
  const [row] = await transaction.rows("SELECT max(number) AS last FROM milestones");
  return Number(row?.["last"] ?? 0) + 1;
}

const COUNTED = `UPDATE milestones SET waits = ${WAITED}`;

/** How much each milestone still waits for: of all, or of those that changed and those that require them. */
async function recount(transaction: Transaction, changed: readonly string[] | null): Promise<void> {
  if (changed === null) return transaction.run(`${COUNTED} WHERE number IN (SELECT number FROM requirements)`);
  const ids = JSON.stringify(changed);
  await transaction.run(`${COUNTED} WHERE number IN (SELECT number FROM requirements WHERE ${among(transaction, "required")}) OR ${among(transaction, "id")}`, [ids, ids]);
}
