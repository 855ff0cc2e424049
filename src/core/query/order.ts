// Order: keys whose plain order is the order that people expect, so that every catalog sorts alike.
import type { SortKey } from "./questions.ts";
import type { MilestoneStatus, Priority } from "../model/status.ts";

/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;

/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
export function orderKey(id: string): string {
  const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
    const plain = digits.replace(/^0+/, "");
    return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
  });
  return `${natural} ${id}`;
}

/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
export function compareIds(left: string, right: string): number {
  return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}

/** Text that every database can hold: well-formed, without NUL. */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
export function foldedText(text: string): string {
  return plainText(text.toLowerCase().normalize("NFC"));
}

/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;

export function titleKey(title: string): string {
  const folded = foldedText(title);
  return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}

/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let at = 0;
  while (at < length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (at === length) return left.length - right.length;
  return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}

/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** What is being worked on first, what is over last. */
export const STATUS_RANK: Readonly<Record<MilestoneStatus, number>> = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };

export const PRIORITY_RANK: Readonly<Record<Priority, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
export const SORT_COLUMNS = {
  id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
} as const satisfies Readonly<Record<SortKey, string>>;

type Sortable = { readonly id_key: string } & Readonly<Record<(typeof SORT_COLUMNS)[SortKey], string | number | null>>;

/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
export function compareRows(sort: SortKey, direction: "ascending" | "descending"): (left: Sortable, right: Sortable) => number {
  const column = SORT_COLUMNS[sort];
  const sign = direction === "descending" ? -1 : 1;
  return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}

export function byIdKey(left: Pick<Sortable, "id_key">, right: Pick<Sortable, "id_key">): number {
  return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}

function compareValues(left: string | number | null, right: string | number | null, sign: number): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}
