// Plans that people wrote before there was a milestone: Markdown task lists, and milestones without an id as YAML or JSON.
import { isList, isMapping, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { compactMilestone } from "../../model/compact.ts";
import type { PlanDraft } from "../../model/facts.ts";
import { placed } from "../diagnose.ts";
import { rootOf } from "../normal.ts";
import { placeOf } from "../yaml/place.ts";
import { readTaskList } from "./plan-markdown.ts";
import { readMilestoneValue } from "../read.ts";
import { parseYaml } from "../yaml/yaml.ts";

type Written = { readonly text: string; readonly path: string };

/**
 * A plan or a template. Files that end in `.yaml`, `.yml` or `.json` hold a mapping with the fields of a milestone, in any
 * dialect that milestones are read in, or a bare list of tasks; a task may be a title alone. Every other file is a
 * Markdown task list (`plan-markdown`), whose front matter may hold the same fields.
 * Problems: those of `parseYaml`; `invalid-value` for a field or item that cannot be what it says. All with their place.
 */
export function readPlan(text: string, path: string): Result<PlanDraft> {
  return /\.(?:ya?ml|json)$/i.test(path) ? dataPlan({ text, path }) : markdownPlan({ text, path });
}

function dataPlan(written: Written): Result<PlanDraft> {
  const value = parseYaml(written.text, written.path);
  return value.ok ? draftOf(value.value, written) : value;
}

function markdownPlan({ text, path }: Written): Result<PlanDraft> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  const list = readTaskList(lines.map((line, index) => (index <= end ? "" : line)), path);
  if (end < 0 || !list.ok) return list;
  // The line of dashes becomes an empty one, so that places count from the top of the file.
  const matter = dataPlan({ text: ["", ...lines.slice(1, end)].join("\n"), path });
  return matter.ok ? joined(matter.value, list.value, path) : matter;
}

/** What the front matter says holds. */
function joined(matter: PlanDraft, list: PlanDraft, path: string): Result<PlanDraft> {
  if (matter.tasks.length > 0)
    return failed(problem("invalid-value", "The front matter holds tasks.", { at: { path, line: 1 }, hint: "Write the tasks as a list below it." }));
  const title = matter.title ?? list.title;
  return ok({ ...list, ...(title !== undefined && { title }), fields: { ...list.fields, ...matter.fields } });
}

/** Stands for what a plan does not say; no title looks like it. */
const UNSAID = "(plan)";

function draftOf(value: Json, { text, path }: Written): Result<PlanDraft> {
  const plan = isList(value) ? { tasks: value } : (value ?? {});
  const read = readMilestoneValue(plan, { id: UNSAID, path, home: "active" });
  if (!read.ok) return failed(placed(read.problem, text));
  const { mapping, prefix } = rootOf(plan) ?? { mapping: {}, prefix: [] };
  const { id: _id, title, status: _status, priority, tasks, ...fields } = compactMilestone(read.value.milestone);
  const id = mapping["id"] ?? mapping["milestone_id"];
  const keys = isList(value) ? [] : [...prefix, "tasks"];
  return ok({
    ...(typeof title === "string" && title !== UNSAID && { title }),
    fields: {
      ...fields,
      ...(typeof id === "string" && { id }),
      ...(priority !== undefined && mapping["priority"] !== undefined && { priority }),
    },
    tasks: isList(tasks) ? tasks.flatMap((task, index) => (isMapping(task) ? [withoutMadeId(task, index, mapping["tasks"])] : [])) : [],
    place: (task) => placeOf(text, [...keys, task], path),
  });
}

/** Reading gives every task an id; one that the file does not say is given later, when all are known. */
function withoutMadeId(task: JsonObject, index: number, items: unknown): JsonObject {
  const item: unknown = Array.isArray(items) ? items[index] : null;
  if (isObject(item) && (item["id"] ?? item["task_id"] ?? "") !== "") return task;
  const { id: _made, ...rest } = task;
  return rest;
}
