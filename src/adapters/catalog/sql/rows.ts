// Entries as rows of the catalog's tables.
import type { ApprovalEntry, Mark, MilestoneEntry, SessionEntry } from "../../../core/query/entries.ts";
import { columnsOf, type MilestoneColumns } from "../../../core/query/columns.ts";
import { markColumnsOf } from "../../../core/query/marks.ts";
import type { Cell, Transaction } from "./dialect.ts";
import { ASSIGNEES, BRIEFS, DOCUMENTS, LOGS, MILESTONES, READY, REQUIREMENTS, type Table } from "./schema.ts";

type Values = Readonly<Record<string, Cell | boolean>>;

/** Milestones get numbers from `first` on. */
export async function insertMilestones(transaction: Transaction, entries: readonly MilestoneEntry[], first: number): Promise<void> {
  const numbered = entries.map((entry, index) => ({ number: first + index, columns: columnsOf(entry) }));
  await transaction.insert(MILESTONES, numbered.map(({ number, columns }) => cellsOf(MILESTONES, milestoneRow(number, columns))));
  await transaction.insert(DOCUMENTS, numbered.map(({ number, columns }) => [number, columns.json]));
  await transaction.insert(BRIEFS, numbered.map(({ number, columns }) => [number, columns.brief]));
  await transaction.insert(REQUIREMENTS, numbered.flatMap(({ number, columns }) => columns.requires.map((required) => [number, required])));
  await transaction.insert(READY, numbered.flatMap(({ number, columns }) => columns.ready.map((row, place) => [number, place, row])));
  await transaction.insert(ASSIGNEES, numbered.flatMap(({ number, columns }) => columns.assignees.map((one, place) => cellsOf(ASSIGNEES, { number, place, ...one }))));
  await transaction.insertWords(numbered.map(({ number, columns }) => ({ number, title: columns.title_words, body: columns.text_words })));
}

function milestoneRow(number: number, { ready, requires: _requires, assignees: _assignees, ...columns }: MilestoneColumns): Values {
  return { ...columns, number, ready: ready.length, waits: 0 };
}

/** In the order of the table's columns; truths as 1 and 0. */
function cellsOf({ columns }: Table, values: Values): Cell[] {
  return Object.keys(columns).map((column) => {
    const value = values[column] ?? null;
    return typeof value === "boolean" ? Number(value) : value;
  });
}

export async function insertLogs(transaction: Transaction, logs: readonly (readonly [string, readonly Mark[]])[]): Promise<void> {
  const rows = logs.map(([id, marks]) => {
    const { days, cycle } = markColumnsOf(marks);
    return cellsOf(LOGS, { ...cycle, id, first_day: days.at(0)?.day ?? null, last_day: days.at(-1)?.day ?? null, days: JSON.stringify(days) });
  });
  await transaction.insert(LOGS, rows);
}

/** Into a table of entries by their files. */
export async function insertEntries(transaction: Transaction, into: Table, entries: readonly (readonly [string, SessionEntry | ApprovalEntry])[]): Promise<void> {
  await transaction.insert(into, entries.map(([path, entry]) => [path, JSON.stringify(entry)]));
}
