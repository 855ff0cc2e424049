// Events: what happened, as lines of `.milestones/events/<id>.jsonl`.
import { isList, isMapping, type Json, type JsonObject } from "../base/json.ts";

/** Every type that is written or read; those that change no milestone are records. */
export const EVENT_TYPES = [
  "milestone_created", "milestone_activated", "milestone_updated", "milestone_modified", "milestone_completed",
  "milestone_archived", "milestone_deleted", "status_updated", "progress_updated", "task_started", "task_completed",
  "task_status_changed", "task_committed", "dependency_added", "dependency_resolved", "dependency_blocker",
  "task_dependency_blocker", "risk_identified", "blocker_detected", "blockers_escalated", "kiro_phase_updated",
  "kiro_phase_transition", "kiro_task_completed", "kiro_approval_requested", "kiro_approval_granted",
  "kiro_approval_rejected", "session_created", "session_resumed", "session_ended", "checkpoint_created",
  "state_initialized", "state_saved", "state_loaded", "state_restored", "state_recovered", "state_modified",
  "state_cleaned", "branch_created", "branch_synced", "pr_created", "conflict_detected", "auto_commit",
  "operation_failed", "agent_deployed", "git_operation", "storage_initialized", "migration_completed",
  "migration_monitoring", "backup_restored", "scale_status", "scale_detection_initialized", "performance_metric",
  "database_issues", "backend_switched", "scale_threshold_approaching", "kiro_enabled", "kiro_phase_overdue",
  "kiro_approval_reopened", "kiro_approval_bypassed",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** What a command decided; who and when is added when it is written. */
export type EventDraft = {
  readonly event_type: EventType;
  readonly milestone_id: string;
  readonly details: JsonObject;
  /** The session that it happened in. */
  readonly session_id?: string;
  /** When it happened, where that was earlier than the command that records it; ISO 8601 UTC. */
  readonly at?: string;
};

/** One line of a log. `timestamp` is ISO 8601 UTC; `details` is whatever the type needs. */
export type MilestoneEvent = Pick<EventDraft, "event_type" | "milestone_id" | "details"> & {
  readonly timestamp: string;
  readonly session_id: string | null;
  readonly actor: string;
  readonly request_id: string | null;
};

/** A line that was read: of any dialect, so its type may be one that nobody writes any more. */
export type RecordedEvent = {
  readonly timestamp: string | null;
  readonly event_type: string;
  readonly milestone_id: string | null;
  readonly session_id: string | null;
  readonly actor: string | null;
  readonly request_id: string | null;
  readonly details: { readonly [key: string]: Json };
};

/** What added a task: its event, which names it wherever it is and whatever its number has become, and when that was. */
export type Origin = { readonly name: string; readonly at: string };

/** The tasks that an event adds, each with its origin. */
export function addedBy({ event_type, details, request_id, timestamp }: RecordedEvent): { readonly id: string; readonly origin: Origin }[] {
  const made = details["milestone"];
  const created = event_type === "milestone_created" && isMapping(made) ? made["tasks"] : undefined;
  const tasks = event_type === "milestone_modified" ? details["tasks_added"] : created;
  const ids = isList(tasks) ? tasks.flatMap((task) => (isMapping(task) && typeof task["id"] === "string" ? [task["id"]] : [])) : [];
  return ids.map((id, index) => ({ id, origin: { name: `${request_id ?? timestamp ?? ""} ${index}`, at: timestamp ?? "" } }));
}

export function removedBy({ details }: RecordedEvent): string[] {
  const removed = details["tasks_removed"];
  return isList(removed) ? removed.filter((id) => typeof id === "string") : [];
}
