// The tasks of a plan: each gets an id, and what it waits for becomes ids too.
import { isList, type Json, type JsonObject } from "../../base/json.ts";
import { problem, type Place, type Problem } from "../../base/problem.ts";
import { all, failed, ok, type Result } from "../../base/result.ts";
import { newId, slugOf } from "../../model/ids.ts";
import type { PlanDraft } from "../../model/facts.ts";
import { tooManyTasks } from "../../model/template.ts";
import { nearest } from "../../base/nearest.ts";
import { findCycle } from "../graph.ts";
import { cycleProblem } from "../invariants.ts";

/** Longer texts belong into the description. */
const TITLE_LENGTH_MAX = 500;

/** `said` is what the draft says, `dependencies` are ids of the list. */
export type PlannedTask = {
  readonly id: string;
  readonly title: string;
  readonly dependencies: readonly string[];
  readonly said: JsonObject;
  readonly place: Place | undefined;
};

/**
 * The tasks of all drafts in their order. Ids that are said hold, the others are the free ones of `task-001`, `task-002`, …
 * A task names what it waits for by id, by title, or as the second task of its own draft by "#2" or 2.
 * Problems, with the place in the plan's file where there is one: `invalid-value` for a title or for too many tasks,
 * `invalid-id`, `already-exists` for an id that comes twice, `dependency-not-found`, `dependency-cycle`.
 */
export function listPlannedTasks(drafts: readonly PlanDraft[]): Result<PlannedTask[]> {
  const entries = entriesOf(drafts);
  if (!entries.ok) return entries;
  const index = indexOf(entries.value);
  const tasks = all(entries.value.map((entry) => listed(entry, index)));
  if (!tasks.ok) return tasks;
  const cycle = findCycle(new Map(tasks.value.map(({ id, dependencies }) => [id, dependencies])));
  if (!cycle) return tasks;
  return failed(at(cycleProblem("Tasks of the plan would wait for each other", cycle), tasks.value.find(({ id }) => id === cycle[0])?.place));
}

type Entry = { readonly id: string; readonly title: string; readonly said: JsonObject; readonly draft: PlanDraft; readonly place: Place | undefined };

function entriesOf(drafts: readonly PlanDraft[]): Result<Entry[]> {
  const count = drafts.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const crowd = tooManyTasks(count);
  if (crowd) return failed(crowd);
  const given = new Set(drafts.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const taken = new Set<string>();
  const free = freeIds(given);
  const entries = drafts.flatMap((draft) => draft.tasks.map((said, index) => entryOf(said, { draft, place: draft.place?.(index), taken, free })));
  return all(entries);
}

/** `task-001`, `task-002`, …, without those that are given. */
function freeIds(given: ReadonlySet<unknown>): () => string {
  let number = 0;
  return () => {
    let id = "";
    do id = `task-${String(++number).padStart(3, "0")}`;
    while (given.has(id));
    return id;
  };
}

type Around = { readonly draft: PlanDraft; readonly place: Place | undefined; readonly taken: Set<string>; readonly free: () => string };

function entryOf(said: JsonObject, { draft, place, taken, free }: Around): Result<Entry> {
  const title = typeof said["title"] === "string" ? said["title"].trim() : "";
  if (title === "" || title.length > TITLE_LENGTH_MAX || /\p{Cc}/u.test(title) || !title.isWellFormed())
    return failed(at(problem("invalid-value", `${title === "" ? "A task has no title" : "The title of a task cannot be used"}.`, { hint: `A title is one line of 1 to ${TITLE_LENGTH_MAX} characters; the rest belongs into the description.` }), place));
  const id = typeof said["id"] === "string" ? newId(said["id"]) : ok(free());
  if (!id.ok) return failed(at(id.problem, place));
  if (taken.has(id.value)) return failed(at(problem("already-exists", `Two tasks of the plan have the id ${id.value}.`, { hint: "Give each an id of its own, or none." }), place));
  taken.add(id.value);
  return ok({ id: id.value, title, said, draft, place });
}

type Index = { readonly ids: ReadonlySet<string>; readonly titles: ReadonlyMap<string, readonly string[]>; readonly drafts: ReadonlyMap<PlanDraft, readonly string[]> };

function indexOf(entries: readonly Entry[]): Index {
  const titles = Map.groupBy(entries, ({ title }) => titleKey(title));
  const drafts = Map.groupBy(entries, ({ draft }) => draft);
  const ids = (of: readonly Entry[]): string[] => of.map(({ id }) => id);
  return {
    ids: new Set(ids(entries)),
    titles: new Map([...titles].map(([title, of]) => [title, ids(of)])),
    drafts: new Map([...drafts].map(([draft, of]) => [draft, ids(of)])),
  };
}

/** Titles that differ in case, punctuation or spaces are the same words. */
function titleKey(title: string): string {
  return slugOf(title) || title.trim().toLowerCase();
}

function listed(entry: Entry, index: Index): Result<PlannedTask> {
  const { id, title, said, place } = entry;
  const dependencies = all(texts(said["dependencies"]).map((reference) => resolve(reference, entry, index)));
  return dependencies.ok ? ok({ id, title, said, place, dependencies: [...new Set(dependencies.value)] }) : dependencies;
}

function resolve(reference: string, { title, draft, place }: Entry, { ids, titles, drafts }: Index): Result<string> {
  if (ids.has(reference)) return ok(reference);
  const number = /^#?(\d{1,6})$/.exec(reference)?.[1];
  const [numbered] = number === undefined ? [] : [drafts.get(draft)?.[Number(number) - 1]];
  if (numbered !== undefined) return ok(numbered);
  const [named, ...others] = titles.get(titleKey(reference)) ?? [];
  if (named !== undefined && others.length === 0) return ok(named);
  const waits = `Task ${JSON.stringify(title)} waits for ${JSON.stringify(reference)}`;
  if (named !== undefined) return failed(at(problem("dependency-not-found", `${waits}, which is the title of ${[named, ...others].join(" and ")}.`, { hint: "Name one of these ids." }), place));
  const near = nearest(reference, [...ids, ...titles.keys()]);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Name a task by its id, its number in the list (#2) or its title.";
  return failed(at(problem("dependency-not-found", `${waits}, which the plan does not have.`, { hint }), place));
}

function texts(value: Json | undefined): string[] {
  return isList(value) ? value.filter((item) => typeof item === "string" || typeof item === "number").map(String) : [];
}

function at(fault: Problem, place: Place | undefined): Problem {
  return place ? { ...fault, at: place } : fault;
}
