// Milestones and tasks in their canonical form, every default filled.
import * as z from "zod/mini";
import { MILESTONE_STATUSES, PHASE_STATUSES, PRIORITIES, TASK_STATUSES } from "./status.ts";

const text = z._default(z.string(), "");
const texts = z._default(z.array(z.string()), []);
const maybeText = z._default(z.nullable(z.string()), null);
const maybeNumber = z._default(z.nullable(z.number()), null);
/** Blocks that are kept as they are found. */
const Free = z.record(z.string(), z.unknown());

export const Phase = z.looseObject({
  status: z._default(z.enum(PHASE_STATUSES), "pending"),
  deliverables: z._default(z.array(z.unknown()), []),
  approval_required: z.optional(z.boolean()),
});

export const KiroTask = z.looseObject({
  enabled: z._default(z.boolean(), false),
  current_phase: z.optional(z.string()),
  phases: z._default(z.record(z.string(), Phase), {}),
});
export type KiroTask = z.output<typeof KiroTask>;

export const Task = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: text,
  status: z._default(z.enum(TASK_STATUSES), "pending"),
  type: z._default(z.string(), "standard"),
  estimated_hours: maybeNumber,
  weight: z._default(z.number().check(z.nonnegative()), 1),
  assigned_to: maybeText,
  started_at: maybeText,
  completed_at: maybeText,
  dependencies: texts,
  acceptance_criteria: texts,
  /** How it is done: a shell command, a coding agent, a workflow; none of them: people do it. */
  run: z.optional(z.string()),
  agent: z.optional(z.string()),
  uses: z.optional(z.string()),
  /** Globs of what it may change, and commands that prove it. */
  files: texts,
  verify: texts,
  timeout: z.optional(z.union([z.string(), z.number()])),
  retries: z._default(z.number().check(z.nonnegative()), 0),
  continue_on_error: z._default(z.boolean(), false),
  env: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  cwd: z.optional(z.string()),
  /** Why it is blocked, where it is. */
  blocked_reason: z.optional(z.string()),
  kiro_workflow: z._default(KiroTask, { enabled: false, phases: {} }),
});
export type Task = z.output<typeof Task>;

export const Timeline = z.looseObject({
  estimated_start: maybeText,
  estimated_end: maybeText,
  estimated_hours: maybeNumber,
  buffer_percentage: maybeNumber,
});
export type Timeline = z.output<typeof Timeline>;

export const Deliverable = z.looseObject({
  name: z.string(),
  type: z._default(z.string(), "documentation"),
  acceptance_criteria: texts,
});

export const Dependencies = z.looseObject({
  /** Ids of milestones that must be completed first. */
  requires: texts,
  enables: texts,
  /** Texts or mappings about things outside the repository, kept as they are. */
  external: z._default(z.array(z.unknown()), []),
});
export type Dependencies = z.output<typeof Dependencies>;

/** Percentages are whole numbers from 0 to 100. */
export const Progress = z.looseObject({
  percentage: z._default(z.number(), 0),
  tasks_completed: z._default(z.number(), 0),
  tasks_total: z._default(z.number(), 0),
});
export type Progress = z.output<typeof Progress>;

export const Blocker = z.looseObject({
  reason: z.string(),
  task_id: maybeText,
  since: maybeText,
});
export type Blocker = z.output<typeof Blocker>;

export const Milestone = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: text,
  status: z._default(z.enum(MILESTONE_STATUSES), "planned"),
  priority: z._default(z.enum(PRIORITIES), "medium"),
  category: z._default(z.string(), "feature"),
  created_at: maybeText,
  completed_at: maybeText,
  timeline: z._default(Timeline, { estimated_start: null, estimated_end: null, estimated_hours: null, buffer_percentage: null }),
  progress: z._default(Progress, { percentage: 0, tasks_completed: 0, tasks_total: 0 }),
  success_criteria: texts,
  deliverables: z._default(z.array(Deliverable), []),
  dependencies: z._default(Dependencies, { requires: [], enables: [], external: [] }),
  resources: z._default(Free, {}),
  requirements: z._default(Free, {}),
  risks: z._default(z.array(Free), []),
  tasks: z._default(z.array(Task), []),
  kiro_configuration: z._default(z.looseObject({ enabled: z._default(z.boolean(), false) }), { enabled: false }),
  execution: z._default(z.looseObject({ started_at: maybeText, session_id: maybeText }), { started_at: null, session_id: null }),
  blockers: z._default(z.array(Blocker), []),
});
export type Milestone = z.output<typeof Milestone>;
