// The pieces of source text that carry out a plan: what is cut, put in and replaced, in the style of what is there.
import { type Child, type CollectionNode, lineBreakBefore, lineEnd, type Node } from "./outline.ts";
import { type Plan, type PlanChild, valueOf } from "./plan.ts";
import { put, replace, type Slot, type Splice, type Writer } from "./replace.ts";
import {
  blankLinesBetween, blankLinesDown, blankLinesUp, columnOf, eolAt, isFlow, isLast, layoutIn, layoutOf, lineStart, linesEnd, quotesIn, startsLine,
} from "./style.ts";
import { entryLines, flowEntry, flowText, indented, itemLines, type Layout } from "../yaml/print.ts";

/** The splices of a plan; they do not overlap where the text is of a known shape, and at one offset they are in order. */
export function splicesOf(text: string, root: Node, plan: Plan): readonly Splice[] {
  const writer: Writer = { text, layout: layoutOf(text, root), splices: [] };
  write(writer, plan, { kind: "top", head: root.start, flow: false, column: columnOf(text, root.start), quotes: "none" });
  return writer.splices;
}

function write(writer: Writer, plan: Plan, slot: Slot): void {
  if (plan.kind === "fresh" && plan.node) replace(writer, plan.node, plan.value, slot);
  if (plan.kind !== "changed") return;
  if (!plan.children.some(({ source }) => source)) {
    if (plan.node.children.length > 0 || plan.children.length > 0) replace(writer, plan.node, valueOf(plan), slot);
  } else {
    cutChildren(writer, plan.node, new Set(plan.children.map(({ source }) => source)));
    const quotes = quotesIn(writer.text, plan.node) ?? "none";
    for (const [before, run, after] of runsOf(plan.children)) {
      if (before && before.plan.kind !== "kept") write(writer, before.plan, { ...slotOf(writer.text, plan.node, before.source), quotes });
      if (run.length > 0) addChildren(writer, plan.node, { before: before?.source, run, after });
    }
  }
}

type Kept = PlanChild & { readonly source: Child };

/** Each child that stays, with the new ones behind it and the next that stays; the first entry holds the new ones in front. */
function runsOf(children: readonly PlanChild[]): [Kept | undefined, PlanChild[], Child | undefined][] {
  const runs: [Kept | undefined, PlanChild[], Child | undefined][] = [[undefined, [], undefined]];
  for (const { source, key, plan } of children) {
    const last = runs.at(-1);
    if (!source) last?.[1].push({ source, key, plan });
    else {
      if (last) last[2] = source;
      runs.push([{ source, key, plan }, [], undefined]);
    }
  }
  return runs;
}

function slotOf(text: string, node: Node & CollectionNode, child: Child): Omit<Slot, "quotes"> {
  return { kind: node.kind === "list" ? "item" : "entry", head: child.head, flow: node.flow, column: columnOf(text, child.start) };
}

// Removing: neighbours that go are cut as one, so that no two cuts meet.

type Run = { readonly before: Child | undefined; readonly gone: readonly [Child, ...Child[]]; readonly after: Child | undefined };

function cutChildren(writer: Writer, node: Node & CollectionNode, kept: ReadonlySet<Child | null>): void {
  let before: Child | undefined;
  let gone: Child[] = [];
  const cut = (after: Child | undefined) => {
    const [first, ...rest] = gone;
    const run: Run | null = first ? { before, gone: [first, ...rest], after } : null;
    if (run && node.flow) cutInBrackets(writer, run);
    else if (run) cutLines(writer, run);
    gone = [];
  };
  for (const child of node.children) {
    if (kept.has(child)) {
      cut(child);
      before = child;
    } else gone.push(child);
  }
  cut(undefined);
}

function cutLines(writer: Writer, run: Run): void {
  const { text } = writer;
  const [first] = run.gone;
  const end = linesEnd(text, run.gone.at(-1) ?? first);
  if (!startsLine(text, first.start)) {
    const comments = run.after && text.slice(end, run.after.start).includes("#");
    if (run.after && !comments) put(writer, "", [first.start, run.after.start]);
    else put(writer, "", [text.slice(0, first.start).trimEnd().length, end]);
  } else if (isLast(text, end)) {
    const above = lineBreakBefore(text, blankLinesUp(text, lineStart(text, first.start)));
    put(writer, "", [above, text.endsWith("\n") ? lineBreakBefore(text, text.length) : text.length]);
  } else {
    for (const child of run.gone) cutOwnLines(writer, child, { isFirst: !run.before && run.after !== undefined });
  }
}

/** The lines of a child, and where there are blank lines above and below, or it is the first, those below. */
function cutOwnLines(writer: Writer, child: Child, { isFirst }: { readonly isFirst: boolean }): void {
  const { text } = writer;
  const start = lineStart(text, child.start);
  const end = linesEnd(text, child);
  const last = isFirst || blankLinesUp(text, start) < start ? blankLinesDown(text, end) : end;
  put(writer, "", [start, last + eolAt(text, last).length]);
}

function cutInBrackets(writer: Writer, { before, gone, after }: Run): void {
  const { text } = writer;
  const [first] = gone;
  const last = gone.at(-1) ?? first;
  const ownLine = startsLine(text, first.start);
  if (after) {
    const lines = ownLine && text.slice(last.end, after.start).includes("#") && startsLine(text, after.start);
    const comment = lines ? lineEnd(text, last.end) + eolAt(text, last.end).length : 0;
    put(writer, "", lines ? [lineStart(text, first.start), comment] : [first.start, after.start]);
  } else if (before) {
    const tail = /[ \t]*,?[ \t]*#[^\r\n]*/y;
    tail.lastIndex = last.end;
    const end = tail.test(text) ? tail.lastIndex : last.end;
    const lines = ownLine && text.slice(before.end, first.start).includes("#");
    put(writer, "", [lines ? lineBreakBefore(text, lineStart(text, first.start)) : before.end, end]);
  }
}

// Adding: behind the child before, or in front of the first that stays.

type Addition = { readonly before: Child | undefined; readonly run: readonly PlanChild[]; readonly after: Child | undefined };

function addChildren(writer: Writer, node: Node & CollectionNode, addition: Addition): void {
  if (node.flow) addInBrackets(writer, node, addition);
  else addLines(writer, node, addition);
}

function addLines(writer: Writer, node: Node & CollectionNode, { before, run, after }: Addition): void {
  const { text } = writer;
  const column = columnOf(text, node.start);
  const eol = eolAt(text, node.start);
  const gap = eol.repeat(1 + (node.kind === "list" ? blankLinesBetween(text, node) : 0));
  const layout = layoutIn(text, node, writer.layout);
  const pieces = run.map((child) => indented(childLines(writer, child, [layout, (before ?? after)?.node]), column).join(eol));
  if (before) {
    const at = linesEnd(text, before);
    put(writer, pieces.map((piece) => gap + piece).join(""), [at, at]);
  } else if (after) {
    put(writer, pieces.map((piece) => piece.slice(column) + gap + " ".repeat(column)).join(""), [after.start, after.start]);
  }
}

/** A new child is written like the sibling beside it: in brackets, if that one has brackets, and with its quotes. */
function childLines({ text }: Writer, child: PlanChild, [layout, sibling]: readonly [Layout, Node | undefined]): string[] {
  const value = valueOf(child.plan);
  if (child.key !== null) return entryLines(child.key, value, layout);
  const like = sibling && typeof value === "object" ? { ...layout, quotes: quotesIn(text, sibling) ?? layout.quotes } : layout;
  return sibling && isFlow(sibling) && sibling.children.length > 0 ? [layout.dash + flowText(value, like.quotes)] : itemLines(value, like);
}

function addInBrackets(writer: Writer, node: Node & CollectionNode, { before, run, after }: Addition): void {
  const { text } = writer;
  const quotes = quotesIn(text, node) ?? "none";
  const pieces = run.map(({ key, plan }) => (key === null ? flowText(valueOf(plan), quotes) : flowEntry(key, valueOf(plan), quotes)));
  const separator = separatorIn(text, node);
  if (!before) {
    if (after) put(writer, pieces.map((piece) => piece + separator).join(""), [after.start, after.start]);
    return;
  }
  const end = lineEnd(text, before.end);
  const [, comma] = /^[ \t]*(,?)[ \t]*#/.exec(text.slice(before.end, end)) ?? [];
  if (comma === undefined || !separator.includes("\n")) {
    put(writer, pieces.map((piece) => separator + piece).join(""), [before.end, before.end]);
  } else {
    if (comma === "") put(writer, ",", [before.end, before.end]);
    put(writer, pieces.map((piece) => separator + piece).join("").slice(1) + comma, [end, end]);
  }
}

/** What stands between two items in brackets: a comma with a blank, or with the line break and indentation that is there. */
function separatorIn(text: string, { children, start }: Node & CollectionNode): string {
  const [one, two] = children;
  if (!one) return ", ";
  const gap = two ? text.slice(one.end, two.start) : "";
  if (/^\s*,\s*$/.test(gap)) return gap;
  const ownLines = two ? gap.includes("\n") : lineStart(text, one.start) > start;
  return ownLines ? `,${eolAt(text, one.end)}${" ".repeat(columnOf(text, one.start))}` : ", ";
}
