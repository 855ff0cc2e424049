// Conflicts as text: the sides of a file with markers, and merged data laid into the text it came from.
import type { Edit, KeyPath } from "../base/edit.ts";
import { canonicalJson, isList, isMapping, sameJson, type Json, type JsonObject } from "../base/json.ts";
import { patch } from "./patch/patch.ts";
import { printYaml } from "./yaml/print.ts";
import { parseYaml } from "./yaml/yaml.ts";

/** Where the markers show two sides only, `base` is what both have: neither is taken to have deleted anything. */
export type TextSides = { readonly base: string; readonly ours: string; readonly theirs: string };

type Part = "both" | "ours" | "base" | "theirs";
/** Which marker ends a part, and which part it begins. git writes them at the start of a line, with a label or nothing behind. */
const MARKERS: Readonly<Record<Part, readonly (readonly [RegExp, Part])[]>> = {
  both: [[/^<{7}(?: |\r?\n?$)/, "ours"]],
  ours: [[/^\|{7}(?: |\r?\n?$)/, "base"], [/^={7}(?: |\r?\n?$)/, "theirs"]],
  base: [[/^={7}(?: |\r?\n?$)/, "theirs"]],
  theirs: [[/^>{7}(?: |\r?\n?$)/, "both"]],
};
const ANY_MARKER = /^(?:<{7}|>{7})(?: |\r?\n?$)/;

/**
 * Both sides of a text with conflict markers, in the merge, diff3 and zdiff3 styles, with any line ends. `none` where no
 * line is a marker, `broken` where a marker has no partner.
 */
export function sidesOf(text: string): TextSides | "none" | "broken" {
  const sides = { base: "", ours: "", theirs: "" };
  let part: Part = "both";
  let found = false;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const next: Part | undefined = MARKERS[part].find(([marker]) => marker.test(line))?.[1];
    if (next) [found, part] = [true, next];
    else if (ANY_MARKER.test(line)) return "broken";
    else for (const side of ["base", "ours", "theirs"] as const) if (part === "both" || part === side) sides[side] += line;
  }
  if (!found) return "none";
  return part === "both" ? sides : "broken";
}

/**
 * The value as text: laid into the first of the texts that can be read, so that its comments and style stay, or printed
 * anew where there is none. Reading the text gives the value.
 */
export function textWith(value: Json, texts: readonly string[], path: string): string {
  for (const text of texts) {
    const start = parseYaml(text, path);
    if (start.ok && isMapping(start.value)) return patch(text, editsBetween(start.value, value, [])).text;
  }
  return printYaml(value);
}

/** The edits that turn one value into another; lists are edited item by item where their items can be told apart. */
export function editsBetween(before: Json, after: Json, at: KeyPath): readonly Edit[] {
  if (sameJson(before, after)) return [];
  if (isMapping(before) && isMapping(after)) return mappingEdits(before, after, at);
  const edits = isList(before) && isList(after) ? listEdits(before, after, at) : null;
  return edits ?? [{ kind: "set", at, value: after }];
}

function mappingEdits(before: JsonObject, after: JsonObject, at: KeyPath): Edit[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const kept = Object.entries(after).flatMap(([key, value]): readonly Edit[] => {
    const former = Object.hasOwn(before, key) ? before[key] : undefined;
    return former === undefined ? [{ kind: "set", at: [...at, key], value }] : editsBetween(former, value, [...at, key]);
  });
  return [...gone.map((key): Edit => ({ kind: "remove", at: [...at, key] })), ...kept];
}

/** Changes of items that stay, then removals from the end, then additions, so that every index is true in its turn. Null where items changed places. */
function listEdits(before: readonly Json[], after: readonly Json[], at: KeyPath): Edit[] | null {
  const [from, to] = [before.map(nameOf), after.map(nameOf)];
  if (new Set(from).size < from.length || new Set(to).size < to.length) return null;
  const kept = from.filter((name) => to.includes(name));
  if (!sameJson(kept, to.filter((name) => from.includes(name)))) return null;
  const changed = kept.flatMap((name) => {
    const index = from.indexOf(name);
    return editsBetween(before[index] ?? null, after[to.indexOf(name)] ?? null, [...at, index]);
  });
  const removed = from.flatMap((name, index): Edit[] => (to.includes(name) ? [] : [{ kind: "remove", at: [...at, index] }])).reverse();
  const added = after.flatMap((value, index): Edit[] => (from.includes(to[index] ?? "") ? [] : [{ kind: "insert", at: [...at, index], value }]));
  return [...changed, ...removed, ...added];
}

function nameOf(item: Json): string {
  const name = isMapping(item) ? (item["id"] ?? item["at"] ?? item["name"] ?? item["title"]) : undefined;
  return typeof name === "string" ? `named ${name}` : canonicalJson(item);
}
