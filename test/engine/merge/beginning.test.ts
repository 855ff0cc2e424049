// Clones that merge each other, without git: what the adapter tells of the histories is computed here, so that thousands of them are tried.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isList, isMapping, type Json, type JsonObject } from "../../../src/core/base/json.ts";
import { textWith } from "../../../src/core/files/resolve.ts";
import { parseYaml } from "../../../src/core/files/yaml/yaml.ts";
import type { Beginning, ConflictedFile } from "../../../src/core/model/facts.ts";
import { nextTaskId } from "../../../src/core/model/ids.ts";
import { addedBy, removedBy } from "../../../src/core/model/event.ts";
import { readEvents } from "../../../src/core/files/events.ts";
import { resolveConflicts } from "../../../src/engine/resolve.ts";
import { value } from "../../support/open-tree.ts";
import { seeded } from "../../support/yaml-random.ts";

const [A, L] = ["active/milestone-001.yaml", "events/milestone-001.jsonl"];
/** Somebody gave a task a title, knowing of these others. A task is known by its hours, which nobody changes. */
type Title = { readonly hours: number; readonly title: string; readonly seen: ReadonlySet<Title> };
type Files = Readonly<Record<string, string>>;
type Commit = { readonly parents: readonly Commit[]; readonly files: Files; readonly titles: ReadonlySet<Title> };
const ROOT: Commit = { parents: [], files: { [A]: "id: milestone-001\ntitle: Plan # the only one\nstatus: in_progress\ntasks: []\n", [L]: "" }, titles: new Set() };

function ancestors(commit: Commit): Set<Commit> {
  const all = new Set([commit]);
  for (const one of all) for (const parent of one.parents) all.add(parent);
  return all;
}

/** As `git merge-base --all` has it, in an order that does not depend on who asks. */
function bases(one: Commit, others: readonly Commit[]): Commit[] {
  const [mine, yours] = [ancestors(one), new Set(others.flatMap((other) => [...ancestors(other)]))];
  const shared = [...mine].filter((commit) => yours.has(commit));
  const newest = shared.filter((commit) => !shared.some((other) => other !== commit && ancestors(other).has(commit)));
  const named = newest.map((commit) => ({ commit, name: JSON.stringify(commit.files) }));
  return named.sort((left, right) => (left.name < right.name ? -1 : 1)).map(({ commit }) => commit);
}

function beginningOf(one: Commit, others: readonly Commit[]): Beginning {
  const [first = ROOT, ...rest] = bases(one, others);
  const joined = [first];
  let beginning = filesOf(first);
  for (const next of rest) {
    beginning = { base: beginningOf(next, joined), ours: beginning, theirs: filesOf(next) };
    joined.push(next);
  }
  return beginning;
}

function filesOf({ files }: Commit): Beginning {
  return { files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])) };
}

/** What git takes for the beginning of a file that it does not merge by lines: where its beginnings began. */
function oldest(beginning: Beginning): ReadonlyMap<string, Uint8Array> {
  return "files" in beginning ? beginning.files : oldest(beginning.base);
}

/** What `git merge` and `milestone git resolve` come to, where git stops at every file that both changed. */
function merged(ours: Commit, theirs: Commit, published: "ours" | "theirs" | null): Commit {
  if (ancestors(ours).has(theirs)) return ours;
  if (ancestors(theirs).has(ours)) return theirs;
  const bytes = (text = ""): Uint8Array => new TextEncoder().encode(text);
  const begun = beginningOf(ours, [theirs]);
  const base = { files: Object.fromEntries([...oldest(begun)].map(([path, text]) => [path, Buffer.from(text).toString()])) };
  const isStanding = (path: string): boolean => base.files[path] === ours.files[path] && base.files[path] === theirs.files[path];
  // A milestone that stands as it was is told of beside its log.
  const files = (isStanding(L) ? [] : [A, L]).map((path): ConflictedFile => {
    const unmerged = ours.files[path] !== theirs.files[path] && base.files[path] !== ours.files[path] && base.files[path] !== theirs.files[path];
    const disk = base.files[path] === ours.files[path] ? theirs.files[path] : ours.files[path];
    return { path, base: bytes(base.files[path]), ours: bytes(ours.files[path]), theirs: bytes(theirs.files[path]), disk: bytes(disk), unmerged };
  });
  const beginning = "files" in begun ? null : begun;
  const { changes, left } = resolveConflicts(files, { taken: ["milestone-001"], root: ".milestones", published, beginning });
  expect(left).toEqual([]);
  const merge = Object.fromEntries(files.map(({ path, disk }) => [path, Buffer.from(disk ?? []).toString()]));
  return { parents: [ours, theirs], files: { ...ours.files, ...merge, ...Object.fromEntries(changes.map(({ path, text }) => [path, text ?? ""])) }, titles: new Set([...ours.titles, ...theirs.titles]) };
}

type Task = JsonObject & { readonly id: string; readonly title: string; readonly status: string; readonly estimated_hours: number; readonly dependencies: readonly string[] };

function isTask(task: Json): task is Task {
  return isMapping(task) && typeof task["id"] === "string";
}

function milestoneIn({ files }: Commit): JsonObject {
  const read = value(parseYaml(files[A] ?? "", A));
  if (!isMapping(read)) throw new Error("no milestone");
  return read;
}

function tasksIn(commit: Commit): Task[] {
  const { tasks = [] } = milestoneIn(commit);
  return isList(tasks) ? tasks.filter(isTask) : [];
}

const PEOPLE = 3;
const person = fc.nat({ max: PEOPLE - 1 });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant("add" as const), who: person }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constantFrom("title", "complete", "reopen", "wait", "remove"), who: person, which: fc.nat({ max: 20 }) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom("merge", "cross", "push"), who: person, other: fc.integer({ min: 1, max: PEOPLE - 1 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What everybody did together; each adds to it as they go. Whoever takes a task out gives up the titles of it that they know. */
type Told = { readonly added: Set<number>; readonly removed: Set<number>; readonly givenUp: Set<Title>; readonly waits: Map<number, number>; readonly requests: string[]; count: number };

function acted(tip: Commit, told: Told, one: Step): Commit {
  const tasks = tasksIn(tip);
  const task = "which" in one ? tasks[one.which % Math.max(1, tasks.length)] : undefined;
  const count = ++told.count;
  const titles = new Set(tip.titles);
  const commit = (after: readonly Json[], event_type: string, details: JsonObject, settled = ""): Commit => {
    const { conflicts, ...milestone } = milestoneIn(tip);
    const open = (isList(conflicts) ? conflicts : []).filter((record) => !isMapping(record) || record["at"] !== settled);
    const text = textWith({ ...milestone, tasks: after, ...(open.length > 0 && { conflicts: open }) }, [tip.files[A] ?? ""], A);
    const timestamp = new Date(Date.UTC(2030, 0, 1) + count * 1000).toISOString();
    const line = JSON.stringify({ timestamp, event_type, milestone_id: "milestone-001", session_id: null, actor: "ada", request_id: `request-${count}`, details });
    told.requests.push(`request-${count}`);
    return { parents: [tip], files: { [A]: text, [L]: `${tip.files[L]}${line}\n` }, titles };
  };
  const changed = (fields: JsonObject, settled = ""): Commit =>
    commit(tasks.map((other) => (other === task ? { ...other, ...fields } : other)), "milestone_modified", { tasks_changed: { [task?.id ?? ""]: fields } }, settled);
  if (one.act === "add") {
    const id = nextTaskId(tasks.map((other) => other.id));
    titles.add({ hours: count, title: `Title ${count}`, seen: tip.titles });
    told.added.add(count);
    const added = { id, title: `Title ${count}`, status: "pending", estimated_hours: count, dependencies: [] };
    return commit([...tasks, added], "milestone_modified", { tasks_added: [added] });
  }
  if (!task) return tip;
  if (one.act === "title") {
    titles.add({ hours: task.estimated_hours, title: `Title ${count}`, seen: tip.titles });
    return changed({ title: `Title ${count}` }, `tasks/${task.id}/title`);
  }
  if (one.act === "complete") return changed({ status: "completed" });
  if (one.act === "reopen") return changed({ status: "pending" });
  if (one.act === "remove" && !tasks.some(({ dependencies }) => dependencies.includes(task.id))) {
    told.removed.add(task.estimated_hours);
    for (const title of tip.titles) if (title.hours === task.estimated_hours) told.givenUp.add(title);
    return commit(tasks.filter((other) => other !== task), "milestone_modified", { tasks_removed: [task.id] });
  }
  const first = tasks.find(({ estimated_hours }) => estimated_hours < task.estimated_hours);
  if (one.act !== "wait" || !first || told.waits.has(task.estimated_hours)) return tip;
  told.waits.set(task.estimated_hours, first.estimated_hours);
  return changed({ dependencies: [first.id] });
}

function expectWhole(tip: Commit, { added, removed, givenUp, waits, requests }: Told): void {
  const tasks = tasksIn(tip);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  const byHours = new Map(tasks.map((task) => [task.estimated_hours, task]));
  expect(byHours.size).toBe(tasks.length);
  const { conflicts = [] } = milestoneIn(tip);
  const records = isList(conflicts) ? conflicts.filter(isMapping) : [];
  const { events, problems } = readEvents(tip.files[L] ?? "", L);
  const origins = new Map<string, string>();
  for (const event of events) {
    for (const id of removedBy(event)) origins.delete(id);
    for (const { id, origin } of addedBy(event)) origins.set(id, origin.name);
  }
  for (const hours of added) {
    const task = byHours.get(hours);
    if (!task) expect(removed, `the task of ${hours} hours`).toContain(hours);
    if (!task) continue;
    if (!removed.has(hours)) expect(origins.get(task.id)).toBe(`request-${hours} 0`);
    const titles = [...tip.titles].filter((title) => title.hours === hours && !givenUp.has(title));
    const latest = titles.filter((title) => !titles.some(({ seen }) => seen.has(title))).map(({ title }) => title);
    const recorded = records.filter(({ at }) => at === `tasks/${task.id}/title`).flatMap(({ values = [] }) => values);
    if (latest.length === 1) expect(task.title).toBe(latest[0]);
    for (const title of latest) expect([task.title, ...recorded], `titles of ${task.id}`).toContain(title);
    const first = byHours.get(waits.get(hours) ?? 0);
    if (first && !removed.has(hours)) expect(task.dependencies).toContain(first.id);
  }
  expect(problems).toEqual([]);
  expect(events.map(({ request_id }) => request_id).sort()).toEqual([...requests].sort());
}

test("however branches cross, every task that nobody took out is there once with its latest values or a record, no event is lost or doubled, and whoever merges comes to the same bytes", () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const told: Told = { added: new Set(), removed: new Set(), givenUp: new Set(), waits: new Map(), requests: [], count: 0 };
    const tips = Array.from({ length: PEOPLE }, () => ROOT);
    const at = (index: number): Commit => tips[index % PEOPLE] ?? ROOT;
    const pushed = new Set<Commit>();
    const push = (index: number): void => { for (const commit of ancestors(at(index))) pushed.add(commit); };
    const cross = (one: number, other: number): void => {
      push(one);
      push(other);
      const [mine, yours] = [merged(at(one), at(other), null), merged(at(other), at(one), null)];
      expect(yours.files).toEqual(mine.files);
      tips[one % PEOPLE] = mine;
      tips[other % PEOPLE] = yours;
    };
    for (const one of steps) {
      if (!("other" in one)) tips[one.who] = acted(at(one.who), told, one);
      else if (one.act === "push") push(one.who);
      else if (one.act === "cross") cross(one.who, one.who + one.other);
      else {
        push(one.who + one.other);
        tips[one.who] = merged(at(one.who), at(one.who + one.other), pushed.has(at(one.who)) ? null : "theirs");
      }
    }
    for (const [one, other] of [[0, 1], [1, 2], [2, 0], [0, 1], [1, 2]] as const) cross(one, other);
    for (const tip of tips) {
      expectWhole(tip, told);
      expect(tip.files).toEqual(at(0).files);
    }
  }), seeded(150));
});
