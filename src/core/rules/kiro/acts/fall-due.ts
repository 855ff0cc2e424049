// What time alone does to phases, as events and approvals: said once, by nobody, and never over files that have changed since.
import { ok, type Result } from "../../../base/result.ts";
import type { Facts } from "../../../model/facts.ts";
import type { Approval } from "../../../model/kiro/approval.ts";
import type { Milestone } from "../../../model/milestone.ts";
import type { Workspace } from "../../../model/workspace.ts";
import { evolve } from "../../evolve.ts";
import { autoApproved } from "../approvals.ts";
import { dueOf, type Clocks, type Due } from "../due.ts";
import { sightOf } from "../sight.ts";
import { staleGates } from "./approach.ts";
import { over, reopenedGates, type Moved } from "./moves.ts";
import { approvalRow } from "./row.ts";

export type Falling = { readonly workspace: Workspace; readonly clocks: Clocks; readonly counts: boolean };

/** Whether anything is due, by the phases alone: approvals need not be read where none of them can be. */
export function mayBeDue(milestone: Milestone, { workspace: { config }, clocks }: Pick<Falling, "workspace" | "clocks">): boolean {
  const waits = milestone.tasks.some(({ kiro_workflow: { phases } }) => Object.values(phases).some(({ status }) => status === "waiting_approval"));
  return waits || dueOf(milestone, [], { config, clocks }).length > 0;
}

export type Fallen = Moved & { readonly workspace: Workspace };

/** The workspace after it, with the events and approvals that it is. Problems: those of sights that are broken. */
export function fallDue(milestone: Milestone, facts: Pick<Facts, "deliverables" | "approvals">, { workspace, clocks, counts }: Falling): Result<Fallen> {
  let state = workspace;
  const events: Moved["events"][number][] = [];
  const approvals: Approval[] = [];
  for (const due of dueOf(milestone, facts.approvals?.approvals ?? [], { config: workspace.config, clocks })) {
    const moved = dueMove(due, facts, { workspace: state, clocks, counts });
    if (!moved.ok) return moved;
    events.push(...moved.value.events);
    approvals.push(...moved.value.approvals);
    state = evolve(state, moved.value.events, clocks.now);
  }
  return ok({ events, approvals, workspace: state });
}

function dueMove(due: Due, facts: Pick<Facts, "deliverables" | "approvals">, { workspace, clocks: { now }, counts }: Falling): Result<Moved> {
  const { milestone, task, phase } = due;
  if (due.kind === "overdue") return ok({ events: [{ event_type: "kiro_phase_overdue", milestone_id: milestone, details: { task_id: task, phase, since: due.since } }], approvals: [] });
  const sight = sightOf(workspace, { milestone, task, phase }, facts);
  if (!sight.ok) return sight;
  const act = { workspace, at: now, by: NOBODY, counts };
  const stale = staleGates(sight.value.milestone, sight.value.task, { workspace, facts });
  if (!stale.ok) return stale;
  const others = stale.value.filter((gate) => gate.phase !== phase);
  if (sight.value.drifted || others.length > 0) return ok(reopenedGates([...others, ...(sight.value.drifted ? [sight.value] : [])], act));
  if (!sight.value.approval) return ok({ events: [], approvals: [] });
  const approval = autoApproved(sight.value.approval, now);
  const moved = over(sight.value, act, { status: "approved", manner: "automatic", more: { automatic: true, approval: { ...approvalRow(approval, { counts }) } } });
  return ok({ events: moved.events, approvals: [approval] });
}

/** Time is nobody. */
const NOBODY = { login: "", id: null } as const;
