// Whether an attempt at a task has done it: how it ended, what it changed, and what its verification said.
import { DURATION_HINT, durationText, parseDuration } from "../../base/duration.ts";
import { plainLine } from "../../base/encode/plain.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Task } from "../../model/milestone.ts";
import type { StepOutcome } from "../../model/execution/session.ts";
import type { DoneBy } from "./commands.ts";
import { matchesAny } from "./globs.ts";

/** How a process ended; `code` is null where a signal ended it. */
export type Ending = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly why: "exited" | "timed-out" | "cancelled" | "over-memory" | "not-started";
  readonly problem?: Problem | null;
};

export type Attempt = {
  readonly milestone: { readonly id: string };
  readonly task: Task;
  /** The phase that is worked on, of a task that has some: what was put up of the others is not its to change. */
  readonly phase?: string | null;
  readonly how: DoneBy;
  readonly ended: Ending;
  /** The limit it ran under, in milliseconds. */
  readonly timeoutMs: number | null;
  /** What it changed, relative to the top of the work tree; null where nobody can tell, without git. */
  readonly taken: { readonly paths: readonly string[] } | null;
  /** The verification commands that were run, in order; they are run where the verdict without them is not a failure. */
  readonly verify: readonly (Ending & { readonly line: string })[];
  /** The data folder, relative to the top of the work tree. */
  readonly root: string;
};

/** `reason` is a sentence; null where it is completed. */
export type Verdict = Pick<StepOutcome, "status" | "exit_code" | "reason">;

/**
 * Completed: it ended well, changed only what it may, passed its verification, and changed something it promised to change.
 * An agent promises a change by being one, any task by its `files`. What ended well without the promised change is
 * unverified: a person has to look.
 */
export function judge(attempt: Attempt): Verdict {
  const { ended, verify, timeoutMs } = attempt;
  const verdict = (status: Verdict["status"], reason: string | null): Verdict => ({ status, exit_code: ended.code, reason });
  const end = faultOfEnding(ended, timeoutMs);
  if (end !== null) return verdict(statusOf(ended), `It ${end}`);
  const outside = outsideReason(attempt);
  if (outside !== null) return verdict("failed", outside);
  for (const { line, ...ending } of verify) {
    const fault = faultOfEnding(ending, timeoutMs);
    if (fault !== null) return verdict(ending.why === "cancelled" ? "cancelled" : "failed", `Its verification \`${shown(line)}\` ${fault}`);
  }
  const missing = missingPromise(attempt);
  return missing === null ? verdict("completed", null) : verdict("unverified", missing);
}

function statusOf({ why }: Ending): Verdict["status"] {
  if (why === "timed-out") return "timed_out";
  return why === "cancelled" ? "cancelled" : "failed";
}

/** The end of a sentence about what ended, or null where it ended well. */
function faultOfEnding({ why, code, signal, problem: obstacle }: Ending, timeoutMs: number | null): string | null {
  switch (why) {
    case "timed-out": return timeoutMs === null ? "was stopped: its time was over." : `was stopped after ${durationText(timeoutMs)}, its time limit.`;
    case "cancelled": return "was cancelled.";
    case "over-memory": return "was stopped: it used more memory than agents.memory_limit allows.";
    case "not-started": return obstacle ? `could not be started: ${withHint(obstacle)}` : "could not be started.";
    case "exited": return code === 0 ? null : exitOf(code, signal);
  }
}

function withHint({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

/** What shells mean by the codes that say more than "no"; 128 and above are signals of something inside the command. */
const EXIT_CODES: Readonly<Record<number, string>> = {
  126: "a command cannot be executed", 127: "a command was not found", 130: "something in it was ended by SIGINT",
  134: "something in it was ended by SIGABRT", 137: "something in it was ended by SIGKILL", 139: "something in it was ended by SIGSEGV", 143: "something in it was ended by SIGTERM",
};

function exitOf(code: number | null, signal: string | null): string {
  if (code === null) return `was ended by ${signal ?? "a signal"}${signal === "SIGKILL" ? ", as the system does when memory runs out" : ""}.`;
  const meaning = EXIT_CODES[code];
  return `exited with code ${code}${meaning === undefined ? "" : `: ${meaning}`}.`;
}

/** Of paths changed by a task, those it may not change: below the data folder all but its own deliverables, elsewhere what its `files` leave out. */
export function outsideFiles(paths: readonly string[], { milestone, task, root, phase = null }: Pick<Attempt, "milestone" | "task" | "root" | "phase">): readonly string[] {
  const own = deliverablesOf({ milestone, task, root, phase });
  return paths.filter((path) => !path.startsWith(own) && (isBelow(root, path) || (task.files.length > 0 && !matchesAny(task.files, path))));
}

type Place = { readonly milestone: { readonly id: string }; readonly task: { readonly id: string }; readonly root: string; readonly phase?: string | null };

/** Where the deliverables of a task lie, or those of one of its phases, with `/` at its end. */
export function deliverablesOf({ milestone, task, root, phase = null }: Place): string {
  return `${root}/deliverables/${milestone.id}/${task.id}/${phase === null ? "" : `${phase}/`}`;
}

/** Case does not count: many a file system ignores it. */
function isBelow(root: string, path: string): boolean {
  const [folder, file] = [root.toLowerCase(), path.toLowerCase()];
  return file === folder || file.startsWith(`${folder}/`);
}

/** So many paths, or globs, fit a sentence. */
const NAMED_MAX = 5;

function outsideReason(attempt: Attempt): string | null {
  const { taken, task, root } = attempt;
  const outside = taken === null ? [] : outsideFiles(taken.paths, attempt);
  if (outside.length === 0) return null;
  const data = outside.filter((path) => isBelow(root, path));
  if (data.length > 0) return `It changed ${listed(data)}; below ${root} a task may change ${deliverablesOf(attempt)} only.`;
  return `It changed ${listed(outside)}, outside its files (${listed(task.files)}).`;
}

function missingPromise({ how, task, taken }: Attempt): string | null {
  if (taken === null) return null;
  const changed = task.files.length === 0 ? taken.paths.length > 0 : taken.paths.some((path) => matchesAny(task.files, path));
  if (changed || (how.kind !== "agent" && task.files.length === 0)) return null;
  const what = task.files.length === 0 ? "changed nothing" : `changed none of its files (${listed(task.files)})`;
  return `It ended well and ${what}.`;
}

function listed(texts: readonly string[]): string {
  const more = texts.length - NAMED_MAX;
  const named = texts.slice(0, NAMED_MAX).map(shown).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
}

/** Longer lines are cut in sentences; the log has them whole. */
const LINE_SHOWN_MAX = 80;

function shown(line: string): string {
  const plain = plainLine(line).trim();
  return plain.length <= LINE_SHOWN_MAX ? plain : `${plain.slice(0, LINE_SHOWN_MAX).toWellFormed()}…`;
}

/** A task that fails again and again is not worth a longer wait. */
const RETRY_WAIT_MS_MAX = 15 * 60_000;

/**
 * Milliseconds to wait before a task is tried again after its attempt number `attempt` (from 1) failed, or null where it has
 * had all its tries: one, and as many more as `retries` says. The wait doubles up to 15 minutes, or `backoffMs` where that is more.
 */
export function retryAfter({ retries }: Pick<Task, "retries">, attempt: number, backoffMs: number): number | null {
  if (attempt > retries) return null;
  return Math.min(backoffMs * 2 ** (attempt - 1), Math.max(backoffMs, RETRY_WAIT_MS_MAX));
}

/** How long a task may run: its own `timeout` or its agent's limit, whichever is shorter; null without either. Problem: `invalid-value`. */
export function timeoutOf({ id, timeout }: Pick<Task, "id" | "timeout">, agentMs: number | null = null): Result<number | null> {
  if (timeout === undefined) return ok(agentMs);
  const own = typeof timeout === "string" ? parseDuration(timeout) : null;
  if (own === null) return failed(problem("invalid-value", `The timeout of ${id} cannot be ${JSON.stringify(timeout)}.`, { hint: DURATION_HINT }));
  return ok(agentMs === null ? own : Math.min(own, agentMs));
}
