// What the steps of a session make of its milestone: the events that bring the one up to the other.
import type { EventDraft } from "../../model/event.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Step } from "../../model/execution/session.ts";
import { isTaskOver, type TaskStatus } from "../../model/status.ts";
import type { Workspace } from "../../model/workspace.ts";
import { followingEvents, taskEvent } from "../lifecycle.ts";
import { taskMayBecome } from "../transitions.ts";
import { isUnderKiro } from "../kiro/phases.ts";
import { phaseRecord, type PhaseRecord } from "./phases/record.ts";

type Recording = { readonly milestone: string; readonly session: string; readonly steps: Iterable<Step> };

/**
 * Events in the order of the steps; none for a step whose task says the same already, so that recording twice changes
 * nothing. A completed step counts once the work branch has its commit. Tasks that somebody finished or cancelled meanwhile
 * stay as they are.
 */
export function recordEvents(workspace: Workspace, { milestone: id, session, steps }: Recording): EventDraft[] {
  const milestone = workspace.milestones.get(id);
  if (!milestone) return [];
  const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
  const events: EventDraft[] = [];
  for (const step of steps) {
    const own = tasks.get(step.task);
    if (!own || isTaskOver(own.status)) continue;
    const phases = phaseRecord(milestone, own, { step, config: workspace.config });
    if (step.status !== "completed" || !phases.completes) events.push(...phases.events);
    for (const becoming of becomingsOf(step, milestone, { task: own, phases })) {
      const task = tasks.get(step.task);
      if (!task || isTaskOver(task.status) || isRecorded(milestone, task, step)) continue;
      const given = forgiven(task, becoming);
      const drafts = draftsOf(milestone, task, given);
      if (drafts.length > 0) tasks.set(task.id, { ...task, status: given.status });
      events.push(...drafts);
    }
  }
  const after = { ...milestone, tasks: [...tasks.values()] };
  const following = followingEvents(milestone, after, events.at(-1)?.event_type ?? "execute");
  return [...events, ...following].map((draft) => ({ ...draft, session_id: session }));
}

/** A failure that blocks already, or work that is unverified already: its instant tells it from an earlier attempt's. */
function isRecorded({ blockers }: Milestone, { id, status }: Task, step: Step): boolean {
  if (step.status === "unverified") return status === "unverified";
  const failed = step.status === "failed" || step.status === "timed_out";
  return failed && status === "blocked" && blockers.some(({ task_id, since }) => task_id === id && since === step.finished_at);
}

/** What a task becomes, when, and the events that come before and after that. `from`: only a task of this status. */
type Becoming = {
  readonly status: TaskStatus;
  readonly reason?: string | undefined;
  readonly at: string | null;
  readonly from?: TaskStatus;
  readonly before?: readonly EventDraft[];
  readonly after?: readonly EventDraft[];
};

/** A task that may fail is given up; any other blocks, with the reason on record. */
function forgiven({ continue_on_error }: Task, becoming: Becoming): Becoming {
  return continue_on_error && becoming.status === "blocked" ? { ...becoming, status: "cancelled", after: [] } : becoming;
}

/** None for a status that people set meanwhile and that does not lead here, and where the task is so already. */
function draftsOf(milestone: Milestone, task: Task, { status, reason, at, from, before = [], after = [] }: Becoming): EventDraft[] {
  const stays = task.status === status || (from !== undefined && task.status !== from);
  if (stays || !taskMayBecome(milestone, task, status).ok) return [];
  const drafts = [...before, taskEvent(milestone, task, { status, reason }), ...after];
  return at === null ? drafts : drafts.map((draft) => ({ ...draft, at }));
}

/** A task with phases goes on where it stands in them, and is done when they are over. */
function becomingsOf(step: Step, milestone: Milestone, { task, phases }: { readonly task: Task; readonly phases: PhaseRecord }): readonly Becoming[] {
  const becomings = CHANGES[step.status](step, milestone);
  if (!isUnderKiro(task)) return becomings;
  const kept = becomings.filter(({ status }) => status !== "pending" && (status !== "completed" || phases.completes));
  return kept.map((becoming) => (becoming.status === "completed" ? { ...becoming, before: [...(becoming.before ?? []), ...phases.events] } : becoming));
}

const started = ({ started_at }: Step): Becoming => ({ status: "in_progress", at: started_at });

type Change = (step: Step, milestone: Milestone) => readonly Becoming[];

const CHANGES: Readonly<Record<Step["status"], Change>> = {
  queued: backToPending,
  cancelled: backToPending,
  running: (step) => [started(step)],
  completed: (step, milestone) => (step.commit !== null && !step.merged ? [started(step)] : [started(step), completed(step, milestone)]),
  unverified: (step) => [started(step), { status: "unverified", reason: step.reason ?? undefined, at: step.finished_at }],
  failed: (step, milestone) => [started(step), blocked(step, { milestone, type: "task_failed" })],
  timed_out: (step, milestone) => [started(step), blocked(step, { milestone, type: "timed_out" })],
  skipped: () => [],
  waiting: () => [],
};

/** Only a task that is at work goes back: one that was never started has nothing to take back. */
function backToPending(step: Step): readonly Becoming[] {
  return [{ status: "pending", from: "in_progress", reason: step.reason ?? undefined, at: step.finished_at }];
}

function completed(step: Step, { id }: Milestone): Becoming {
  const committed: EventDraft[] = step.commit === null ? [] : [{ event_type: "task_committed", milestone_id: id, details: { task: step.task, commit: step.commit, type: "task" } }];
  return { status: "completed", at: step.finished_at, before: committed };
}

function blocked(step: Step, { milestone, type }: { readonly milestone: Milestone; readonly type: string }): Becoming {
  const reason = step.reason ?? "It failed.";
  const detected: EventDraft = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: step.blocker ?? type, reason, task_id: step.task } };
  return { status: "blocked", reason, at: step.finished_at, after: [detected] };
}
