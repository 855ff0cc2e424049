// Event logs: the lines of a log in any dialect that was ever written, and the one line that is written now.
import { isMapping, type Json, type JsonObject } from "../base/json.ts";
import { problem, type Problem } from "../base/problem.ts";
import { ok, type Result } from "../base/result.ts";
import type { MilestoneEvent, RecordedEvent } from "../model/event.ts";
import { decodeText } from "./yaml/yaml.ts";

export type EventLog = { readonly events: readonly RecordedEvent[]; readonly problems: readonly Problem[] };

/** A line longer than this is not searched for the place of its fault: nobody looks for a column there. */
const SEARCHED_LENGTH_MAX = 65_536;
/** As deep as any file may nest. */
const DEPTH_MAX = 100;
/** A line longer than this (UTF-8 bytes) is not written: a log is a record, and the whole value stands in the milestone. */
const LINE_BYTES_MAX = 32_768;
/** How far texts and lists are cut until a line fits: the first rung that does is taken. */
const CUTS = [
  { textMax: 4_096, itemsMax: 400 },
  { textMax: 512, itemsMax: 60 },
  { textMax: 64, itemsMax: 8 },
] as const;
/** A file with more lines that are no events is no log: the rest of them is counted, and not searched for its faults. */
const REPORTED_LINES_MAX = 1_000;
const HINT = "The line stays as it is; correct it by hand where it matters.";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a log, byte for byte the same when it is encoded again; unlike other files it may hold NUL bytes. Problems: those of decodeText. */
export function decodeLog(bytes: Uint8Array, path: string): Result<string> {
  const text = decodeText(bytes, path);
  if (text.ok || text.problem.code !== "not-text" || !bytes.includes(0)) return text;
  try {
    return ok(UTF8.decode(bytes));
  } catch {
    return text;
  }
}

/**
 * The events of a log in file order, and `invalid-event` or `conflict-markers` for every line that is none, with line and
 * column. Blank lines are no events; nothing else is left out. CRLF, a BOM and a last line without its end are read. Events
 * that stand on one line without a line end between them are read and reported as `glued-line`. After a thousand problems
 * lines that cannot be events are counted in a last one.
 */
export function readEvents(text: string, path: string): EventLog {
  const log: Log = { events: [], problems: [], path, unlisted: [] };
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (log.problems.length < REPORTED_LINES_MAX || /^\s*\{.*\}\s*$/.test(line)) readLine(line, { number: index + 1, last: index === lines.length - 1 }, log);
    else if (line.trim() !== "") log.unlisted.push(index + 1);
  }
  const [first] = log.unlisted;
  if (first !== undefined) log.problems.push(problem("invalid-event", `${log.unlisted.length} more lines are no events.`, { hint: HINT, at: { path, line: first } }));
  return log;
}

/** `unlisted` are the numbers of lines that are only counted. */
type Log = { readonly events: RecordedEvent[]; readonly problems: Problem[]; readonly path: string; readonly unlisted: number[] };
type Where = { readonly number: number; readonly last: boolean };

function readLine(line: string, where: Where, log: Log): void {
  const report = (message: string, column: number, code: "invalid-event" | "glued-line" = "invalid-event"): void => {
    log.problems.push(problem(code, `Line ${where.number} ${message}.`, { hint: HINT, at: { path: log.path, line: where.number, column } }));
  };
  const nothing = /^[\0\uFEFF\s]*/.exec(line)?.[0] ?? "";
  if (nothing.includes("\0")) report("begins with a block of NUL bytes, which a crash leaves", 1);
  const content = line.slice(nothing.length).trimEnd();
  if (content === "") return;
  if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(content)) return reportMarker(where, log);
  const values = parseValues(content);
  if ("reason" in values) return report(faultText(values, where), nothing.length + values.offset + 1);
  if (values.length > 1) report(`holds ${values.length} events without a line end between them; all were read`, 1, "glued-line");
  for (const value of values) {
    const event = eventOf(value);
    if (typeof event === "string") report(event, nothing.length + 1);
    else log.events.push(event);
  }
}

function reportMarker({ number }: Where, { problems, path }: Log): void {
  const hint = "Run `milestone git resolve`: both sides of a log belong into it.";
  problems.push(problem("conflict-markers", `Line ${number} is a marker of an unresolved merge.`, { hint, at: { path, line: number, column: 1 } }));
}

function faultText({ reason }: Fault, { last }: Where): string {
  return last ? `has no end, as a crash leaves it, and is not JSON: ${reason}` : `is not JSON: ${reason}`;
}

type Fault = { readonly offset: number; readonly reason: string };

/** The values on one line, almost always one; or where and why it is not JSON. */
function parseValues(line: string): readonly Json[] | Fault {
  try {
    const value: Json = JSON.parse(line);
    return [value];
  } catch {
    if (line.length > SEARCHED_LENGTH_MAX) return { offset: 0, reason: "it is long and damaged" };
  }
  const values: Json[] = [];
  for (let from = 0; from < line.length; ) {
    const end = endOfValue(line, from);
    if (typeof end !== "number") return end;
    values.push(JSON.parse(line.slice(from, end)));
    from = end;
  }
  return values;
}

type State = "value" | "first value" | "key" | "first key" | "colon" | "comma";
const EXPECTED: Readonly<Record<State, string>> = {
  "value": "a value", "first value": "a value or ]", "key": "a key in quotes", "first key": "a key in quotes or }",
  "colon": "a colon", "comma": "a comma or a closing bracket",
};
const TOKEN = /[ \t\r]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])|([^ \t\r]))[ \t\r]*/y;

/** The offset behind the JSON value that begins at `from`, or its first fault. */
function endOfValue(line: string, from: number): number | Fault {
  const open: string[] = [];
  let state: State = "value";
  for (let offset = from; ; ) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(line);
    if (!match) return { offset, reason: `it ends where ${EXPECTED[state]} was expected` };
    const [, token = ""] = match;
    const next = step(state, token, open);
    if (next === null) return { offset, reason: `${EXPECTED[state]} was expected, but ${found(line.slice(offset).trimStart(), token)} was found` };
    offset = TOKEN.lastIndex;
    if (next === "comma" && open.length === 0) return offset;
    state = next;
  }
}

/** The state after a token, null where the token does not fit; `open` holds the brackets that wait for their partner. */
function step(state: State, token: string, open: string[]): State | null {
  if (state === "colon") return token === ":" ? "value" : null;
  if (state === "comma" && token === ",") return open.at(-1) === "{" ? "key" : "value";
  if (token === "}" || token === "]") return (state === "comma" || state.startsWith("first")) && open.pop() === (token === "}" ? "{" : "[") ? "comma" : null;
  if (state === "comma" || token === "" || token === "," || token === ":") return null;
  if (state === "key" || state === "first key") return token.startsWith('"') ? "colon" : null;
  if (token !== "{" && token !== "[") return "comma";
  open.push(token);
  return token === "{" ? "first key" : "first value";
}

function found(rest: string, token: string): string {
  if (rest.startsWith('"')) return token === "" ? "a text without its closing quote" : "a text";
  return JSON.stringify(/^[\w.-]{1,20}/.exec(rest)?.[0] ?? rest.slice(0, 1));
}

/** The event that a value means in any dialect, or why it means none. Members nobody knows are kept in `details`. */
function eventOf(value: Json): RecordedEvent | string {
  if (!isMapping(value)) return "is JSON, but not an event: it has no members";
  if (isDeep(value, DEPTH_MAX)) return `nests deeper than ${DEPTH_MAX} levels`;
  const { timestamp, event_type, event, milestone_id, session_id, actor, user, agent_id, request_id, data, details, ...rest } = value;
  const type = text(event_type) ?? text(event);
  if (type === null) return "is JSON, but not an event: it has no event_type";
  return {
    timestamp: text(timestamp), event_type: type, milestone_id: text(milestone_id), session_id: text(session_id),
    actor: text(actor) ?? text(user) ?? text(agent_id), request_id: text(request_id),
    details: { ...rest, ...members("data", data), ...members("details", details) },
  };
}

function isDeep(value: Json, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((member: Json) => isDeep(member, left - 1));
}

/** Empty text means unset; numbers are ids that somebody did not quote. */
function text(value: Json | undefined): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

function members(name: string, value: Json | undefined): JsonObject {
  if (value === undefined || value === null) return {};
  return isMapping(value) ? value : { [name]: value };
}

/**
 * One line with its end, at most 32 KiB: details that do not fit are cut, and carry `truncated: true`. Which command it was
 * stays, since a repeated request is known by it.
 */
export function eventLine(event: MilestoneEvent): string {
  const whole = lineOf(event, event.details);
  if (fits(whole)) return whole;
  const { command, ...others } = event.details;
  const always = { ...(typeof command === "string" && { command }), truncated: true };
  for (const cut of CUTS) {
    const line = lineOf(event, { ...shortened(others, cut, 0), ...always });
    if (fits(line)) return line;
  }
  return lineOf(event, always);
}

function lineOf(event: MilestoneEvent, details: JsonObject): string {
  const { timestamp, event_type, milestone_id, session_id, actor, request_id } = event;
  return `${JSON.stringify({ timestamp, event_type, milestone_id, session_id, actor, request_id, details })}\n`;
}

/** A UTF-16 unit takes at most three bytes of UTF-8, so short lines need no count. */
function fits(line: string): boolean {
  return line.length * 3 <= LINE_BYTES_MAX || new TextEncoder().encode(line).length <= LINE_BYTES_MAX;
}

type Cut = (typeof CUTS)[number];

function shortened(mapping: JsonObject, cut: Cut, depth: number): JsonObject {
  const kept = Object.entries(mapping).slice(0, cut.itemsMax);
  return Object.fromEntries(kept.map(([key, value]) => [key, shortenedValue(value, cut, depth)]));
}

function shortenedValue(value: Json, cut: Cut, depth: number): Json {
  if (typeof value === "string") return value.length > cut.textMax ? `${value.slice(0, cut.textMax)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEPTH_MAX) return null;
  if (isMapping(value)) return shortened(value, cut, depth + 1);
  return value.slice(0, cut.itemsMax).map((item) => shortenedValue(item, cut, depth + 1));
}

/** The log with the events at its end. What was there stays byte for byte; a last line without an end gets one. */
export function appendEvents(log: string | undefined, events: readonly MilestoneEvent[]): string {
  const gap = log === undefined || log === "" || log.endsWith("\n") ? "" : "\n";
  return `${log ?? ""}${gap}${events.map(eventLine).join("")}`;
}
