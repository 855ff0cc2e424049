// history: what happened to a milestone, from its events and from git.
import { ok } from "../../base/result.ts";
import { Count, MilestoneRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { defineQuery, option, positional } from "../../verb.ts";
import { historyView } from "../../views/history.ts";

const ENTRIES_DEFAULT = 50;

export const history = defineQuery({
  name: "history",
  summary: "Show a milestone's events and commits, newest first.",
  permission: "read",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    limit: option(Count, "At most so many events and commits; 50 without it."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => [{ kind: "history", milestone }],
  examples: [{ line: "milestone history milestone-001 --limit 10", why: "who did what, and when" }],
  answer(workspace, { milestone: reference, limit = ENTRIES_DEFAULT }, { facts }) {
    const found = findMilestone(workspace, reference);
    if (!found.ok) return found;
    const { events = [], commits = [], warnings = [] } = facts.history ?? {};
    const data = { events: events.toReversed().slice(0, limit), commits: commits.slice(0, limit) };
    return ok({ data, reply: historyView(`${found.value.id}: ${found.value.title}`, data), warnings });
  },
});
