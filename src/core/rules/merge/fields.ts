// What fields mean to a merge: which of two values holds without asking, and what makes two list items one.
import { canonicalJson, isList, isMapping, type Json } from "../../base/json.ts";

/** `disputed`: the value holds, but the sides meant opposite things, and both belong on record. */
export type Choice = { readonly value: Json; readonly disputed: boolean };

/**
 * Every status of milestones, tasks and phases, the further to the right the stronger: work that was done is not undone
 * by work that was not; a stop is stronger than a start; a refusal is stronger than an approval, so that no merge opens
 * a gate. A reopened item has moved away from `completed` and is compared by where it is now.
 */
const STRENGTH = [
  "pending", "in_progress", "paused", "waiting_approval", "in_review", "unverified", "blocked", "cancelled",
  "completed", "archived", "approved", "changes_requested", "rejected",
];
const OTHER_WORDS: Readonly<Record<string, string>> = {
  planned: "pending", planning: "pending", todo: "pending", open: "pending", not_started: "pending", active: "in_progress",
  started: "in_progress", on_hold: "paused", waiting: "waiting_approval", canceled: "cancelled", skipped: "cancelled",
  done: "completed", complete: "completed", finished: "completed",
};
/** Ends that contradict each other: dropped, done, refused. */
const ENDS: Readonly<Record<string, string>> = {
  cancelled: "dropped", completed: "done", archived: "done", approved: "done", changes_requested: "refused", rejected: "refused",
};
const PHASES = ["design", "spec", "task", "execute"];

/** The first of two instants is when it happened; the last is when somebody last looked. */
const FIRST_INSTANT: ReadonlySet<string> = new Set(["created_at", "created", "started_at", "completed_at", "completed", "actual_start", "since"]);
const LAST_INSTANT: ReadonlySet<string> = new Set(["updated_at", "last_update", "last_updated", "last_commit_date", "saved_at", "actual_end"]);

/** Derived from the tasks, wherever they stand: never worth a question. */
const COUNTERS: ReadonlySet<string> = new Set([
  "progress", "total_tasks", "completed_tasks", "in_progress_tasks", "tasks_completed", "tasks_total", "completion_percentage", "overall_percentage",
]);

/** True for what is computed or stamped: whoever deletes it has said nothing. `keys` are those on the way to the field. */
export function isDerived(keys: readonly string[]): boolean {
  return keys.some((key) => COUNTERS.has(key)) || LAST_INSTANT.has(keys.at(-1) ?? "");
}

/** The value that holds of two different ones, or null where only people can tell. The order of the two does not matter. */
export function choiceOf(keys: readonly string[], one: Json, other: Json): Choice | null {
  const key = keys.at(-1) ?? "";
  if (isDerived(keys)) return { value: bigger(one, other), disputed: false };
  if (typeof one !== "string" || typeof other !== "string") return null;
  if (key === "status") return (keys.at(-3) === "phases" ? shut(one, other) : null) ?? stronger(one, other);
  if (key === "current_phase") return further(one, other);
  if (FIRST_INSTANT.has(key)) return { value: one < other ? one : other, disputed: false };
  return null;
}

/**
 * A phase that one side approved and the other sent back, put up again or took up anew is not passed: a refusal is kept as
 * `blocked`, a wish for changes as `in_progress`. Null where this is no such case.
 */
function shut(one: string, other: string): Choice | null {
  const [open, closed] = wordOf(one) === "approved" ? [one, other] : [other, one];
  if (wordOf(open) !== "approved" || !STRENGTH.includes(wordOf(closed)) || ["approved", "completed"].includes(wordOf(closed))) return null;
  return { value: closed, disputed: true };
}

function stronger(one: string, other: string): Choice | null {
  const [a, b] = [wordOf(one), wordOf(other)];
  const [rankA, rankB] = [STRENGTH.indexOf(a), STRENGTH.indexOf(b)];
  if (rankA < 0 || rankB < 0) return null;
  const value = rankA === rankB ? smaller(one, other) : rankA > rankB ? one : other;
  const [endA, endB] = [ENDS[a], ENDS[b]];
  return { value, disputed: endA !== undefined && endB !== undefined && endA !== endB };
}

function wordOf(status: string): string {
  const word = status.trim().toLowerCase().replaceAll(/[ -]/g, "_");
  return Object.hasOwn(OTHER_WORDS, word) ? (OTHER_WORDS[word] ?? word) : word;
}

function further(one: string, other: string): Choice | null {
  const [a, b] = [PHASES.indexOf(one), PHASES.indexOf(other)];
  return a < 0 || b < 0 ? null : { value: a > b ? one : other, disputed: false };
}

function bigger(one: Json, other: Json): Json {
  if (typeof one === "number" && typeof other === "number") return Math.max(one, other);
  return smaller(one, other) === one ? other : one;
}

/** An order of plain data that knows no sides: the same of two values is the smaller one for everybody. */
export function smaller<T extends Json>(one: T, other: T): T {
  return orderOf(one) <= orderOf(other) ? one : other;
}

/** JSON has no NaN and no infinity, so the value itself stands behind it. */
function orderOf(value: Json): string {
  return typeof value === "number" ? `${canonicalJson(value)} ${value}` : canonicalJson(value);
}

/** What names an item of a list of mappings, the most telling first. */
const NAMES = ["id", "task_id", "milestone_id", "name", "path", "title", "description", "reason"];

/**
 * The name of each item, by which the lists are merged: a member that every item of every list has and that is unique in
 * each list; otherwise the item itself. Null where an item stands twice: such a list is one value.
 */
export function namesOf(lists: readonly (readonly Json[])[]): readonly (readonly string[])[] | null {
  const candidates = [...NAMES.map((name) => (item: Json) => nameIn(item, name)), canonicalJson];
  for (const nameOf of candidates) {
    const named = lists.map((list) => list.map(nameOf).filter((name) => name !== null));
    if (named.every((names, index) => names.length === lists[index]?.length && new Set(names).size === names.length)) return named;
  }
  return null;
}

function nameIn(item: Json, name: string): string | null {
  const value = isMapping(item) && Object.hasOwn(item, name) ? item[name] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Tasks kept as titles under their status: one that has moved on is left where it came furthest. */
export function withoutLowerBuckets(keys: readonly string[], tasks: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  if (keys.at(-1) !== "tasks" || !Object.values(tasks).every(isList)) return tasks;
  const higher = new Set<string>();
  const buckets = Object.entries(tasks).sort(([a], [b]) => STRENGTH.indexOf(wordOf(b)) - STRENGTH.indexOf(wordOf(a)));
  const kept = new Map(
    buckets.map(([status, items]) => {
      const left = isList(items) ? items.filter((item) => !higher.has(canonicalJson(item))) : items;
      for (const item of isList(left) ? left : []) higher.add(canonicalJson(item));
      return [status, left];
    }),
  );
  return Object.fromEntries(Object.keys(tasks).map((status) => [status, kept.get(status) ?? []]));
}
