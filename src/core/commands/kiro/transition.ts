// kiro transition: a task is moved from one phase to another by hand, with who and why on record.
import { failed } from "../../base/result.ts";
import { MilestoneRef, PhaseName, TaskRef, Text } from "../../model/arguments.ts";
import { gateNeeds, localOpens, personOf } from "../../rules/kiro/acts/approach.ts";
import { shift } from "../../rules/kiro/acts/shift.ts";
import { activeProblem, holdingOf, liveLease } from "../../rules/session/ownership.ts";
import { findOpenMilestone } from "../../rules/find.ts";
import { defineCommand, flag, option, positional } from "../../verb.ts";
import { movedAnswer, taskIn } from "../../views/kiro/moved.ts";

export const transition = defineCommand({
  name: "kiro transition",
  summary: "Move a task from one phase to the next by hand.",
  permission: "maintain",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    from: positional(PhaseName, "The phase in which it stands."),
    to: positional(PhaseName, "The phase that it goes to."),
    force: flag("Also to a phase that does not follow, or to an earlier one."),
    reason: option(Text, "Why."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => [...gateNeeds(milestone), { kind: "leases" }],
  examples: [{ line: 'milestone kiro transition milestone-004 task-002 design spec --reason "agreed in the meeting"', why: "nobody waits for the gate" }],
  decide(workspace, { milestone: reference, task, from, to, force, reason = "" }, { actor, now, facts }) {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    const lease = liveLease(facts.leases ?? [], milestone.value.id);
    if (lease) return failed(activeProblem(holdingOf(lease), { now }));
    const act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
    return shift({ milestone: milestone.value.id, task, phase: from }, { to, force }, { facts, act, reason });
  },
  answer(after, { milestone, task, to }, { events }) {
    return movedAnswer(after, { reference: milestone, events, nothing: `Nothing to change: ${taskIn(after, milestone, task)} stands in ${to}.` });
  },
});
