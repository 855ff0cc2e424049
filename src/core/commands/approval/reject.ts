// approval reject: somebody who is asked stops a phase, and says why.
import { MilestoneRef, ApproverName, PhaseName, TaskRef, Text } from "../../model/arguments.ts";
import { gateNeeds } from "../../rules/kiro/acts/approach.ts";
import { cast } from "../../rules/kiro/acts/vote.ts";
import { defineCommand, option, positional, requiredOption } from "../../verb.ts";
import { votedAnswer } from "../../views/kiro/vote.ts";

export const reject = defineCommand({
  name: "approval reject",
  summary: "Reject what a phase leaves behind.",
  permission: "approver",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    phase: positional(PhaseName, "The phase."),
    as: option(ApproverName, "The approver that you speak for, where you are several of them."),
    reason: requiredOption(Text, "Why."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  examples: [{ line: 'milestone approval reject milestone-004 task-003 design --reason "the data model is missing"', why: "it is blocked until it is put up again" }],
  decide(workspace, { milestone, task, phase, as = null, reason }, { now, facts }) {
    return cast({ milestone, task, phase }, { decision: "rejected", note: reason, as }, { workspace, facts, now });
  },
  answer(after, args, outcome) {
    return votedAnswer(after, args, outcome);
  },
});
