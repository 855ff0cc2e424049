// Plain data as YAML: how a new file, and every new part of an old one, is written.
import { isList, isMapping, type Json, type JsonObject } from "../../base/json.ts";

export type Scalar = null | boolean | number | string;
/** The quotes a text gets; one that would be misread without quotes, or in single ones, gets double ones. */
export type Quotes = "none" | "single" | "double";
/** How far a mapping stands in from its key, a list's dashes from theirs, and what begins an item. */
export type Layout = { readonly mapping: number; readonly list: number; readonly dash: string; readonly quotes: Quotes };

const LAYOUT: Layout = { mapping: 2, list: 2, dash: "- ", quotes: "none" };
/** YAML wants a longer key to be marked as one. */
const KEY_LENGTH_MAX = 1000;

/** What YAML 1.1 or 1.2 readers take for something else than a text. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const NUMBER = /^[-+]?(?:0x[0-9a-f_]*|0o[0-7_]*|0b[01_]*|[0-9.,_]+|[0-9.,_]*e[-+]?[0-9_]+|[0-9_]+(?::[0-9_.]*)+|\.inf|\.nan)$/i;
const DATE = /^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
/** Signs of YAML at the beginning or within, and what looks like the end of a document or a merge conflict. */
const SYNTAX = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.|<<<<<<<|=======)|:(?:\s|$)|\s#/;
const FLOW_SYNTAX = /[,[\]{}:]/;
const MARKER_LINE = /^[ \t]*(?:<{7}|>{7})/m;
/** Control characters, line ends, characters without width or that turn the direction of writing, half pairs. */
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
const HIDDEN_ALL = new RegExp(HIDDEN, "gu");
const HIDDEN_IN_BLOCK = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;

/**
 * A file with this value: block style, two spaces, one `key: value` on a line, no folding, a final newline. Texts are plain
 * where every reader, also of YAML 1.1, takes them for that text.
 */
export function printYaml(value: Json): string {
  const lines = typeof value === "string" ? [scalarText(value, LAYOUT)] : blockLines(value, LAYOUT);
  return `${lines.join("\n")}\n`;
}

/** The lines of a value that stands for itself, not indented. */
export function blockLines(value: Json, layout: Layout): string[] {
  if (isMapping(value) && !isEmpty(value)) return mappingLines(value, layout);
  if (isList(value) && !isEmpty(value)) return value.flatMap((item) => itemLines(item, layout));
  return headed("", value, layout);
}

function mappingLines(mapping: JsonObject, layout: Layout): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => entryLines(key, value, layout));
}

/** The lines of `key: value`, counted from the column of the key. */
export function entryLines(key: string, value: Json, layout: Layout): string[] {
  const name = scalarText(key, { quotes: "none" });
  return name.length > KEY_LENGTH_MAX ? [`? ${name}`, ...headed(":", value, layout)] : headed(`${name}:`, value, layout);
}

/** The lines of `- value`, counted from the column of the dash. */
export function itemLines(value: Json, layout: Layout): string[] {
  const [first = "", ...rest] = blockLines(value, layout);
  return [layout.dash + first, ...indented(rest, layout.dash.length)];
}

function headed(head: string, value: Json, layout: Layout): string[] {
  const lead = head === "" ? "" : `${head} `;
  if (isCollection(value)) {
    if (isEmpty(value)) return [lead + flowText(value, layout.quotes)];
    return [head, ...indented(blockLines(value, layout), isList(value) ? layout.list : layout.mapping)];
  }
  const block = typeof value === "string" ? blockText(value) : null;
  if (!block) return [lead + scalarText(value, layout)];
  return [lead + block.header, ...indented(block.lines, head === "" ? 0 : layout.mapping)];
}

export function indented(lines: readonly string[], columns: number): string[] {
  const space = " ".repeat(columns);
  return lines.map((line) => (line === "" ? "" : space + line));
}

/** A text of several lines as a literal block, if no reader or editor can change it by accident. */
export function blockText(text: string): { readonly header: string; readonly lines: readonly string[] } | null {
  if (!/^[^\s][^]*\n/.test(text) || /[ \t]$/m.test(text) || text.endsWith("\n\n")) return null;
  if (HIDDEN_IN_BLOCK.test(text) || MARKER_LINE.test(text)) return null;
  const ends = text.endsWith("\n");
  return { header: ends ? "|" : "|-", lines: (ends ? text.slice(0, -1) : text).split("\n") };
}

/** A value on one line, collections in brackets. */
export function flowText(value: Json, quotes: Quotes): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, quotes)).join(", ")}]`;
  if (!isMapping(value)) return scalarText(value, { quotes, flow: true });
  return `{${Object.entries(value).map(([key, member]) => flowEntry(key, member, quotes)).join(", ")}}`;
}

/** `key: value` as it stands in brackets. */
export function flowEntry(key: string, value: Json, quotes: Quotes): string {
  return `${scalarText(key, { quotes: "none", flow: true })}: ${flowText(value, quotes)}`;
}

/** A scalar on one line. */
export function scalarText(value: Scalar, style: { readonly quotes: Quotes; readonly flow?: boolean }): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "string") return String(value);
  if (style.quotes === "none" && isPlain(value, style.flow === true ? FLOW_SYNTAX : null)) return value;
  if (style.quotes === "single" && !HIDDEN.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(HIDDEN_ALL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function isPlain(text: string, alsoRefused: RegExp | null): boolean {
  if (text === "" || text !== text.trim() || HIDDEN.test(text) || alsoRefused?.test(text)) return false;
  return !(WORD.test(text) || NUMBER.test(text) || DATE.test(text) || SYNTAX.test(text));
}

/** Whole numbers beyond 2^53 as floats, and floats with the dot that YAML 1.1 asks for. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  if (Number.isSafeInteger(value) || (!Number.isInteger(value) && !text.includes("e"))) return text;
  return value.toExponential().replace(/^(-?[0-9])e/, "$1.0e");
}

function isCollection(value: Json): value is readonly Json[] | JsonObject {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: readonly Json[] | JsonObject): boolean {
  return isList(value) ? value.length === 0 : Object.keys(value).length === 0;
}
