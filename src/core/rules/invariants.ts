// What must hold of every milestone that a command leaves behind.
import { failed, ok, type Result } from "../base/result.ts";
import { problem, type Problem } from "../base/problem.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Workspace } from "../model/workspace.ts";
import { findCycle } from "./graph.ts";

/**
 * Checks the milestones that differ between two workspaces. Faults that were there before are not this command's: they
 * are left to `data validate`. Problems: `dependency-cycle`, `dependency-not-found`, `invariant-broken`.
 */
export function invariants(before: Workspace, after: Workspace): Result<void> {
  for (const [id, milestone] of after.milestones) {
    const former = before.milestones.get(id);
    if (former === milestone) continue;
    const broken = faultsOf(milestone).find((fault) => !former || !faultsOf(former).some((old) => old.message === fault.message));
    if (broken) return failed(broken);
  }
  return cycleAmong(before, after);
}

function faultsOf(milestone: Milestone): Problem[] {
  return [...duplicateTasks(milestone), ...unknownTaskDependencies(milestone), ...taskCycle(milestone), ...untrueStatus(milestone)];
}

function duplicateTasks(milestone: Milestone): Problem[] {
  const ids = milestone.tasks.map((task) => task.id);
  if (new Set(ids).size === ids.length) return [];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return [problem("invariant-broken", `Milestone ${milestone.id} would have task ${twice} twice.`, { hint: "Give each task an id of its own." })];
}

function unknownTaskDependencies(milestone: Milestone): Problem[] {
  const ids = new Set(milestone.tasks.map((task) => task.id));
  return milestone.tasks.flatMap((task) =>
    task.dependencies
      .filter((dependency) => !ids.has(dependency))
      .map((dependency) => problem("dependency-not-found", `Task ${task.id} waits for ${dependency}, which milestone ${milestone.id} does not have.`, { hint: "Name a task of the same milestone." })),
  );
}

function taskCycle(milestone: Milestone): Problem[] {
  const cycle = findCycle(new Map(milestone.tasks.map((task) => [task.id, task.dependencies])));
  return cycle ? [cycleProblem(`Tasks of ${milestone.id} wait for each other`, cycle)] : [];
}

function untrueStatus(milestone: Milestone): Problem[] {
  const open = milestone.tasks.filter((task) => task.status !== "completed" && task.status !== "cancelled");
  if (milestone.status !== "completed" || open.length === 0) return [];
  return [problem("invariant-broken", `Milestone ${milestone.id} cannot be completed: ${open.map((task) => task.id).join(", ")} open.`, { hint: "Complete or cancel these tasks first." })];
}

/** Cycles between milestones are looked for only where a command changed what a milestone requires, since that takes all of them. */
function cycleAmong(before: Workspace, after: Workspace): Result<void> {
  const changed = [...after.milestones.values()].some(
    (milestone) => before.milestones.get(milestone.id)?.dependencies.requires.join() !== milestone.dependencies.requires.join() && milestone.dependencies.requires.length > 0,
  );
  if (!changed) return ok(undefined);
  const cycle = findCycle(requirements(after));
  const old = cycle && findCycle(requirements(before));
  return cycle && !old ? failed(cycleProblem("Milestones would wait for each other", cycle)) : ok(undefined);
}

export function requirements(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  return new Map([...workspace.milestones.values()].map((milestone) => [milestone.id, milestone.dependencies.requires]));
}

export function cycleProblem(what: string, cycle: readonly string[]): Problem {
  return problem("dependency-cycle", `${what}: ${cycle.join(" → ")}.`, { hint: "Take one of these dependencies away." });
}
