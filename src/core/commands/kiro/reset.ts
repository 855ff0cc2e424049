// kiro reset: a phase goes back to its beginning; the files that people wrote stay.
import { failed } from "../../base/result.ts";
import { MilestoneRef, PhaseName, TaskRef, Text } from "../../model/arguments.ts";
import { gateNeeds, localOpens, personOf } from "../../rules/kiro/acts/approach.ts";
import { reset as putBack } from "../../rules/kiro/acts/shift.ts";
import { activeProblem, holdingOf, liveLease } from "../../rules/session/ownership.ts";
import { findOpenMilestone } from "../../rules/find.ts";
import { defineCommand, option, optionalPositional, positional } from "../../verb.ts";
import { movedAnswer, taskIn } from "../../views/kiro/moved.ts";

export const reset = defineCommand({
  name: "kiro reset",
  summary: "Put a phase back to its beginning; its files stay.",
  permission: "maintain",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    phase: optionalPositional(PhaseName, "The phase; without it the one that is open."),
    reason: option(Text, "Why."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => [...gateNeeds(milestone), { kind: "leases" }],
  examples: [{ line: "milestone kiro reset milestone-004 task-001 design", why: "it starts over" }],
  decide(workspace, { milestone: reference, task, phase, reason = "" }, { actor, now, facts }) {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    const lease = liveLease(facts.leases ?? [], milestone.value.id);
    if (lease) return failed(activeProblem(holdingOf(lease), { now }));
    const act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
    return putBack({ milestone: milestone.value.id, task, phase }, { facts, act, reason });
  },
  answer(after, { milestone, task }, { events }) {
    return movedAnswer(after, { reference: milestone, events, nothing: `Nothing to change: the phase of ${taskIn(after, milestone, task)} has not begun.` });
  },
});
