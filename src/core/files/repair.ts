// Repairs of milestone files: what is mended without a doubt, and the proof that nothing got lost.
import { isList, isMapping, sameJson, type Json, type JsonObject } from "../base/json.ts";
import type { Place } from "../base/problem.ts";
import type { Repair } from "../model/facts.ts";
import { keyFor, TASK_KEYS } from "./dialect.ts";
import { idOfFileName } from "./layout.ts";
import { rootOf } from "./normal.ts";
import { patch } from "./patch.ts";
import { readMilestone, type Source } from "./read.ts";
import { parseYaml } from "./yaml.ts";

/** Each round mends one line; a file with more faults than this is not a slip of the hand. */
const ROUNDS_MAX = 500;
/** What a tab stands for is found by trying; the first that works counts if the others mean the same. */
const TAB_WIDTHS = [2, 4, 8] as const;

/**
 * The mended text of a milestone file (`active/<id>.yaml` or `completed/<id>.yaml`), or null where nothing is to mend or
 * the repair is not certain. Lines that broke the syntax differ from the old ones in white space or are made comments, and
 * nothing else; fields that were spelled the old way keep their values. The result reads as a milestone.
 */
export function repairText(path: string, text: string): Repair | null {
  const source = sourceOf(path);
  if (!source) return null;
  const syntax = parseYaml(text, path).ok ? { text, changes: [] } : mendSyntax(text, source);
  if (!syntax || !readMilestone(syntax.text, source).ok) return null;
  const spelled = SPELLINGS.reduce((mended, mend) => proven(mended, mend(mended.text, source), source), syntax);
  const after = withFinalNewline(spelled);
  return after.changes.length === 0 ? null : { path, before: text, after: after.text, changes: after.changes };
}

type Mended = { readonly text: string; readonly changes: readonly string[] };

function sourceOf(path: string): Source | null {
  const match = /^(active|completed)\/([^/]+)$/.exec(path);
  const id = idOfFileName(match?.[2] ?? "");
  return id === null ? null : { id, path, home: match?.[1] === "completed" ? "completed" : "active" };
}

/** Tries every meaning a tab can have. Several that read, and read differently, are a doubt. */
function mendSyntax(text: string, source: Source): Mended | null {
  const mended = TAB_WIDTHS.map((width) => mendLines(text, { source, width })).filter((result) => result !== null);
  const [first] = mended;
  const values = mended.map((result) => parseYaml(result.text, source.path));
  const same = values.every((value) => value.ok && values[0]?.ok && sameJson(value.value, values[0].value));
  return first && same ? first : null;
}

type Attempt = { readonly source: Source; readonly width: number };

/** One fault after the other, as the parser names them, until the text parses or a fault has no certain repair. */
function mendLines(text: string, { source, width }: Attempt): Mended | null {
  const changes = new Set<string>();
  let lines = text.split("\n");
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const fault = faultOf(lines, source);
    if (!fault) return { text: lines.join("\n"), changes: [...changes] };
    const mended = withoutProse(lines) ?? withoutTab(lines, fault, width) ?? withoutSlip(lines, fault, source);
    if (!mended) return null;
    lines = mended.lines;
    changes.add(mended.change);
  }
  return null;
}

function faultOf(lines: readonly string[], source: Source): Place | null {
  const value = parseYaml(lines.join("\n"), source.path);
  if (!value.ok) return value.problem.code === "invalid-yaml" ? (value.problem.at ?? { path: source.path }) : { path: source.path };
  return null;
}

type Step = { readonly lines: string[]; readonly change: string };

/** Lines before the first key, and fences around the text: what is pasted along with an answer. They are kept as comments. */
function withoutProse(lines: readonly string[]): Step | null {
  const first = lines.findIndex((line) => /^(\uFEFF)?(---|["']?[\w-]+["']?[ \t]*:(\s|$))/.test(line));
  const index = lines.findIndex((line, number) => (number < first && isProse(line)) || /^```/.test(line));
  const line = lines[index];
  if (line === undefined) return null;
  const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
  return { lines: lines.with(index, `${mark}# ${line.slice(mark.length)}`), change: "made text that is no YAML a comment" };
}

function isProse(line: string): boolean {
  return !/^\uFEFF?\s*(#|%|$)/.test(line);
}

/** Only the indentation of the line with the fault, or of the one above: a tab inside a text is part of it. */
function withoutTab(lines: readonly string[], fault: Place, width: number): Step | null {
  const numbers = [fault.line ?? 1, (fault.line ?? 1) - 1];
  const index = numbers.map((number) => number - 1).find((candidate) => /^[ ]*\t/.test(lines[candidate] ?? ""));
  const line = index === undefined ? undefined : lines[index];
  if (index === undefined || line === undefined) return null;
  const spaces = /^[ \t]*/.exec(line)?.[0] ?? "";
  const indented = `${spaces.replaceAll("\t", " ".repeat(width))}${line.slice(spaces.length)}`;
  return { lines: lines.with(index, indented), change: "indented with spaces instead of tabs" };
}

/** A line that stands one column off: moved where exactly one such move leads on. */
function withoutSlip(lines: readonly string[], fault: Place, source: Source): Step | null {
  const line = fault.line ?? 0;
  const moves = [line, line - 1].flatMap((number) => [moved(lines, number - 1, 1), moved(lines, number - 1, -1)]);
  const leading = moves.filter((next) => next !== null).filter((next) => {
    const left = faultOf(next, source);
    return left === null || (left.line ?? 0) > line;
  });
  const [only] = leading;
  return only && leading.length === 1 ? { lines: only, change: "moved a line that stood one column off" } : null;
}

function moved(lines: readonly string[], index: number, columns: 1 | -1): string[] | null {
  const line = lines[index];
  if (line === undefined || line.trim() === "" || (columns < 0 && !line.startsWith(" "))) return null;
  return lines.with(index, columns > 0 ? ` ${line}` : line.slice(1));
}

/** What a repair of spelling makes: the text, what the text must then say, and the sentence for people. */
type Respelled = { readonly text: string; readonly value: Json; readonly change: string };
type Respell = (text: string, source: Source) => Respelled | null;

/** The text of the repair where it says exactly what it should and reads as a milestone; else the text as it was. */
function proven(before: Mended, after: Respelled | null, source: Source): Mended {
  if (!after) return before;
  const value = parseYaml(after.text, source.path);
  if (!value.ok || !sameJson(value.value, after.value) || !readMilestone(after.text, source).ok) return before;
  return { text: after.text, changes: [...before.changes, after.change] };
}

type Root = { readonly value: JsonObject; readonly mapping: JsonObject; readonly prefix: readonly string[] };

function rootIn(text: string, source: Source): Root | null {
  const value = parseYaml(text, source.path);
  const root = value.ok ? rootOf(value.value) : null;
  if (!value.ok || !isMapping(value.value) || !root) return null;
  const [wrap] = root.prefix;
  const mapping = wrap === undefined ? value.value : value.value[wrap];
  return isMapping(mapping) ? { value: value.value, mapping, prefix: root.prefix } : null;
}

function withMember(root: Root, key: string, member: Json): JsonObject {
  const [wrap] = root.prefix;
  const mapping = { ...root.mapping, [key]: member };
  return wrap === undefined ? mapping : { ...root.value, [wrap]: mapping };
}

const missingId: Respell = (text, source) => {
  const root = rootIn(text, source);
  if (!root || root.prefix.length > 0 || ["id", "milestone_id", "metadata"].some((key) => Object.hasOwn(root.mapping, key))) return null;
  const lines = text.split("\n");
  const first = lines.findIndex((line) => /^\uFEFF?[^\s#%-]/.test(line));
  const line = lines[first] ?? "";
  const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
  const end = line.endsWith("\r") ? "\r" : "";
  const quoted = /^[a-z_][\w-]*$/i.test(source.id) && !/^(true|false|null|y|n|yes|no|on|off)$/i.test(source.id) ? source.id : `"${source.id}"`;
  const next = [...lines.slice(0, first), `${mark}id: ${quoted}${end}`, line.slice(mark.length), ...lines.slice(first + 1)];
  return { text: next.join("\n"), value: withMember(root, "id", source.id), change: `added the id ${source.id}` };
};

const missingStatus: Respell = (text, source) => {
  const root = rootIn(text, source);
  const reading = readMilestone(text, source);
  const stated = root?.mapping["status"];
  if (!root || !reading.ok || (stated !== undefined && stated !== null && stated !== "")) return null;
  const { status } = reading.value.milestone;
  const patched = patch(text, [{ kind: "set", at: [...root.prefix, "status"], value: status }]);
  return { text: patched.text, value: withMember(root, "status", status), change: `added the status ${status}` };
};

const progressAsNumber: Respell = (text, source) => {
  const root = rootIn(text, source);
  const stated = root?.mapping["progress"];
  const percentage = typeof stated === "string" && /^\d+%?$/.test(stated) ? Number.parseInt(stated, 10) : stated;
  if (!root || typeof percentage !== "number") return null;
  const patched = patch(text, [{ kind: "set", at: [...root.prefix, "progress"], value: { percentage } }]);
  return { text: patched.text, value: withMember(root, "progress", { percentage }), change: "made progress a mapping" };
};

/** The key alone is replaced where it stands, so that comments, order and style stay. */
const hoursOfTasks: Respell = (text, source) => {
  const root = rootIn(text, source);
  const tasks = root?.mapping["tasks"];
  if (!root || !isList(tasks) || !tasks.some(hasHours)) return null;
  const wanted = tasks.map((task) => (isMapping(task) && hasHours(task) ? renamed(task, "hours", "estimated_hours") : task));
  const spelled = text.replaceAll(/(^|[\s{,-])(["']?)hours\2(\s*:)(?=\s|$)/gm, "$1$2estimated_hours$2$3");
  return { text: spelled, value: withMember(root, "tasks", wanted), change: "spelled hours of tasks estimated_hours" };
};

function hasHours(task: Json): boolean {
  return isMapping(task) && keyFor(task, "estimated_hours", TASK_KEYS) === "hours" && Object.hasOwn(task, "hours");
}

function renamed(mapping: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(mapping).map(([key, member]) => [key === from ? to : key, member]));
}

const SPELLINGS: readonly Respell[] = [missingId, missingStatus, progressAsNumber, hoursOfTasks];

function withFinalNewline({ text, changes }: Mended): Mended {
  if (text.endsWith("\n")) return { text, changes };
  return { text: `${text}${text.includes("\r\n") ? "\r\n" : "\n"}`, changes: [...changes, "ended the last line"] };
}
