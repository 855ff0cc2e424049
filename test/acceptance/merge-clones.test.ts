// Several clones of one repository whose branches cross again and again through a real remote: nothing is lost, nothing is there twice.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import * as z from "zod/mini";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPorts } from "../../src/host/open-ports.ts";
import { parseWords } from "../../src/core/grammar/parse.ts";
import { ask } from "../../src/engine/ask.ts";
import { transact } from "../../src/engine/transact.ts";
import { filesBelow, fixtureAt, personIn, type GitFixture } from "../support/git-fixture.ts";
import { value } from "../support/open-tree.ts";
import { seeded } from "../support/yaml-random.ts";

const M = "milestone-001";
const LOG = `.milestones/events/${M}.jsonl`;
const ATTRIBUTES = ".milestones/.gitattributes";

/** One second after the other, so that what is written first is known whoever wrote it. */
let clock = Date.UTC(2030, 0, 1);
let requests = 0;

async function milestone({ folder, environment }: GitFixture, ...words: string[]) {
  const { call } = await parseWords(words, "cli");
  const { verb, ...rest } = value(call);
  const { ports } = value(await openPorts({ directory: folder, dataPath: null, environment }));
  const now = (): string => new Date((clock += 1000)).toISOString();
  const caller = { actor: "Ada", permission: "admin", now, request: { id: `request-${++requests}`, given: false }, dryRun: false, commit: true, yes: true } as const;
  if (verb.kind === "execution" || verb.kind === "routine") throw new Error(`${verb.name} is no matter of one transaction`);
  const { data, problem } = verb.kind === "query" ? await ask(ports, { verb, ...rest }, caller) : await transact(ports, { verb, ...rest }, caller);
  if (problem && problem.code !== "check-failed") throw new Error(`milestone ${words.join(" ")}: ${problem.code}: ${problem.message}`);
  return z.parse(z.any(), data);
}

type Task = { readonly id: string; readonly title: string; readonly status: string; readonly estimated_hours?: number; readonly dependencies: readonly string[] };
type Shown = { readonly status: string; readonly tasks: readonly Task[]; readonly conflicts?: readonly { readonly at: string; readonly values?: readonly string[] }[] };

async function show(fixture: GitFixture): Promise<Shown> {
  return (await milestone(fixture, "show", M)).milestone;
}

let origin = "";

beforeAll(async () => {
  origin = mkdtempSync(join(tmpdir(), "milestone-clones-"));
  const home = personIn(join(origin, "home"));
  const seed = fixtureAt(join(origin, "seed"), home);
  seed.write("code.txt", "one\n");
  seed.git("init", "-q");
  seed.git("add", "-A");
  seed.git("commit", "-qm", "Code");
  await milestone(seed, "init");
  await milestone(seed, "plan", "Plan");
  seed.git("clone", "-q", "--bare", ".", "../remote.git");
  rmSync(join(origin, "seed"), { recursive: true });
});

afterAll(() => rmSync(origin, { recursive: true }));

/** Somebody gave a task a title, knowing of these others. */
type Title = { readonly hours: number; readonly title: string; readonly seen: ReadonlySet<Title> };
/** A clone with its own branch; `known` is what its history has. */
type Clone = { readonly fixture: GitFixture; readonly branch: string; readonly known: Set<Title> };
/** What everybody did together. A task is known by its hours, which nobody changes. */
type Told = { readonly added: Set<number>; readonly removed: Set<number>; readonly completed: Set<number>; readonly waits: Map<number, number>; readonly lines: Map<string, number>; names: number };

const PEOPLE = 3;
const person = fc.nat({ max: PEOPLE - 1 });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant("add" as const), who: person }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom("title", "complete", "wait", "remove"), who: person, which: fc.nat({ max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("merge", "cross"), who: person, other: fc.integer({ min: 1, max: PEOPLE - 1 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A clone does something to its milestone; what it left in the log is to stay. */
async function act(clone: Clone, told: Told, one: Step): Promise<void> {
  const { fixture, known } = clone;
  const { tasks, status } = await show(fixture);
  const task = "which" in one ? tasks[one.which % Math.max(1, tasks.length)] : undefined;
  const hours = task?.estimated_hours ?? 0;
  const named = (at: number): void => void known.add({ hours: at, title: `Title ${told.names}`, seen: new Set(known) });
  const before = requests + 1;
  if (one.act === "add") {
    told.added.add(++told.names);
    named(told.names);
    // All tasks done is the milestone done: who wants more of it takes it up again.
    if (status === "completed") await milestone(fixture, "reopen", M);
    await milestone(fixture, "update", M, "--add-task", `Title ${told.names}`, "--task-hours", String(told.names));
  } else if (!task) return;
  else if (one.act === "title") {
    told.names++;
    named(hours);
    await milestone(fixture, "update", M, "--task", task.id, "--task-title", `Title ${told.names}`);
  } else if (one.act === "complete" && task.status === "pending" && task.dependencies.length === 0) {
    told.completed.add(hours);
    await milestone(fixture, "complete", M, task.id);
  } else if (one.act === "remove" && tasks.every(({ dependencies }) => !dependencies.includes(task.id))) {
    told.removed.add(hours);
    await milestone(fixture, "update", M, "--remove-task", task.id);
  } else if (one.act === "wait" && task.status === "pending" && !told.waits.has(hours)) {
    const first = tasks.find(({ estimated_hours = 0 }) => estimated_hours < hours);
    if (!first) return;
    told.waits.set(hours, first.estimated_hours ?? 0);
    await milestone(fixture, "update", M, "--task", task.id, "--task-dependencies", first.id);
  }
  for (const [name, count] of linesOf(fixture)) if (Number(name.split(" ")[0]?.split("-")[1]) >= before) told.lines.set(name, count);
}

/** How often the log has each kind of event of each request. */
function linesOf({ text }: GitFixture): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text(LOG).trim().split("\n")) {
    const { request_id, event_type } = JSON.parse(line);
    counts.set(`${request_id} ${event_type}`, (counts.get(`${request_id} ${event_type}`) ?? 0) + 1);
  }
  return counts;
}

function push({ fixture, branch }: Clone): void {
  fixture.git("push", "-q", "origin", branch);
}

/** `git merge` of what the other has pushed, resolved where git asks. */
async function merge({ fixture, known }: Clone, other: Clone, theirs: ReadonlySet<Title>): Promise<void> {
  fixture.git("fetch", "-q");
  fixture.tryGit("merge", "-q", "--no-edit", `origin/${other.branch}`);
  if (fixture.git("diff", "--name-only", "--diff-filter=U") !== "") {
    await milestone(fixture, "git", "resolve");
    fixture.git("commit", "-q", "--no-edit");
  }
  expect(fixture.git("status", "--porcelain")).toBe("");
  for (const title of theirs) known.add(title);
}

function data({ fixture }: Clone): Map<string, string> {
  return filesBelow(join(fixture.folder, ".milestones"), ["data"]);
}

/** Each merges what the other has pushed, and comes to the same. */
async function cross(one: Clone, other: Clone): Promise<void> {
  const [mine, yours] = [new Set(one.known), new Set(other.known)];
  push(one);
  push(other);
  await merge(one, other, yours);
  await merge(other, one, mine);
  expect(data(other)).toEqual(data(one));
  push(one);
  push(other);
}

async function expectWhole({ fixture, known }: Clone, { added, removed, completed, waits, lines }: Told): Promise<void> {
  const { tasks, status, conflicts = [] } = await show(fixture);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  const byHours = new Map(tasks.map((task) => [task.estimated_hours ?? 0, task]));
  expect(byHours.size).toBe(tasks.length);
  for (const hours of added) {
    const task = byHours.get(hours);
    if (!task) {
      expect(removed, `task of ${hours} hours`).toContain(hours);
      continue;
    }
    const titles = [...known].filter((title) => title.hours === hours);
    const latest = titles.filter((title) => !titles.some(({ seen }) => seen.has(title))).map(({ title }) => title);
    const recorded = conflicts.filter(({ at }) => at === `tasks/${task.id}/title`).flatMap(({ values = [] }) => values);
    if (latest.length === 1) expect(task.title).toBe(latest[0]);
    for (const title of latest) expect([task.title, ...recorded], `titles of ${task.id}`).toContain(title);
    if (completed.has(hours)) expect(task.status, task.title).toBe("completed");
    const first = byHours.get(waits.get(hours) ?? 0);
    if (first) expect(task.dependencies, task.title).toContain(first.id);
  }
  const logged = linesOf(fixture);
  for (const [name, count] of lines) expect(logged.get(name), name).toBe(count);
  const { problems }: { problems: { code: string }[] } = await milestone(fixture, "data", "validate");
  // A milestone that is done is to be archived, and no more is to be said.
  const said = problems.map(({ code }) => code).filter((code) => code !== "merge-conflict");
  expect(said, JSON.stringify(problems)).toEqual(status === "completed" ? ["contradicting-status"] : []);
}

async function everybody(steps: readonly Step[], prepare: (fixture: GitFixture) => void): Promise<void> {
  const place = mkdtempSync(join(origin, "run-"));
  cpSync(join(origin, "remote.git"), join(place, "remote.git"), { recursive: true });
  const environment = personIn(join(place, "home"));
  const clones = Array.from({ length: PEOPLE }, (_, index): Clone => {
    const branch = `person-${index}`;
    fixtureAt(place, environment).git("clone", "-q", "remote.git", branch);
    const fixture = fixtureAt(join(place, branch), environment);
    if (index === 0) prepare(fixture);
    fixture.git("checkout", "-q", "-b", branch);
    return { fixture, branch, known: new Set() };
  });
  const at = (index: number): Clone => clones[index % PEOPLE] ?? expect.fail();
  const told: Told = { added: new Set(), removed: new Set(), completed: new Set(), waits: new Map(), lines: new Map(), names: 0 };
  for (const one of steps) {
    if (!("other" in one)) await act(at(one.who), told, one);
    else if (one.act === "cross") await cross(at(one.who), at(one.who + one.other));
    else {
      push(at(one.who + one.other));
      await merge(at(one.who), at(one.who + one.other), at(one.who + one.other).known);
    }
  }
  for (const [one, other] of [[0, 1], [1, 2], [2, 0], [0, 1]] as const) await cross(at(one), at(other));
  await cross(at(1), at(2));
  for (const clone of clones) {
    await expectWhole(clone, told);
    expect(data(clone)).toEqual(data(at(0)));
  }
  rmSync(place, { recursive: true });
}

const MINUTES = 60_000;

test("whatever people do in clones that merge each other, every task is there once with its latest values, no event is lost, and all come to the same bytes", { timeout: 15 * MINUTES }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), (steps) => everybody(steps, () => {})), seeded(3));
});

test("the same holds in a repository whose data folder has no attributes yet, since every command adds to the log's end", { timeout: 15 * MINUTES }, async () => {
  const without = ({ git }: GitFixture): void => {
    git("rm", "-q", ATTRIBUTES);
    git("commit", "-qm", "As before");
    git("push", "-q", "origin", "HEAD");
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), (steps) => everybody(steps, without)), seeded(2));
});
