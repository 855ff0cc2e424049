// Where every value of a YAML text stands: a tree of source ranges.
import {
  CHOMPING_MODE, COLLECTION_STYLE, constructFromEvents, type Event, EVENT_ID, type MappingEvent, parseEvents, SCALAR_STYLE, type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";

/**
 * `start` and `end` are offsets of the value itself, without anchor and tag; `props` is where these begin, or `start`. A value
 * that is not written (`key:`) has start = end, right behind its colon or dash. A block value ends before a line break.
 */
export type Node = Span & (ScalarNode | CollectionNode | { readonly kind: "alias" });
type Span = { readonly start: number; readonly end: number; readonly props: number };
export type ScalarNode = { readonly kind: "scalar"; readonly style: "plain" | "single" | "double" | "block" };
export type CollectionNode = { readonly kind: "list" | "mapping"; readonly flow: boolean; readonly children: readonly Child[] };
/**
 * An item or an entry: `start` is its dash or key, `head` is right behind the dash or colon (-1: none), `end` is where it
 * ends. `key` is null in lists and for a merge key.
 */
export type Child = { readonly start: number; readonly head: number; readonly end: number; readonly key: string | null; readonly node: Node };

/** The depth of what is outlined was checked when the text was parsed. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** Plain keys that may not be texts, so that `1.0` goes by the name `1`. */
const RESOLVED_KEY = /^(?:[-+]?[.0-9]|true$|false$)/i;

type Reader = { readonly text: string; readonly events: readonly Event[]; index: number };

/** The outline of a text that parseYaml reads; null where there is no value. */
export function outline(text: string): Node | null {
  const events = parseEvents(text, { maxDepth: UNLIMITED });
  if (events.length === 0) return null;
  return readNode({ text, events, index: 1 }, contentStart(text));
}

function contentStart(text: string): number {
  const opening = /^\ufeff?(?:(?:%[^\n]*|[ \t]*(?:#[^\n]*)?)\r?\n)*---(?=\s|$)/.exec(text)?.[0].length;
  return opening ?? (text.startsWith("\ufeff") ? 1 : 0);
}

function readNode(reader: Reader, from: number): Node {
  const event = reader.events[reader.index];
  reader.index += 1;
  switch (event?.type) {
    case EVENT_ID.ALIAS:
      return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, props: event.anchorStart - 1 };
    case EVENT_ID.SCALAR:
      return scalarNode(reader.text, event, from);
    case EVENT_ID.SEQUENCE:
      return event.style === COLLECTION_STYLE.FLOW ? flowNode(reader, event, "list") : blockNode(reader, event, "list");
    case EVENT_ID.MAPPING:
      return event.style === COLLECTION_STYLE.FLOW ? flowNode(reader, event, "mapping") : blockNode(reader, event, "mapping");
    default:
      throw new Error("the outline of a text ends too early");
  }
}

function propsOf(event: ScalarEvent | SequenceEvent | MappingEvent): { readonly from: number; readonly to: number } {
  const starts = [event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0);
  return { from: Math.min(...starts), to: Math.max(event.tagEnd, event.anchorEnd) };
}

function scalarNode(text: string, event: ScalarEvent, from: number): Node {
  const props = propsOf(event);
  const kind = "scalar";
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.PLAIN) {
    const start = valueStart < 0 ? Math.max(props.to, from) : valueStart;
    return { kind, style: "plain", start, end: Math.max(valueEnd, start), props: Math.min(props.from, start) };
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    const start = valueStart - 1;
    return { kind, style: style === SCALAR_STYLE.SINGLE_QUOTED ? "single" : "double", start, end: valueEnd + 1, props: Math.min(props.from, start) };
  }
  const start = skipSpace(text, Math.max(props.to, from));
  return { kind, style: "block", start, end: blockTextEnd(text, event), props: Math.min(props.from, start) };
}

/** Trailing blank lines belong to a block text only where it keeps them (`|+`). */
function blockTextEnd(text: string, { valueStart, valueEnd, chomping }: ScalarEvent): number {
  if (chomping === CHOMPING_MODE.KEEP) return lineBreakBefore(text, valueEnd);
  let last = valueEnd;
  while (last > valueStart && " \t\r\n".includes(text.charAt(last - 1))) last -= 1;
  return last === valueStart ? lineBreakBefore(text, valueStart) : lineEnd(text, last);
}

/** The end of the line that an offset is in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : lineBreakBefore(text, end + 1);
}

/** The offset itself, or the one before the line break that ends there. */
export function lineBreakBefore(text: string, offset: number): number {
  const before = text[offset - 1] === "\n" ? offset - 1 : offset;
  return text[before - 1] === "\r" ? before - 1 : before;
}

function blockNode(reader: Reader, event: SequenceEvent | MappingEvent, kind: "list" | "mapping"): Node {
  const children: Child[] = [];
  let end = event.start;
  while (!atEnd(reader)) {
    const child = kind === "list" ? readItem(reader, end) : readEntry(reader, end);
    children.push(child);
    end = child.end;
  }
  return { kind, flow: false, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}

/** A pair in a flow list (`[a: 1]`) is a mapping without brackets. */
function flowNode(reader: Reader, event: SequenceEvent | MappingEvent, kind: "list" | "mapping"): Node {
  const { text } = reader;
  const isPair = kind === "mapping" && text[event.start] !== "{";
  const children: Child[] = [];
  let at = isPair ? event.start : event.start + 1;
  while (!atEnd(reader)) {
    const child = kind === "list" ? readFlowItem(reader, at) : readEntry(reader, at);
    children.push(child);
    at = isPair ? child.end : skipSpace(text, child.end);
    if (!isPair && text[at] === ",") at += 1;
  }
  const end = isPair ? at : skipSpace(text, at) + 1;
  return { kind, flow: true, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}

function atEnd(reader: Reader): boolean {
  const ended = reader.events[reader.index]?.type === EVENT_ID.POP;
  if (ended) reader.index += 1;
  return ended;
}

function readItem(reader: Reader, from: number): Child {
  const start = skipSpace(reader.text, from);
  const node = readNode(reader, start + 1);
  return { start, head: start + 1, end: node.end, key: null, node };
}

function readFlowItem(reader: Reader, from: number): Child {
  const node = readNode(reader, skipSpace(reader.text, from));
  return { start: node.props, head: node.props, end: node.end, key: null, node };
}

function readEntry(reader: Reader, from: number): Child {
  const { text, events } = reader;
  const start = skipSpace(text, from);
  const isMarked = text[start] === "?" && /\s/.test(text[start + 1] ?? " ");
  const keyEvent = events[reader.index];
  const key = readNode(reader, isMarked ? start + 1 : start);
  const colon = skipSpace(text, key.end);
  const head = text[colon] === ":" ? colon + 1 : -1;
  const node = readNode(reader, head < 0 ? key.end : head);
  return { start, head, end: Math.max(node.end, head, key.end), key: keyName(reader, key, keyEvent), node };
}

/** The name that parseYaml gives a key; null for a merge key and for an alias. */
function keyName({ text, events }: Reader, key: Node, event: Event | undefined): string | null {
  const [document] = events;
  if (event?.type !== EVENT_ID.SCALAR || key.kind !== "scalar" || !document) return null;
  const source = text.slice(key.start, key.end);
  if (key.style === "plain" && event.tagStart < 0) {
    if (source === "<<") return null;
    if (!RESOLVED_KEY.test(source)) return source;
  }
  return String(constructFromEvents([document, event, { type: EVENT_ID.POP }], { source: text })[0]);
}

/** Past white space, line breaks and comments. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const sign = text[at];
    if (sign === "#") {
      const end = text.indexOf("\n", at);
      if (end < 0) return text.length;
      at = end;
    } else if (sign !== " " && sign !== "\n" && sign !== "\r" && sign !== "\t") return at;
    at += 1;
  }
}
