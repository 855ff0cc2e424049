// The phases of a milestone's tasks as people read them: where each stands, and what stands in its way.
import { heading, list, table, text, type Block, type Reply } from "../../base/reply.ts";
import type { PhaseBlocker } from "../../rules/kiro/blockers.ts";
import type { ApprovalRow } from "../../rules/kiro/acts/row.ts";

/** `state` of a deliverable: missing, untouched (the template as it was made), there, or work that is no file of the phase. Instants are ISO 8601 UTC. */
export type PhaseRow = {
  readonly status: string;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly approved_at: string | null;
  readonly approved_by: string | null;
  readonly overdue_at: string | null;
  readonly approval_required: boolean;
  readonly deliverables: readonly { readonly name: string; readonly state: "missing" | "untouched" | "there" | "work"; readonly paths: readonly string[] }[];
  readonly approval: ApprovalRow | null;
};

/** `text` is the blocker as a sentence; `changed` names phases whose files are others than those that were put up. */
export type TaskPhases = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly current_phase: string | null;
  readonly phases: Readonly<Record<string, PhaseRow>>;
  readonly blocked_by: readonly (PhaseBlocker & { readonly text: string })[];
  readonly changed: readonly { readonly phase: string; readonly paths: readonly string[] }[];
};

export function kiroStatusView(milestone: string, tasks: readonly TaskPhases[]): Reply {
  if (tasks.length === 0) return [text(`No task of ${milestone} has phases.`)];
  return tasks.flatMap((task) => [heading(`${task.id}: ${task.title}`), table(["phase", "status", "approval", "deliverables"], Object.entries(task.phases).map(cells)), ...ways(task)]);
}

function cells([name, { status, overdue_at, approval_required, approval, deliverables }]: readonly [string, PhaseRow]): string[] {
  const late = overdue_at === null || status === "approved" || status === "completed" ? "" : ", overdue";
  return [name, `${status.replaceAll("_", " ")}${late}`, approvalText(approval, { approval_required }), deliverables.map(({ name: label, state }) => (state === "there" || state === "work" ? label : `${label} (${state})`)).join(", ")];
}

function approvalText(approval: ApprovalRow | null, { approval_required }: Pick<PhaseRow, "approval_required">): string {
  if (!approval || approval.status === "reopened") return approval_required ? "needed" : "";
  if (approval.status === "pending") return `waits for ${approval.outstanding.join(", ")}`;
  return approval.status === "approved" ? `approved by ${approval.approved_by.join(", ")}` : approval.status.replaceAll("_", " ");
}

function ways({ blocked_by, changed }: TaskPhases): Block[] {
  const drifted = changed.map(({ phase, paths }) => `${phase} changed since it was put up: ${paths.join(", ")}`);
  const lines = [...drifted, ...blocked_by.map((blocker) => blocker.text)];
  return lines.length === 0 ? [] : [text("Blocked by:"), list(lines)];
}
