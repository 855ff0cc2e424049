// agent status: every agent of every session, and which roles are switched off.
import { ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { agentsOf, rolesOn } from "../../rules/session/floors.ts";
import { defineQuery, optionalPositional } from "../../verb.ts";
import { agentsView } from "../../views/seats.ts";

export const status = defineQuery({
  name: "agent status",
  summary: "Show what each agent does, and when it was last heard of.",
  permission: "read",
  args: { milestone: optionalPositional(MilestoneRef, "Only agents of this milestone.") },
  scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
  needs: () => [{ kind: "seats" }, { kind: "leases" }],
  examples: [
    { line: "milestone agent status", why: "all agents, of all milestones" },
    { line: "milestone agent status milestone-001", why: "those of one" },
  ],
  answer(workspace, { milestone: reference }, { now, facts: { floors = [], leases = [] } }) {
    const found = reference === undefined ? null : findMilestone(workspace, reference);
    if (found && !found.ok) return found;
    const agents = agentsOf(floors, leases, found && found.value.id);
    const roles = rolesOn(workspace.config);
    return ok({ data: { agents, roles }, reply: agentsView(agents, roles, now) });
  },
});
