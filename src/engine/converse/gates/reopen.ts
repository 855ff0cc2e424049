// Gates whose files changed since they were put up are asked anew, as soon as somebody notices.
import { list, text } from "../../../core/base/reply.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import { findMilestone } from "../../../core/rules/find.ts";
import { gateNeeds, localOpens, staleGates } from "../../../core/rules/kiro/acts/approach.ts";
import { reopenedGates } from "../../../core/rules/kiro/acts/moves.ts";
import type { Command, Decision } from "../../../core/verb.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import type { Done } from "../done.ts";
import { unasked, type Unasked } from "./unasked.ts";

export async function reopen(venue: Venue, what: Unasked): Promise<Done> {
  return unasked(venue, REOPEN, what);
}

const REOPEN: Command = {
  kind: "command", name: "approval due", summary: "", permission: "write", examples: [], args: {},
  scope: ({ milestone }) => ({ milestones: [String(milestone)] }),
  needs: ({ milestone }) => gateNeeds(String(milestone)),
  decide(workspace, { milestone: reference }, { actor, now, facts }): Result<Decision> {
    const milestone = findMilestone(workspace, String(reference));
    if (!milestone.ok) return milestone;
    const act = { workspace, at: now, by: { login: actor, id: null }, counts: localOpens(workspace.config, facts) };
    const events: Decision["events"][number][] = [];
    const approvals: NonNullable<Decision["approvals"]>[number][] = [];
    for (const task of milestone.value.tasks) {
      const stale = staleGates(milestone.value, task, { workspace, facts });
      if (!stale.ok) return stale;
      const moved = reopenedGates(stale.value, act);
      events.push(...moved.events);
      approvals.push(...moved.approvals);
    }
    return ok({ events, approvals });
  },
  answer(_after, { milestone }, { events }) {
    const gates = events.filter(({ event_type }) => event_type === "kiro_approval_reopened").map(({ details }) => ({ task: details["task_id"], phase: details["phase"], paths: details["paths"] }));
    const lines = gates.map(({ task, phase }) => `${String(phase)} of ${String(task)} is asked anew, since its files changed`);
    return { data: { milestone: { id: milestone }, reopened: gates }, reply: [lines.length === 0 ? text("Nothing changed.") : list(lines)], subject: `ask anew about ${String(milestone)}` };
  },
};
