// accept: a person has looked at a task that proved nothing by itself, and takes it for done.
import { problem } from "../../base/problem.ts";
import { failed, ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef, Text } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { findOpenMilestone, findTask } from "../../rules/find.ts";
import { taskEvents } from "../../rules/lifecycle.ts";
import { localOpens, personOf } from "../../rules/kiro/acts/approach.ts";
import { finishTask } from "../../rules/kiro/acts/finish.ts";
import { taskMayBecome } from "../../rules/transitions.ts";
import { defineCommand, option, positional } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";
import { movedAnswer, reopenedProblem } from "../../views/kiro/moved.ts";

export const accept = defineCommand({
  name: "accept",
  summary: "Take an unverified task for done, after looking at it.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
    note: option(Text, "What you looked at."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }],
  examples: [{ line: 'milestone accept milestone-002 task-002 --note "nothing had to be changed"', why: "it was done already" }],
  decide(workspace, { milestone: reference, task: taskReference, note }, { actor, now, facts }) {
    const milestone = findOpenMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    const task = findTask(milestone.value, taskReference);
    if (!task.ok) return task;
    if (task.value.status !== "unverified") return failed(notUnverified(milestone.value, task.value));
    const may = taskMayBecome(milestone.value, task.value, "completed");
    if (!may.ok) return may;
    const act = { workspace, at: now, by: personOf(facts, actor), counts: localOpens(workspace.config, facts) };
    const phases = finishTask(milestone.value, task.value, { facts, act, force: false }) ?? ok({ events: taskEvents(milestone.value, task.value, { status: "completed" }), approvals: [] });
    if (!phases.ok) return phases;
    const { events, approvals } = phases.value;
    const accepted = { accepted_by: actor, ...(note !== undefined && { note }) };
    return ok({ approvals, events: events.map((event): EventDraft => (event.event_type === "task_completed" ? { ...event, details: { ...event.details, ...accepted } } : event)) });
  },
  answer(after, { milestone, task }, outcome) {
    const reopened = reopenedProblem(outcome.events);
    if (reopened) return movedAnswer(after, { reference: milestone, events: outcome.events, nothing: "" });
    return changedBy(after, { reference: milestone, outcome }, (done) => {
      const found = findTask(done, task);
      const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
      return done.status === "completed" ? `Accepted ${title}: milestone ${done.id} is complete.` : `Accepted ${title} of ${done.id}.`;
    });
  },
});

function notUnverified({ id }: Milestone, task: Task): ReturnType<typeof problem> {
  const hint = task.status === "completed" ? "There is nothing left to accept." : `When it is done: \`milestone complete ${id} ${task.id}\`.`;
  return problem("transition-not-allowed", `Task ${task.id} of ${id} is ${task.status}, not unverified.`, { hint });
}
