// What the records of an inbox come to: what waits, what was given up, what is known, what is remembered.
import { isObject, toJson, type Json } from "../../core/base/json.ts";
import type { Buried, Item, Waiting } from "../../ports/inbox.ts";

export type InboxRecord =
  | { readonly kind: "put"; readonly item: Item }
  | { readonly kind: "known"; readonly name: string; readonly at: number }
  | { readonly kind: "done"; readonly id: string }
  | { readonly kind: "later"; readonly id: string; readonly due: number; readonly tries: number; readonly reason: string }
  | { readonly kind: "dead"; readonly id: string; readonly since: number; readonly reason: string }
  | { readonly kind: "note"; readonly key: string; readonly value: Json };

/** `known`: ids and matters by their names, with when they came. */
export type InboxState = {
  readonly waiting: Map<string, Waiting>;
  readonly buried: Map<string, Buried>;
  readonly known: Map<string, number>;
  readonly notes: Map<string, Json>;
};

export function emptyState(): InboxState {
  return { waiting: new Map(), buried: new Map(), known: new Map(), notes: new Map() };
}

/** Apart from each other, whatever somebody calls a delivery. */
export function namesOf({ id, about }: Pick<Item, "id" | "about">): string[] {
  return [`id ${id}`, ...(about === null ? [] : [`about ${about}`])];
}

/** A later record counts for more than an earlier one; the same record twice is one. */
export function apply(state: InboxState, record: InboxRecord): void {
  switch (record.kind) {
    case "put": {
      for (const name of namesOf(record.item)) state.known.set(name, record.item.at);
      state.waiting.set(record.item.id, { ...record.item, tries: 0, due: 0, reason: null });
      return;
    }
    case "known": state.known.set(record.name, record.at); return;
    case "note": state.notes.set(record.key, record.value); return;
    case "done": state.waiting.delete(record.id); return;
    case "later": return postpone(state, record);
    case "dead": return bury(state, record);
  }
}

function postpone({ waiting }: InboxState, { id, due, tries, reason }: InboxRecord & { readonly kind: "later" }): void {
  const item = waiting.get(id);
  if (item) waiting.set(id, { ...item, due, tries, reason });
}

function bury({ waiting, buried }: InboxState, { id, since, reason }: InboxRecord & { readonly kind: "dead" }): void {
  const item = waiting.get(id);
  if (!item) return;
  const { tries: _tries, due: _due, ...rest } = item;
  waiting.delete(id);
  buried.set(id, { ...rest, since, reason });
}

/** Forgets what came, or was given up, before an instant; what waits stays. */
export function forget({ known, buried }: InboxState, before: number): void {
  for (const [name, at] of known) if (at < before) known.delete(name);
  for (const [id, { since }] of buried) if (since < before) buried.delete(id);
}

/** The fewest records that come to the same state. */
export function recordsOf({ waiting, buried, known, notes }: InboxState): InboxRecord[] {
  const records: InboxRecord[] = [];
  for (const [key, value] of notes) records.push({ kind: "note", key, value });
  for (const { since, reason, ...item } of buried.values()) records.push({ kind: "put", item }, { kind: "dead", id: item.id, since, reason });
  for (const { due, tries, reason, ...item } of waiting.values()) {
    records.push({ kind: "put", item });
    if (tries > 0) records.push({ kind: "later", id: item.id, due, tries, reason: reason ?? "" });
  }
  const named = new Set([...waiting.values(), ...buried.values()].flatMap(namesOf));
  for (const [name, at] of known) if (!named.has(name)) records.push({ kind: "known", name, at });
  return records;
}

/** Null for what this version does not know. */
export function inboxRecord(value: unknown): InboxRecord | null {
  if (!isObject(value)) return null;
  const { kind, id, at, due, tries, since, reason, key, name } = value;
  if (kind === "put") {
    const item = itemIn(value["item"]);
    return item && { kind, item };
  }
  if (kind === "known" && typeof at === "number" && typeof name === "string") return { kind, name, at };
  if (kind === "note" && typeof key === "string") return { kind, key, value: toJson(value["value"]) };
  if (typeof id !== "string") return null;
  if (kind === "done") return { kind, id };
  if (typeof reason !== "string") return null;
  if (kind === "later" && typeof due === "number" && typeof tries === "number") return { kind, id, due, tries, reason };
  return kind === "dead" && typeof since === "number" ? { kind, id, since, reason } : null;
}

function itemIn(value: unknown): Item | null {
  if (!isObject(value)) return null;
  const { id, about, lane, kind, at } = value;
  const whole = typeof id === "string" && typeof lane === "string" && typeof kind === "string" && typeof at === "number" && (about === null || typeof about === "string");
  return whole ? { id, about, lane, kind, at, content: toJson(value["content"]) } : null;
}
