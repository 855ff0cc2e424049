// From the mapping a file holds, in whichever dialect, to canonical fields.
import { isObject, type Json } from "../base/json.ts";
import { problem, type Problem } from "../base/problem.ts";
import {
  canonicalKeys, DEPENDENCY_KEYS, MILESTONE_KEYS, milestoneWord, phaseWord, PROGRESS_KEYS, TASK_KEYS, taskWord, TIMELINE_KEYS,
} from "./dialect.ts";
import type { Source } from "./reading.ts";

type Fields = Record<string, unknown>;

/** The mapping that is the milestone, below `milestone:` where a file wraps it so. */
export function rootOf(value: Json): { mapping: Readonly<Record<string, unknown>>; prefix: readonly string[] } | null {
  if (!isObject(value)) return null;
  const wrapped = value["milestone"];
  if (isObject(wrapped) && !("tasks" in value) && !("title" in value)) return { mapping: wrapped, prefix: ["milestone"] };
  return { mapping: value, prefix: [] };
}

/** Canonical keys and words; shapes that the schema does not know are left for it to refuse. Unknown keys are kept. */
export function normalMilestone(mapping: Readonly<Record<string, unknown>>, source: Source): { fields: Fields; warnings: Problem[] } {
  const fields = canonicalKeys(withMetadata(mapping), MILESTONE_KEYS);
  const warnings: Problem[] = [];
  if (fields["id"] !== undefined && String(fields["id"]) !== source.id) warnings.push(otherId(String(fields["id"]), source));
  fields["id"] = source.id;
  fields["title"] = textOf(fields["title"]) ?? source.id;
  setIfThere(fields, "tasks", (tasks) => normalTasks(tasks));
  setIfThere(fields, "timeline", (timeline) => normalTimeline(timeline));
  setIfThere(fields, "progress", (progress) => normalProgress(progress));
  setIfThere(fields, "dependencies", (dependencies) => normalDependencies(dependencies));
  setIfThere(fields, "deliverables", (items) => listOf(items, (item) => (typeof item === "string" ? { name: item } : withoutNulls(item))));
  setIfThere(fields, "risks", (items) => listOf(items, (item) => (typeof item === "string" ? { description: item } : item)));
  setIfThere(fields, "blockers", (items) => listOf(items, (item) => (typeof item === "string" ? { reason: item } : item)));
  setIfThere(fields, "success_criteria", (items) => listOf(items, asText));
  setIfThere(fields, "priority", (priority) => normalPriority(priority));
  setIfThere(fields, "execution", (execution) => (isObject(execution) ? emptyAsNull(execution) : execution));
  for (const key of ["created_at", "completed_at"]) setIfThere(fields, key, (value) => (value === "" ? null : asText(value)));
  fields["status"] = normalStatus(fields, source);
  return { fields, warnings };
}

/** Templates of earlier versions keep the names under `metadata`. */
function withMetadata(mapping: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const metadata = mapping["metadata"];
  if (!isObject(metadata) || "title" in mapping || "name" in mapping) return mapping;
  const { name, milestone_id } = metadata;
  return { ...(name !== undefined && { title: name }), ...(milestone_id !== undefined && { id: milestone_id }), ...mapping };
}

function otherId(found: string, source: Source): Problem {
  return problem("id-from-file-name", `${source.path} says id ${JSON.stringify(found)}; its file name holds.`, {
    at: { path: source.path },
    hint: `Write id: ${source.id}, or rename the file.`,
  });
}

function normalStatus(fields: Fields, source: Source): unknown {
  const status = fields["status"];
  if (typeof status === "string" && status.trim() !== "") return milestoneWord(status);
  if (status !== undefined && status !== "") return status;
  return derivedStatus(fields["tasks"], source);
}

/** A file without a status: finished in `completed/` or with all tasks done, begun with any task begun. */
function derivedStatus(tasks: unknown, source: Source): string {
  if (source.home === "completed") return "completed";
  const statuses = Array.isArray(tasks) ? tasks.map((task) => (isObject(task) ? (task["status"] ?? "pending") : "pending")) : [];
  const counted = statuses.filter((status) => status !== "cancelled");
  if (counted.length > 0 && counted.every((status) => status === "completed")) return "completed";
  return counted.some((status) => status !== "pending") ? "in_progress" : "planned";
}

function normalPriority(priority: unknown): unknown {
  if (typeof priority !== "string") return priority;
  const word = priority.trim().toLowerCase();
  if (word === "critical_path" || word === "urgent") return "critical";
  return word === "normal" ? "medium" : word;
}

const TASK_BUCKETS: Readonly<Record<string, string>> = { completed: "completed", in_progress: "in_progress", pending: "pending" };

function normalTasks(tasks: unknown): unknown {
  const items = isObject(tasks) ? fromBuckets(tasks) : tasks;
  return listOf(items, (item, index) => normalTask(item, index));
}

function fromBuckets(buckets: Readonly<Record<string, unknown>>): unknown {
  if (!Object.keys(buckets).every((key) => key in TASK_BUCKETS)) return buckets;
  return Object.entries(buckets).flatMap(([status, titles]) =>
    Array.isArray(titles) ? titles.map((title: unknown) => (typeof title === "string" ? { title, status } : title)) : [],
  );
}

function normalTask(item: unknown, index: number): unknown {
  if (typeof item === "string") return { id: numbered(index), title: item };
  if (!isObject(item)) return item;
  const task = canonicalKeys(item, TASK_KEYS);
  task["id"] = textOf(task["id"]) ?? numbered(index);
  task["title"] = textOf(task["title"]) ?? textOf(task["description"]) ?? task["id"];
  setIfThere(task, "status", (status) => (typeof status === "string" ? (status === "" ? "pending" : taskWord(status)) : status));
  setIfThere(task, "estimated_hours", numberOf);
  setIfThere(task, "assigned_to", (name) => (name === "" ? null : asText(name)));
  setIfThere(task, "dependencies", (value) => listOf(asList(value), asText));
  for (const key of ["acceptance_criteria", "files", "verify"]) setIfThere(task, key, (value) => listOf(typeof value === "string" ? [value] : value, asText));
  for (const key of ["started_at", "completed_at"]) setIfThere(task, key, (value) => (value === "" ? null : asText(value)));
  setIfThere(task, "kiro_workflow", (kiro) => normalKiro(kiro));
  return task;
}

function numbered(index: number): string {
  return `task-${String(index + 1).padStart(3, "0")}`;
}

function normalKiro(kiro: unknown): unknown {
  if (!isObject(kiro)) return typeof kiro === "boolean" ? { enabled: kiro } : kiro;
  const result = canonicalKeys(kiro, {});
  const { phases } = result;
  if (!isObject(phases)) return result;
  const normal = Object.entries(phases).map(([name, phase]): [string, unknown] => {
    if (phase === null || phase === undefined) return [name, {}];
    if (typeof phase === "string") return [name, { status: phaseWord(phase) }];
    if (!isObject(phase)) return [name, phase];
    return [name, typeof phase["status"] === "string" ? { ...phase, status: phaseWord(phase["status"]) } : canonicalKeys(phase, {})];
  });
  return { ...result, phases: Object.fromEntries(normal) };
}

function normalTimeline(timeline: unknown): unknown {
  if (!isObject(timeline)) return timeline;
  const result = canonicalKeys(timeline, TIMELINE_KEYS);
  for (const key of ["estimated_start", "estimated_end"]) setIfThere(result, key, (value) => (value === null || value === "" ? null : asText(value)));
  for (const key of ["estimated_hours", "buffer_percentage"]) setIfThere(result, key, (value) => (value === null ? null : numberOf(value)));
  return result;
}

function normalProgress(progress: unknown): unknown {
  if (typeof progress === "number") return { percentage: progress };
  if (!isObject(progress)) return typeof progress === "string" && /^\d+%?$/.test(progress) ? { percentage: Number.parseInt(progress, 10) } : progress;
  return canonicalKeys(progress, PROGRESS_KEYS);
}

function normalDependencies(dependencies: unknown): unknown {
  if (!isObject(dependencies)) return { requires: listOf(asList(dependencies), referenceOf) };
  const result = canonicalKeys(dependencies, DEPENDENCY_KEYS);
  if (result["requires"] === undefined && Array.isArray(result["internal"])) result["requires"] = result["internal"];
  for (const key of ["requires", "enables"]) setIfThere(result, key, (items) => listOf(asList(items), referenceOf));
  return result;
}

/** `{milestone_id: x, …}` names x. */
function referenceOf(item: unknown): unknown {
  return isObject(item) ? (textOf(item["milestone_id"]) ?? textOf(item["id"]) ?? item) : asText(item);
}

function setIfThere(fields: Fields, key: string, change: (value: unknown) => unknown): void {
  if (fields[key] !== undefined) fields[key] = change(fields[key]);
}

function withoutNulls(item: unknown): unknown {
  return isObject(item) ? canonicalKeys(item, {}) : item;
}

function emptyAsNull(mapping: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, value === "" ? null : value]));
}

function listOf(items: unknown, change: (item: unknown, index: number) => unknown): unknown {
  return Array.isArray(items) ? items.map(change) : items;
}

/** "a, b" and a lone value are lists too. */
function asList(value: unknown): unknown {
  if (typeof value === "string") return value.split(",").map((part) => part.trim()).filter((part) => part !== "");
  return typeof value === "number" ? [value] : value;
}

function asText(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function textOf(value: unknown): string | undefined {
  const text = asText(value);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** `"8"`, `"8h"` and 8 are eight hours; an empty text is none. */
function numberOf(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:h|hours?|%)?\s*$/.exec(value);
  return value.trim() === "" ? null : match ? Number(match[1]) : value;
}
