// What the answers to several questions of one moment share, read at most once.
import type { Problem } from "../../../../core/base/problem.ts";
import type { Brief } from "../../../../core/query/brief.ts";
import { findAmong, sortedProblems } from "../../../../core/query/faults.ts";
import { networkOf, type IsDone, type Network } from "../../../../core/query/network.ts";
import { ok, type Result } from "../../../../core/base/result.ts";
import type { Row } from "../../../../core/query/questions.ts";
import type { Cell, Cells, Transaction } from "../dialect.ts";
import { DAMAGED } from "../dialect.ts";

export type Sight = {
  readonly transaction: Transaction;
  /** All milestones. */
  readonly network: () => Promise<Network>;
};

export function sightOf(transaction: Transaction): Sight {
  let network: Promise<Network> | undefined;
  return { transaction, network: () => (network ??= briefs(transaction, "1 = 1").then(networkOf)) };
}

/** Those of the milestones for which the condition holds, in the order of their ids. */
export async function briefs(transaction: Transaction, where: string, params: readonly Cell[] = []): Promise<Brief[]> {
  const rows = await transaction.rows(`SELECT brief FROM milestones JOIN briefs ON briefs.number = milestones.number WHERE ${where} ORDER BY id_key`, params);
  return rows.map(({ brief }): Brief => parsed(brief));
}

/** JSON that this program wrote. What is none any more was damaged since: an error of the code `DAMAGED`. */
export function parsed(cell: Cell | undefined) {
  try {
    return JSON.parse(String(cell));
  } catch {
    throw Object.assign(new Error("what a catalog holds is damaged"), { code: DAMAGED });
  }
}

/** Which of the milestones that some require let their dependants start. */
export async function isDoneAmong(transaction: Transaction, some: readonly Brief[]): Promise<IsDone> {
  const done = await present(transaction, "SELECT id FROM milestones WHERE done = 1 AND", some);
  return (id) => done.has(id);
}

/** Which of the milestones that some require have a file, read or not. */
export async function existsAmong(transaction: Transaction, some: readonly Brief[]): Promise<IsDone> {
  const read = await present(transaction, "SELECT id FROM milestones WHERE", some);
  const unread = new Set((await faults(transaction)).map(([id]) => id));
  return (id) => read.has(id) || unread.has(id);
}

async function present(transaction: Transaction, select: string, some: readonly Brief[]): Promise<ReadonlySet<unknown>> {
  const ids = new Set(some.flatMap(({ requires }) => requires));
  if (ids.size === 0) return ids;
  const rows = await transaction.rows(`${select} ${transaction.dialect.among("id", "text")}`, [JSON.stringify([...ids].map((id) => id.replaceAll("\0", "")))]);
  return new Set(rows.map(({ id }) => id));
}

/** Problems of the milestones' files, by the id of each. */
export async function faults(transaction: Transaction): Promise<[string, Problem[]][]> {
  const rows = await transaction.rows("SELECT subject, problems FROM problems WHERE part = 'milestones'");
  return rows.map(({ subject, problems }) => [String(subject), parsed(problems)]);
}

/** The row of the milestone that somebody means, with these columns. Problems: those of `findAmong`. */
export async function found(transaction: Transaction, reference: string, columns: string): Promise<Result<Cells>> {
  const exact = await byId(transaction, reference, columns);
  if (exact) return ok(exact);
  const unread = await faults(transaction);
  const among = (named: readonly Named[]): Result<Named> =>
    findAmong({
      milestones: new Map(named.map((one) => [one.id, one])),
      ids: [...named.map(({ id }) => id), ...unread.map(([id]) => id)],
      problems: sortedProblems(unread.flatMap(([, list]) => list)),
    }, reference);
  // Titles are only looked at where no id begins with the words, and are many times as long.
  const ids = await transaction.rows("SELECT id FROM milestones ORDER BY id_key");
  const named = among(ids.map(({ id }) => ({ id: String(id), title: "" })));
  const one = named.ok ? named : among((await transaction.rows("SELECT row FROM milestones ORDER BY id_key")).map(({ row }): Named => parsed(row)));
  return one.ok ? ok((await byId(transaction, one.value.id, columns)) ?? {}) : one;
}

type Named = Pick<Row, "id" | "title">;

async function byId(transaction: Transaction, id: string, columns: string): Promise<Cells | undefined> {
  const [row] = await transaction.rows(`SELECT ${columns} FROM milestones WHERE id = ?`, [id.replaceAll("\0", "")]);
  return row;
}
