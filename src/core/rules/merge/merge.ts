// Merging by meaning: what two sides made of the same data, field by field, and what only people can settle.
import { isList, isMapping, sameJson, type Json, type JsonObject } from "../../base/json.ts";
import type { ConflictRecord } from "../../model/facts.ts";
import { choiceOf, isDerived, namesOf, smaller, withoutLowerBuckets } from "./fields.ts";
import { inOneOrder } from "./order.ts";

/** Three versions of one thing; undefined where a side has none. */
export type Sides = { readonly base: Json | undefined; readonly ours: Json | undefined; readonly theirs: Json | undefined };
export type Merged = { readonly value: Json | undefined; readonly conflicts: readonly ConflictRecord[] };

/** Where a file keeps what people have yet to settle. */
export const RECORDS_KEY = "conflicts";
/** How a record names the file as a whole. */
const WHOLE = ".";

/** Which of two values stands where only people can tell: `smaller` knows no sides. */
export type Preference = "smaller" | "ours";

/**
 * The three-way merge of plain data. What one side changed holds; where both changed:
 * mappings merge by key, lists of mappings by what names their items, other lists as sets that honour removals, a status
 * by its strength, instants by the first or last, derived numbers by the bigger. What is left is a conflict: one of the
 * values stands, all are on record. Something deleted by one side and changed by the other stays, and is on record.
 * With `smaller` the order of the sides does not matter, for the value as for the records. Nothing is ever marked inside
 * a value.
 */
export function mergeData(sides: Sides, preference: Preference = "smaller"): Merged {
  const records: ConflictRecord[] = [];
  const value = mergeAt(sides, { keys: [], at: [] }, { preference, records });
  return { value, conflicts: joinRecords(records, []) };
}

/** The same for a file that keeps its records itself, under `conflicts`; a record that one side took away is settled. */
export function mergeRecorded(sides: Sides): Merged {
  const { value, conflicts } = mergeData(sides);
  if (conflicts.length === 0 || !isMapping(value)) return { value, conflicts };
  const records = joinRecords(recordsOf(value), conflicts);
  return { value: { ...value, [RECORDS_KEY]: records.map(recordJson) }, conflicts };
}

type Place = { readonly keys: readonly string[]; readonly at: readonly string[] };
type Run = { readonly preference: Preference; readonly records: ConflictRecord[] };

function mergeAt(sides: Sides, place: Place, run: Run): Json | undefined {
  const { base, ours, theirs } = sides;
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  if (ours === undefined || theirs === undefined) return keepEdit(sides, place, run);
  if (place.at.length === 1 && place.at[0] === RECORDS_KEY) return mergeRecords(base, ours, theirs);
  if (isMapping(ours) && isMapping(theirs)) return mergeMappings({ base, ours, theirs }, place, run);
  const list = isList(ours) && isList(theirs) ? mergeLists({ base: isList(base) ? base : [], ours, theirs }, place, run) : null;
  return list ?? choose({ base, ours, theirs }, place, run);
}

/** Deleted here, changed there. Whoever deletes what said nothing, or what is derived, contradicts nobody. */
function keepEdit({ base, ours, theirs }: Sides, { keys, at }: Place, { records }: Run): Json | undefined {
  if (!isDerived(keys) && !isEmpty(base)) records.push({ at: pathText(at), deleted: true });
  return ours === undefined ? theirs : ours;
}

function isEmpty(value: Json | undefined): boolean {
  return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

type Both<T extends Json> = { readonly base: Json | undefined; readonly ours: T; readonly theirs: T };

function choose({ base, ours, theirs }: Both<Json>, { keys, at }: Place, { preference, records }: Run): Json {
  const choice = choiceOf(keys, ours, theirs);
  if (choice && !choice.disputed) return choice.value;
  const first = smaller(ours, theirs);
  const values = [first, first === ours ? theirs : ours];
  records.push({ at: pathText(at), ...(base !== undefined && { base }), values });
  return choice?.value ?? (preference === "ours" ? ours : first);
}

/** Keys in the order of the base, then the new ones in that of the alphabet. */
function mergeMappings({ base, ours, theirs }: Both<JsonObject>, { keys, at }: Place, run: Run): JsonObject {
  const former = isMapping(base) ? base : {};
  const added = [...Object.keys(ours), ...Object.keys(theirs)].filter((key) => !Object.hasOwn(former, key)).sort();
  const entries = [...new Set([...Object.keys(former), ...added])].flatMap((key): [string, Json][] => {
    const sides = { base: member(former, key), ours: member(ours, key), theirs: member(theirs, key) };
    const value = mergeAt(sides, { keys: [...keys, key], at: [...at, key] }, run);
    return value === undefined ? [] : [[key, value]];
  });
  return withoutLowerBuckets(keys, Object.fromEntries(entries));
}

function member(mapping: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

type Lists = { readonly base: readonly Json[]; readonly ours: readonly Json[]; readonly theirs: readonly Json[] };

/** Null where the items cannot be told apart: then the list is one value. */
function mergeLists({ base, ours, theirs }: Lists, { keys, at }: Place, run: Run): readonly Json[] | null {
  const names = namesOf([base, ours, theirs]);
  if (!names) return null;
  const [former = [], mine = [], yours = []] = names;
  const items = [base, ours, theirs].map((list, side) => new Map(list.map((item, index) => [names[side]?.[index] ?? "", item])));
  const values = new Map<string, Json>();
  for (const name of new Set([...former, ...mine, ...yours])) {
    const sides = { base: items[0]?.get(name), ours: items[1]?.get(name), theirs: items[2]?.get(name) };
    const value = mergeAt(sides, { keys, at: [...at, name] }, run);
    if (value !== undefined) values.set(name, value);
  }
  return inOneOrder({ base: former, ours: mine, theirs: yours }, new Set(values.keys())).flatMap((name) => values.get(name) ?? []);
}

/** `tasks/task-001/title`; a `/` within a key is `~1`, a `~` is `~0`, as in a JSON pointer. */
function pathText(at: readonly string[]): string {
  if (at.length === 0) return WHOLE;
  return at.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

/** The records that a file carries; entries that are none are left where they are and not counted. */
export function recordsOf(value: Json | undefined): ConflictRecord[] {
  const records = isMapping(value) ? member(value, RECORDS_KEY) : value;
  return isList(records) ? records.flatMap((record) => recordOf(record) ?? []) : [];
}

function recordOf(record: Json): ConflictRecord | null {
  const at = isMapping(record) ? member(record, "at") : undefined;
  if (!isMapping(record) || typeof at !== "string") return null;
  const [base, values] = [member(record, "base"), member(record, "values")];
  return { at, ...(base !== undefined && { base }), ...(isList(values) && { values }), ...(record["deleted"] === true && { deleted: true }) };
}

function recordJson({ at, base, values, deleted }: ConflictRecord): JsonObject {
  return { at, ...(base !== undefined && { base }), ...(values && { values }), ...(deleted && { deleted }) };
}

/** Records of both sides; two of the same place become one with the values of both. */
function mergeRecords(base: Json | undefined, ours: Json, theirs: Json): Json {
  const [former, mine, yours] = [base, ours, theirs].map((side) => recordsOf(side));
  const isSettled = ({ at }: ConflictRecord): boolean =>
    has(former, at) && !(has(mine, at) && has(yours, at));
  return joinRecords(mine ?? [], yours ?? []).filter((record) => !isSettled(record)).map(recordJson);
}

function has(records: readonly ConflictRecord[] | undefined, place: string): boolean {
  return records?.some(({ at }) => at === place) ?? false;
}

/** Sorted by place, the values of a place sorted and each once. */
function joinRecords(some: readonly ConflictRecord[], others: readonly ConflictRecord[]): ConflictRecord[] {
  const byPlace = new Map<string, ConflictRecord>();
  for (const record of [...some, ...others]) byPlace.set(record.at, joined(byPlace.get(record.at), record));
  return [...byPlace.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

function joined(former: ConflictRecord | undefined, record: ConflictRecord): ConflictRecord {
  if (!former) return record;
  const base = former.base === undefined || record.base === undefined ? (former.base ?? record.base) : smaller(former.base, record.base);
  const values = [...(former.values ?? []), ...(record.values ?? [])]
    .filter((value, index, all) => all.findIndex((other) => sameJson(value, other)) === index)
    .sort((a, b) => (smaller(a, b) === a ? -1 : 1));
  return { at: record.at, ...(base !== undefined && { base }), ...(values.length > 0 && { values }), ...((former.deleted || record.deleted) && { deleted: true }) };
}
