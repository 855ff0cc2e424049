// approval list: phases that wait for somebody's approval, for how long already, and for whom.
import { ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import type { Facts } from "../../model/facts.ts";
import type { Approval } from "../../model/kiro/approval.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findMilestone } from "../../rules/find.ts";
import { localOpens, speaker } from "../../rules/kiro/acts/approach.ts";
import { approvalRow, INDEPENDENT, type ApprovalRow } from "../../rules/kiro/acts/row.ts";
import { lastRound } from "../../rules/kiro/approvals.ts";
import { entriesOf } from "../../rules/kiro/approvers.ts";
import { gateOf } from "../../rules/kiro/gate.ts";
import { isUnderKiro, phaseOrder } from "../../rules/kiro/phases.ts";
import { defineQuery, flag, option } from "../../verb.ts";
import { approvalsView } from "../../views/kiro/approvals.ts";

/** Data: `{approvals: [{milestone, task, phase, status, approvers, approved_by, outstanding, requested_at, requested_by, auto_approve_at}]}`, the oldest first. */
export const list = defineQuery({
  name: "approval list",
  summary: "List phases that wait for an approval.",
  permission: "read",
  args: {
    mine: flag("Only those that wait for you."),
    all: flag("Those that were decided too."),
    milestone: option(MilestoneRef, "Only of this milestone."),
  },
  scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
  needs: ({ milestone = null }) => [{ kind: "approvals", milestone }, { kind: "standing" }],
  examples: [{ line: "milestone approval list", why: "what waits, since when, and for whom" }],
  answer(workspace, { mine, all, milestone }, { now, facts }) {
    if (milestone !== undefined) {
      const found = findMilestone(workspace, milestone);
      if (!found.ok) return found;
    }
    const who = mine ? speaker(facts) : ok(null);
    if (!who.ok) return who;
    const rows = rowsOf(workspace, facts).filter(({ status }) => all || status === "pending");
    const approvals = rows.filter((row) => who.value === null || waitsFor(row, { who: who.value, workspace, facts })).sort(byAge);
    const broken = facts.approvals?.broken ?? [];
    return ok({ data: { approvals }, reply: approvalsView(approvals, { now, mine }), warnings: broken });
  },
});

function byAge(left: ApprovalRow, right: ApprovalRow): number {
  return (left.requested_at ?? "").localeCompare(right.requested_at ?? "", "en") || (left.milestone < right.milestone ? -1 : left.milestone > right.milestone ? 1 : 0);
}

/** Of milestones that are not over; a phase that waits and that nobody was asked for waits for whom its gate names. */
function rowsOf(workspace: Workspace, facts: Facts): readonly ApprovalRow[] {
  const counts = localOpens(workspace.config, facts);
  const open = [...workspace.milestones.values()].filter(({ status }) => status !== "archived" && status !== "cancelled" && status !== "completed");
  const approvals = Map.groupBy(facts.approvals?.approvals ?? [], ({ milestone_id }) => milestone_id);
  return open.flatMap((milestone) => milestone.tasks.filter((task) => isUnderKiro(task) && !isTaskOver(task.status)).flatMap((task) =>
    phaseOrder(milestone, task).flatMap((phase) => rowOfPhase({ milestone, task, phase }, { approvals: approvals.get(milestone.id) ?? [], workspace, counts }))));
}

type At = { readonly milestone: Milestone; readonly task: Task; readonly phase: string };
type Around = { readonly approvals: readonly Approval[]; readonly workspace: Workspace; readonly counts: boolean };

function rowOfPhase({ milestone, task, phase }: At, { approvals, workspace: { config }, counts }: Around): readonly ApprovalRow[] {
  const approval = approvals.find(({ task_id, phase: name }) => task_id === task.id && name === phase);
  const waits = task.kiro_workflow.phases[phase]?.status === "waiting_approval";
  if (approval && (waits || lastRound(approval)?.status !== "pending")) return [approvalRow(approval, { counts })];
  if (!waits) return [];
  const { approvers } = gateOf(milestone, task, { phase, config });
  return [{ milestone: milestone.id, task: task.id, phase, status: "pending", approvers, approved_by: [], outstanding: [...approvers], requested_at: null, requested_by: null, auto_approve_at: null }];
}

type Whose = { readonly who: NonNullable<Facts["standing"]>; readonly workspace: Workspace; readonly facts: Facts };

/** Somebody who is asked and has not said yes; whoever asked for it themselves is not waited for. */
function waitsFor({ outstanding, approvers, requested_by }: ApprovalRow, { who, workspace: { config } }: Whose): boolean {
  const open = outstanding.includes(INDEPENDENT) ? approvers : outstanding;
  return entriesOf(who, open, config).length > 0 && !(outstanding.includes(INDEPENDENT) && requested_by === who.person.login);
}
