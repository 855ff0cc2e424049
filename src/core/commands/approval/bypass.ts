// approval bypass: somebody who maintains the repository lets a phase pass without those who were asked.
import { MilestoneRef, PhaseName, TaskRef, Text } from "../../model/arguments.ts";
import { gateNeeds } from "../../rules/kiro/acts/approach.ts";
import { pass } from "../../rules/kiro/acts/vote.ts";
import { defineCommand, positional, requiredOption } from "../../verb.ts";
import { votedAnswer } from "../../views/kiro/vote.ts";

export const bypass = defineCommand({
  name: "approval bypass",
  summary: "Let a phase pass without those who were asked; it stays on record.",
  permission: "maintain",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    phase: positional(PhaseName, "The phase."),
    reason: requiredOption(Text, "Why nobody is waited for."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  confirm: ({ milestone, task, phase }) => `Let ${phase} of ${/^\d+$/.test(task) ? `task ${Number(task)}` : task} in ${milestone} pass without its approval?`,
  examples: [{ line: 'milestone approval bypass milestone-004 task-003 design --reason "I am alone here" --yes', why: "with the reason on record" }],
  decide(workspace, { milestone, task, phase, reason }, { now, facts }) {
    return pass({ milestone, task, phase }, reason, { workspace, facts, now });
  },
  answer(after, args, outcome) {
    return votedAnswer(after, args, outcome);
  },
});
