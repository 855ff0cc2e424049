// agent conflicts: tasks that may change the same files at the same time, and merges that collided.
import { ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import type { Milestone } from "../../model/milestone.ts";
import { isMilestoneDone } from "../../model/status.ts";
import { findMilestone } from "../../rules/find.ts";
import { conflictsOf } from "../../rules/session/conflicts.ts";
import { defineQuery, optionalPositional } from "../../verb.ts";
import { conflictsView, type Collision } from "../../views/seats.ts";

export const conflicts = defineQuery({
  name: "agent conflicts",
  summary: "Show tasks that may change the same files, and merges that collided.",
  permission: "read",
  args: { milestone: optionalPositional(MilestoneRef, "Only this milestone.") },
  scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
  examples: [{ line: "milestone agent conflicts milestone-001", why: "before several agents work on it" }],
  answer(workspace, { milestone: reference }) {
    const found = reference === undefined ? null : findMilestone(workspace, reference);
    if (found && !found.ok) return found;
    const milestones = found ? [found.value] : [...workspace.milestones.values()];
    const open = milestones.filter(({ status }) => !isMilestoneDone(status) && status !== "cancelled");
    const [foreseen, blockers] = [open.flatMap(conflictsOf), open.flatMap(collisionsOf)];
    return ok({ data: { conflicts: foreseen, blockers }, reply: conflictsView(foreseen, blockers, { locking: workspace.config.file_locking }) });
  },
});

function collisionsOf({ id, blockers }: Milestone): Collision[] {
  return blockers.filter(({ type }) => type === "merge_conflict").map(({ task_id, reason }) => ({ milestone: id, task: task_id, reason }));
}
