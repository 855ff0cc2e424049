// Gates whose files changed since they were put up are asked anew, as soon as somebody notices.
import { list, text } from "../../../core/base/reply.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Config } from "../../../core/model/config/config.ts";
import { findMilestone } from "../../../core/rules/find.ts";
import { gateNeeds, localOpens, staleGates } from "../../../core/rules/kiro/acts/approach.ts";
import { reopenedGates } from "../../../core/rules/kiro/acts/moves.ts";
import type { Command, Decision } from "../../../core/verb.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { transacted, type Done } from "../done.ts";
import { ourStanding } from "./standing.ts";

/** Nobody's command: whoever comes to it first does it, and a second time there is nothing to do. */
export async function reopen(venue: Venue, { id, config, request }: { readonly id: string; readonly config: Config; readonly request: string }): Promise<Done> {
  const us = await venue.forge.self();
  const actor = us.ok ? us.value.login : "milestone";
  const standing = async () => ok(ourStanding(venue, { actor, level: "maintain" }));
  const caller = { actor, permission: "maintain", now: venue.now, request: { id: request, given: false }, dryRun: false, commit: true, yes: true, standing } as const;
  return transacted({ venue, config }, { call: { verb: REOPEN, args: { milestone: id }, line: `approval due ${id}` }, ports: venue.ports, caller });
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
