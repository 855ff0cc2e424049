// What time brings to phases: gates that open by themselves, phases that last too long. Nobody is asked, and nothing happens twice.
import { parseDuration } from "../../base/duration.ts";
import { instantAt } from "../../base/instant.ts";
import type { Config } from "../../model/config/config.ts";
import type { Approval } from "../../model/kiro/approval.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { isTimedOut, lastRound } from "./approvals.ts";
import { isUnderKiro, openPhase } from "./phases.ts";

/** `now` is ours, `server` the forge's where there is one: what has passed has passed by both. */
export type Clocks = { readonly now: string; readonly server: string | null };

export type Due =
  | { readonly kind: "auto-approve"; readonly milestone: string; readonly task: string; readonly phase: string }
  | { readonly kind: "overdue"; readonly milestone: string; readonly task: string; readonly phase: string; readonly since: string };

/** Of tasks that are not over, in milestones that are not. */
export function dueOf(milestone: Milestone, approvals: readonly Approval[], { config, clocks }: { readonly config: Config; readonly clocks: Clocks }): readonly Due[] {
  if (milestone.status === "archived" || milestone.status === "cancelled" || milestone.status === "completed") return [];
  return milestone.tasks.filter((task) => isUnderKiro(task) && task.status !== "completed" && task.status !== "cancelled").flatMap((task) => dueOfTask(milestone, task, { approvals, config, clocks }));
}

type Around = { readonly approvals: readonly Approval[]; readonly config: Config; readonly clocks: Clocks };

function dueOfTask(milestone: Milestone, task: Task, { approvals, config, clocks }: Around): readonly Due[] {
  const phase = openPhase(milestone, task);
  if (phase === null) return [];
  const at = { milestone: milestone.id, task: task.id, phase };
  const own = task.kiro_workflow.phases[phase];
  const round = lastRound(approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === milestone.id && task_id === task.id && name === phase) ?? null);
  const opens = own?.status === "waiting_approval" && round !== null && isTimedOut(round, clocks);
  const since = own?.["started_at"];
  const overdue = typeof since === "string" && own?.["overdue_at"] === undefined && isLate(since, config.kiro_workflow.phase_timeout, clocks);
  return [...(opens ? [{ kind: "auto-approve", ...at } as const] : []), ...(overdue ? [{ kind: "overdue", ...at, since } as const] : [])];
}

function isLate(since: string, after: string, { now, server }: Clocks): boolean {
  const length = parseDuration(after);
  const end = Date.parse(since) + (length ?? Number.POSITIVE_INFINITY);
  return Date.parse(now) >= end && (server === null || Date.parse(server) >= end);
}

/** The instant at which a gate that is put up now opens by itself; null where the settings say nothing. */
export function autoApproveAt({ approval_workflow }: Pick<Config, "approval_workflow">, now: string): string | null {
  const length = approval_workflow.auto_approve_after === null ? null : parseDuration(approval_workflow.auto_approve_after);
  return length === null ? null : instantAfter(now, length);
}

/** In whole seconds, never early. */
function instantAfter(now: string, milliseconds: number): string | null {
  const at = Date.parse(now) + milliseconds;
  return Number.isFinite(at) ? instantAt(Math.ceil(at / 1000) * 1000) : null;
}
