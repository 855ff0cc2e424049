// The events by which milestones and tasks change their status, with what follows from them.
import type { JsonObject } from "../base/json.ts";
import type { EventDraft } from "../model/event.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import type { MilestoneStatus, TaskStatus } from "../model/status.ts";
import { progressOf } from "./progress.ts";
import { statusByTasks } from "./transitions.ts";

/** A milestone's status by somebody's word; nothing where it has that status already. */
export function statusEvents(milestone: Milestone, status: MilestoneStatus, more: { readonly trigger: string; readonly reason?: string | undefined }): EventDraft[] {
  if (milestone.status === status) return [];
  const details: JsonObject = {
    old_status: milestone.status,
    new_status: status,
    progress_percentage: progressOf(milestone).percentage,
    trigger_event: more.trigger,
    ...(more.reason !== undefined && { reason: more.reason }),
  };
  return [{ event_type: "status_updated", milestone_id: milestone.id, details }];
}

export type TaskChange = { readonly status: TaskStatus; readonly reason?: string | undefined };

/** A task's status, and the milestone's where the tasks decide it: begun with the first, completed with the last. */
export function taskEvents(milestone: Milestone, task: Task, change: TaskChange): EventDraft[] {
  if (task.status === change.status) return [];
  const after = { ...milestone, tasks: milestone.tasks.map((other) => (other.id === task.id ? { ...other, status: change.status } : other)) };
  return [taskEvent(milestone, task, change), ...followingEvents(milestone, after, taskEventType(change.status))];
}

function taskEventType(status: TaskStatus): "task_completed" | "task_started" | "task_status_changed" {
  if (status === "completed") return "task_completed";
  return status === "in_progress" ? "task_started" : "task_status_changed";
}

/** The event of a task's new status alone, without what follows from it. */
export function taskEvent(milestone: Milestone, task: Task, { status, reason }: TaskChange): EventDraft {
  const plain = taskEventType(status);
  const event_type = plain === "task_started" && task.status !== "pending" ? "task_status_changed" : plain;
  const details: JsonObject = event_type === "task_status_changed"
    ? { task_id: task.id, old_status: task.status, new_status: status, ...(reason !== undefined && { reason }) }
    : { task_id: task.id };
  return { event_type, milestone_id: milestone.id, details };
}

/** What the tasks of `after` make of a milestone that was `before`: begun, completed, or as it was. */
export function followingEvents(before: Milestone, after: Milestone, trigger: string): EventDraft[] {
  const status = statusByTasks(after);
  if (status === before.status) return [];
  const changed = { ...after, progress: progressOf(after) };
  if (status === "completed") return [...begun(before, changed, trigger), { event_type: "milestone_completed", milestone_id: before.id, details: { progress_percentage: 100 } }];
  return statusEvents({ ...changed, status: before.status }, status, { trigger });
}

/** A milestone that goes from planned to completed in one step has been in progress in between. */
function begun(before: Milestone, after: Milestone, trigger: string): EventDraft[] {
  return before.status === "planned" ? statusEvents({ ...after, status: "planned" }, "in_progress", { trigger }) : [];
}
