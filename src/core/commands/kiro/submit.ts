// kiro submit: the work on a phase is put up, to be approved where its gate asks for that.
import { MilestoneRef, PhaseName, TaskRef } from "../../model/arguments.ts";
import { gateNeeds, localOpens, personOf } from "../../rules/kiro/acts/approach.ts";
import { finishPhase } from "../../rules/kiro/acts/finish.ts";
import { defineCommand, optionalPositional, positional } from "../../verb.ts";
import { movedAnswer, taskIn } from "../../views/kiro/moved.ts";

export const submit = defineCommand({
  name: "kiro submit",
  summary: "Put up what a phase leaves behind, for approval where that is asked for.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    phase: optionalPositional(PhaseName, "The phase; without it the one that is open."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  examples: [{ line: "milestone kiro submit milestone-004 task-001", why: "its design is written" }],
  decide(workspace, { milestone, task, phase }, { actor, now, facts }) {
    const act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
    return finishPhase({ milestone, task, phase }, { facts, act, force: false });
  },
  answer(after, { milestone, task }, { events }) {
    return movedAnswer(after, { reference: milestone, events, nothing: `Nothing to change: the phase of ${taskIn(after, milestone, task)} is over, or waits for its approval.` });
  },
});
