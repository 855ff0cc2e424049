// The pieces of source text that carry out a plan: removals, insertions and replacements, in the style of what is there.
import { isList, isMapping, type Json } from "../base/json.ts";
import { type Child, type CollectionNode, lineBreakBefore, lineEnd, type Node } from "./patch-outline.ts";
import { type Plan, type PlanChild, valueOf } from "./patch-plan.ts";
import { blockLines, blockText, entryLines, flowEntry, flowText, indented, itemLines, type Layout, type Quotes, type Scalar, scalarText } from "./print.ts";

/** The text from `start` to `end` becomes `text`. Splices of one list do not overlap; at one offset they are in order. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** Where a value stands: behind which colon or dash (-1: at the top), and how far its own lines stand in. */
type Slot = { readonly head: number; readonly flow: boolean; readonly kind: "top" | "item" | "entry"; readonly column: number; readonly quotes: Quotes };
type Writer = { readonly text: string; readonly layout: Layout; readonly splices: Splice[] };

/** A list that was `[]` grows between its brackets as long as the line stays within what a terminal shows. */
const LINE_LENGTH_MAX = 80;

export function splicesOf(text: string, root: Node, plan: Plan): Splice[] {
  const writer: Writer = { text, layout: layoutOf(text, root), splices: [] };
  write(writer, plan, { head: -1, flow: false, kind: "top", column: columnOf(text, root.start), quotes: "none" });
  return writer.splices;
}

function write(writer: Writer, plan: Plan, slot: Slot): void {
  if (plan.kind === "fresh" && plan.node) replace(writer, plan.node, plan.value, slot);
  if (plan.kind !== "changed") return;
  if (!plan.children.some(({ source }) => source)) replace(writer, plan.node, valueOf(plan), slot);
  else if (plan.node.flow) writeFlow(writer, plan.node, plan.children);
  else writeBlock(writer, plan.node, plan.children);
}

function cut(writer: Writer, start: number, end: number): void {
  if (start < end) writer.splices.push({ start, end, text: "" });
}

function put(writer: Writer, start: number, text: string, end = start): void {
  writer.splices.push({ start, end, text });
}

// --- collections in block style

function writeBlock(writer: Writer, node: Node & CollectionNode, children: readonly PlanChild[]): void {
  const { text } = writer;
  const kept = new Set(children.map(({ source }) => source));
  node.children.forEach((child, index) => {
    if (!kept.has(child)) removeLines(writer, node, index);
  });
  let last: Child | null = null;
  let added: string[] = [];
  const column = columnOf(text, node.start);
  const flush = (next: Child | null) => {
    if (added.length === 0) return;
    const eol = eolAt(text, node.start);
    const gap = eol.repeat(1 + (node.kind === "list" ? blankLinesBetween(text, node) : 0));
    const space = " ".repeat(column);
    if (last) put(writer, linesEnd(text, last), added.map((lines) => gap + lines).join(""));
    else if (next) put(writer, next.start, added.map((lines) => lines.slice(column) + gap + space).join(""));
    added = [];
  };
  for (const child of children) {
    if (child.source) {
      flush(child.source);
      write(writer, child.plan, slotOf(writer, node, child.source));
      last = child.source;
    } else {
      const layout = layoutBeside(writer, node);
      const template = node.kind === "list" && isCollection(valueOf(child.plan)) ? (last ?? node.children[0])?.node : undefined;
      const lines = childLines(child, layout, template);
      added.push(indented(lines, column).join(eolAt(text, node.start)));
    }
  }
  flush(null);
}

/** The lines of a new child; an item between items in brackets gets brackets. */
function childLines(child: PlanChild, layout: Layout, template: Node | undefined): string[] {
  const value = valueOf(child.plan);
  if (child.key !== null) return entryLines(child.key, value, layout);
  const inBrackets = template && isFlow(template) && template.children.length > 0;
  return inBrackets ? [layout.dash + flowText(value, quotesIn(template) ?? layout.quotes)] : itemLines(value, template ? { ...layout, quotes: quotesIn(template) ?? "none" } : layout);
}
