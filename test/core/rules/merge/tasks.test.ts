import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { addedBy, removedBy, type RecordedEvent } from "../../../../src/core/model/event.ts";
import { renamedAll, type Side } from "../../../../src/core/rules/merge/numbers.ts";
import { separateTasks, type Separation, type TaskSource } from "../../../../src/core/rules/merge/tasks.ts";
import { seeded } from "../../../support/yaml-random.ts";

const none: TaskSource = { value: undefined, events: [] };

function event(event_type: string, day: number, details: RecordedEvent["details"], request_id: string | null = `request ${day}`): RecordedEvent {
  return { timestamp: `2026-01-0${day}T00:00:00Z`, event_type, milestone_id: "m-1", session_id: null, actor: "ada", request_id, details };
}

const adding = (day: number, ...ids: string[]) => event("milestone_modified", day, { tasks_added: ids.map((id) => ({ id })) });

/** `{id: [title, day that added it]}`, or only a title where no log tells. */
function source(tasks: Readonly<Record<string, readonly [string, number] | string>>, more: Json[] = []): TaskSource {
  const entries = Object.entries(tasks);
  const events = entries.flatMap(([id, told]) => (typeof told === "string" ? [] : [adding(told[1], id)]));
  return { value: { tasks: [...entries.map(([id, told]) => ({ id, title: typeof told === "string" ? told : told[0] })), ...more] }, events };
}

type Three = { readonly base?: TaskSource; readonly ours: TaskSource; readonly theirs: TaskSource; readonly published?: Side | null };

/** The separation, after a look that the sides do not matter. */
function separate({ base = none, ours, theirs, published = null }: Three): Record<"base" | "ours" | "theirs", Record<string, string>> & Pick<Separation, "renumbered"> {
  const { renames: data, renumbered, numbers } = separateTasks({ base, ours, theirs }, published);
  const swapped = separateTasks({ base, ours: theirs, theirs: ours }, published && (published === "ours" ? "theirs" : "ours"));
  expect(swapped).toMatchObject({ renumbered, numbers, renames: { base: data.base, ours: data.theirs, theirs: data.ours } });
  return { base: Object.fromEntries(data.base), ours: Object.fromEntries(data.ours), theirs: Object.fromEntries(data.theirs), renumbered };
}

describe("where a task comes from", () => {
  test("is the event that added it, by its request and its place there, whatever its number has become", () => {
    const made = event("milestone_created", 1, { milestone: { tasks: [{ id: "task-001" }, { id: "task-002" }] } });
    expect(addedBy(made)).toEqual([
      { id: "task-001", origin: { name: "request 1 0", at: "2026-01-01T00:00:00Z" } }, { id: "task-002", origin: { name: "request 1 1", at: "2026-01-01T00:00:00Z" } },
    ]);
    expect(addedBy(adding(2, "task-009"))).toMatchObject([{ origin: { name: "request 2 0" } }]);
    expect(addedBy(event("task_completed", 1, { task_id: "task-001" }))).toEqual([]);
    expect(removedBy(event("milestone_modified", 3, { tasks_removed: ["task-001"] }))).toEqual(["task-001"]);
  });
});

describe("tasks that both sides added under one number", () => {
  const base = source({ "task-001": ["First", 1] });

  test("are two tasks: the one added later takes the next number, though both have one title", () => {
    const [ours, theirs] = [source({ "task-001": ["First", 1], "task-002": ["Test", 3] }), source({ "task-001": ["First", 1], "task-002": ["Test", 2] })];
    expect(separate({ base, ours, theirs })).toEqual({ base: {}, ours: { "task-002": "task-003" }, theirs: {}, renumbered: [{ from: "task-002", to: "task-003" }] });
  });

  test("keep the number where others know it already, though it was added later", () => {
    const [ours, theirs] = [source({ "task-001": ["First", 1], "task-002": ["Read", 2] }), source({ "task-001": ["First", 1], "task-002": ["Write", 3] })];
    expect(separate({ base, ours, theirs, published: "theirs" })).toMatchObject({ ours: { "task-002": "task-003" }, theirs: {} });
    expect(separate({ base, ours, theirs, published: "ours" })).toMatchObject({ ours: {}, theirs: { "task-002": "task-003" } });
  });

  test("are one task where one event added both, whatever they are called now", () => {
    const [ours, theirs] = [source({ "task-001": ["First", 1], "task-002": ["Read", 2] }), source({ "task-001": ["First", 1], "task-002": ["Write", 2] })];
    expect(separate({ ours, theirs })).toEqual({ base: {}, ours: {}, theirs: {}, renumbered: [] });
  });

  test("are told apart by their titles where no log tells: the bigger data moves", () => {
    const plain = (title: string, more: Json[] = []) => source({ "task-001": "First", "task-002": title }, more);
    const from = source({ "task-001": "First" });
    const ship = { id: "task-003", title: "Ship", dependencies: ["task-002"] };
    const { theirs, renumbered } = separate({ base: from, ours: plain("Read"), theirs: plain("Write", [ship]) });
    expect([theirs, renumbered]).toEqual([{ "task-002": "task-004" }, [{ from: "task-002", to: "task-004" }]]);
    expect(renamedAll(plain("Write", [ship]).value ?? null, new Map(Object.entries(theirs)))).toMatchObject({ tasks: [{}, { id: "task-004", title: "Write" }, { dependencies: ["task-004"] }] });
    expect(separate({ base: from, ours: plain("Read"), theirs: plain("Read") }).renumbered).toEqual([]);
  });

  test("are one task where somebody chose a name instead of a number", () => {
    expect(separate({ base, ours: source({ build: "a" }), theirs: source({ build: "b" }) }).renumbered).toEqual([]);
    expect(separate({ base, ours: source({ build: ["a", 2] }), theirs: source({ build: ["b", 3] }) }).renumbered).toEqual([]);
  });
});

describe("a task that has another number since", () => {
  const base = source({ "task-001": ["First", 1], "task-002": ["Write", 3] });

  test("is followed there by what the other side still does under the old one", () => {
    const ours = source({ "task-001": ["First", 1], "task-002": ["Read", 2], "task-003": ["Write", 3] });
    const theirs = source({ "task-001": ["First", 1], "task-002": ["Write it", 3] });
    expect(separate({ base, ours, theirs })).toEqual({ base: { "task-002": "task-003" }, ours: {}, theirs: { "task-002": "task-003" }, renumbered: [] });
  });

  test("has the published one where both sides gave it one", () => {
    const [ours, theirs] = [source({ "task-003": ["Write", 3] }), source({ "task-004": ["Write", 3] })];
    expect(separate({ base, ours, theirs, published: "theirs" })).toMatchObject({ ours: { "task-003": "task-004" }, base: { "task-002": "task-004" }, theirs: {} });
    expect(separate({ base, ours, theirs })).toMatchObject({ theirs: { "task-004": "task-003" }, base: { "task-002": "task-003" }, ours: {} });
  });
});

describe("a task that one side took out", () => {
  const base = source({ "task-001": ["First", 1], "task-002": ["Old", 2] });

  test("leaves its number to the next, and is not taken for it", () => {
    const ours = source({ "task-001": ["First", 1], "task-002": ["New", 3] });
    const { renumbered, ...ids } = separate({ base, ours, theirs: base });
    expect([renumbered, ids.ours]).toEqual([[], {}]);
    expect(ids.base).toEqual(ids.theirs);
    expect(ids.base["task-002"]).toBeDefined();
  });

  test("and had itself added gives its number in the log to the other's, for good", () => {
    const removed = event("milestone_modified", 4, { tasks_removed: ["task-002"] });
    const ours: TaskSource = { value: source({ "task-001": ["First", 1] }).value, events: [adding(1, "task-001"), adding(3, "task-002"), removed] };
    const theirs = source({ "task-001": ["First", 1], "task-002": ["Write", 5] });
    const { numbers, renumbered } = separateTasks({ base: source({ "task-001": ["First", 1] }), ours, theirs });
    expect([numbers.get("request 5 0"), numbers.get("request 3 0"), renumbered]).toEqual(["task-002", "task-003", []]);
  });

  test("left its number before the sides began, which a log tells already: nothing moves", () => {
    const events = [adding(1, "task-001"), adding(2, "task-002"), event("milestone_modified", 3, { tasks_removed: ["task-002"] })];
    const from: TaskSource = { value: source({ "task-001": ["First", 1] }).value, events };
    const ours: TaskSource = { value: source({ "task-001": "First", "task-002": "New" }).value, events: [...events, adding(4, "task-002")] };
    expect(separate({ base: from, ours, theirs: from })).toEqual({ base: {}, ours: {}, theirs: {}, renumbered: [] });
  });

  test("keeps its number where the other side has changed it: then the next takes another", () => {
    const [ours, theirs] = [source({ "task-001": ["First", 1], "task-002": ["New", 3] }), source({ "task-001": ["First", 1], "task-002": ["Old, but changed", 2] })];
    expect(separate({ base, ours, theirs })).toEqual({ base: {}, theirs: {}, ours: { "task-002": "task-003" }, renumbered: [{ from: "task-002", to: "task-003" }] });
  });
});

test("whatever the sides did, every origin has one number in all versions, every number one origin, and the sides do not matter", () => {
  const ids = ["task-001", "task-002", "task-003", "task-004"] as const;
  const version = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 })), { selector: ([id]) => id, maxLength: 4 })
    .map((drawn) => drawn.filter(([, day], index) => drawn.findIndex((one) => one[1] === day) === index))
    .map((drawn) => source(Object.fromEntries(drawn.map(([id, day]) => [id, [`Task of ${day}`, day] as const]))));
  const published = fc.constantFrom<Side | null>("ours", "theirs", null);
  fc.assert(fc.property(version, version, version, published, (base, ours, theirs, known) => {
    const renames = separate({ base, ours, theirs, published: known });
    const numbers = new Map<string, string>();
    for (const [name, { events }] of Object.entries({ base, ours, theirs })) {
      for (const { id, origin } of events.flatMap(addedBy)) {
        const renamed = name === "base" ? renames.base : name === "ours" ? renames.ours : renames.theirs;
        const to = renamed[id] ?? id;
        expect(numbers.get(origin.name) ?? to).toBe(to);
        numbers.set(origin.name, to);
      }
    }
    expect(new Set(numbers.values()).size).toBe(numbers.size);
  }), seeded(500));
});
