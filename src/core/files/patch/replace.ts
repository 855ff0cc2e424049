// One value of a YAML text replaced by another, where it stands and as far as possible in the same form.
import { isList, isMapping, type Json } from "../../base/json.ts";
import { lineBreakBefore, lineEnd, type Node } from "./outline.ts";
import { columnOf, endsLine, eolAt, isBlock, isFlow, isPlainText, lineStart, linesEnd, startsLine } from "./style.ts";
import { blockLines, blockText, flowText, indented, type Layout, type Quotes, scalarText } from "../yaml/print.ts";

/** The text from `start` to `end` becomes `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };
export type Writer = { readonly text: string; readonly layout: Layout; readonly splices: Splice[] };

/**
 * Where a value stands: right behind which offset (of a dash or colon; -1: the colon is not written), in brackets or not, the
 * column of its dash or key, and the quotes its siblings have.
 */
export type Slot = {
  readonly kind: "top" | "item" | "entry";
  readonly head: number;
  readonly flow: boolean;
  readonly column: number;
  readonly quotes: Quotes;
};

/** A list that was `[]` grows between its brackets as long as the line stays within what a terminal shows. */
const LINE_LENGTH_MAX = 80;
/** Dates and times that are plain stay plain: readers of YAML 1.1 took them for dates before, too. */
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9:.]+(?:Z|[-+][0-9:]+)?)?$/;

export function put({ splices }: Writer, text: string, [start, end]: readonly [number, number]): void {
  if (text !== "" || start < end) splices.push({ start, end, text });
}

export function replace(writer: Writer, node: Node, value: Json, slot: Slot): void {
  const line = lineText(writer.text, node, [value, slot]);
  if (slot.flow) replaceInFlow(writer, node, [line ?? "", slot]);
  else if (isBlock(node)) replaceBlock(writer, node, { line, value, slot });
  else replaceInline(writer, node, { line, value, slot });
}

type Wanted = { readonly line: string | null; readonly value: Json; readonly slot: Slot };

/** The value on one line, or null where it had better get lines of its own. */
function lineText(text: string, node: Node, [value, slot]: readonly [Json, Slot]): string | null {
  if (!isMapping(value) && !isList(value)) {
    const source = text.slice(node.start, node.end);
    if (typeof value === "string" && TIME.test(source) && TIME.test(value)) return value;
    return scalarText(value, { quotes: quotesOf(text, node, slot), flow: slot.flow });
  }
  const line = flowText(value, slot.quotes);
  const isEmpty = line === "[]" || line === "{}";
  if (slot.flow || isEmpty) return line;
  if (!isFlow(node)) return null;
  if (node.children.length > 0) return line;
  const grows = isList(value) && value.every((item) => typeof item !== "object") && columnOf(text, node.start) + line.length <= LINE_LENGTH_MAX;
  return grows && node.kind === "list" ? line : null;
}

function quotesOf(text: string, node: Node, slot: Slot): Quotes {
  if (node.kind !== "scalar") return slot.quotes;
  if (node.style === "single" || node.style === "double") return node.style;
  return node.style === "plain" && isPlainText(text, node) ? "none" : slot.quotes;
}

/** A tag goes with its value; an anchor stays, and the proof finds out whether it may. */
function fromOf(text: string, node: Node): number {
  return text.slice(node.props, node.start).includes("!") ? node.props : node.start;
}

function replaceInFlow(writer: Writer, node: Node, [line, slot]: readonly [string, Slot]): void {
  const lead = slot.head < 0 ? ": " : node.start === node.end ? " " : "";
  put(writer, lead + line, [fromOf(writer.text, node), node.end]);
}

/** A scalar, an alias, a value in brackets, or one that is not written. */
function replaceInline(writer: Writer, node: Node, { line, value, slot }: Wanted): void {
  const { text } = writer;
  const from = fromOf(text, node);
  const lead = node.start === node.end && slot.kind !== "top" ? " " : "";
  const block = typeof value === "string" ? blockScalar(writer, node, [value, slot]) : null;
  if (block) put(writer, lead + block, [from, lineEnd(text, node.end)]);
  else if (line !== null) put(writer, lead + line, [from, node.end]);
  else if (slot.kind === "top") put(writer, ownLines(writer, value, { column: 0, slot }), [from, node.end]);
  else {
    const lines = ownLines(writer, value, { column: innerColumn(writer, value, slot), slot });
    const eol = eolAt(text, node.end);
    const end = lineEnd(text, node.end);
    if (!endsLine(text, node.end)) {
      put(writer, "", [slot.head, node.end]);
      put(writer, eol + lines, [end, end]);
    } else if (slot.kind === "item") put(writer, writer.layout.dash.slice(1) + lines.trimStart(), [slot.head, end]);
    else put(writer, eol + lines, [slot.head, end]);
  }
}

/** A text as a block text: where there was one, or where a text of several lines replaces one without quotes. */
function blockScalar(writer: Writer, node: Node, [value, slot]: readonly [string, Slot]): string | null {
  const { text } = writer;
  const wasBlock = node.kind === "scalar" && node.style === "block";
  const wasQuoted = node.kind === "scalar" && (node.style === "single" || node.style === "double");
  if (slot.kind === "top" || wasQuoted || (!wasBlock && !value.includes("\n")) || !endsLine(text, node.end)) return null;
  const block = blockText(value.includes("\n") ? value : `${value}\n`);
  if (!block) return null;
  const sign = wasBlock && block.lines.length === 1 ? text.charAt(node.start) : "|";
  const header = sign + (value.endsWith("\n") ? "" : "-");
  const column = (wasBlock ? blockColumn(text, node) : 0) || innerColumn(writer, value, slot);
  if (blankBelow(text, node.end) > column) return null;
  return [header, ...indented(block.lines, column)].join(eolAt(text, node.start));
}

/** The column of the lines of a block text; 0 where its header names another. */
function blockColumn(text: string, node: Node): number {
  const [, column] = /^[|>][-+]?[ \t]*(?:#[^\n]*)?\r?\n(?:[ ]*\r?\n)*([ ]*)/.exec(text.slice(node.start, node.end)) ?? [];
  return column?.length ?? 0;
}

/** How many blanks the line below has, if it has nothing else: in a block text they would count. */
function blankBelow(text: string, offset: number): number {
  return /^\r?\n([ \t]*)(?=\r?\n|$)/.exec(text.slice(lineEnd(text, offset)))?.[1]?.length ?? 0;
}

/** A list or mapping in block style. */
function replaceBlock(writer: Writer, node: Node, { line, value, slot }: Wanted): void {
  const { text } = writer;
  const last = isBlock(node) ? node.children.at(-1) : undefined;
  const end = last ? linesEnd(text, last) : node.end;
  const own = lineStart(text, node.start);
  const isBeside = slot.kind !== "top" && own <= slot.head;
  if (line !== null && (isBeside || slot.kind === "top")) put(writer, line, [node.start, end]);
  else if (line !== null) {
    put(writer, ` ${line}`, [slot.head, slot.head]);
    put(writer, "", [lineBreakBefore(text, own), end]);
  } else if (isBeside || !startsLine(text, node.start)) {
    put(writer, ownLines(writer, value, { column: columnOf(text, node.start), slot }).trimStart(), [node.start, end]);
  } else {
    const same = isBlock(node) && (node.kind === "list") === isList(value);
    const column = slot.kind === "top" ? 0 : same ? columnOf(text, node.start) : innerColumn(writer, value, slot);
    put(writer, ownLines(writer, value, { column, slot }), [own, end]);
  }
}

function innerColumn({ layout }: Writer, value: Json, slot: Slot): number {
  if (slot.kind === "item") return slot.column + layout.dash.length;
  return slot.column + (isList(value) ? layout.list : layout.mapping);
}

function ownLines({ text, layout }: Writer, value: Json, { column, slot }: { readonly column: number; readonly slot: Slot }): string {
  const lines = blockLines(value, { ...layout, quotes: slot.quotes });
  return indented(lines, column).join(eolAt(text, slot.head < 0 ? 0 : slot.head));
}
