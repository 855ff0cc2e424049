// Lists, searches and counts: filtered, sorted and cut by the database.
import { foldedText } from "../../../../core/query/order.ts";
import type { Counts, Page, Questions, Row, SortKey } from "../../../../core/query/questions.ts";
import { wordsOf } from "../../../../core/query/words.ts";
import { ok, type Result } from "../../../../core/base/result.ts";
import type { Cell, Dialect, Transaction } from "../dialect.ts";
import { parsed } from "./sight.ts";

type Condition = { readonly sql: string; readonly param?: Cell };

/** The last key is always the id's; no date comes last, whichever way. */
const ORDER: Readonly<Record<SortKey, string>> = {
  id: "id_key%", title: "title_key%, id_key", status: "status_rank%, id_key", priority: "priority_rank%, id_key", progress: "progress%, id_key",
  created: "created IS NULL, created%, id_key", due: "due IS NULL, due%, id_key",
};

export async function list(transaction: Transaction, given: Questions["list"]["given"]): Promise<Result<Questions["list"]["answer"]>> {
  const conditions = conditionsOf(transaction.dialect, given);
  const from = `FROM milestones${where(conditions)}`;
  const params = paramsOf(conditions);
  const order = ORDER[given.sort].replace("%", given.descending ? " DESC" : "");
  const rows = await transaction.rows(`SELECT row ${from} ORDER BY ${order} ${PAGE}`, [...params, ...pageOf(given)]);
  return ok({ rows: rows.map(({ row }): Row => parsed(row)), total: await total(transaction, from, params) });
}

function conditionsOf(dialect: Dialect, { status, archived, search, priority, category, assigned_to }: Questions["list"]["given"]): Condition[] {
  const words = search === undefined ? [] : wordsOf(search);
  return [
    ...(status === undefined ? notArchived(archived ? "archived" : "current") : [{ sql: "status = ?", param: status }]),
    ...(priority === undefined ? [] : [{ sql: "priority = ?", param: priority }]),
    ...(category === undefined ? [] : [{ sql: "category_key = ?", param: foldedText(category) }]),
    ...(assigned_to === undefined ? [] : [{ sql: "number IN (SELECT number FROM assignees WHERE assigned_key = ?)", param: foldedText(assigned_to) }]),
    ...(words.length === 0 ? [] : [{ sql: `number IN ${foundBy(dialect)}`, param: dialect.words.query(words, "text") }]),
  ];
}

function notArchived(which: "archived" | "current"): Condition[] {
  return which === "archived" ? [] : [{ sql: "status <> 'archived'" }];
}

function foundBy({ words }: Dialect): string {
  return `(SELECT ${words.number} FROM words WHERE ${words.matches})`;
}

function where(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? "" : ` WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`;
}

function paramsOf(conditions: readonly Condition[]): Cell[] {
  return conditions.flatMap(({ param }) => (param === undefined ? [] : [param]));
}

export const PAGE = "LIMIT ? OFFSET ?";

/** Without a limit, more rows than there can be. */
export function pageOf({ limit, offset }: Page): Cell[] {
  return [limit ?? Number.MAX_SAFE_INTEGER, offset];
}

async function total(transaction: Transaction, from: string, params: readonly Cell[]): Promise<number> {
  const [row] = await transaction.rows(`SELECT CAST(count(*) AS integer) AS total ${from}`, params);
  return Number(row?.["total"] ?? 0);
}

export async function search(transaction: Transaction, { text, archived, ...page }: Questions["search"]["given"]): Promise<Result<Questions["search"]["answer"]>> {
  const words = wordsOf(text);
  if (words.length === 0) return ok({ rows: [], total: 0 });
  const { dialect } = transaction;
  const anywhere = dialect.words.query(words, "text");
  const from = `FROM milestones${where([{ sql: `number IN ${foundBy(dialect)}` }, ...notArchived(archived ? "archived" : "current")])}`;
  const sql = `SELECT row, CASE WHEN number IN ${foundBy(dialect)} THEN 0 ELSE 1 END AS place ${from} ORDER BY place, id_key ${PAGE}`;
  const rows = await transaction.rows(sql, [dialect.words.query(words, "title"), anywhere, ...pageOf(page)]);
  return ok({ rows: rows.map(({ row, place }) => ({ ...parsed(row), where: place === 0 ? "title" : "text" })), total: await total(transaction, from, [anywhere]) });
}

export async function counts(transaction: Transaction): Promise<Result<Counts>> {
  const rows = await transaction.rows("SELECT status, CAST(count(*) AS integer) AS total FROM milestones GROUP BY status");
  const none: Counts = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
  return ok({ ...none, ...Object.fromEntries(rows.map(({ status, total: count }) => [status, Number(count)])) });
}
