// archive: completed milestones move to completed/, with what they took.
import { failed, ok, type Result } from "../../base/result.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import type { JsonObject } from "../../base/json.ts";
import { MilestoneRef, Text } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Milestone } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { findMilestone } from "../../rules/find.ts";
import { activeProblem, holdingOf, liveLease } from "../../rules/session/ownership.ts";
import { defineCommand, flag, option, positionals } from "../../verb.ts";

export const archive = defineCommand({
  name: "archive",
  summary: "Archive completed milestones.",
  permission: "write",
  args: {
    milestones: positionals(MilestoneRef, "The milestones, one or more."),
    force: flag("Although tasks are open; needs --reason and --yes."),
    reason: option(Text, "Why it is archived unfinished."),
  },
  scope: ({ milestones }) => ({ milestones }),
  needs: () => [{ kind: "leases" }],
  confirm: ({ force, milestones }) => (force ? `Archive ${milestones.join(", ")} although work is open?` : null),
  examples: [
    { line: "milestone archive milestone-003", why: "it is complete" },
    { line: 'milestone archive milestone-001 --force --reason "superseded" --yes', why: "it never will be" },
  ],
  decide(workspace, { milestones: references, force, reason }, { now, facts: { leases = [] } }) {
    if (force && reason === undefined) return failed(problem("usage", "archive --force needs a reason.", { hint: 'Say it with --reason "…".' }));
    const events: EventDraft[] = [];
    for (const reference of new Set(references)) {
      const milestone = findMilestone(workspace, reference);
      if (!milestone.ok) return milestone;
      const lease = liveLease(leases, milestone.value.id);
      if (lease) return failed(activeProblem(holdingOf(lease), { now }));
      const event = archived(milestone.value, { force, reason, now });
      if (!event.ok) return event;
      events.push(...event.value);
    }
    return ok({ events });
  },
  answer(_after, { milestones }, { events }) {
    const ids = [...new Set(events.map((event) => event.milestone_id))];
    const reply = ids.length === 0 ? `${milestones.join(", ")} was archived before.` : `Archived ${ids.join(", ")}.`;
    return { data: { archived: ids.length === 0 ? [...milestones] : ids }, reply: [text(reply)] };
  },
});

type How = { readonly force: boolean; readonly reason: string | undefined; readonly now: string };

function archived(milestone: Milestone, { force, reason, now }: How): Result<EventDraft[]> {
  if (milestone.status === "archived") return ok([]);
  const open = milestone.tasks.filter((task) => !isTaskOver(task.status));
  const done = milestone.status === "completed" || milestone.status === "cancelled";
  if (!done && !force) return failed(notComplete(milestone, open.map((task) => `${task.id} (${task.status})`)));
  const details: JsonObject = {
    metrics: metrics(milestone, now),
    ...(!done && { forced: true, reason: reason ?? "", open_tasks: open.map((task) => task.id) }),
  };
  return ok([{ event_type: "milestone_archived", milestone_id: milestone.id, details }]);
}

/** A milestone of more open tasks is named by its first ones. */
const OPEN_NAMED_MAX = 10;

function notComplete(milestone: Milestone, open: readonly string[]): Problem {
  const named = open.slice(0, OPEN_NAMED_MAX).join(", ");
  const what = open.length === 0 ? `it is ${milestone.status}` : `open are ${named}${open.length > OPEN_NAMED_MAX ? ` and ${open.length - OPEN_NAMED_MAX} more` : ""}`;
  const hint = open.length === 0
    ? `Say \`milestone update ${milestone.id} --status completed\`, or archive it with --force --reason "…" --yes.`
    : `Complete or cancel them, or archive it unfinished with --force --reason "…" --yes.`;
  return problem("milestone-not-complete", `Milestone ${milestone.id} is not complete: ${what}.`, { hint });
}

/** What it took, as far as the files say. */
function metrics({ tasks, timeline, created_at, completed_at }: Milestone, now: string): JsonObject {
  return {
    tasks_total: tasks.length,
    tasks_completed: tasks.filter((task) => task.status === "completed").length,
    tasks_cancelled: tasks.filter((task) => task.status === "cancelled").length,
    estimated_hours: timeline.estimated_hours,
    created_at,
    completed_at: completed_at ?? now,
  };
}
