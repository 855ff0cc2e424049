// kiro status: where each task of a milestone stands in its phases, and what exactly stands in its way.
import { ok, type Result } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import type { Facts } from "../../model/facts.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findMilestone } from "../../rules/find.ts";
import { gateNeeds, localOpens, staleGates } from "../../rules/kiro/acts/approach.ts";
import { approvalRow } from "../../rules/kiro/acts/row.ts";
import { blockersOf, blockerText } from "../../rules/kiro/blockers.ts";
import { standingsOf } from "../../rules/kiro/deliverables.ts";
import { expectedOf, isLast, isUnderKiro, openPhase, phaseOrder } from "../../rules/kiro/phases.ts";
import { sightOf, type Sight } from "../../rules/kiro/sight.ts";
import { defineQuery, positional } from "../../verb.ts";
import { kiroStatusView, type PhaseRow, type TaskPhases } from "../../views/kiro/status.ts";

/** Data: `{milestone, tasks: [{id, title, status, current_phase, phases, blocked_by, changed}]}`. */
export const status = defineQuery({
  name: "kiro status",
  summary: "Show the phases of a milestone's tasks, and what stands in their way.",
  permission: "read",
  args: { milestone: positional(MilestoneRef, "The milestone.") },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  examples: [{ line: "milestone kiro status milestone-004", why: "which deliverable, approval or task is waited for" }],
  answer(workspace, { milestone: reference }, { facts }) {
    const found = findMilestone(workspace, reference);
    if (!found.ok) return found;
    const tasks: TaskPhases[] = [];
    for (const task of found.value.tasks.filter(isUnderKiro)) {
      const row = taskRow(found.value, task, { workspace, facts });
      if (!row.ok) return row;
      tasks.push(row.value);
    }
    return ok({ data: { milestone: found.value.id, tasks }, reply: kiroStatusView(found.value.id, tasks) });
  },
});

type Around = { readonly workspace: Workspace; readonly facts: Facts };

function taskRow(milestone: Milestone, task: Task, { workspace, facts }: Around): Result<TaskPhases> {
  const counts = localOpens(workspace.config, facts);
  const rows: [string, PhaseRow][] = [];
  const open = openPhase(milestone, task);
  const stale = staleGates(milestone, task, { workspace, facts });
  if (!stale.ok) return stale;
  let blocked: TaskPhases["blocked_by"] = [];
  for (const phase of phaseOrder(milestone, task)) {
    const sight = sightOf(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
    if (!sight.ok) return sight;
    rows.push([phase, phaseRow(sight.value, { counts })]);
    if (phase !== open) continue;
    const blockers = blockersOf(milestone, task, { files: facts.deliverables ?? null, approval: sight.value.approval, config: workspace.config, counts });
    blocked = blockers.map((blocker) => ({ ...blocker, text: blockerText(blocker) }));
  }
  const changed = stale.value.map(({ phase, drifted }) => ({ phase, paths: drifted?.paths ?? [] }));
  return ok({ id: task.id, title: task.title, status: task.status, current_phase: open ?? task.kiro_workflow.current_phase ?? null, phases: Object.fromEntries(rows), blocked_by: blocked, changed });
}

function phaseRow({ milestone, task, phase, gate, approval, files }: Sight, { counts }: { readonly counts: boolean }): PhaseRow {
  const own = task.kiro_workflow.phases[phase];
  const field = (name: string): string | null => (typeof own?.[name] === "string" ? String(own[name]) : null);
  const isWork = isLast(phaseOrder(milestone, task), phase);
  const standings = standingsOf(expectedOf(own), files, { milestone: milestone.id, task: task.id, phase });
  return {
    status: own?.status ?? "pending",
    started_at: field("started_at"), completed_at: field("completed_at"), approved_at: field("approved_at"), approved_by: field("approved_by"), overdue_at: field("overdue_at"),
    approval_required: gate.needed,
    deliverables: standings.map(({ expected: { label, path }, state, paths }) => ({ name: label, state: isWork && path === null && state === "missing" ? "work" as const : state, paths })),
    approval: approval && approvalRow(approval, { counts }),
  };
}
