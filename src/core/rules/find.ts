// Finding what somebody means: milestones by id, prefix or title, tasks by id or number, and near misses.
import { failed, ok, type Result } from "../base/result.ts";
import { nearest } from "../base/nearest.ts";
import { problem, type Problem } from "../base/problem.ts";
import { slugOf } from "../model/ids.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import type { Workspace } from "../model/workspace.ts";
import { archivedProblem } from "./transitions.ts";

type Named = Pick<Milestone, "id" | "title">;
/** Where to look: a workspace, or as little of it as this. */
export type Known<M extends Named> = Pick<Workspace, "root" | "exists" | "broken"> & { readonly milestones: ReadonlyMap<string, M> };

/**
 * A milestone by exact id, by its number alone ("1", "001"), by a prefix of ids that only one has, or by the words of its
 * title. Problems: the file's own where it is there and cannot be read, `milestone-not-found` with the nearest ids,
 * `no-milestone-data`.
 */
export function findMilestone<M extends Named>(workspace: Known<M>, reference: string): Result<M> {
  const exact = workspace.milestones.get(reference);
  if (exact) return ok(exact);
  const unreadable = workspace.broken.get(reference);
  if (unreadable) return failed(unreadable);
  if (!workspace.exists) return failed(noData(workspace));
  const matches = matchesOf(workspace, reference);
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return findMilestone(workspace, only);
  return failed(notFound(workspace, reference, matches));
}

export function noData(workspace: Pick<Workspace, "root">): Problem {
  return problem("no-milestone-data", `No milestone data found in ${workspace.root}.`, {
    hint: "Run `milestone init` in the repository, or name the folder with --data-path.",
  });
}

function matchesOf(workspace: Known<Named>, reference: string): string[] {
  const ids = [...workspace.milestones.keys(), ...workspace.broken.keys()];
  if (/^\d{1,9}$/.test(reference)) {
    const numbered = ids.filter((id) => /^milestone-\d+$/.test(id) && Number(id.slice("milestone-".length)) === Number(reference));
    if (numbered.length > 0) return numbered;
  }
  const prefixed = ids.filter((id) => id.startsWith(reference));
  if (prefixed.length > 0) return prefixed;
  const slug = slugOf(reference.replace(/^milestone-/, ""));
  return slug === "" ? [] : [...workspace.milestones.values()].filter(({ title }) => slugOf(title) === slug).map(({ id }) => id);
}

/** So many names fit a hint. */
const NAMED_MAX = 5;

function notFound(workspace: Known<Named>, reference: string, matches: readonly string[]): Problem {
  if (matches.length > 1)
    return problem("milestone-not-found", `${reference} could be ${matches.length} milestones.`, {
      hint: `Say which: ${matches.slice(0, NAMED_MAX).join(", ")}${matches.length > NAMED_MAX ? ", …" : ""}.`,
    });
  const near = nearest(reference, [...workspace.milestones.keys()]);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone list --all`.";
  return problem("milestone-not-found", `There is no milestone ${reference}.`, { hint });
}

/** A task by id, or by its number. Problem: `task-not-found` with the nearest ids. */
export function findTask(milestone: Milestone, reference: string): Result<Task> {
  const exact = milestone.tasks.find((task) => task.id === reference);
  if (exact) return ok(exact);
  const numbered = /^\d{1,9}$/.test(reference)
    ? milestone.tasks.filter((task) => Number(/-(\d+)$/.exec(task.id)?.[1]) === Number(reference))
    : milestone.tasks.filter((task) => task.id.startsWith(reference));
  if (numbered.length === 1 && numbered[0]) return ok(numbered[0]);
  const ids = milestone.tasks.map((task) => task.id);
  const near = nearest(reference, ids);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : ids.length > 0 ? `It has ${ids.slice(0, NAMED_MAX).join(", ")}${ids.length > NAMED_MAX ? ", …" : ""}.` : "It has no tasks.";
  return failed(problem("task-not-found", `Milestone ${milestone.id} has no task ${reference}.`, { hint }));
}

/** A milestone that may still change. Problem beside those of findMilestone: `milestone-archived`. */
export function findOpenMilestone(workspace: Workspace, reference: string): Result<Milestone> {
  const found = findMilestone(workspace, reference);
  return found.ok && found.value.status === "archived" ? failed(archivedProblem(found.value)) : found;
}
