// What each event does to the workspace: the one place where state changes.
import { isObject } from "../base/json.ts";
import { Milestone, Task } from "../model/milestone.ts";
import { MILESTONE_STATUSES, TASK_STATUSES, type MilestoneStatus, type TaskStatus } from "../model/status.ts";
import type { EventDraft, EventType } from "../model/event.ts";
import { activePath, completedPath, withMilestone, type Workspace } from "../model/workspace.ts";
import { kiroEnabled, phaseOverdue, phaseTransition, phaseUpdated } from "./kiro/evolve-phases.ts";
import { withProgress } from "./progress.ts";

type Details = EventDraft["details"];
type Change = (milestone: Milestone, details: Details, now: string) => Milestone;

/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
export function evolve(workspace: Workspace, events: readonly EventDraft[], now: string): Workspace {
  const changed = new Map<string, Changed>();
  for (const event of events) evolveOne(workspace, event, { changed, now });
  let state = workspace;
  // Progress follows from the tasks, so that it is looked at once, however many events there are.
  for (const { milestone, path, isNew } of changed.values()) {
    const whole = withProgress(milestone);
    state = withMilestone(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
  }
  return state;
}

type Changed = { readonly milestone: Milestone; readonly path: string | undefined; readonly isNew: boolean };
type Evolving = { readonly changed: Map<string, Changed>; readonly now: string };

function evolveOne({ milestones, paths }: Workspace, event: EventDraft, { changed, now }: Evolving): void {
  const { event_type, milestone_id: id, details } = event;
  if (event_type === "milestone_created") return created(details, changed);
  const before = changed.get(id);
  const milestone = before?.milestone ?? milestones.get(id);
  const change = CHANGES[event_type];
  if (!milestone || !change) return;
  const path = event_type === "milestone_archived" ? completedPath(id) : (before?.path ?? paths.get(id));
  changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}

/** An event without a milestone records one that came as a file. */
function created(details: Details, changed: Map<string, Changed>): void {
  if (!isObject(details["milestone"])) return;
  const milestone = Milestone.parse(details["milestone"]);
  changed.set(milestone.id, { milestone, path: activePath(milestone.id), isNew: true });
}

/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone: Milestone, now: string): Milestone {
  if (typeof milestone.progress["last_update"] !== "string") return milestone;
  return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}

/** What is written down and changes no milestone. */
const RECORDS = {
  milestone_activated: null, milestone_deleted: null, progress_updated: null, task_committed: null, dependency_blocker: null,
  task_dependency_blocker: null, risk_identified: null, blockers_escalated: null,
  kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
  session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
  state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
  branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
  git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
  scale_status: null, scale_detection_initialized: null, performance_metric: null, database_issues: null, backend_switched: null,
  scale_threshold_approaching: null, kiro_approval_reopened: null, kiro_approval_bypassed: null,
} as const;

/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES: Readonly<Record<EventType, Change | null>> = {
  milestone_created: null,
  milestone_updated: (milestone, { fields }) => updated(milestone, isObject(fields) ? fields : {}),
  milestone_modified: modified,
  milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
  milestone_archived: archived,
  status_updated: (milestone, { new_status }, now) => withStatus(milestone, milestoneStatus(new_status), now),
  task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
  task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
  task_status_changed: taskStatusChanged,
  dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
  dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
  blocker_detected: blocked,
  kiro_enabled: kiroEnabled,
  kiro_phase_updated: (milestone, details, now) => withTask(milestone, details, (task) => phaseUpdated(task, details, now)),
  kiro_phase_transition: (milestone, details, now) => withTask(milestone, details, (task) => phaseTransition(task, details, now)),
  kiro_phase_overdue: (milestone, details, now) => withTask(milestone, details, (task) => phaseOverdue(task, details, now)),
  ...RECORDS,
};

/** Whether events of this type change the workspace. */
export function changesState(type: EventType): boolean {
  return type === "milestone_created" || CHANGES[type] !== null;
}

function updated(milestone: Milestone, fields: Readonly<Record<string, unknown>>): Milestone {
  return settled(Milestone.parse({ ...milestone, ...fields }), Object.keys(fields));
}

/** Whoever gives a field a value settles what a merge left open about it. */
function settled(milestone: Milestone, places: readonly string[]): Milestone {
  const { conflicts, ...rest } = milestone;
  if (!Array.isArray(conflicts)) return milestone;
  const open = conflicts.filter((record: unknown) => !isObject(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
  return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}

function modified(milestone: Milestone, { tasks_added, tasks_changed, tasks_removed }: Details): Milestone {
  const removed = new Set(strings(tasks_removed));
  const kept = milestone.tasks.filter((task) => !removed.has(task.id));
  const changed = kept.map((task) => {
    const fields = isObject(tasks_changed) ? tasks_changed[task.id] : undefined;
    return isObject(fields) ? Task.parse(withoutNulls({ ...task, ...fields })) : task;
  });
  const added = Array.isArray(tasks_added) ? tasks_added.map((task) => Task.parse(task)) : [];
  const places = isObject(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys(isObject(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
  return settled({ ...milestone, tasks: [...changed, ...added] }, places);
}

/** null takes a field away. */
function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function archived(milestone: Milestone, { reason, forced, open_tasks }: Details, now: string): Milestone {
  const archive = forced === true ? { archive: { reason, forced, open_tasks, was: milestone.status } } : milestone.status === "cancelled" ? { archive: { was: "cancelled" } } : {};
  const completed_at = milestone.completed_at ?? (forced === true || milestone.status === "cancelled" ? null : now);
  return { ...milestone, status: "archived", completed_at, ...archive };
}

function withStatus(milestone: Milestone, status: MilestoneStatus, now: string): Milestone {
  const completed_at = status === "completed" ? (milestone.completed_at ?? now) : status === "archived" ? milestone.completed_at : null;
  const blockers = milestone.status === "blocked" && status !== "blocked" ? milestone.blockers.filter((blocker) => blocker.task_id !== null) : milestone.blockers;
  return { ...milestone, status, completed_at, blockers };
}

/** A word that is no status is a fault of whoever wrote the event. */
function milestoneStatus(word: unknown): MilestoneStatus {
  const status = MILESTONE_STATUSES.find((one) => one === word);
  if (status === undefined) throw new TypeError(`${String(word)} is no status of a milestone`);
  return status;
}

function taskStatus(word: unknown): TaskStatus {
  const status = TASK_STATUSES.find((one) => one === word);
  if (status === undefined) throw new TypeError(`${String(word)} is no status of a task`);
  return status;
}

function taskStatusChanged(milestone: Milestone, details: Details, now: string): Milestone {
  const status = taskStatus(details["new_status"]);
  const reason = typeof details["reason"] === "string" ? details["reason"] : undefined;
  const changed = withTask(milestone, details, (task) => {
    const started_at = status === "in_progress" ? (task.started_at ?? now) : status === "pending" ? null : task.started_at;
    const next = unblocked({ ...task, status, started_at, completed_at: status === "completed" ? now : null });
    return status === "blocked" && reason !== undefined ? { ...next, blocked_reason: reason } : next;
  });
  return status === "blocked" ? changed : { ...changed, blockers: changed.blockers.filter((blocker) => blocker.task_id !== details["task_id"]) };
}

function unblocked(task: Task): Task {
  const { blocked_reason: _gone, ...rest } = task;
  return { ...rest };
}

function withTask(milestone: Milestone, { task_id }: Details, change: (task: Task) => Task): Milestone {
  return { ...milestone, tasks: milestone.tasks.map((task) => (task.id === task_id ? change(task) : task)) };
}

function withRequires(milestone: Milestone, change: (ids: readonly string[]) => string[]): Milestone {
  return { ...milestone, dependencies: { ...milestone.dependencies, requires: change(milestone.dependencies.requires) } };
}

function blocked(milestone: Milestone, { reason, task_id, type }: Details, now: string): Milestone {
  const blocker = { ...(typeof type === "string" && { type }), reason: String(reason), task_id: typeof task_id === "string" ? task_id : null, since: now };
  return { ...milestone, blockers: [...milestone.blockers, blocker] };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
