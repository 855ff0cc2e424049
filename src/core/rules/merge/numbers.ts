// Two milestones under one number: telling them apart, another id wherever one is named, and what follows from the tasks.
import { canonicalJson, isList, isMapping, type Json, type JsonObject } from "../../base/json.ts";
import type { Milestone } from "../../model/milestone.ts";
import { withProgress } from "../progress.ts";
import { statusByTasks } from "../transitions.ts";

export type Side = "ours" | "theirs";

/** A milestone's data as its file says it, and what names its `milestone_created` event (null where no log tells). */
export type Claim = { readonly value: Json; readonly created: { readonly name: string; readonly at: string } | null };

/** Only numbers are given by counting; words are chosen, and two who chose the same word mean the same. */
const NUMBERED = /-\d+$/;

/** True where both are the same planning: by its event, else by when it was made and what it is called. */
export function isSameMilestone(one: Claim, other: Claim): boolean {
  if (one.created && other.created) return one.created.name === other.created.name;
  const [a, b] = [createdAt(one.value), createdAt(other.value)];
  return titleOf(one.value) === titleOf(other.value) && (a === null || b === null || a === b);
}

/** True where a file has become another milestone: made at another time. A change never touches when it was made. */
export function isStranger(former: Json, value: Json): boolean {
  const [a, b] = [createdAt(former), createdAt(value)];
  return a !== null && b !== null && a !== b;
}

/** True where a file holds the milestone that another one held, whatever its number is now. */
export function isOrigin(former: Json, value: Json): boolean {
  const at = createdAt(former);
  return at !== null && at === createdAt(value);
}

/** The side whose milestone takes the next number: the one made later; of two made at once the one whose data is bigger. */
export function laterOf(ours: Claim, theirs: Claim): Side {
  const [a, b] = [ours, theirs].map(({ value, created }) => createdAt(value) ?? created?.at ?? "");
  if (a !== b) return (a ?? "") > (b ?? "") ? "ours" : "theirs";
  return canonicalJson(ours.value) > canonicalJson(theirs.value) ? "ours" : "theirs";
}

export function isNumbered(id: string): boolean {
  return NUMBERED.test(id);
}

function createdAt(value: Json): string | null {
  const fields = fieldsOf(value);
  return textIn(fields, "created_at") ?? textIn(fields, "created");
}

export function titleOf(value: Json): string | null {
  const fields = fieldsOf(value);
  return textIn(fields, "title") ?? textIn(fields, "name");
}

function textIn(fields: JsonObject, key: string): string | null {
  const value = Object.hasOwn(fields, key) ? fields[key] : null;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A file may wrap the milestone. */
export function fieldsOf(value: Json): JsonObject {
  if (!isMapping(value)) return {};
  const inner = Object.hasOwn(value, "milestone") ? value["milestone"] : undefined;
  return isMapping(inner) ? { ...value, ...inner } : value;
}

/** Texts that people read, where an id is not a reference. */
const PROSE: ReadonlySet<string> = new Set(["title", "name", "description", "reason", "mitigation"]);

/** The data with another id wherever it names the old one: as a whole text or key, or as a part of a path. */
export function renamed(value: Json, from: string, to: string): Json {
  return renamedAll(value, new Map([[from, to]]));
}

/** The same for several ids at once, so that two may change places. */
export function renamedAll(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return textWithIds(value, ids);
  if (isList(value)) return value.map((item) => renamedAll(item, ids));
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, member]): [string, Json] => [
    ids.get(key) ?? key,
    PROSE.has(key) && typeof member === "string" ? member : renamedAll(member, ids),
  ]);
  return Object.fromEntries(entries);
}

/** `x`, `deliverables/x/report.md`, `events/x.jsonl`; not `x-1`. Ids hold no character that means something in a pattern. */
export function renamedText(text: string, from: string, to: string): string {
  return textWithIds(text, new Map([[from, to]]));
}

function textWithIds(text: string, ids: ReadonlyMap<string, string>): string {
  const named = [...ids.keys()].filter((id) => text.includes(id));
  if (named.length === 0) return text;
  return text.replaceAll(new RegExp(`(?<=^|/)(?:${named.join("|")})(?=$|/|\\.[a-z]+$)`, "g"), (id) => ids.get(id) ?? id);
}

/**
 * What the tasks of a merged milestone say of itself: its progress; that it is not completed while one is open; that it is
 * completed when the last ones were. What was untrue on a side already is left to people.
 */
export function settled(merged: Milestone, sides: readonly Milestone[]): Milestone {
  const status = statusOf(merged);
  const wasUntrue = sides.some((side) => side.status === merged.status && statusOf(side) !== side.status);
  if (status === merged.status || wasUntrue) return withProgress(merged);
  const last = merged.tasks.flatMap((task) => task.completed_at ?? []).sort().at(-1) ?? null;
  return withProgress({ ...merged, status, completed_at: status === "completed" ? (merged.completed_at ?? last) : null });
}

function statusOf(milestone: Milestone): Milestone["status"] {
  const open = milestone.tasks.some(({ status }) => status !== "completed" && status !== "cancelled");
  return statusByTasks(milestone.status === "completed" && open ? { ...milestone, status: "in_progress" } : milestone);
}
