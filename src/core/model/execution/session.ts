// Sessions: the record of one execution of a milestone, step by step, and the journal that runs ahead of it.
import * as z from "zod/mini";

/**
 * `queued` waits its turn, `waiting` waits for people or GitHub, `unverified` ended well and proved nothing, `skipped`
 * waits for something that failed.
 */
export const STEP_STATUSES = ["queued", "running", "completed", "unverified", "failed", "timed_out", "cancelled", "skipped", "waiting"] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** `active` while it runs, and after a crash until somebody looks; `paused` can be resumed; the others are over. */
export const SESSION_STATUSES = ["active", "paused", "waiting", "completed", "failed", "corrupted"] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const COORDINATIONS = ["parallel", "sequential", "simple", "hierarchical"] as const;
export type Coordination = (typeof COORDINATIONS)[number];

const maybeText = z._default(z.nullable(z.string()), null);
const maybeNumber = z._default(z.nullable(z.number()), null);
const texts = z._default(z.array(z.string()), []);

/** One task within a session. Instants are ISO 8601 UTC. */
export const Step = z.looseObject({
  task: z.string(),
  status: z._default(z.enum(STEP_STATUSES), "queued"),
  /** How often it was started, in this session. */
  attempts: z._default(z.number().check(z.nonnegative()), 0),
  exit_code: maybeNumber,
  started_at: maybeText,
  finished_at: maybeText,
  /** The seat that did it: "agent-1". */
  seat: maybeText,
  /** Why it failed, waits, was skipped or is unverified: a sentence. */
  reason: maybeText,
  /** What kind of obstacle it met, where it is one of its own: "merge_conflict", "stall". */
  blocker: z.optional(z.string()),
  /** The commit with its changes, and whether the work branch has it. */
  commit: maybeText,
  merged: z._default(z.boolean(), false),
  /** The end of its output, capped. */
  tail: maybeText,
  /** The run of a workflow that does it, on GitHub. */
  run: z.optional(z.number()),
  run_url: z.optional(z.string()),
});
export type Step = z.output<typeof Step>;

export const Session = z.looseObject({
  id: z.string(),
  milestone_id: z.string(),
  status: z._default(z.enum(SESSION_STATUSES), "active"),
  /** The actor that it belongs to, and where it runs or ran. */
  owner: z._default(z.string(), ""),
  host: maybeText,
  started_at: maybeText,
  /** The last checkpoint, and why it was made. */
  saved_at: maybeText,
  save_reason: maybeText,
  resumed_at: maybeText,
  resumed_from: maybeText,
  ended_at: maybeText,
  agents: z._default(z.number(), 1),
  coordination: z._default(z.enum(COORDINATIONS), "parallel"),
  /** The work branch and the commit it started from; null without git. */
  branch: maybeText,
  base: maybeText,
  working_directory: maybeText,
  blockers: texts,
  steps: z._default(z.array(Step), []),
});
export type Session = z.output<typeof Session>;

/** How an attempt ended; what of it goes into the step. */
export type StepOutcome = Pick<Step, "status" | "exit_code" | "reason" | "commit" | "tail"> & { readonly blocker?: string };

/**
 * A line of the journal of a session. `started` is durable before anything of the attempt runs, `finished` before anything
 * follows from it, `merged` once the work branch has its commit, `again` where it goes back to the queue; `dispatched` before the
 * run of a workflow is waited for.
 */
export type JournalEntry =
  | { readonly kind: "started"; readonly at: string; readonly task: string; readonly attempt: number; readonly seat: string }
  | { readonly kind: "finished"; readonly at: string; readonly task: string; readonly attempt: number; readonly outcome: StepOutcome }
  | { readonly kind: "dispatched"; readonly at: string; readonly task: string; readonly run: number; readonly url: string }
  | { readonly kind: "merged"; readonly at: string; readonly task: string; readonly commit: string }
  | { readonly kind: "again"; readonly at: string; readonly task: string; readonly reason: string };

/** Whether nothing more happens to a step by itself in this session. */
export function isStepOver(status: StepStatus): boolean {
  return status !== "queued" && status !== "running";
}

/** `session-20261121-001` after none of that day; ids of any form count. */
export function nextSessionId(taken: Iterable<string>, now: string): string {
  const start = `session-${now.slice(0, 10).replaceAll("-", "")}-`;
  let highest = 0;
  for (const id of taken) if (id.startsWith(start) && /^\d{1,9}$/.test(id.slice(start.length))) highest = Math.max(highest, Number(id.slice(start.length)));
  return `${start}${String(highest + 1).padStart(3, "0")}`;
}

/** What a session's id may be, of all forms ever written. */
export function isSessionId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
}
