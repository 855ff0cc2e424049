// The words for statuses and priorities, and which of them mean that something is over.

export const MILESTONE_STATUSES = ["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export const TASK_STATUSES = ["pending", "in_progress", "completed", "unverified", "blocked", "cancelled"] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const PHASE_STATUSES = [
  "pending", "in_progress", "waiting_approval", "in_review", "changes_requested", "approved", "completed", "rejected", "blocked",
] as const;

export const PRIORITIES = ["low", "medium", "high", "critical"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Task statuses after which nothing is left to do. */
export function isTaskOver(status: TaskStatus): boolean {
  return status === "completed" || status === "cancelled";
}

/** Milestone statuses that let their dependants start. */
export function isMilestoneDone(status: MilestoneStatus): boolean {
  return status === "completed" || status === "archived";
}
