// kiro regenerate: what is missing of a task's open phases is made from its template; what is there stays.
import { toJsonObject } from "../../base/json.ts";
import { list, text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { approach } from "../../rules/kiro/acts/approach.ts";
import { missing } from "../../rules/kiro/acts/equip.ts";
import { defineCommand, positional } from "../../verb.ts";
import { taskIn } from "../../views/kiro/moved.ts";

export const regenerate = defineCommand({
  name: "kiro regenerate",
  summary: "Make the missing deliverables of a task's phases from their templates.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "phase-templates" }],
  examples: [{ line: "milestone kiro regenerate milestone-004 task-001", why: "somebody deleted one; nothing is overwritten" }],
  decide(workspace, { milestone: reference, task: taskReference }, { now, facts }) {
    const sight = approach(workspace, { milestone: reference, task: taskReference }, facts);
    if (!sight.ok) return failed(sight.problem);
    const { milestone, task } = sight.value;
    const made = missing(milestone, task, { templates: { own: facts.phaseTemplates, date: now.slice(0, 10) }, present: facts.deliverables });
    if (!made.ok) return made;
    const kiro = made.value.tasks.get(task.id);
    if (!kiro) return ok({ events: [] });
    const details = toJsonObject({ tasks_changed: { [task.id]: { kiro_workflow: kiro } }, deliverables: made.value.files.map(({ path }) => path) });
    return ok({ events: [{ event_type: "milestone_modified", milestone_id: milestone.id, details }], deliverables: [{ milestone: milestone.id, files: made.value.files, subject: `missing deliverables of ${task.id}` }] });
  },
  /** Data: `{milestone, files}`; paths below the data folder. */
  answer(after, { milestone: reference, task: named }, { events: [event] }) {
    const task = taskIn(after, reference, named);
    const found = findMilestone(after, event?.milestone_id ?? reference);
    const milestone = found.ok ? found.value : null;
    const paths = event?.details["deliverables"];
    const files = Array.isArray(paths) ? paths.map(String) : [];
    if (files.length === 0) return { data: { milestone, files }, reply: [text(`Nothing is missing of ${task}.`)] };
    return { data: { milestone, files }, reply: [text(`Made what was missing of ${task}:`), list(files)], subject: `missing deliverables of ${task}` };
  },
});
