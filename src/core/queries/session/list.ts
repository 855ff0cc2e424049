// session list: saved sessions, the newest first.
import { ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { isPutAside } from "../../rules/session/choose.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { mayTake } from "../../rules/session/ownership.ts";
import { defineQuery, flag, option } from "../../verb.ts";
import { sessionListView, sessionRow } from "../../views/session.ts";

export const list = defineQuery({
  name: "session list",
  summary: "List saved sessions.",
  permission: "read",
  args: {
    milestone: option(MilestoneRef, "Only sessions of this milestone."),
    active: flag("Only sessions that somebody is at work on."),
    all: flag("Other people's sessions too, where session_management.multi_user and user_isolation hide them."),
  },
  scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
  needs: () => [{ kind: "sessions" }],
  examples: [
    { line: "milestone session list", why: "which there are" },
    { line: "milestone session list --milestone milestone-001 --active", why: "whether somebody is at work on it" },
  ],
  answer(workspace, { milestone: reference, active, all }, { actor, now, facts: { sessions = NO_SESSIONS } }) {
    const found = reference === undefined ? null : findMilestone(workspace, reference);
    if (found && !found.ok) return found;
    const { config } = workspace;
    const { multi_user, user_isolation } = config.session_management;
    const around = { leases: sessions.leases, config, now };
    const rows = sessions.records
      .filter(({ session }) => found === null || session.milestone_id === found.value.id)
      .filter(({ session }) => all || !(multi_user && user_isolation) || mayTake(session, { actor, config, now }))
      .map((record) => sessionRow(record, around))
      .filter(({ status }) => !active || status === "active");
    const warnings = sessions.broken.filter((file) => !isPutAside(file)).map((file) => file.problem);
    return ok({ data: { sessions: rows }, reply: sessionListView(rows), warnings });
  },
});
