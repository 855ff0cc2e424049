// The ready queue, what waits and why, and what has become urgent: of few milestones each, which the database picks.
import { attentionTo, overdueRows } from "../../../../core/query/attention.ts";
import { idleReasons, REASONS_MAX, waitingRows } from "../../../../core/query/network.ts";
import type { Questions, ReadyRow, WaitingRow } from "../../../../core/query/questions.ts";
import { ok, type Result } from "../../../../core/base/result.ts";
import type { Cell, Transaction } from "../dialect.ts";
import { pageOf } from "./lists.ts";
import { briefs, existsAmong, found, isDoneAmong, parsed } from "./sight.ts";

type Narrowed = { readonly sql: string; readonly params: readonly Cell[] };

/** Of one milestone, or of all. */
async function narrowed(transaction: Transaction, milestone: string | null): Promise<Result<Narrowed>> {
  if (milestone === null) return ok({ sql: "", params: [] });
  const one = await found(transaction, milestone, "number");
  return one.ok ? ok({ sql: " AND milestones.number = ?", params: [one.value["number"] ?? null] }) : one;
}

/** In the words of the index that holds them. */
const OPEN = "open = 1 AND waits = 0 AND milestones.ready > 0";

export async function ready(transaction: Transaction, { milestone, limit }: Questions["ready"]["given"]): Promise<Result<Questions["ready"]["answer"]>> {
  const only = await narrowed(transaction, milestone);
  if (!only.ok) return only;
  const { sql, params } = only.value;
  const [sum] = await transaction.rows(`SELECT CAST(COALESCE(sum(milestones.ready), 0) AS integer) AS total FROM milestones WHERE ${OPEN}${sql}`, params);
  const total = Number(sum?.["total"] ?? 0);
  if (total === 0) return ok({ rows: [], total, waiting: await idle(transaction, only.value) });
  const queue = `SELECT ready.row AS row FROM milestones JOIN ready ON ready.number = milestones.number WHERE ${OPEN}${sql} ORDER BY urgency, id_key, place LIMIT ? OFFSET ?`;
  const rows = await transaction.rows(queue, [...params, ...pageOf({ limit, offset: 0 })]);
  return ok({ rows: rows.map(({ row }): ReadyRow => parsed(row)), total, waiting: [] });
}

/** Where nothing is ready, each milestone with something to do has a reason: the first few are enough. */
async function idle(transaction: Transaction, { sql, params }: Narrowed): Promise<WaitingRow[]> {
  const first = `SELECT number FROM milestones WHERE has_pending = 1${sql} ORDER BY id_key LIMIT ${REASONS_MAX}`;
  const some = await briefs(transaction, `milestones.number IN (${first})`, params);
  return idleReasons(some, await isDoneAmong(transaction, some));
}

export async function waiting(transaction: Transaction, { milestone, ...page }: Questions["waiting"]["given"]): Promise<Result<Questions["waiting"]["answer"]>> {
  const only = await narrowed(transaction, milestone);
  if (!only.ok) return only;
  const some = await briefs(transaction, `(has_waits = 1 OR waits > 0)${only.value.sql}`, only.value.params);
  const rows = waitingRows(some, await isDoneAmong(transaction, some));
  const { limit, offset } = page;
  return ok({ rows: rows.slice(offset, limit === null ? undefined : offset + limit), total: rows.length });
}

export async function overdue(transaction: Transaction, { today }: Questions["overdue"]["given"]): Promise<Result<Questions["overdue"]["answer"]>> {
  return ok({ rows: overdueRows(await briefs(transaction, "due < ?", [today]), today) });
}

const MISSING = "milestones.number IN (SELECT number FROM requirements WHERE required NOT IN (SELECT id FROM milestones))";

export async function attention(transaction: Transaction, { today }: Questions["attention"]["given"]): Promise<Result<Questions["attention"]["answer"]>> {
  const some = await briefs(transaction, `has_blocked = 1 OR due < ? OR ${MISSING}`, [today]);
  return ok({ sentences: attentionTo(some, { exists: await existsAmong(transaction, some), today }) });
}
