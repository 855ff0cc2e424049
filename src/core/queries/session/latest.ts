// session latest: the newest session that can be read, of a milestone or of all.
import { text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { NO_SESSIONS, noneOf } from "../../rules/session/find.ts";
import { defineQuery, optionalPositional } from "../../verb.ts";
import { sessionRow } from "../../views/session.ts";

export const latest = defineQuery({
  name: "session latest",
  summary: "Print the id of the newest valid session.",
  permission: "read",
  args: { milestone: optionalPositional(MilestoneRef, "The milestone; without it, of all.") },
  scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
  needs: () => [{ kind: "sessions" }],
  examples: [{ line: "milestone session latest milestone-001", why: "which one --resume would look at first" }],
  answer(workspace, { milestone: reference }, { now, facts: { sessions = NO_SESSIONS } }) {
    const found = reference === undefined ? null : findMilestone(workspace, reference);
    if (found && !found.ok) return found;
    const record = sessions.records.find(({ session }) => found === null || session.milestone_id === found.value.id);
    if (!record) return failed(noneOf(found && found.value.id));
    return ok({ data: { session: sessionRow(record, { leases: sessions.leases, config: workspace.config, now }) }, reply: [text(record.session.id)] });
  },
});
