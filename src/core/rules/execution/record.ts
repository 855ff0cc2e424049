// What the steps of a session make of its milestone: the events that bring the one up to the other.
import type { EventDraft } from "../../model/event.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Step } from "../../model/session.ts";
import { isTaskOver } from "../../model/status.ts";
import type { Workspace } from "../../model/workspace.ts";
import { evolve } from "../evolve.ts";
import { taskEvents } from "../lifecycle.ts";
import { taskMayBecome } from "../transitions.ts";

type Recording = { readonly milestone: string; readonly session: string; readonly steps: Iterable<Step>; readonly now: string };

/**
 * Events in the order of the steps; none for a step whose task says the same already, so that recording twice changes
 * nothing. A completed step counts once the work branch has its commit. Tasks that somebody finished or cancelled meanwhile
 * stay as they are.
 */
export function recordEvents(workspace: Workspace, { milestone: id, session, steps, now }: Recording): EventDraft[] {
  let state = workspace;
  const events: EventDraft[] = [];
  const happen = (step: Step, change: (milestone: Milestone, task: Task) => readonly EventDraft[]): void => {
    const milestone = state.milestones.get(id);
    const task = milestone?.tasks.find((one) => one.id === step.task);
    if (!milestone || !task || isTaskOver(task.status) || isRecorded(milestone, task, step)) return;
    const drafts = change(milestone, task);
    events.push(...drafts.map((draft) => ({ ...draft, session_id: session })));
    state = evolve(state, drafts, now);
  };
  for (const step of steps) for (const change of CHANGES[step.status](step)) happen(step, change);
  return events;
}

/** A failure that blocks already, or work that is unverified already: its instant tells it from an earlier attempt's. */
function isRecorded({ blockers }: Milestone, { id, status }: Task, step: Step): boolean {
  if (step.status === "unverified") return status === "unverified";
  const failed = step.status === "failed" || step.status === "timed_out";
  return failed && status === "blocked" && blockers.some(({ task_id, since }) => task_id === id && since === step.finished_at);
}

type Change = (milestone: Milestone, task: Task) => readonly EventDraft[];

const started = ({ started_at }: Step): Change => (milestone, task) => at(started_at, becoming(milestone, task, { status: "in_progress" }));

const CHANGES: Readonly<Record<Step["status"], (step: Step) => readonly Change[]>> = {
  queued: (step) => [backToPending(step)],
  cancelled: (step) => [backToPending(step)],
  running: (step) => [started(step)],
  completed: (step) => (step.commit !== null && !step.merged ? [started(step)] : [started(step), completed(step)]),
  unverified: (step) => [started(step), (milestone, task) => at(step.finished_at, becoming(milestone, task, { status: "unverified", reason: step.reason ?? undefined }))],
  failed: (step) => [started(step), failedWith(step, "task_failed")],
  timed_out: (step) => [started(step), failedWith(step, "timed_out")],
  skipped: () => [],
  waiting: () => [],
};

/** Only a task that is at work goes back: one that was never started has nothing to take back. */
function backToPending(step: Step): Change {
  return (milestone, task) => (task.status === "in_progress" ? at(step.finished_at, becoming(milestone, task, { status: "pending", reason: step.reason ?? undefined })) : []);
}

function completed(step: Step): Change {
  return (milestone, task) => {
    const done = at(step.finished_at, becoming(milestone, task, { status: "completed" }));
    if (step.commit === null || done.length === 0) return done;
    const committed: EventDraft = { event_type: "task_committed", milestone_id: milestone.id, details: { task: task.id, commit: step.commit, type: "task" } };
    return [...at(step.finished_at, [committed]), ...done];
  };
}

/** A task that may fail is given up; any other blocks, with the reason on record. */
function failedWith(step: Step, kind: "task_failed" | "timed_out"): Change {
  return (milestone, task) => {
    const reason = step.reason ?? "It failed.";
    if (task.continue_on_error) return at(step.finished_at, becoming(milestone, task, { status: "cancelled", reason }));
    const detected: EventDraft = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: step.blocker ?? kind, reason, task_id: task.id } };
    return at(step.finished_at, [...becoming(milestone, task, { status: "blocked", reason }), detected]);
  };
}

/** Statuses that people set meanwhile and that do not lead here are theirs. */
function becoming(milestone: Milestone, task: Task, change: { readonly status: Task["status"]; readonly reason?: string | undefined }): EventDraft[] {
  return taskMayBecome(milestone, task, change.status).ok ? taskEvents(milestone, task, change) : [];
}

function at(when: string | null, drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.map((draft) => (when === null ? draft : { ...draft, at: when }));
}
