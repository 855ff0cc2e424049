// Layouts of earlier versions: the archive and the current milestone as one file each, and dependencies beside the milestones.
import { isList, isMapping, toJson, type Json, type JsonObject } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { isMilestoneId, slugOf } from "../../model/ids.ts";
import { canonicalKeys, DEPENDENCY_KEYS, keyFor, MILESTONE_KEYS } from "../dialect.ts";

/** A milestone out of a file that holds others or counters too, as the mapping that a file of its own would hold. */
export type Entry = { readonly id: string; readonly value: JsonObject };
export type Entries = { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] };

/** Names under which a list of finished milestones was kept; a bare list is one too. */
const ARCHIVE_KEYS = ["completed_milestones", "archived_milestones", "milestones", "archive"] as const;
const CURRENT_KEYS = ["current_milestone", "milestone", "current"] as const;
/** Flat counters of the first version, and what they are called within `progress`. */
const COUNTERS: Readonly<Record<string, string>> = {
  completion_percentage: "percentage", completed_tasks: "tasks_completed", total_tasks: "tasks_total",
  in_progress_tasks: "in_progress_tasks", estimated_hours_remaining: "estimated_hours_remaining",
};

/** The finished milestones of an `archive.yaml`. An entry that cannot be one is a problem `invalid-value`; the others are read. */
export function readArchiveFile(value: Json, path: string): Entries {
  const items = archiveItems(value);
  if (!items) return { entries: [], problems: [invalid(path, "holds no list of finished milestones")] };
  return collect(items.map((item, index) => entryOf(item, { path, place: `entry ${index + 1}`, status: "completed" })));
}

/** Whether a file is such an archive, whatever it is called. */
export function isArchive(value: Json): boolean {
  return isMapping(value) && isList(value["completed_milestones"]);
}

function archiveItems(value: Json): readonly Json[] | null {
  if (value === null) return [];
  if (isList(value)) return value;
  const key = isMapping(value) ? ARCHIVE_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
  const items = isMapping(value) && key !== undefined ? value[key] : null;
  if (isMapping(items)) return Object.entries(items).map(([id, item]) => (isMapping(item) ? { id, ...item } : item));
  return items === null && key !== undefined ? [] : isList(items) ? items : null;
}

/** The milestone of a `current.yaml`, with its counters as progress; no entry where the file names none or only points to one. */
export function readCurrentFile(value: Json, path: string): Entries {
  const key = isMapping(value) ? CURRENT_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
  const item = isMapping(value) && key !== undefined ? value[key] : value;
  if (!isMapping(item)) return { entries: [], problems: [] };
  const counters = isMapping(value) && key !== undefined ? Object.entries(value).filter(([name]) => Object.hasOwn(COUNTERS, name) || name === "progress") : [];
  return collect([entryOf({ ...Object.fromEntries(counters), ...item }, { path, place: "the milestone", status: null })]);
}

function collect(results: readonly (Entry | Problem)[]): Entries {
  return { entries: results.filter((result) => "value" in result), problems: results.filter((result) => "code" in result) };
}

type Where = { readonly path: string; readonly place: string; readonly status: "completed" | null };

function entryOf(item: Json, { path, place, status }: Where): Entry | Problem {
  if (!isMapping(item)) return invalid(path, `has no mapping as ${place}`);
  const { id, title, description, status: stated, ...rest } = fieldsOf(item);
  const name = idOf(id) ?? idOf(title);
  if (name === null) return invalid(path, `has neither an id nor a title in ${place}`);
  const head = { id: name, title: title ?? name, ...(description !== undefined && { description }) };
  const state = status ?? stated;
  return { id: name, value: { ...head, ...(state !== undefined && { status: state }), ...rest } };
}

/** Canonical names, the counters within `progress`, everything else as it is. */
function fieldsOf(item: JsonObject): JsonObject {
  const { progress, ...fields } = canonicalKeys(item, MILESTONE_KEYS);
  const counters = Object.entries(COUNTERS).filter(([name]) => fields[name] !== undefined);
  const counted = Object.fromEntries(counters.map(([name, member]) => [member, toJson(fields[name])]));
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(COUNTERS, name)).map(([name, member]) => [name, toJson(member)]));
  const stated = toJson(progress ?? null);
  if (stated !== null && !isMapping(stated)) return { ...others, progress: { percentage: stated, ...counted } };
  return counters.length === 0 && stated === null ? others : { ...others, progress: { ...counted, ...stated } };
}

/** The id as it stands; where it cannot be one, its words as an id would spell them; null where nothing is left. */
export function idOf(value: Json | undefined): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  if (isMilestoneId(text)) return text;
  const slug = slugOf(text).slice(0, ID_LENGTH_MAX).replace(/-+$/, "");
  return isMilestoneId(slug) ? slug : null;
}

/** The longest id that is read. */
const ID_LENGTH_MAX = 50;

export type SideDependencies = { readonly requires: ReadonlyMap<string, readonly string[]>; readonly problems: readonly Problem[] };

/**
 * What each milestone requires by a `dependencies.yaml`, in its form as a list (`milestones[].depends_on`) or as a mapping
 * (`milestone-001: {depends_on: […]}`). An entry that cannot be read is a problem `invalid-value`; the others are read.
 */
export function readDependenciesFile(value: Json, path: string): SideDependencies {
  const requires = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const [id, wanted] of dependencyItems(value)) {
    const ids = idsIn(wanted);
    if (ids) requires.set(id, [...new Set([...(requires.get(id) ?? []), ...ids])]);
    else problems.push(invalid(path, `gives ${id} dependencies that are no list of ids`));
  }
  if (value !== null && !isMapping(value) && !isList(value)) problems.push(invalid(path, "holds neither a list nor a mapping of milestones"));
  return { requires, problems };
}

/** Pairs of a milestone and what stands as its dependencies; entries without any are left out. */
function dependencyItems(value: Json): (readonly [string, Json])[] {
  if (isList(value)) return value.flatMap(listedItem);
  if (!isMapping(value)) return [];
  const inner = value["milestones"] ?? value["dependencies"];
  if (isList(inner)) return inner.flatMap(listedItem);
  const wrapped = isMapping(inner);
  return Object.entries(wrapped ? inner : value).flatMap(([id, item]) => {
    if (isMapping(item)) return wantedBy(id, item);
    return wrapped && item !== null ? [[id, item] as const] : [];
  });
}

function listedItem(item: Json): (readonly [string, Json])[] {
  const id = isMapping(item) ? idOf(item["id"] ?? item["milestone_id"] ?? item["milestone"]) : null;
  return isMapping(item) && id !== null ? wantedBy(id, item) : [];
}

function wantedBy(id: string, item: JsonObject): (readonly [string, Json])[] {
  const wanted = item[keyFor(item, "requires", DEPENDENCY_KEYS)] ?? item["dependencies"];
  return wanted === undefined || wanted === null ? [] : [[id, wanted]];
}

function idsIn(value: Json): readonly string[] | null {
  if (typeof value === "string") return value.split(",").map((id) => id.trim()).filter((id) => id !== "");
  if (isMapping(value)) return value["requires"] === undefined ? null : idsIn(value["requires"]);
  if (!isList(value)) return null;
  const ids = value.map((item) => (isMapping(item) ? idOf(item["milestone_id"] ?? item["id"]) : idOf(item)));
  return ids.every((id) => id !== null) ? ids : null;
}

function invalid(path: string, what: string): Problem {
  return problem("invalid-value", `${path} ${what}.`, { at: { path }, hint: `Correct it in ${path}; the rest of the file is read.` });
}

/** Entries that this product, or its earlier versions, make in a data folder. */
const OURS = /^(active|completed|config|events|state|sessions|archive\.ya?ml|current\.ya?ml)$/;

/** Whether a data folder with these entries belongs to another tool: it holds something, and nothing that we would make. */
export function isForeign(names: readonly string[]): boolean {
  return names.length > 0 && !names.some((name) => OURS.test(name));
}
