// What each event does to the workspace: the one place where state changes.
import * as z from "zod/mini";
import { isObject } from "../base/json.ts";
import { Milestone, MilestoneStatus, Task, TaskStatus } from "../model/milestone.ts";
import type { EventDraft, EventType } from "../model/event.ts";
import { activePath, completedPath, withMilestone, type Workspace } from "../model/workspace.ts";
import { withProgress } from "./progress.ts";

type Details = EventDraft["details"];
type Change = (milestone: Milestone, details: Details, now: string) => Milestone;

/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
export function evolve(workspace: Workspace, events: readonly EventDraft[], now: string): Workspace {
  return events.reduce((state, event) => evolveOne(state, event, now), workspace);
}

function evolveOne(workspace: Workspace, event: EventDraft, now: string): Workspace {
  if (event.event_type === "milestone_created") return created(workspace, event.details);
  const milestone = workspace.milestones.get(event.milestone_id);
  const change = CHANGES[event.event_type];
  if (!milestone || !change) return workspace;
  const changed = withProgress(change(milestone, event.details, now));
  const path = event.event_type === "milestone_archived" ? completedPath(milestone.id) : workspace.paths.get(milestone.id);
  return withMilestone(workspace, stamped(changed, now), path);
}

/** An event without a milestone records one that came as a file. */
function created(workspace: Workspace, details: Details): Workspace {
  if (!isObject(details["milestone"])) return workspace;
  const milestone = withProgress(z.parse(Milestone, details["milestone"]));
  return withMilestone({ ...workspace, exists: true }, milestone, activePath(milestone.id));
}

/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone: Milestone, now: string): Milestone {
  if (typeof milestone.progress["last_update"] !== "string") return milestone;
  return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}

/** Event types that are not listed are records: they change nothing. */
const CHANGES: Readonly<Partial<Record<EventType, Change>>> = {
  milestone_updated: (milestone, { fields }) => z.parse(Milestone, { ...milestone, ...(isObject(fields) && fields) }),
  milestone_modified: modified,
  milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
  milestone_archived: archived,
  status_updated: (milestone, { new_status }, now) => withStatus(milestone, z.parse(MilestoneStatus, new_status), now),
  task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
  task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
  task_status_changed: taskStatusChanged,
  dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
  dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
  blocker_detected: blocked,
};

/** Type, so that a test can tell which types change state. */
export function changesState(type: EventType): boolean {
  return type === "milestone_created" || CHANGES[type] !== undefined;
}

function modified(milestone: Milestone, { tasks_added, tasks_changed, tasks_removed }: Details): Milestone {
  const removed = new Set(strings(tasks_removed));
  const kept = milestone.tasks.filter((task) => !removed.has(task.id));
  const changed = kept.map((task) => {
    const fields = isObject(tasks_changed) ? tasks_changed[task.id] : undefined;
    return isObject(fields) ? z.parse(Task, withoutNulls({ ...task, ...fields })) : task;
  });
  const added = Array.isArray(tasks_added) ? tasks_added.map((task) => z.parse(Task, task)) : [];
  return { ...milestone, tasks: [...changed, ...added] };
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

function taskStatusChanged(milestone: Milestone, details: Details, now: string): Milestone {
  const status = z.parse(TaskStatus, details["new_status"]);
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
