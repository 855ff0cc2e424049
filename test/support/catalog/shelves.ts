// Shelves for catalogs: made by hand or at random, and the batches that lead from one to the next.
import fc from "fast-check";
import { problem, type Problem } from "../../../src/core/base/problem.ts";
import { Milestone } from "../../../src/core/model/milestone.ts";
import { MILESTONE_STATUSES, PRIORITIES, TASK_STATUSES } from "../../../src/core/model/status.ts";
import type { ApprovalEntry, Batch, Mark, MilestoneEntry, SessionEntry, Shelf } from "../../../src/core/query/entries.ts";
import type { Part } from "../../../src/core/query/questions.ts";
import type { Refresh } from "../../../src/ports/catalog.ts";

/** What every part of a catalog is to hold; `null` in `milestones` is a file that cannot be read. */
export type Stock = {
  readonly milestones: ReadonlyMap<string, Milestone | null>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly sessions: ReadonlyMap<string, SessionEntry>;
  readonly approvals: ReadonlyMap<string, ApprovalEntry>;
};

export const NOTHING: Stock = { milestones: new Map(), marks: new Map(), sessions: new Map(), approvals: new Map() };

export function milestone(id: string, fields: Readonly<Record<string, unknown>> = {}): Milestone {
  return Milestone.parse({ title: id, ...fields, id });
}

export function stockOf(milestones: readonly Milestone[], more: Partial<Stock> = {}): Stock {
  return { ...NOTHING, milestones: new Map(milestones.map((one) => [one.id, one])), ...more };
}

function unread(id: string): Problem {
  return problem("unreadable", `active/${id}.yaml cannot be read.`, { at: { path: `active/${id}.yaml`, line: 1 } });
}

function entryOf(one: Milestone): MilestoneEntry {
  return { milestone: one, path: `active/${one.id}.yaml` };
}

/** What the oracle sees. */
export function shelfOf({ milestones, marks, sessions, approvals }: Stock): Shelf {
  const read = [...milestones].flatMap(([id, one]) => (one === null ? [] : [[id, entryOf(one)] as const]));
  const problems = [...milestones].flatMap(([id, one]) => (one === null ? [unread(id)] : []));
  return { milestones: new Map(read), ids: new Set(milestones.keys()), marks, sessions, approvals, problems };
}

const STOCKED: Readonly<Record<Part, keyof Stock>> = { milestones: "milestones", events: "marks", sessions: "sessions", approvals: "approvals" };

/** What changed of a part between two stocks; from none, all of it. */
export function batchOf(part: Part, before: Stock, after: Stock): Batch {
  const [was, is]: [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>] = [before[STOCKED[part]], after[STOCKED[part]]];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key) || was.has(key) !== is.has(key));
  const versions = new Map(keys.map((key) => [`${part}/${key}`, is.has(key) ? JSON.stringify(is.get(key)).length.toString(16) : null]));
  const of = <T, R>(map: ReadonlyMap<string, T>, turned: (value: T | undefined, key: string) => R): Map<string, R> => new Map(keys.map((key) => [key, turned(map.get(key), key)]));
  if (part === "events") return { versions, marks: of(after.marks, (marks) => marks ?? []) };
  if (part === "sessions") return { versions, sessions: of(after.sessions, (entry) => entry ?? null) };
  if (part === "approvals") return { versions, approvals: of(after.approvals, (entry) => entry ?? null) };
  return {
    versions,
    milestones: of(after.milestones, (one) => (one ? entryOf(one) : null)),
    problems: of(after.milestones, (one, id) => (one === null ? [unread(id)] : [])),
  };
}

export async function* inBatches(...batches: readonly Batch[]): Refresh["batches"] {
  yield* batches;
}

const IDS = ["milestone-1", "milestone-2", "milestone-10", "milestone-010", "user-login", "User-Login", "a", "a-b", "a_b", "0"];
const MISSING = "milestone-404";
/** Texts that a database, a tokenizer or a sort may find hard. */
export const HARD_TEXTS = [
  "", "plan", "Plan the plan", "user login", "über alles", "u\u0308ber", "ÀÉ ñandú", "里程碑 计划", "ｆｕｌｌ　ｗｉｄｔｈ", "a\0b", "\ud800 lone", "🚀 go \u{1f9d1}\u200d\u{1f680}",
  "'; DROP TABLE milestones; --", '"quoted" AND (NOT near/2)', "100% _like_ \\ *", "title : x", "ß SS ſ", "İi Iı", "x".repeat(300), "a1b2 3", "\u202eabc", "$1 ?1 :x @y ::text",
];

const text = fc.oneof(fc.constantFrom(...HARD_TEXTS), fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 }));
const day = fc.constantFrom("2026-01-01", "2026-02-28T10:00:00Z", "2026-03-01 09:00", "soon", "2026-13-45");
const instant = fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02T12:30:00+02:00", "2026-03-01T00:00:00Z", "never");
const person = fc.option(fc.constantFrom("Ada", "ada", "Grace", "里", "a\0b"));

const phase = fc.record({ status: fc.constantFrom("pending", "waiting_approval", "approved") });
const task = fc.record({
  title: text, description: text, status: fc.constantFrom(...TASK_STATUSES), estimated_hours: fc.option(fc.constantFrom(0, 0.1, 1, 2.5, 8, 1e9)),
  assigned_to: person, started_at: fc.option(instant), completed_at: fc.option(instant), dependencies: fc.subarray(["t1", "t2", "t3"], { maxLength: 2 }),
  kiro_workflow: fc.record({ enabled: fc.boolean(), phases: fc.dictionary(fc.constantFrom("design", "spec"), phase, { maxKeys: 2 }) }),
});
const fields = fc.record({
  title: text, description: text, status: fc.constantFrom(...MILESTONE_STATUSES), priority: fc.constantFrom(...PRIORITIES), category: fc.constantFrom("feature", "Feature", "bug", "ü", "a\0b"),
  created_at: fc.option(instant), timeline: fc.record({ estimated_end: fc.option(day), estimated_hours: fc.option(fc.nat(9)) }),
  progress: fc.record({ percentage: fc.constantFrom(0, 33.33, 50, 100), tasks_completed: fc.nat(3), tasks_total: fc.nat(3) }),
  dependencies: fc.record({ requires: fc.subarray([...IDS, MISSING, "a\0b"], { maxLength: 3 }) }),
  blockers: fc.array(fc.record({ reason: text, task_id: fc.option(fc.constantFrom("t1", "t9")) }), { maxLength: 1 }),
  tasks: fc.array(task, { maxLength: 3 }).map((tasks) => tasks.map((one, index) => ({ ...one, id: `t${index + 1}` }))),
});
const mark: fc.Arbitrary<Mark> = fc.record({
  at: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-05T10:00:00Z", "2026-02-01T23:59:59Z", "2026-03-01T08:00:00Z"),
  kind: fc.constantFrom("created", "started", "completed", "reopened"), task: fc.option(fc.constantFrom("t1", "t2")), actor: person,
});
const marks = fc.array(mark, { maxLength: 6 }).map((list) => list.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0)));
const session: fc.Arbitrary<Omit<SessionEntry, "id">> = fc.record({
  milestone: fc.constantFrom(...IDS), status: fc.constantFrom("active", "completed", "a\0b"), owner: person,
  started_at: fc.option(instant), saved_at: fc.option(instant),
});
const approval: fc.Arbitrary<ApprovalEntry> = fc.record({
  milestone: fc.constantFrom(...IDS), task: fc.constantFrom("t1", "t2"), phase: fc.constantFrom("design", "spec"), status: fc.constantFrom("pending", "approved"), requested_at: fc.option(instant),
});

function entries<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> {
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key, maxLength: 7 }).map((pairs) => new Map(pairs));
}

const stock: fc.Arbitrary<Stock> = fc.record({
  milestones: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.option(fields, { freq: 8 })), { selector: ([id]) => id, maxLength: 8 })
    .map((pairs) => new Map(pairs.map(([id, given]) => [id, given === null ? null : milestone(id, given)]))),
  marks: entries([...IDS, MISSING], marks),
  sessions: entries(["s-1", "s-2", "s-10", "S-1"], session).map((named) => new Map([...named].map(([id, one]) => [`sessions/${id}.yaml`, { ...one, id }]))),
  approvals: entries(["approvals/a.yaml", "approvals/b.yaml", "approvals/c.yaml"], approval),
});

/** One after the other: part of each is as it was in the one before. */
export const stocks: fc.Arbitrary<Stock[]> = fc.array(fc.tuple(stock, fc.infiniteStream(fc.boolean())), { minLength: 1, maxLength: 5 }).map((steps) => {
  let last = NOTHING;
  return steps.map(([next, kept]) => (last = mixed(last, next, kept)));
});

function mixed(before: Stock, after: Stock, kept: Iterator<boolean>): Stock {
  const mix = <T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...[...was].filter(() => kept.next().value), ...[...is].filter(([key]) => !was.has(key) || kept.next().value)]);
  return {
    milestones: mix(before.milestones, after.milestones), marks: mix(before.marks, after.marks),
    sessions: mix(before.sessions, after.sessions), approvals: mix(before.approvals, after.approvals),
  };
}
