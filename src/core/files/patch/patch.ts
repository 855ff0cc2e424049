// Edits of data carried out on YAML text: only the lines concerned change, proven by reading the result again.
import { applyEdits, type Edit } from "../../base/edit.ts";
import { type Json, sameJson } from "../../base/json.ts";
import { placeText } from "../../base/problem.ts";
import { outline } from "./outline.ts";
import { planEdits } from "./plan.ts";
import type { Splice } from "./replace.ts";
import { splicesOf } from "./splice.ts";
import { printYaml } from "../yaml/print.ts";
import { parseYaml } from "../yaml/yaml.ts";

/** The new text; `whole` where it had to be written anew, without the comments and the layout of the old one. */
export type Patched = { readonly text: string; readonly whole: boolean };

/**
 * The text after the edits: its value is what applyEdits makes of the old value. Comments, order, quotes, line ends, a byte
 * order mark, a missing final newline and every line that is not concerned stay as they are, byte for byte. Lists and mappings
 * grow and shrink in the style they have. Where that cannot be proven the file is written whole, with its line ends. Throws for
 * a text that parseYaml refuses.
 */
export function patch(text: string, edits: readonly Edit[]): Patched {
  const before = valueIn(text);
  const wanted = applyEdits(before, edits);
  const patched = spliced(text, before, edits);
  if (patched !== null) {
    const after = patched === text ? { ok: true, value: before } : parseYaml(patched, "");
    if (after.ok && sameJson(after.value, wanted)) return { text: patched, whole: false };
  }
  return { text: rewritten(text, wanted), whole: true };
}

function valueIn(text: string): Json {
  const read = parseYaml(text, "text");
  if (read.ok) return read.value;
  const { message, at } = read.problem;
  throw new Error(`a text that cannot be read cannot be edited: ${message} ${at ? placeText(at) : ""}`);
}

/** The text with the splices in it, or null where a new text would stand in what is cut out. */
function spliced(text: string, before: Json, edits: readonly Edit[]): string | null {
  const root = outline(text);
  if (!root) return appended(text, applyEdits(before, edits));
  const splices = splicesOf(text, root, planEdits(root, before, edits)).toSorted(inOrder);
  let result = "";
  let done = 0;
  for (const { start, end, text: piece } of splices) {
    if (start < done && piece !== "") return null;
    result += text.slice(done, Math.max(start, done)) + piece;
    done = Math.max(end, done);
  }
  return result + text.slice(done);
}

/** By place; what is put in comes before what is cut out there. Sorting is stable, so equal places keep their order. */
function inOrder(one: Splice, other: Splice): number {
  return one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start);
}

/** A text of comments only gets its value behind them. */
function appended(text: string, wanted: Json): string {
  if (wanted === null) return text;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = /(?:^\ufeff?|\n)$/.test(text) ? "" : eol;
  return text + gap + printYaml(wanted).replaceAll("\n", eol);
}

function rewritten(text: string, wanted: Json): string {
  const isCrlf = text[text.indexOf("\n") - 1] === "\r";
  const printed = /[^\n]$/.test(text) ? printYaml(wanted).slice(0, -1) : printYaml(wanted);
  const whole = (text.startsWith("\ufeff") ? "\ufeff" : "") + (isCrlf ? printed.replaceAll("\n", "\r\n") : printed);
  if (!parseYaml(whole, "").ok) throw new Error("the edited value cannot be written as YAML");
  return whole;
}
