// Edits of plain data as values, and what applying them means.
import { isList, isMapping, type Json, type JsonObject } from "./json.ts";

export type KeyPath = readonly (string | number)[];

/**
 * One change of plain data. Later edits see the result of earlier ones.
 * `set` writes a value, making the mappings on the way to it; `insert` puts an item into a list before the index (the
 * list's length appends); `remove` takes a key or an item away and is content where there is none.
 */
export type Edit =
  | { readonly kind: "set"; readonly at: KeyPath; readonly value: Json }
  | { readonly kind: "insert"; readonly at: KeyPath; readonly value: Json }
  | { readonly kind: "remove"; readonly at: KeyPath };

/** The value after all edits; the given value is left as it was. A path through a scalar replaces the scalar. */
export function applyEdits(value: Json, edits: readonly Edit[]): Json {
  return edits.reduce<Json>((result, edit) => applyEdit(result, edit, edit.at), value);
}

function applyEdit(value: Json | undefined, edit: Edit, way: KeyPath): Json {
  const [key, ...rest] = way;
  if (key === undefined) return edit.kind === "remove" ? null : edit.value;
  if (isList(value) && typeof key === "number") return editList(value, edit, [key, rest]);
  if (edit.kind === "remove" && !isMapping(value)) return value ?? null;
  return editMapping(isMapping(value) ? value : {}, edit, [String(key), rest]);
}

function editList(items: readonly Json[], edit: Edit, [key, rest]: [number, KeyPath]): Json {
  if (rest.length === 0 && edit.kind === "insert") return items.toSpliced(key, 0, edit.value);
  if (rest.length === 0 && edit.kind === "remove") return items.toSpliced(key, 1);
  return items.map((item, index) => (index === key ? applyEdit(item, edit, rest) : item));
}

function editMapping(mapping: JsonObject, edit: Edit, [key, rest]: [string, KeyPath]): Json {
  const member = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  if (edit.kind !== "remove") return { ...mapping, [key]: applyEdit(member, edit, rest) };
  if (member === undefined) return mapping;
  if (rest.length > 0) return { ...mapping, [key]: applyEdit(member, edit, rest) };
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
}
