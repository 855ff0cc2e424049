// Votes of reviews that somebody has dismissed: they are taken out of the gates that still wait, and asked for again.
import { list, text } from "../../../core/base/reply.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Config } from "../../../core/model/config/config.ts";
import type { EventDraft } from "../../../core/model/event.ts";
import { withdrawn } from "../../../core/rules/kiro/approvals.ts";
import { gateNeeds, localOpens } from "../../../core/rules/kiro/acts/approach.ts";
import { approvalRow } from "../../../core/rules/kiro/acts/row.ts";
import type { Command, Decision } from "../../../core/verb.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import type { Done } from "../done.ts";
import { unasked } from "./unasked.ts";

/** `reviews` are the numbers of those that were dismissed. */
export async function withdraw(venue: Venue, { id, config, reviews }: { readonly id: string; readonly config: Config; readonly reviews: ReadonlySet<string> }): Promise<Done> {
  return unasked(venue, withdrawing(reviews), { id, config, request: `dismissed-${[...reviews].sort().join("-")}-${id}` });
}

function withdrawing(reviews: ReadonlySet<string>): Command {
  return {
    kind: "command", name: "approval due", summary: "", permission: "write", examples: [], args: {},
    scope: ({ milestone }) => ({ milestones: [String(milestone)] }),
    needs: ({ milestone }) => gateNeeds(String(milestone)),
    decide({ config }, { milestone }, { facts }): Result<Decision> {
      const counts = localOpens(config, facts);
      const taken = (facts.approvals?.approvals ?? []).filter(({ milestone_id }) => milestone_id === milestone).flatMap((approval) => withdrawn(approval, reviews) ?? []);
      const events = taken.map(({ approval, by }): EventDraft => ({
        event_type: "kiro_approval_reopened", milestone_id: approval.milestone_id,
        details: { task_id: approval.task_id, phase: approval.phase, paths: [], withdrawn: [...by], approval: approvalRow(approval, { counts }) },
      }));
      return ok({ events, approvals: taken.map(({ approval }) => approval) });
    },
    answer(_after, { milestone }, { events }) {
      const lines = events.map(({ details }) => `${String(details["phase"])} of ${String(details["task_id"])} waits again for ${String(details["withdrawn"])}, whose review was dismissed`);
      return { data: { milestone: { id: milestone }, withdrawn: lines.length }, reply: [lines.length === 0 ? text("Nothing changed.") : list(lines)], subject: `take dismissed reviews out of ${String(milestone)}` };
    },
  };
}
