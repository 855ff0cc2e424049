// Repairs of milestone files: what is mended without a doubt, and the proof that nothing got lost.
import { isList, isMapping, sameJson, type Json, type JsonObject } from "../../base/json.ts";
import type { Place } from "../../base/problem.ts";
import type { Repair } from "../../model/facts.ts";
import { keyFor, TASK_KEYS } from "../dialect.ts";
import { idOfFileName } from "../layout.ts";
import { mendSyntax, type Mended } from "./mend.ts";
import { rootOf } from "../normal.ts";
import { patch } from "../patch/patch.ts";
import { placeOf } from "../yaml/place.ts";
import { readMilestone } from "../read.ts";
import type { Source } from "../reading.ts";
import { parseYaml } from "../yaml/yaml.ts";

/**
 * The mended text of a milestone file (`active/<id>.yaml` or `completed/<id>.yaml`), or null where nothing is to mend or
 * the repair is not certain. Lines that broke the syntax differ from the old ones in white space or are made comments, and
 * nothing else; fields that were spelled the old way keep their values. The result reads as a milestone.
 */
export function repairText(path: string, text: string): Repair | null {
  const source = sourceOf(path);
  if (!source) return null;
  const syntax = mendSyntax(text);
  if (!syntax || !readMilestone(syntax.text, source).ok) return null;
  const spelled = SPELLINGS.reduce((mended, mend) => proven(mended, mend(mended.text, source), source), syntax);
  const after = withFinalNewline(spelled);
  return after.changes.length === 0 ? null : { path, before: text, after: after.text, changes: after.changes };
}

function sourceOf(path: string): Source | null {
  const match = /^(active|completed)\/([^/]+)$/.exec(path);
  const id = idOfFileName(match?.[2] ?? "");
  return id === null ? null : { id, path, home: match?.[1] === "completed" ? "completed" : "active" };
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

type Hours = { readonly root: Root; readonly tasks: readonly Json[]; readonly value: JsonObject };

/** The tasks that say `hours`, and what the file says with the other key. */
function hoursIn(text: string, source: Source): Hours | null {
  const root = rootIn(text, source);
  const tasks = root?.mapping["tasks"];
  if (!root || !isList(tasks) || !tasks.some(hasHours)) return null;
  const wanted = tasks.map((task) => (isMapping(task) && hasHours(task) ? renamed(task, "hours", "estimated_hours") : task));
  return { root, tasks, value: withMember(root, "tasks", wanted) };
}

const HOURS_CHANGE = "spelled hours of tasks estimated_hours";

/** The key alone is replaced where it stands, so that comments, order and style stay: all of them, where no text holds the word. */
const hoursAtOnce: Respell = (text, source) => {
  const hours = hoursIn(text, source);
  return hours && { text: text.replaceAll(/(^|[\s{,-])(["']?)hours\2(\s*:)(?=\s|$)/gm, "$1$2estimated_hours$2$3"), value: hours.value, change: HOURS_CHANGE };
};

/** Each place is looked up in the whole text. */
const PLACES_MAX = 500;

/** The same key by key, from the last to the first, so that places hold. */
const hoursOneByOne: Respell = (text, source) => {
  const hours = hoursIn(text, source);
  if (!hours || hours.tasks.length > PLACES_MAX) return null;
  const placeAt = (index: number): Place => placeOf(text, [...hours.root.prefix, "tasks", index, "hours"], source.path);
  const spelled = hours.tasks.reduceRight<string>((mended, task, index) => (hasHours(task) ? withKey(mended, placeAt(index)) : mended), text);
  return { text: spelled, value: hours.value, change: HOURS_CHANGE };
};

/** The key `hours` right before the value at a place. */
function withKey(text: string, { line = 0, column = 0 }: Place): string {
  const lines = text.split("\n");
  const found = lines[line - 1] ?? "";
  const before = found.slice(0, column - 1).replace(/(["']?)hours\1(\s*:\s*)$/, "$1estimated_hours$1$2");
  return lines.with(line - 1, `${before}${found.slice(column - 1)}`).join("\n");
}

function hasHours(task: Json): boolean {
  return isMapping(task) && keyFor(task, "estimated_hours", TASK_KEYS) === "hours" && Object.hasOwn(task, "hours");
}

function renamed(mapping: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(mapping).map(([key, member]) => [key === from ? to : key, member]));
}

const SPELLINGS: readonly Respell[] = [missingId, missingStatus, progressAsNumber, hoursAtOnce, hoursOneByOne];

function withFinalNewline({ text, changes }: Mended): Mended {
  if (text.endsWith("\n")) return { text, changes };
  return { text: `${text}${text.includes("\r\n") ? "\r\n" : "\n"}`, changes: [...changes, "ended the last line"] };
}
