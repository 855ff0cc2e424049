// What milestones say of each other and of their own tasks: what names nothing, leads back to itself, or contradicts itself.
import { isObject } from "../base/json.ts";
import { problem, type Problem } from "../base/problem.ts";
import type { Milestone } from "../model/milestone.ts";
import { isMilestoneDone, isTaskOver } from "../model/status.ts";
import { activePath, type Workspace } from "../model/workspace.ts";
import { findCycle } from "./graph.ts";
import { isLast, isUnderKiro, openPhase, phaseOrder } from "./kiro/phases.ts";

/**
 * Looks through a whole workspace. Errors (they fail a check): `dependency-cycle`, `dependency-not-found` for a task's
 * dependency, `invariant-broken` for a task id that stands twice, `merge-conflict` for what a merge left to people.
 * Warnings: `dangling-reference`, `contradicting-status`, `duplicate-id`, `unknown-assignee`. A milestone that cannot be read counts as there. Order: by milestone.
 */
export function checkReferences(workspace: Workspace): Problem[] {
  const cycle = milestoneCycle(workspace);
  return [
    ...(cycle ? [cycle] : []),
    ...twins(workspace),
    ...[...workspace.milestones.values()].flatMap((milestone) => [
      ...selfDependency(workspace, milestone), ...dangling(workspace, milestone), ...doubleTasks(workspace, milestone),
      ...openConflicts(workspace, milestone), ...taskDependencies(workspace, milestone), ...contradictions(workspace, milestone), ...orderContradictions(workspace, milestone),
    ]),
    ...assignees(workspace),
  ];
}

function at(workspace: Workspace, id: string): { readonly path: string } {
  return { path: `${workspace.root}/${workspace.paths.get(id) ?? activePath(id)}` };
}

function isThere(workspace: Workspace, id: string): boolean {
  return workspace.milestones.has(id) || workspace.paths.has(id) || workspace.broken.has(id);
}

/** Self-dependencies are reported by themselves, so that they hide no longer cycle. */
function milestoneCycle(workspace: Workspace): Problem | null {
  const edges = [...workspace.milestones.values()].map(({ id, dependencies }) => [id, dependencies.requires.filter((other) => other !== id)] as const);
  const cycle = findCycle(new Map(edges));
  return cycle && cycleProblem(`Milestones wait for each other: ${cycle.join(" → ")}.`, at(workspace, cycle[0] ?? ""));
}

function cycleProblem(message: string, place: { readonly path: string }): Problem {
  return problem("dependency-cycle", message, { at: place, hint: "Take one of these dependencies away." });
}

function selfDependency(workspace: Workspace, { id, dependencies }: Milestone): Problem[] {
  return dependencies.requires.includes(id) ? [cycleProblem(`Milestone ${id} requires itself.`, at(workspace, id))] : [];
}

/** Ids that a file system without upper and lower case takes for one. */
function twins(workspace: Workspace): Problem[] {
  const alike = Map.groupBy(workspace.paths.keys(), (id) => id.toLowerCase());
  return [...alike.values()].filter((ids) => ids.length > 1).map((ids) =>
    problem("duplicate-id", `The ids ${ids.join(" and ")} differ by upper and lower case alone.`, {
      at: at(workspace, ids[1] ?? ""),
      hint: "Rename one: some file systems take these files for one.",
    }),
  );
}

/** What a merge could not decide stays on record in the milestone until somebody gives the field a value. */
function openConflicts(workspace: Workspace, milestone: Milestone): Problem[] {
  const { conflicts } = milestone;
  return !Array.isArray(conflicts) ? [] : conflicts.filter(isObject).map((record) =>
    problem("merge-conflict", `Milestone ${milestone.id}: both sides of a merge changed ${String(record["at"])}.`, {
      at: at(workspace, milestone.id),
      hint: `Give it a value with \`milestone update ${milestone.id}\`, or take the entry out of conflicts.`,
    }),
  );
}

function dangling(workspace: Workspace, { id, dependencies }: Milestone): Problem[] {
  return (["requires", "enables"] as const).flatMap((kind) =>
    dependencies[kind].filter((other) => !isThere(workspace, other)).map((other) =>
      problem("dangling-reference", `Milestone ${id} ${kind} ${other}, which is not there.`, {
        at: at(workspace, id),
        hint: `Plan ${other}, or take it out of dependencies.${kind}.`,
      }),
    ),
  );
}

function doubleTasks(workspace: Workspace, { id, tasks }: Milestone): Problem[] {
  const twice = [...Map.groupBy(tasks, (task) => task.id)].filter(([, same]) => same.length > 1);
  return twice.map(([task, same]) =>
    problem("invariant-broken", `Milestone ${id} has ${same.length} tasks with the id ${task}.`, { at: at(workspace, id), hint: "Give each task an id of its own." }),
  );
}

function taskDependencies(workspace: Workspace, { id, tasks }: Milestone): Problem[] {
  const known = new Set(tasks.map((task) => task.id));
  const missing = tasks.flatMap((task) =>
    task.dependencies.filter((other) => !known.has(other)).map((other) =>
      problem("dependency-not-found", `Task ${task.id} of ${id} waits for ${other}, which the milestone does not have.`, {
        at: at(workspace, id),
        hint: "Name a task of the same milestone, or take the dependency away.",
      }),
    ),
  );
  const cycle = findCycle(new Map(tasks.map((task) => [task.id, task.dependencies])));
  return cycle ? [...missing, cycleProblem(`Tasks of ${id} wait for each other: ${cycle.join(" → ")}.`, at(workspace, id))] : missing;
}

/** A status that the milestone's own tasks, or its folder, contradict. */
function contradictions(workspace: Workspace, { id, status, tasks }: Milestone): Problem[] {
  const say = (message: string, hint: string): Problem => problem("contradicting-status", message, { at: at(workspace, id), hint });
  const open = tasks.filter((task) => !isTaskOver(task.status)).map((task) => task.id);
  const folder = (workspace.paths.get(id) ?? activePath(id)).split("/")[0];
  if (isMilestoneDone(status) && open.length > 0) return [say(`Milestone ${id} is ${status}, but open: ${open.join(", ")}.`, `Complete or cancel them, or run \`milestone reopen ${id}\`.`)];
  if (isMilestoneDone(status) && folder === "active") return [say(`Milestone ${id} is ${status} and still lies in active/.`, `Run \`milestone archive ${id}\`.`)];
  if (folder === "completed" && !isMilestoneDone(status) && status !== "cancelled") return [say(`Milestone ${id} lies in completed/, but is ${status}.`, "Set its status, or move the file to active/.")];
  const all = tasks.length > 0 && tasks.every((task) => task.status === "completed");
  if (all && (status === "planned" || status === "in_progress")) return [say(`All tasks of ${id} are completed, but it is ${status}.`, `Run \`milestone update ${id} --status completed\`.`)];
  return [];
}

/** A milestone that is ahead of what it requires. */
function orderContradictions(workspace: Workspace, milestone: Milestone): Problem[] {
  const { id, status, dependencies } = milestone;
  if (!isMilestoneDone(status) && (status !== "in_progress" || isThoughtAbout(milestone))) return [];
  return dependencies.requires.flatMap((other) => {
    const required = workspace.milestones.get(other);
    if (!required || isMilestoneDone(required.status)) return [];
    if (!isMilestoneDone(status) && required.status !== "planned") return [];
    return problem("contradicting-status", `Milestone ${id} is ${status}, but requires ${other}, which is ${required.status}.`, {
      at: at(workspace, id),
      hint: "Check which of the two is out of date.",
    });
  });
}

/** What has begun is before its last phase: thinking ahead, for which nothing else need be done. */
function isThoughtAbout(milestone: Milestone): boolean {
  const begun = milestone.tasks.filter(({ status }) => status !== "pending" && status !== "cancelled");
  return begun.length > 0 && begun.every((task) => {
    const open = isUnderKiro(task) ? openPhase(milestone, task) : null;
    return open !== null && !isTaskOver(task.status) && !isLast(phaseOrder(milestone, task), open);
  });
}

/** As GitHub allows them: at most 39 letters, digits and single hyphens; `@org/team` and e-mail addresses name somebody too. */
const LOGIN = /^@?[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[\w.-]+)?$/i;
const MAIL = /^[^\s@]+@[^\s@]+$/;

/** Names that tasks are assigned to and that nobody can be found by; each is reported once. */
function assignees(workspace: Workspace): Problem[] {
  const mapped = new Set(Object.keys(workspace.config.approval_workflow.roles).map(plainRole));
  const unknown = new Map<string, string[]>();
  for (const { id, tasks } of workspace.milestones.values()) {
    for (const { assigned_to, id: task } of tasks) {
      if (assigned_to === null || LOGIN.test(assigned_to) || MAIL.test(assigned_to) || mapped.has(plainRole(assigned_to))) continue;
      unknown.set(assigned_to, [...(unknown.get(assigned_to) ?? []), `${id} ${task}`]);
    }
  }
  return [...unknown].map(([name, tasks]) =>
    problem("unknown-assignee", `${JSON.stringify(name)} is no GitHub login (${tasks[0]}${tasks.length > 1 ? ` and ${tasks.length - 1} more` : ""}).`, {
      hint: "Assign a login, or map the name under approval_workflow.roles.",
    }),
  );
}

function plainRole(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_]+/g, "-");
}
