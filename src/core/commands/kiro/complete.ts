// kiro complete: a phase is done; its gate is asked, or the next phase begins.
import { MilestoneRef, PhaseName, TaskRef } from "../../model/arguments.ts";
import { gateNeeds, localOpens, personOf } from "../../rules/kiro/acts/approach.ts";
import { finishPhase } from "../../rules/kiro/acts/finish.ts";
import { defineCommand, flag, positional } from "../../verb.ts";
import { movedAnswer, taskIn } from "../../views/kiro/moved.ts";

export const complete = defineCommand({
  name: "kiro complete",
  summary: "Say that a phase is done: it is put up for approval, or the next one begins.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    phase: positional(PhaseName, "The phase."),
    force: flag("Although deliverables are missing or tasks that it waits for are open; approvals are asked for all the same."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  examples: [{ line: "milestone kiro complete milestone-004 task-002 design --force", why: "without what it was to leave behind" }],
  decide(workspace, { milestone, task, phase, force }, { actor, now, facts }) {
    const act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
    return finishPhase({ milestone, task, phase }, { facts, act, force });
  },
  answer(after, { milestone, task, phase }, { events }) {
    return movedAnswer(after, { reference: milestone, events, nothing: `Nothing to change: ${phase} of ${taskIn(after, milestone, task)} is over, or waits for its approval.` });
  },
});
