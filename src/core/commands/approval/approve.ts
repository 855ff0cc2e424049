// approval approve: somebody who is asked lets a phase pass, as it is now.
import { MilestoneRef, ApproverName, PhaseName, TaskRef, Text } from "../../model/arguments.ts";
import { gateNeeds } from "../../rules/kiro/acts/approach.ts";
import { cast } from "../../rules/kiro/acts/vote.ts";
import { defineCommand, option, positional } from "../../verb.ts";
import { votedAnswer } from "../../views/kiro/vote.ts";

export const approve = defineCommand({
  name: "approval approve",
  summary: "Approve what a phase leaves behind.",
  permission: "approver",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    phase: positional(PhaseName, "The phase."),
    as: option(ApproverName, "The approver that you speak for, where you are several of them."),
    note: option(Text, "What you looked at."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  examples: [{ line: 'milestone approval approve milestone-004 task-003 design --note "read it"', why: "its files are as you want them" }],
  decide(workspace, { milestone, task, phase, as = null, note = "" }, { now, facts }) {
    return cast({ milestone, task, phase }, { decision: "approved", note: note, as }, { workspace, facts, now });
  },
  answer(after, args, outcome) {
    return votedAnswer(after, args, outcome);
  },
});
