// A configuration text as its values in the order of the file, each with its place, whatever repeats or is broken.
import { constructFromEvents, type Event, EVENT_ID, getScalarValue, parseEvents } from "js-yaml";
import type { KeyPath } from "../../base/edit.ts";
import type { Json } from "../../base/json.ts";
import { type Place, type Problem, problem } from "../../base/problem.ts";
import { configKeys, spotAt } from "../../model/config/config.ts";
import { ALIASES, type ConfigText } from "../../model/config/sources.ts";
import { conflictBefore } from "../yaml/conflict.ts";
import { DEPTH_MAX, type Fault, faultIn, faultOf, loneReturn } from "../yaml/faults.ts";

/** One value. `path` is its names with dotted keys taken apart, `way` its keys as they are written. */
export type Entry = {
  readonly path: readonly string[];
  readonly way: KeyPath;
  readonly value: Json;
  /** Offsets of the last key and of the value. */
  readonly key: number;
  readonly start: number;
  /** How a scalar is spelled, and where it stands; collections have neither. */
  readonly spelling?: string;
  readonly span?: readonly [start: number, end: number];
};

/** A section's name where it stands. */
export type Header = { readonly name: string; readonly key: number };

export type Entries = {
  /** What the offsets count in: the text without byte order mark, with glued lines apart. */
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Where each section's header stands, by dotted path. */
  readonly headers: ReadonlyMap<string, readonly Header[]>;
  readonly problems: readonly Problem[];
  /** False where a part was left out. */
  readonly whole: boolean;
  readonly place: (offset: number) => Place;
};

/**
 * Keys may repeat and stand dotted. A part between two keys at the margin that is not YAML is left out and reported; the
 * others are read. Problems: glued-line, and those of parseYaml.
 */
export function readEntries({ path, text }: ConfigText): Entries {
  const original = text.replace(/^\uFEFF/, "");
  const once = readParts([original], ["parses"]);
  const read = once.bad.length === 0 ? once : readParts(partsOf(original), ["parses", "broken"]);
  const place = placer(original, { path, cuts: read.cuts });
  return {
    text: read.text,
    entries: read.good.flatMap((piece) => piece.entries),
    headers: Map.groupBy(read.good.flatMap((piece) => piece.headers), ({ name }) => name),
    problems: [...read.cuts.map((cut) => gluedLine(place(cut + 1))), ...read.bad.map((bad) => leftOut(bad, place))],
    whole: read.bad.length === 0,
    place,
  };
}

type Good = Exclude<Piece, { readonly fault: unknown }>;
type Bad = Extract<Piece, { readonly fault: unknown }> & { readonly start: number; readonly end: number };
type Parts = { readonly text: string; readonly cuts: readonly number[]; readonly good: readonly Good[]; readonly bad: readonly Bad[] };

/** What is believed of a text while glued lines are looked for. */
type State = "parses" | "broken";

/** Each part as it stands, or taken apart where lines are glued; neighbours that cannot be read are one. */
function readParts(parts: readonly string[], states: readonly State[]): Parts {
  let text = "";
  const cuts: number[] = [];
  const good: Good[] = [];
  const bad: Bad[] = [];
  for (const part of parts) {
    const start = text.length;
    const tries = states.map((state) => unglued(part, state));
    const read = tries.map((attempt) => ({ ...attempt, piece: readPiece(attempt.text, start) }));
    const best = read.find(({ piece }) => !("fault" in piece));
    text += best?.text ?? part;
    cuts.push(...(best?.cuts ?? []).map((cut) => start + cut));
    if (best && !("fault" in best.piece)) good.push(best.piece);
    const fault = best ? undefined : read.map(({ piece }) => piece).find((piece) => "fault" in piece);
    if (!fault) continue;
    const before = bad.at(-1);
    if (before?.end === start) bad.splice(-1, 1, { ...before, end: text.length });
    else bad.push({ ...fault, start, end: text.length });
  }
  return { text, cuts, good, bad };
}

/** The text from each key at the margin to the next; what stands between conflict markers stays together. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let conflict = false;
  for (const line of text.split(/(?<=\n)/)) {
    const begins = !conflict && /^(?:[^\s#\]})-]|---)/.test(line);
    if (begins || parts.length === 0) parts.push(line);
    else parts.push((parts.pop() ?? "") + line);
    if (line.startsWith("<<<<<<<")) conflict = true;
    if (line.startsWith(">>>>>>>")) conflict = false;
  }
  return parts;
}

let names: readonly string[] | undefined;

/** The longest name that begins a line in a configuration and ends this word. */
function nameEnding(word: string): string | undefined {
  names ??= [...configKeys().flatMap(({ key, path }) => [path[0] ?? key, key]), ...Object.keys(ALIASES)].sort((a, b) => b.length - a.length);
  return names.find((name) => word.endsWith(name));
}

/** The text with line ends put in where a line was appended to one without an end; `cuts` are their offsets in it. */
function unglued(text: string, state: State): { readonly text: string; readonly cuts: readonly number[] } {
  const cuts: number[] = [];
  let result = "";
  for (const line of text.split(/(?<=\n)/)) {
    let rest = line;
    for (let at = seamIn(rest, state); at > 0; at = seamIn(rest, state)) {
      cuts.push(result.length + at);
      result += `${rest.slice(0, at)}\n`;
      rest = rest.slice(at);
    }
    result += rest;
  }
  return { text: result, cuts };
}

/**
 * Where a known key begins right after other text, or -1. In a line that is not YAML this is certain; in a comment or a list item,
 * which swallow the key, it is believed of names that no ordinary word ends with.
 */
function seamIn(line: string, state: State): number {
  const broken = state === "broken";
  const comment = line.search(/(?:^|\s)#/);
  const item = /^\s*- /.test(line);
  if (!broken && comment < 0 && !item) return -1;
  for (const { 0: match, index } of line.matchAll(/(?<![\w.])[\w.]+:(?=\s|$)/g)) {
    if (!broken && !item && index < comment) continue;
    const word = match.slice(0, -1);
    const name = nameEnding(word);
    const at = name ? index + word.length - name.length : 0;
    const before = line.slice(0, at);
    const last = before.at(-1) ?? " ";
    if (!name || /[\s#,{[]/.test(last)) continue;
    if (broken && /^\s*(?:["']?[\w.-]+["']?:\s|- )/.test(before)) return at;
    const swallowed = item || (comment >= 0 && comment < at);
    if (swallowed && /[A-Za-z0-9)\]"']/.test(last) && (/[_.]/.test(name) || line.slice(at).trim() === `${name}:`)) return at;
  }
  return -1;
}

function gluedLine(at: Place): Problem {
  return problem("glued-line", "A line was appended to one that had no line end; the two are read as two lines.", {
    at,
    hint: "Put a line break here. `milestone config set` adds it by itself.",
  });
}

function leftOut({ fault, start, end }: Bad, place: (offset: number) => Place): Problem {
  const from = place(start).line;
  const to = place(Math.max(start, end - 1)).line;
  const lines = from === to ? `Line ${from} is` : `Lines ${from} to ${to} are`;
  return problem(fault.code, `${fault.message} ${lines} left out; the rest holds.`, { hint: fault.hint, at: place(start + fault.offset) });
}

/** Places in the original text of offsets in the one with cuts. */
function placer(original: string, { path, cuts }: { readonly path: string; readonly cuts: readonly number[] }): (offset: number) => Place {
  const starts = [0];
  for (let end = original.indexOf("\n"); end >= 0; end = original.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    const at = offset - cuts.filter((cut) => cut < offset).length;
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { path, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

type Piece = { readonly entries: readonly Entry[]; readonly headers: readonly Header[] } | { readonly fault: Fault };

/** One part that is YAML by itself; `base` is added to every offset but the fault's. */
function readPiece(text: string, base: number): Piece {
  const early = loneReturn(text);
  if (early) return { fault: early };
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_MAX + 1 });
    const fault = faultIn(text, events) ?? rootFault(text, events);
    if (fault) return { fault };
    const walk: Walk = { text, base, events, index: 1, anchors: new Map(), entries: [], headers: [] };
    if (events[1]?.type === EVENT_ID.MAPPING) readNode(walk, { path: [], way: [], key: 0 });
    return walk;
  } catch (error) {
    const fault = faultOf(error);
    return { fault: conflictBefore(text, fault.offset) ?? fault };
  }
}

/** A document is a mapping, or nothing. */
function rootFault(text: string, events: readonly Event[]): Fault | undefined {
  const root = events[1];
  if (!root || root.type === EVENT_ID.POP || root.type === EVENT_ID.MAPPING) return undefined;
  if (root.type === EVENT_ID.SCALAR && /^(?:~|null|)$/i.test(text.slice(root.valueStart, root.valueEnd))) return undefined;
  const offset = root.type === EVENT_ID.SCALAR ? root.valueStart : 0;
  return { code: "invalid-value", message: "This is not a key with a value.", hint: "Write `key: value`, or a comment after #.", offset };
}

type Walk = {
  readonly text: string;
  readonly base: number;
  readonly events: readonly Event[];
  readonly anchors: Map<string, number>;
  readonly entries: Entry[];
  readonly headers: Header[];
  index: number;
};

type Spot = { readonly path: readonly string[]; readonly way: KeyPath; readonly key: number };

function readNode(walk: Walk, spot: Spot): void {
  const event = walk.events[walk.index];
  if (event?.type === EVENT_ID.ALIAS) return followed(walk, event, () => readNode(walk, spot));
  if (event?.type === EVENT_ID.MAPPING) return readMapping(walk, spot);
  const value = valueOf(walk, take(walk));
  if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
    const span = spanOf(walk, event);
    walk.entries.push({ ...spot, value, start: span[0], span, spelling: walk.text.slice(event.valueStart, event.valueEnd) });
  } else walk.entries.push({ ...spot, value, start: event?.type === EVENT_ID.SEQUENCE ? walk.base + event.start : spot.key });
}

/** A quoted scalar's own offsets leave its quotes out. */
function spanOf({ text, base }: Walk, { valueStart, valueEnd }: { valueStart: number; valueEnd: number }): readonly [number, number] {
  const quote = text[valueStart - 1];
  const quoted = (quote === '"' || quote === "'") && text[valueEnd] === quote;
  return quoted ? [base + valueStart - 1, base + valueEnd + 1] : [base + valueStart, base + valueEnd];
}

function readMapping(walk: Walk, { path, way, key: header }: Spot): void {
  note(walk);
  walk.index += 1;
  if (path.length > 0) walk.headers.push({ name: path.join("."), key: header });
  while (walk.events[walk.index]?.type !== EVENT_ID.POP) {
    const event = walk.events[walk.index];
    const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(walk.text, event) : "?";
    const key = event?.type === EVENT_ID.SCALAR ? spanOf(walk, event)[0] : header;
    take(walk);
    readNode(walk, name === "<<" ? { path, way, key } : { path: [...path, ...namesIn(name, path)], way: [...way, name], key });
  }
  walk.index += 1;
}

/** Names that people choose may hold dots. */
function namesIn(key: string, path: readonly string[]): string[] {
  const names = key.split(".");
  return spotAt(path).kind === "names" || names.includes("") ? [key] : names;
}

/** The events of the next node, aliases written out. */
function take(walk: Walk): Event[] {
  const event = walk.events[walk.index];
  if (!event) return [];
  if (event.type === EVENT_ID.ALIAS) return followed(walk, event, () => take(walk));
  note(walk);
  walk.index += 1;
  if (event.type === EVENT_ID.SCALAR) return [{ ...event, anchorStart: -1, anchorEnd: -1 }];
  const inner: Event[] = [];
  while (walk.events[walk.index]?.type !== EVENT_ID.POP) inner.push(...take(walk));
  walk.index += 1;
  return [event, ...inner, { type: EVENT_ID.POP }];
}

function note({ events, index, text, anchors }: Walk): void {
  const event = events[index];
  if (event && "anchorStart" in event && event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
}

function followed<T>(walk: Walk, alias: { readonly anchorStart: number; readonly anchorEnd: number }, then: () => T): T {
  const back = walk.index + 1;
  walk.index = walk.anchors.get(walk.text.slice(alias.anchorStart, alias.anchorEnd)) ?? back;
  const result = then();
  walk.index = back;
  return result;
}

const DOCUMENT: Event = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };

function valueOf({ text }: Walk, events: Event[]): Json {
  const [value = null] = constructFromEvents([DOCUMENT, ...events, { type: EVENT_ID.POP }], { source: text, json: true });
  return isPlain(value) ? value : null;
}

/** True by construction: the core schema makes nothing but plain data. */
function isPlain(value: unknown): value is Json {
  return value !== undefined;
}
