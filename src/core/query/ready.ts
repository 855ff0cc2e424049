// The ready queue: tasks that somebody could start now, the most pressing first, and why the others wait.
import type { Milestone, Task } from "../model/milestone.ts";
import { isMilestoneDone, type Priority } from "../model/status.ts";
import type { Workspace } from "../model/workspace.ts";
import { criticalPath } from "../rules/graph.ts";

export type ReadyTask = { readonly milestone: Milestone; readonly task: Task };

const RANK: Readonly<Record<Priority, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/**
 * Ready is a pending task of a milestone that is planned or in progress, whose required milestones are all completed, and
 * whose own dependencies are completed or cancelled. Order: the milestone's priority, milestones in progress before planned
 * ones, the longest chain of work behind the task, then ids and the order in the file.
 */
export function readyQueue(workspace: Workspace, only?: Milestone): ReadyTask[] {
  const candidates = only ? [only] : [...workspace.milestones.values()];
  const open = candidates.filter((milestone) => isOpen(milestone) && waitsFor(workspace, milestone).length === 0);
  return open.sort(byUrgency).flatMap((milestone) => readyTasks(milestone).map((task) => ({ milestone, task })));
}

function isOpen(milestone: Milestone): boolean {
  return milestone.status === "planned" || milestone.status === "in_progress";
}

/** Required milestones that are not completed, missing ones included. */
export function waitsFor(workspace: Workspace, milestone: Milestone): string[] {
  return milestone.dependencies.requires.filter((id) => {
    const required = workspace.milestones.get(id);
    return !required || !isMilestoneDone(required.status);
  });
}

function byUrgency(left: Milestone, right: Milestone): number {
  return RANK[left.priority] - RANK[right.priority] || begunFirst(left) - begunFirst(right) || (left.id < right.id ? -1 : 1);
}

function begunFirst(milestone: Milestone): number {
  return milestone.status === "in_progress" ? 0 : 1;
}

/** The ready tasks of one milestone, whatever the milestone itself waits for. */
export function readyTasks(milestone: Milestone): Task[] {
  const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
  const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
  if (ready.length < 2) return ready;
  const behind = workBehind(milestone);
  return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}

/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone: Milestone): Map<string, number> {
  const dependants = new Map<string, string[]>(milestone.tasks.map((task) => [task.id, []]));
  for (const task of milestone.tasks) for (const id of task.dependencies) dependants.get(id)?.push(task.id);
  const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
  return criticalPath(dependants, (id) => hours.get(id) ?? 1).lengths;
}

/** Why a pending task is not ready, as one sentence; null where it is. */
export function reasonToWait(workspace: Workspace, milestone: Milestone, task: Task): string | null {
  const milestones = waitsFor(workspace, milestone);
  if (milestones.length > 0) return `milestone ${milestone.id} waits for ${milestones.join(", ")}`;
  if (!isOpen(milestone)) return `milestone ${milestone.id} is ${milestone.status}`;
  const tasks = new Map(milestone.tasks.map((other) => [other.id, other.status]));
  const open = task.dependencies.filter((id) => tasks.get(id) !== "completed" && tasks.get(id) !== "cancelled");
  return open.length > 0 ? `${task.id} waits for ${open.join(", ")}` : null;
}
