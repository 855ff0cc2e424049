// Random milestones of which two sides made something each, close enough to meet in every field.
import fc from "fast-check";
import type { Json, JsonObject } from "../../src/core/base/json.ts";

/** Few values, so that sides often change the same thing, to the same or to different ones. */
const word = fc.constantFrom("a", "b", "c", "d");
const instant = fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z");
const words = fc.uniqueArray(word, { maxLength: 4 });
const status = fc.constantFrom("planned", "planning", "in_progress", "paused", "blocked", "cancelled", "completed", "archived", "odd");
const taskStatus = fc.constantFrom("pending", "in_progress", "unverified", "blocked", "cancelled", "completed", "done");
const free: fc.Arbitrary<Json> = fc.oneof(word, fc.integer({ min: 0, max: 3 }), fc.constant(null), words, fc.dictionary(word, word, { maxKeys: 3 }));

/** A mapping with some of these members. */
function mapping(members: { readonly [key: string]: fc.Arbitrary<Json> }): fc.Arbitrary<JsonObject> {
  const pairs = Object.entries(members).map(([key, member]) => fc.option(member.map((value): [string, Json] => [key, value]), { nil: null }));
  return fc.tuple(...pairs).map((drawn) => Object.fromEntries(drawn.filter((pair) => pair !== null)));
}

function task(id: string): fc.Arbitrary<JsonObject> {
  const more = mapping({
    title: fc.constant(`Task ${id}`), status: taskStatus, description: word, estimated_hours: fc.integer({ min: 1, max: 3 }),
    started_at: instant, completed_at: instant, dependencies: words, files: words, notes: free,
  });
  return more.map((fields) => ({ id, ...fields }));
}

function tasks(ids: fc.Arbitrary<string[]>): fc.Arbitrary<Json> {
  return ids.chain((chosen) => fc.tuple(...chosen.map(task)));
}

const TASK_IDS = ["task-001", "task-002", "task-003", "task-004", "task-005"];
const inOrder = fc.subarray(TASK_IDS);
const inAnyOrder = fc.shuffledSubarray(TASK_IDS);

/** What a milestone file may hold, unknown keys included. */
export const milestoneData: fc.Arbitrary<JsonObject> = mapping({
  title: word, description: word, status, priority: fc.constantFrom("low", "medium", "high"), created_at: instant, completed_at: instant,
  progress: fc.oneof(fc.integer({ min: 0, max: 100 }), mapping({ percentage: fc.integer({ min: 0, max: 100 }), last_update: instant, note: word })),
  success_criteria: words, deliverables: fc.uniqueArray(mapping({ type: word }), { maxLength: 2 }),
  dependencies: mapping({ requires: words, enables: words, external: words }),
  risks: fc.uniqueArray(word, { maxLength: 3 }).map((texts) => texts.map((description) => ({ description, impact: "low" }))),
  timeline: mapping({ estimated_start: word, estimated_hours: fc.integer({ min: 0, max: 3 }), phase_timing: fc.dictionary(word, word) }),
  tasks: fc.oneof({ arbitrary: tasks(inOrder), weight: 5 }, tasks(inAnyOrder)), team: free, custom: fc.dictionary(word, free, { maxKeys: 3 }),
});

/** Each side is the base with some fields, and some fields of some tasks, put in place of its own. */
function changed(base: JsonObject): fc.Arbitrary<JsonObject> {
  return fc.tuple(milestoneData, fc.array(fc.nat(9), { minLength: 18, maxLength: 18 }), fc.integer({ min: 1, max: 5 })).map(([other, dice, rate]) => {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])].sort();
    const entries = keys.flatMap((key, index): [string, Json][] => {
      const value = (dice[index] ?? 0) < rate ? other[key] : base[key];
      return value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
  });
}

export type Triple = { readonly base: JsonObject; readonly ours: JsonObject; readonly theirs: JsonObject; readonly third: JsonObject };

/** A base and three sides of it. */
export const triples: fc.Arbitrary<Triple> = milestoneData.chain((base) =>
  fc.record({ base: fc.constant(base), ours: changed(base), theirs: changed(base), third: changed(base) }, { noNullPrototype: true }),
);

/** The same without what lists cannot say without an order: equal where only the order of items differs. */
export function unordered(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => unordered(item) ?? null).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, unordered(member) ?? null]));
}
