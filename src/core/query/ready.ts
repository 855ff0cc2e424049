// The ready queue: tasks that somebody could start now, the most pressing first.
import type { Milestone, Task } from "../model/milestone.ts";
import { criticalPath } from "../rules/graph.ts";
import { PRIORITY_RANK } from "./order.ts";
import type { ReadyRow } from "./questions.ts";

/** Whether tasks of it may be started, once what it requires is done. */
export function isOpen({ status }: Pick<Milestone, "status">): boolean {
  return status === "planned" || status === "in_progress";
}

/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
export function urgency({ priority, status }: Pick<Milestone, "priority" | "status">): number {
  return PRIORITY_RANK[priority] * 2 + (status === "in_progress" ? 0 : 1);
}

/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
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

/** What the queue holds of a milestone once what it requires is done, in its order. */
export function readyRows(milestone: Milestone): ReadyRow[] {
  return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
}
