// Milestones as files and events hold them: what is default or derived is left out.
import { isObject, sameJson, toJson, type Json, type JsonObject } from "../base/json.ts";
import { Deliverable, Milestone, Phase, Task } from "./milestone.ts";
import * as z from "zod/mini";

const BARE_TASK = z.parse(Task, { id: "", title: "" });
const BARE_MILESTONE = z.parse(Milestone, { id: "", title: "" });
const BARE_PHASE = z.parse(Phase, {});
const BARE_DELIVERABLE = z.parse(Deliverable, { name: "" });

/** Written although it is the default: people look for it. */
const ALWAYS_WRITTEN: ReadonlySet<string> = new Set(["id", "title", "name", "status", "priority"]);
/** Never written of our own accord: derived from the tasks. */
const DERIVED: ReadonlySet<string> = new Set(["progress"]);

/** Reading it back gives an equal milestone, but for `progress`, which is derived. */
export function compactMilestone(milestone: Milestone): JsonObject {
  const tasks = milestone.tasks.map(compactTask);
  const deliverables = milestone.deliverables.map((item) => compact(item, BARE_DELIVERABLE));
  const fields = compact(milestone, BARE_MILESTONE);
  return {
    ...fields,
    ...(deliverables.length > 0 && { deliverables }),
    ...(tasks.length > 0 && { tasks }),
  };
}

export function compactTask(task: Task): JsonObject {
  const { kiro_workflow } = task;
  const phases = Object.entries(kiro_workflow.phases).map(([name, phase]) => [name, compact(phase, BARE_PHASE)]);
  return compact({ ...task, kiro_workflow: { ...kiro_workflow, phases: Object.fromEntries(phases) } }, BARE_TASK);
}

function compact(value: Readonly<Record<string, unknown>>, bare: Readonly<Record<string, unknown>>): JsonObject {
  const entries = Object.entries(value).filter(([key]) => !DERIVED.has(key) && (ALWAYS_WRITTEN.has(key) || !sameJson(value[key], bare[key])));
  return Object.fromEntries(
    entries.filter(([, member]) => member !== undefined).map(([key, member]): [string, Json] => [key, toJson(compactMember(member, bare[key]))]),
  );
}

/** Blocks such as `timeline` and `dependencies` leave their own defaults out. */
function compactMember(member: unknown, bare: unknown): unknown {
  if (!isObject(member) || !isObject(bare)) return member;
  return Object.fromEntries(Object.entries(member).filter(([key, part]) => !sameJson(part, bare[key]) || key === "enabled"));
}
