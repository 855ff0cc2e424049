// Editing a configuration by key, whichever way the key is written in it, so that only the lines concerned change.
import { applyEdits, type Edit, type KeyPath } from "../../base/edit.ts";
import { isList, sameJson, type Json } from "../../base/json.ts";
import { problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { ConfigText } from "../../model/config/sources.ts";
import { meaningOf } from "./config.ts";
import { type Entry, readEntries } from "./entries.ts";
import { patch, type Patched } from "../patch/patch.ts";
import { printYaml } from "../yaml/print.ts";
import { parseYaml } from "../yaml/yaml.ts";

/**
 * The text after `set` and `remove` of dotted keys: a key that stands several times, dotted or under a former name is set
 * where it holds and removed everywhere. Every result is read again; `whole` says that only writing anew gave what is
 * wanted. Problem: that of a text with a part that cannot be read.
 */
export function editConfig({ path, text }: ConfigText, edits: readonly Edit[]): Result<Patched> {
  let result: Patched = { text, whole: false };
  for (const edit of edits) {
    const read = readEntries({ path, text: result.text });
    const fault = read.whole ? undefined : read.problems.at(-1);
    if (fault) return failed(fault);
    const mark = result.text.startsWith("\uFEFF") ? "\uFEFF" : "";
    const edited = editOne(read.text, edit);
    if (!edited) return failed(problem("invalid-value", `${edit.at.join(".")} cannot be written into this file.`, { at: { path } }));
    result = { text: mark + edited.text, whole: result.whole || edited.whole };
  }
  return ok(result);
}

function editOne(text: string, edit: Edit): Patched | undefined {
  const key = edit.at.join(".");
  const before = ownValues(text);
  const wanted = new Map(before);
  if (edit.kind === "remove") wanted.delete(key);
  else wanted.set(key, edit.value);
  if (sameValues(before, wanted)) return { text, whole: false };
  const found = entriesOf(text).filter((entry) => keyOf(entry) === key);
  const ways = edit.kind === "remove" ? removals(text, found) : settings(text, { edit, found });
  for (const way of ways) {
    const edited = way();
    if (edited && !edited.whole && sameValues(ownValues(edited.text), wanted)) return edited;
  }
  const whole = printYaml([...wanted].reduce<Json>((value, [name, member]) => applyEdits(value, [{ kind: "set", at: name.split("."), value: member }]), {}));
  return sameValues(ownValues(whole), wanted) ? { text: whole, whole: true } : undefined;
}

type Way = () => Patched | undefined;
type Setting = { readonly edit: Exclude<Edit, { kind: "remove" }>; readonly found: readonly Entry[] };

/** The line it has, a line in its section, a dotted line at the end, in this order. */
function settings(text: string, { edit, found }: Setting): Way[] {
  const last = found.at(-1);
  const complete = withFinalNewline(text);
  const possible = isStrict(text) && (last !== undefined || !isThroughValue(text, edit.at));
  return [
    () => (possible ? patch(last ? text : complete, [{ ...edit, at: last?.way ?? edit.at }]) : undefined),
    () => (last?.span ? { text: replaced(text, last.span, edit.value), whole: false } : undefined),
    () => ({ text: `${complete}${edit.at.join(".")}: ${inLine(edit.value)}${newlineOf(text)}`, whole: false }),
  ];
}

function removals(text: string, found: readonly Entry[]): Way[] {
  return [
    () => (isStrict(text) ? patch(text, found.map(({ way }) => ({ kind: "remove", at: way }))) : undefined),
    () => ({ text: found.toReversed().reduce(withoutEntry, text), whole: false }),
  ];
}

/** Whether one value stands where the path wants keys: it would go, although it may mean another key. */
function isThroughValue(text: string, path: KeyPath): boolean {
  return entriesOf(text).some(({ way, value }) => value !== null && way.length < path.length && way.every((name, index) => name === path[index]));
}

function isStrict(text: string): boolean {
  return parseYaml(text, "").ok;
}

function withFinalNewline(text: string): string {
  return text === "" || text.endsWith("\n") ? text : text + newlineOf(text);
}

function newlineOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function replaced(text: string, [start, end]: readonly [number, number], value: Json): string {
  return text.slice(0, start) + inLine(value) + text.slice(end);
}

function inLine(value: Json): string {
  return isList(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : printYaml(value).trimEnd();
}

/** Without the lines of an entry: its own, and those below it that stand further in or are its items. */
function withoutEntry(text: string, { key }: Entry): string {
  const start = text.lastIndexOf("\n", key - 1) + 1;
  const indent = text.slice(start, key);
  if (indent.trim() !== "") return text;
  const rest = text.slice(start).split(/(?<=\n)/);
  const below = rest.slice(1).findIndex((line) => !(line.startsWith(`${indent} `) && line.trim() !== "") && !line.startsWith(`${indent}- `));
  const lines = below < 0 ? rest.length : below + 1;
  return text.slice(0, start) + rest.slice(lines).join("");
}

function entriesOf(text: string): readonly Entry[] {
  return readEntries({ path: "", text }).entries;
}

function keyOf(entry: Entry): string {
  const meaning = meaningOf(entry);
  return "key" in meaning ? meaning.key.key : entry.path.join(".");
}

/** What a text says, by dotted key; the later of two values holds. */
function ownValues(text: string): Map<string, Json> {
  const values = new Map<string, Json>();
  for (const entry of entriesOf(text)) {
    const meaning = meaningOf(entry);
    if ("key" in meaning) values.set(meaning.key.key, meaning.written.value);
    else if ("other" in meaning) values.set(entry.path.join("."), entry.value);
  }
  return values;
}

function sameValues(left: ReadonlyMap<string, Json>, right: ReadonlyMap<string, Json>): boolean {
  return sameJson(Object.fromEntries(left), Object.fromEntries(right));
}
