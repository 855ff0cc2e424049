// Milestones whose fields are plainly right, with every default filled, without loading the schema.
import { isObject, type Json } from "../base/json.ts";
import type { Milestone } from "./milestone.ts";
import { MILESTONE_STATUSES, PRIORITIES, TASK_STATUSES } from "./status.ts";

/** The value as the schema would give it, or undefined where only the schema can tell. */
type Rule = (value: unknown) => unknown;
/** `initial` makes the default; a field without one may be missing, a required one has no rule for undefined. */
type Field = { readonly rule: Rule; readonly initial?: () => unknown; readonly required?: true };
type Shape = Readonly<Record<string, Field>>;

const text: Rule = (value) => (typeof value === "string" ? value : undefined);
const number: Rule = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);
const share: Rule = (value) => (typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined);
const truth: Rule = (value) => (typeof value === "boolean" ? value : undefined);
const free: Rule = (value) => (isObject(value) ? value : undefined);
const anything: Rule = (value) => (Array.isArray(value) ? value : undefined);
const orNull = (rule: Rule): Rule => (value) => (value === null ? null : rule(value));
const oneOf = (words: readonly string[]): Rule => (value) => (typeof value === "string" && words.includes(value) ? value : undefined);

function listOf(rule: Rule): Rule {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: unknown[] = [];
    for (const item of value) {
      const plain = rule(item);
      if (plain === undefined) return undefined;
      items.push(plain);
    }
    return items;
  };
}

/** Known fields in the schema's order, then the others as they are. */
function shaped(shape: Shape): Rule {
  const fields = Object.entries(shape);
  return (value) => {
    if (!isObject(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [key, { rule, initial, required }] of fields) {
      const given = value[key];
      const plain = given === undefined ? initial?.() : rule(given);
      if (plain === undefined && (given !== undefined || required)) return undefined;
      if (plain !== undefined) result[key] = plain;
    }
    for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) result[key] = value[key];
    return result;
  };
}

const some = (rule: Rule): Field => ({ rule });
const must = (rule: Rule): Field => ({ rule, required: true });
const say = (initial: Json, rule: Rule): Field => ({ rule, initial: () => initial });
const list = (rule: Rule): Field => ({ rule: listOf(rule), initial: () => [] });
const maybeText = say(null, orNull(text));
const maybeNumber = say(null, orNull(number));

/** A block whose own defaults stand in for it where it is missing. */
function block(shape: Shape): Field {
  const rule = shaped(shape);
  return { rule, initial: () => rule({}) };
}

/** Phases are left to the schema. */
const noPhases: Rule = (value) => (isObject(value) && Object.keys(value).length === 0 ? {} : undefined);

const TASK = shaped({
  id: must(text), title: must(text), description: say("", text), status: say("pending", oneOf(TASK_STATUSES)), type: say("standard", text),
  estimated_hours: maybeNumber, weight: say(1, share), assigned_to: maybeText, started_at: maybeText, completed_at: maybeText,
  dependencies: list(text), acceptance_criteria: list(text), run: some(text), agent: some(text), uses: some(text), files: list(text),
  verify: list(text), timeout: some((value) => text(value) ?? number(value)), retries: say(0, share), continue_on_error: say(false, truth),
  env: some(() => undefined), cwd: some(text), blocked_reason: some(text),
  kiro_workflow: block({ enabled: say(false, truth), current_phase: some(text), phases: { rule: noPhases, initial: () => ({}) } }),
});

const MILESTONE = shaped({
  id: must(text), title: must(text), description: say("", text), status: say("planned", oneOf(MILESTONE_STATUSES)),
  priority: say("medium", oneOf(PRIORITIES)), category: say("feature", text), created_at: maybeText, completed_at: maybeText,
  timeline: block({ estimated_start: maybeText, estimated_end: maybeText, estimated_hours: maybeNumber, buffer_percentage: maybeNumber }),
  progress: block({ percentage: say(0, number), tasks_completed: say(0, number), tasks_total: say(0, number) }),
  success_criteria: list(text),
  deliverables: list(shaped({ name: must(text), type: say("documentation", text), acceptance_criteria: list(text) })),
  dependencies: block({ requires: list(text), enables: list(text), external: { rule: anything, initial: () => [] } }),
  resources: { rule: free, initial: () => ({}) }, requirements: { rule: free, initial: () => ({}) }, risks: list(free), tasks: list(TASK),
  kiro_configuration: block({ enabled: say(false, truth) }), execution: block({ started_at: maybeText, session_id: maybeText }),
  blockers: list(shaped({ reason: must(text), task_id: maybeText, since: maybeText })),
});

/**
 * What `checkMilestone` gives for the same fields, or null where only it can tell: the schema (model/milestone) says what a
 * milestone is, and a test holds this shortcut to it. It saves a start the loading of zod, which costs as much as reading
 * a hundred milestones.
 */
export function plainMilestone(fields: Readonly<Record<string, unknown>>): Milestone | null {
  const plain = MILESTONE(fields);
  return isMilestone(plain) ? plain : null;
}

/** True by construction: only the type is narrowed. */
function isMilestone(value: unknown): value is Milestone {
  return value !== undefined;
}
