// update: change what a milestone says: its fields, its dependencies, its tasks.
import { sameJson, toJson, toJsonObject } from "../../base/json.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { Count, DateText, MilestoneRef, MilestoneRefs, MilestoneStatusName, PriorityName, TaskRef, TaskRefs, TaskStatusName, Text, Title } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findMilestone, findOpenMilestone, findTask } from "../../rules/find.ts";
import { kiroIsOn } from "../../rules/kiro/acts/approach.ts";
import { isUnderKiro, openPhase } from "../../rules/kiro/phases.ts";
import { followingEvents, statusEvents } from "../../rules/lifecycle.ts";
import { taskChangeEvents, type TaskWishes } from "../../rules/task-changes.ts";
import { milestoneMayBecome } from "../../rules/transitions.ts";
import { defineCommand, option, options, positional, type Decision, type Values } from "../../verb.ts";
import { changedBy } from "../../views/changed.ts";
import { evolve } from "../../rules/evolve.ts";

const args = {
  milestone: positional(MilestoneRef, "The milestone."),
  status: option(MilestoneStatusName, "Its status."),
  title: option(Title, "Its title."),
  description: option(Text, "Its description."),
  priority: option(PriorityName, "Its priority."),
  category: option(Text, "Its category."),
  start: option(DateText, "When it is to start."),
  end: option(DateText, "When it is to end."),
  hours: option(Count, "Its estimate in hours."),
  dependencies: option(MilestoneRefs, "What it waits for, in place of what it waited for; an empty text for nothing."),
  add_dependency: options(MilestoneRef, "One more milestone that it waits for."),
  remove_dependency: options(MilestoneRef, "A milestone that it no longer waits for."),
  add_task: options(Title, "One more task at the end."),
  remove_task: options(TaskRef, "A task that is taken out."),
  task: option(TaskRef, "The task that the --task-… options change; with --add-task: without it the new one."),
  task_title: option(Title, "The task's title."),
  task_description: option(Text, "The task's description."),
  task_status: option(TaskStatusName, "The task's status."),
  task_assign: option(Text, "Who does the task."),
  task_hours: option(Count, "The task's estimate in hours."),
  task_dependencies: option(TaskRefs, "Tasks that it waits for; an empty text for none."),
  task_run: option(Text, "The shell command that does the task."),
} as const;

export const update = defineCommand({
  name: "update",
  summary: "Change a milestone: its fields, dependencies and tasks.",
  permission: "write",
  args,
  scope: ({ milestone, dependencies, add_dependency }) => (dependencies !== undefined || add_dependency.length > 0 ? "all" : { milestones: [milestone] }),
  examples: [
    { line: "milestone update milestone-001 --priority high --end 2030-01-31", why: "what matters and until when" },
    { line: 'milestone update milestone-001 --add-task "Write the guide"', why: "one more task" },
    { line: 'milestone update milestone-001 --task task-002 --task-assign ada --task-hours 3', why: "who does it, and how long it takes" },
    { line: "milestone update milestone-002 --add-dependency milestone-001", why: "it has to wait" },
  ],
  decide(workspace, wishes, { now }): Result<Decision> {
    const found = findOpenMilestone(workspace, wishes.milestone);
    if (!found.ok) return found;
    const fields = fieldEvents(workspace, found.value, wishes);
    if (!fields.ok) return fields;
    const shut = closedGates(workspace, found.value, wishes);
    if (shut) return failed(shut);
    const tasks = taskChangeEvents(found.value, taskWishes(wishes));
    if (!tasks.ok) return tasks;
    const events = [...fields.value, ...tasks.value];
    const between = evolve(workspace, events, now).milestones.get(found.value.id) ?? found.value;
    const status = wishes.status === undefined ? ok(followingEvents(between, between, "update")) : wished(between, wishes.status);
    return status.ok ? ok({ events: [...events, ...status.value] }) : status;
  },
  answer(after, { milestone }, outcome) {
    return changedBy(after, { reference: milestone, outcome }, ({ id }) => `Updated ${id}.`);
  },
});

type Wishes = Values<typeof args>;

/** Phases are not passed by saying that the task is done; null where nothing is in the way. */
function closedGates({ config }: Workspace, milestone: Milestone, { task, task_status }: Wishes): Problem | null {
  const target = task === undefined || task_status !== "completed" || !kiroIsOn(config) ? null : findTask(milestone, task);
  if (!target?.ok || !isUnderKiro(target.value) || target.value.status === "completed") return null;
  const open = openPhase(milestone, target.value);
  if (open === null) return null;
  return problem("gate-closed", `Task ${target.value.id} of ${milestone.id} is not through its phases: ${open} is open.`, { hint: `Put it up with \`milestone kiro submit ${milestone.id} ${target.value.id}\`.` });
}

function wished(milestone: Milestone, status: NonNullable<Wishes["status"]>): Result<EventDraft[]> {
  if (status === "archived") return failed(problem("transition-not-allowed", "A milestone is archived by `milestone archive`.", { hint: `Run \`milestone archive ${milestone.id}\`.` }));
  const may = milestoneMayBecome(milestone, status);
  return may.ok ? ok(statusEvents(milestone, status, { trigger: "update" })) : may;
}

function taskWishes(wishes: Wishes): TaskWishes {
  const { add_task, remove_task, task, task_title, task_description, task_status, task_assign, task_hours, task_dependencies, task_run } = wishes;
  const change = toJsonObject({
    title: task_title, description: task_description, status: task_status, assigned_to: task_assign,
    estimated_hours: task_hours, dependencies: task_dependencies, run: task_run,
  });
  return { add: add_task, remove: remove_task, task, change };
}

function fieldEvents(workspace: Workspace, milestone: Milestone, wishes: Wishes): Result<EventDraft[]> {
  const requires = wantedRequires(workspace, milestone, wishes);
  if (!requires.ok) return requires;
  const { title, description, priority, category, start, end, hours } = wishes;
  const timeline = { ...milestone.timeline, ...toJsonObject({ estimated_start: start, estimated_end: end, estimated_hours: hours }) };
  if (timeline.estimated_start !== null && timeline.estimated_end !== null && timeline.estimated_end < timeline.estimated_start)
    return failed(problem("invalid-argument", `It cannot end on ${timeline.estimated_end}, before it starts on ${timeline.estimated_start}.`, { hint: "Give --start and --end in order." }));
  const wanted = Object.entries(toJsonObject({ title, description, priority, category, timeline }));
  const told = Object.fromEntries(wanted.filter(([field, value]) => !sameJson(toJson(milestone[field]), value)));
  const dependencies: EventDraft[] = dependencyEvents(milestone, requires.value);
  if (Object.keys(told).length === 0) return ok(dependencies);
  return ok([{ event_type: "milestone_updated", milestone_id: milestone.id, details: { fields: told } }, ...dependencies]);
}

function dependencyEvents({ id, dependencies }: Milestone, requires: readonly string[]): EventDraft[] {
  const added = requires.filter((other) => !dependencies.requires.includes(other));
  const removed = dependencies.requires.filter((other) => !requires.includes(other));
  return [
    ...(removed.length > 0 ? [{ event_type: "dependency_resolved", milestone_id: id, details: { requires: removed } } as const] : []),
    ...(added.length > 0 ? [{ event_type: "dependency_added", milestone_id: id, details: { requires: added } } as const] : []),
  ];
}

/** Ids that are to be required; those that are taken away need not exist. */
function wantedRequires(workspace: Workspace, milestone: Milestone, { dependencies, add_dependency, remove_dependency }: Wishes): Result<string[]> {
  const before = milestone.dependencies.requires;
  const wanted = [...(dependencies ?? []), ...add_dependency];
  const added: string[] = [];
  for (const reference of wanted) {
    const found = before.includes(reference) ? ok({ id: reference }) : findMilestone(workspace, reference);
    if (!found.ok) return failed({ ...found.problem, code: "dependency-not-found" });
    if (found.value.id === milestone.id) return failed(problem("dependency-cycle", `${milestone.id} cannot wait for itself.`, { hint: "Name another milestone." }));
    added.push(found.value.id);
  }
  const kept = dependencies === undefined ? before : [];
  return ok([...new Set([...kept, ...added])].filter((id) => !remove_dependency.includes(id)));
}
