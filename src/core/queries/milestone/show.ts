// show: one milestone with its tasks.
import { ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { defineQuery, positional } from "../../verb.ts";
import { milestoneView } from "../../views/milestone.ts";

export const show = defineQuery({
  name: "show",
  summary: "Show one milestone.",
  permission: "read",
  args: { milestone: positional(MilestoneRef, "Id, start of an id, number, or words of the title.") },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [
    { line: "milestone show milestone-001", why: "its state, its tasks, what comes next" },
    { line: "milestone show user-login --json", why: "found by its title, for a script" },
  ],
  answer(workspace, { milestone: reference }) {
    const found = findMilestone(workspace, reference);
    if (!found.ok) return found;
    const milestone = found.value;
    const path = `${workspace.root}/${workspace.paths.get(milestone.id) ?? ""}`;
    return ok({ data: { milestone, path }, reply: milestoneView(milestone) });
  },
});
