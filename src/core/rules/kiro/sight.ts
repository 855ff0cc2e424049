// Sight of a gate: the task, its phase, what lies there, what was asked about it, and whether that still holds.
import { problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Facts } from "../../model/facts.ts";
import type { Approval, Exhibit, Person } from "../../model/kiro/approval.ts";
import type { DeliverableFile } from "../../model/kiro/deliverable.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findMilestone, findTask } from "../find.ts";
import { driftOf, type Asking, type Drifted } from "./approvals.ts";
import { isSame } from "./approvers.ts";
import { exhibitsOf, filesOfPhase } from "./deliverables.ts";
import { autoApproveAt } from "./due.ts";
import { gateOf, type Gate } from "./gate.ts";
import { isLast, isUnderKiro, openPhase, phaseAfter, phaseOrder } from "./phases.ts";

export type Sight = {
  readonly milestone: Milestone;
  readonly task: Task;
  readonly phase: string;
  readonly gate: Gate;
  readonly approval: Approval | null;
  readonly files: readonly DeliverableFile[];
  readonly exhibits: readonly Exhibit[];
  readonly head: string | null;
  readonly drifted: Drifted | null;
};

/** `phase` undefined is the one that is open, or the last where all are over. */
export type Where = { readonly milestone: string; readonly task: string; readonly phase?: string | undefined };

/** Problems: those of finding the milestone and the task; `usage` where the task has no phases, or none of this name; the file's own where the approval cannot be read. */
export function sightOf(workspace: Workspace, where: Where, { deliverables, approvals }: Pick<Facts, "deliverables" | "approvals">): Result<Sight> {
  const milestone = findMilestone(workspace, where.milestone);
  if (!milestone.ok) return milestone;
  const task = findTask(milestone.value, where.task);
  if (!task.ok) return task;
  const phase = phaseNamed(milestone.value, task.value, where.phase);
  if (!phase.ok) return phase;
  const place = { milestone: milestone.value.id, task: task.value.id, phase: phase.value };
  const broken = approvals?.broken.find(({ at }) => at?.path.endsWith(`approvals/${place.milestone}/${place.task}-${place.phase}.yaml`));
  if (broken) return failed(broken);
  const approval = approvals?.approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === place.milestone && task_id === place.task && name === place.phase) ?? null;
  const files = deliverables ? filesOfPhase(deliverables, place) : [];
  const exhibits = exhibitsOf(files);
  const gate = gateOf(milestone.value, task.value, { phase: phase.value, config: workspace.config });
  return ok({ milestone: milestone.value, task: task.value, phase: phase.value, gate, approval, files, exhibits, head: deliverables?.head ?? null, drifted: deliverables ? driftOf(approval, exhibits) : null });
}

function phaseNamed(milestone: Milestone, task: Task, wanted: string | undefined): Result<string> {
  if (!isUnderKiro(task)) return failed(problem("usage", `Task ${task.id} of ${milestone.id} has no phases.`, { hint: `Give it some with \`milestone kiro enable ${milestone.id}\`.` }));
  const order = phaseOrder(milestone, task);
  if (wanted === undefined) return ok(openPhase(milestone, task) ?? order.at(-1) ?? "");
  return order.includes(wanted) ? ok(wanted) : failed(problem("usage", `Task ${task.id} of ${milestone.id} has no phase ${JSON.stringify(wanted)}.`, { hint: `Its phases are ${order.join(", ")}.` }));
}

/** What a round that is asked for now is about. The last phase is never passed by time alone. */
export function askingOf({ milestone, task, phase, gate, head, exhibits, files }: Sight, { workspace, at, by }: { readonly workspace: Workspace; readonly at: string; readonly by: Person }): Asking {
  const order = phaseOrder(milestone, task);
  const auto = isLast(order, phase) ? null : autoApproveAt(workspace.config, at);
  return { milestone: milestone.id, task: task.id, phase, next: phaseAfter(order, phase), gate, at, by, head, exhibits, editors: editorsOf(files), autoApproveAt: auto };
}

function editorsOf(files: readonly DeliverableFile[]): readonly Person[] {
  const editors = files.flatMap(({ editor }) => editor ?? []);
  return editors.filter((person, at) => !editors.slice(0, at).some((other) => isSame(other, person)));
}
