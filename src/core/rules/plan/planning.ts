// From what people say of a plan to a milestone: its title, its dates, its phases, and what templates and files add.
import { isList, isMapping, type Json, type JsonObject } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { Title } from "../../model/arguments.ts";
import { Milestone } from "../../model/milestone.ts";
import type { PlanDraft } from "../../model/facts.ts";
import { BUFFER_PERCENTAGE, dayAfter, endOfWork } from "./estimate.ts";
import type { PhaseWeights } from "../progress.ts";
import { listPlannedTasks, type PlannedTask } from "./planned-tasks.ts";

/**
 * `title`, `fields` and `duration` come from the command line and beat the drafts; a later draft beats an earlier one, while
 * their tasks follow each other. `requires` are ids that exist. `kiro` gives the phases in their order with their weights,
 * or null for a milestone without them.
 */
export type Plan = {
  readonly id: string;
  readonly title: string | undefined;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly drafts: readonly PlanDraft[];
  readonly fields: JsonObject;
  readonly requires: readonly string[];
  readonly duration: string | undefined;
  readonly kiro: PhaseWeights | null;
};

/**
 * The planned milestone. Nothing is invented: dates are there where a duration or estimates give them, all else where
 * somebody said it. Problems: those of `listPlannedTasks`, `usage` without a title, `invalid-argument` for one that is no line of
 * text, `invalid-value` for a field.
 */
export function planMilestone(plan: Plan): Result<Milestone> {
  const title = titleOf(plan);
  if (!title.ok) return title;
  const list = listPlannedTasks(plan.drafts);
  if (!list.ok) return list;
  const said = { ...fieldsOf(plan.drafts), ...plan.fields };
  const phases = phasesOf(said["kiro_configuration"], plan.kiro);
  const tasks = list.value.map((task) => taskOf(task, phases));
  const parsed = Milestone.safeParse({
    ...said,
    id: plan.id,
    title: title.value,
    status: "planned",
    created_at: plan.now,
    timeline: timelineOf(mapping(said["timeline"]), tasks, plan),
    dependencies: { ...mapping(said["dependencies"]), requires: plan.requires },
    ...(phases && { kiro_configuration: kiroOf(mapping(said["kiro_configuration"]), phases, plan.kiro) }),
    tasks,
  });
  return parsed.success ? ok(parsed.data) : failed(notFitting(parsed.error.issues[0]?.path ?? [], list.value));
}

/** What the drafts say must be completed first, as they write it. */
export function requiredBy(drafts: readonly PlanDraft[]): string[] {
  return drafts.flatMap(({ fields }) => texts(mapping(fields["dependencies"])["requires"]));
}

function titleOf({ title, drafts }: Plan): Result<string> {
  const said = title ?? drafts.findLast((draft) => draft.title !== undefined)?.title;
  if (said === undefined) return failed(problem("usage", "The milestone needs a title.", { hint: 'Write milestone plan "TITLE".' }));
  const parsed = Title.schema.safeParse(said);
  return parsed.success ? ok(parsed.data) : failed(problem(Title.code, "The title cannot be used.", { hint: Title.hint }));
}

/** Results of work and identity: a plan has none of them yet. */
const NOT_PLANNED: ReadonlySet<string> = new Set(["id", "status", "progress", "created_at", "completed_at", "updated_at", "execution", "blockers"]);

/**
 * The members of the timeline come together from all drafts; every other field is that of the last draft that has it. A field
 * without a value says nothing.
 */
function fieldsOf(drafts: readonly PlanDraft[]): JsonObject {
  const fields = drafts.flatMap((draft) => Object.entries(withoutNulls(draft.fields)).filter(([key]) => !NOT_PLANNED.has(key)));
  const timelines = drafts.map((draft) => mapping(draft.fields["timeline"]));
  return { ...Object.fromEntries(fields), timeline: Object.assign({}, ...timelines) };
}

type Task = JsonObject & { readonly status: string };

/** A plan says of a task that it is done or dropped, never that somebody is at it. */
function taskOf({ id, title, dependencies, said }: PlannedTask, phases: readonly string[] | null): Task {
  const { status: stated, started_at: _started, completed_at, blocked_reason: _reason, ...rest } = withoutNulls(said);
  const status = stated === "completed" || stated === "cancelled" ? stated : "pending";
  const own = mapping(said["kiro_workflow"])["enabled"] === true;
  const done = status === "completed" && completed_at !== undefined ? { completed_at } : {};
  return { ...rest, ...done, ...(phases && !own && kiroTask(phases, status)), id, title, status, dependencies };
}

function kiroTask(phases: readonly string[], status: string): JsonObject {
  const over = status === "completed";
  const current_phase = (over ? phases.at(-1) : phases[0]) ?? "design";
  const states = phases.map((phase) => [phase, { status: over ? "completed" : "pending" }]);
  return { type: "kiro_workflow", kiro_workflow: { enabled: true, current_phase, phases: Object.fromEntries(states) } };
}

/** The phases that a draft names, else ours, where the milestone has any. */
function phasesOf(said: Json | undefined, kiro: PhaseWeights | null): readonly string[] | null {
  const { enabled, default_phases } = mapping(said);
  const own = texts(default_phases);
  if (own.length > 0 && (enabled === true || kiro)) return own;
  return kiro ? Object.keys(kiro) : null;
}

function kiroOf(said: JsonObject, phases: readonly string[], kiro: PhaseWeights | null): JsonObject {
  const ours = kiro && Object.keys(kiro).join() === phases.join();
  return { default_phases: phases, ...(ours && { phase_weights: kiro }), ...said, enabled: true };
}

/**
 * A duration gives the end from today, or from the start that is said. Without one the end follows from the hours of the
 * tasks that are left, where every one of them has an estimate or the plan states the hours: see `endOfWork`.
 */
function timelineOf(said: JsonObject, tasks: readonly Task[], { now, duration }: Plan): JsonObject {
  const counted = tasks.filter(({ status }) => status !== "cancelled");
  const left = counted.filter(({ status }) => status !== "completed");
  const hours = numberOf(said["estimated_hours"]) ?? hoursOf(counted);
  const ahead = numberOf(said["estimated_hours"]) ?? (left.every((task) => numberOf(task["estimated_hours"]) !== null) ? hoursOf(left) : null);
  const buffer = numberOf(said["buffer_percentage"]) ?? BUFFER_PERCENTAGE;
  const start = typeof said["estimated_start"] === "string" ? said["estimated_start"] : now.slice(0, 10);
  const worked = ahead !== null && said["estimated_end"] === undefined ? endOfWork(start, ahead, buffer) : null;
  const end = duration === undefined ? worked : dayAfter(start, duration);
  return {
    ...said,
    ...(end !== null && { estimated_start: start, estimated_end: end }),
    ...(hours !== null && { estimated_hours: hours, buffer_percentage: buffer }),
  };
}

/** The sum of the estimates there are, in hundredths of an hour; null without any. */
function hoursOf(tasks: readonly JsonObject[]): number | null {
  const sum = tasks.reduce((total, task) => total + (numberOf(task["estimated_hours"]) ?? 0), 0);
  return sum > 0 ? Math.round(sum * 100) / 100 : null;
}

function notFitting(keys: readonly PropertyKey[], tasks: readonly PlannedTask[]): Problem {
  const task = keys[0] === "tasks" ? tasks.find((_task, index) => index === keys[1]) : undefined;
  return problem("invalid-value", `The plan cannot have this ${keys.map(String).join(".")}.`, { hint: "Leave it out, or write it as milestone files do.", at: task?.place });
}

function numberOf(value: Json | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

function withoutNulls(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function mapping(value: Json | undefined): JsonObject {
  return isMapping(value) ? value : {};
}

function texts(value: Json | undefined): string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}
