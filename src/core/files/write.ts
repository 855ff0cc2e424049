// Writing a milestone back: the fewest edits that turn its file into what it should mean.
import type { Edit, KeyPath } from "../base/edit.ts";
import { isList, isMapping, isObject, sameJson, toJson, type Json } from "../base/json.ts";
import { compactMilestone, compactTask } from "../model/compact.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import { DEPENDENCY_KEYS, keyFor, MILESTONE_KEYS, PROGRESS_KEYS, TASK_KEYS, TIMELINE_KEYS, type Aliases } from "./dialect.ts";
import { rootOf } from "./normal.ts";
import { patch, type Patched } from "./patch/patch.ts";
import { printYaml } from "./yaml/print.ts";
import { readMilestone } from "./read.ts";
import type { Source } from "./reading.ts";
import { parseYaml } from "./yaml/yaml.ts";

/** A new milestone's file. */
export function printMilestone(milestone: Milestone): string {
  return printYaml(compactMilestone(milestone));
}

/**
 * The file's text with `after` in it. `text` is the file as it was read, `before` what it meant. The result is read again:
 * where it does not mean exactly `after`, the file is written anew as a whole and `whole` says so.
 */
export function writeMilestone(text: string, { before, after, source }: { before: Milestone; after: Milestone; source: Source }): Patched {
  const value = parseYaml(text, source.path);
  const root = value.ok ? rootOf(value.value) : null;
  const edits = root ? milestoneEdits(root, before, after) : null;
  for (const attempt of root && edits ? withOrWithoutStatus(root, edits, after) : []) {
    const patched = patch(text, attempt);
    if (means(patched.text, after, source)) return patched;
  }
  return { text: printMilestone(after), whole: true };
}

/** A file that states no status keeps stating none as long as its tasks and its folder say the same. */
function withOrWithoutStatus({ mapping, prefix }: Root, edits: Edit[], { status }: Milestone): Edit[][] {
  if (Object.hasOwn(mapping, "status")) return [edits];
  const others = edits.filter((edit) => edit.at.join() !== [...prefix, "status"].join());
  return [others, [...others, { kind: "set", at: [...prefix, "status"], value: status }]];
}

/** Progress is derived: a file that states none means the same. */
function means(text: string, wanted: Milestone, source: Source): boolean {
  const read = readMilestone(text, source);
  return read.ok && sameJson(toJson({ ...read.value.milestone, progress: null }), toJson({ ...wanted, progress: null }));
}

type Root = { readonly mapping: Readonly<Record<string, unknown>>; readonly prefix: readonly string[] };
type Place = { readonly raw: Readonly<Record<string, unknown>>; readonly at: KeyPath };

function milestoneEdits({ mapping, prefix }: Root, before: Milestone, after: Milestone): Edit[] | null {
  const place = { raw: mapping, at: prefix };
  const tasks = taskEdits(place, before.tasks, after.tasks);
  if (!tasks) return null;
  return [
    ...fieldEdits(place, { before: plainFields(before), after: plainFields(after), aliases: MILESTONE_KEYS }),
    ...blockEdits(place, "timeline", { before: before.timeline, after: after.timeline, aliases: TIMELINE_KEYS }),
    ...dependencyEdits(place, before, after),
    ...progressEdits(place, after),
    ...tasks,
  ];
}

/** All fields but those that have edits of their own. Where nothing blocks any more, nothing of it stays. */
function plainFields({ tasks: _tasks, progress: _progress, dependencies: _dependencies, timeline: _timeline, blockers, ...fields }: Milestone): Readonly<Record<string, unknown>> {
  return { ...fields, blockers: blockers.length === 0 ? null : blockers };
}

type Difference = { readonly before: Readonly<Record<string, unknown>>; readonly after: Readonly<Record<string, unknown>>; readonly aliases: Aliases };

/** One edit for each member that differs; a member that is no longer there is taken out. */
function fieldEdits({ raw, at }: Place, { before, after, aliases }: Difference): Edit[] {
  return Object.keys({ ...before, ...after }).flatMap((field) => {
    if (sameJson(before[field], after[field])) return [];
    const key = keyFor(raw, field, aliases);
    return valueEdits([...at, key], raw[key], { before: toJson(before[field] ?? null), after: after[field] });
  });
}

type Values = { readonly before: Json; readonly after: unknown };

/** Null and undefined take the key away where it is there; lists and mappings are edited inside. */
function valueEdits(at: KeyPath, raw: unknown, { before, after }: Values): Edit[] {
  if (after === null || after === undefined) return raw === undefined ? [] : [{ kind: "remove", at }];
  const wanted = toJson(after);
  if (isList(wanted) && Array.isArray(raw) && isList(before) && sameJson(raw, before)) return listEdits(at, before, wanted);
  if (isMapping(wanted) && isObject(raw) && isMapping(before)) return fieldEdits({ raw, at }, { before, after: wanted, aliases: {} });
  return [{ kind: "set", at, value: wanted }];
}

/** Removals from the end, then additions, so that every index is true when its turn comes. */
function listEdits(at: KeyPath, before: readonly Json[], after: readonly Json[]): Edit[] {
  let head = 0;
  while (head < before.length && head < after.length && sameJson(before[head], after[head])) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && sameJson(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const removed = Array.from({ length: before.length - head - tail }, (_unused, index): Edit => ({ kind: "remove", at: [...at, before.length - tail - 1 - index] }));
  const added = after.slice(head, after.length - tail).map((value, index): Edit => ({ kind: "insert", at: [...at, head + index], value }));
  return [...removed, ...added];
}

/** A block such as `timeline`: edited where the file has one, made with what is not default where it has none. */
function blockEdits({ raw, at }: Place, field: string, { before, after, aliases }: Difference): Edit[] {
  if (sameJson(toJson(before), toJson(after))) return [];
  const block = raw[field];
  if (isObject(block)) return fieldEdits({ raw: block, at: [...at, field] }, { before, after, aliases });
  const said = Object.entries(after).filter(([, value]) => value !== null && value !== undefined);
  return [{ kind: "set", at: [...at, field], value: toJson(Object.fromEntries(said)) }];
}

/** A plain list means `requires`; a file without dependencies gets only what there is to say. */
function dependencyEdits({ raw, at }: Place, before: Milestone, after: Milestone): Edit[] {
  const difference = { before: before.dependencies, after: after.dependencies, aliases: DEPENDENCY_KEYS };
  if (sameJson(toJson(before.dependencies), toJson(after.dependencies))) return [];
  const key = [...at, "dependencies"];
  const block = raw["dependencies"];
  if (isObject(block)) return fieldEdits({ raw: block, at: key }, difference);
  if (Array.isArray(block)) return valueEdits(key, block, { before: before.dependencies.requires, after: after.dependencies.requires });
  const said = Object.entries(after.dependencies).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return [{ kind: "set", at: key, value: toJson(Object.fromEntries(said)) }];
}

/** Only what the file states already: a number, or the members it has. */
function progressEdits({ raw, at }: Place, after: Milestone): Edit[] {
  const stated = raw["progress"];
  if (typeof stated === "number") return stated === after.progress.percentage ? [] : [{ kind: "set", at: [...at, "progress"], value: after.progress.percentage }];
  if (!isObject(stated)) return [];
  return Object.keys({ ...PROGRESS_KEYS, last_update: [] }).flatMap((field): Edit[] => {
    const key = keyFor(stated, field, PROGRESS_KEYS);
    const value = toJson(after.progress[field]);
    if (!Object.hasOwn(stated, key) || sameJson(stated[key], value)) return [];
    return [{ kind: "set", at: [...at, "progress", key], value }];
  });
}

/** null where the file keeps its tasks in a form that has no place for the change: the file is written anew then. */
function taskEdits({ raw, at }: Place, before: readonly Task[], after: readonly Task[]): Edit[] | null {
  if (before === after || sameJson(toJson(before), toJson(after))) return [];
  const key = [...at, "tasks"];
  const items = raw["tasks"];
  if (items === undefined || items === null) return [{ kind: "set", at: key, value: after.map(compactTask) }];
  if (!Array.isArray(items) || items.length !== before.length || !items.every(isObject)) return null;
  const next = new Map(after.map((task) => [task.id, task]));
  const kept = before.filter((task) => next.has(task.id));
  if (kept.some((task, index) => after[index]?.id !== task.id)) return null;
  const changed = before.flatMap((task, index) => {
    const wanted = next.get(task.id);
    const item: unknown = items[index];
    return wanted && wanted !== task && isObject(item) ? fieldEdits({ raw: item, at: [...key, index] }, { before: task, after: wanted, aliases: TASK_KEYS }) : [];
  });
  const removed = before.flatMap((task, index): Edit[] => (next.has(task.id) ? [] : [{ kind: "remove", at: [...key, index] }])).reverse();
  const added = after.slice(kept.length).map((task, index): Edit => ({ kind: "insert", at: [...key, kept.length + index], value: compactTask(task) }));
  return [...changed, ...removed, ...added];
}
