// The style of a YAML text around a place: columns, line ends, indentation and quotes.
import { type Child, type CollectionNode, lineBreakBefore, lineEnd, type Node } from "./outline.ts";
import type { Layout, Quotes } from "../yaml/print.ts";

/** The start of the line that an offset is in; a byte order mark stands before its line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

/** What is left of the line behind an offset is white space. */
export function endsLine(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() === "";
}

/** The line break that ends the line of an offset, or else the one before. */
export function eolAt(text: string, offset: number): string {
  const next = text.indexOf("\n", offset);
  const at = next < 0 ? text.lastIndexOf("\n") : next;
  return text[at - 1] === "\r" ? "\r\n" : "\n";
}

/** The end of the last line of a child in block style; lines of comments that stand further in than the child are its own. */
export function linesEnd(text: string, child: Child): number {
  const column = columnOf(text, child.start);
  const comment = /\r?\n([ ]*)#/y;
  let end = lineEnd(text, child.end);
  for (;;) {
    comment.lastIndex = end;
    const indent = comment.exec(text)?.[1]?.length ?? 0;
    if (indent <= column) return end;
    end = lineEnd(text, comment.lastIndex);
  }
}

/** The start of the blank lines above a line. */
export function blankLinesUp(text: string, start: number): number {
  let first = start;
  for (;;) {
    const end = lineBreakBefore(text, first);
    const above = lineStart(text, end);
    if (above === first || text.slice(above, end).trim() !== "") return first;
    first = above;
  }
}

/** The end of the last of the blank lines below a line's end, or that end. */
export function blankLinesDown(text: string, end: number): number {
  return end + (/^(?:\r?\n[ \t]*)*(?=\r?\n)/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Nothing but white space follows. */
export function isLast(text: string, end: number): boolean {
  return text.slice(end).trim() === "";
}

/** How many blank lines stand between the last two children. */
export function blankLinesBetween(text: string, { children }: CollectionNode): number {
  const [before, last] = children.slice(-2);
  if (!before || !last) return 0;
  const gap = text.slice(linesEnd(text, before), last.start);
  return (/^(?:[ \t]*\r?\n)+/.exec(gap)?.[0].split("\n").length ?? 2) - 2;
}

export function isFlow(node: Node): node is Node & CollectionNode {
  return (node.kind === "list" || node.kind === "mapping") && node.flow;
}

export function isBlock(node: Node): node is Node & CollectionNode {
  return (node.kind === "list" || node.kind === "mapping") && !node.flow;
}

/** The quotes that most texts directly inside a collection have; undefined if there are no texts. */
export function quotesIn(text: string, node: Node): Quotes | undefined {
  if (node.kind !== "list" && node.kind !== "mapping") return undefined;
  const count = { none: 0, single: 0, double: 0 };
  for (const { node: child } of node.children) {
    if (child.kind !== "scalar" || child.style === "block") continue;
    if (child.style !== "plain") count[child.style] += 1;
    else if (isPlainText(text, child)) count.none += 1;
  }
  if (count.double > count.none && count.double >= count.single) return "double";
  if (count.single > count.none) return "single";
  return count.none > 0 ? "none" : undefined;
}

/** A plain scalar that is a text, not a number or a word of YAML's. */
export function isPlainText(text: string, node: Node): boolean {
  return !/^(?:$|[-+.0-9~]|(?:null|true|false)$)/i.test(text.slice(node.start, node.end));
}

/** The indentation that the text uses first, two columns where it shows none. */
export function layoutOf(text: string, root: Node): Layout {
  const steps: { mapping?: number; list?: number } = {};
  findSteps(text, root, steps);
  return { mapping: steps.mapping ?? (steps.list || 2), list: steps.list ?? steps.mapping ?? 2, dash: "- ", quotes: "none" };
}

function findSteps(text: string, node: Node, steps: { mapping?: number; list?: number }): void {
  if (!isBlock(node)) return;
  for (const child of node.children) {
    if (steps.mapping !== undefined && steps.list !== undefined) return;
    if (isBlock(child.node) && node.kind === "mapping") {
      steps[child.node.kind] ??= columnOf(text, child.node.start) - columnOf(text, child.start);
    }
    findSteps(text, child.node, steps);
  }
}

/** The same layout with the dash and the quotes that the children of a collection have. */
export function layoutIn(text: string, node: Node & CollectionNode, layout: Layout): Layout {
  const dashes = node.kind === "list" && !node.flow ? node.children.map((child) => text.slice(child.start, child.node.start)) : [];
  const dash = dashes.find((gap) => /^- +$/.test(gap)) ?? layout.dash;
  return { ...layout, dash, quotes: quotesIn(text, node) ?? layout.quotes };
}
