// import: what is readable comes in as it stands, what is there stays, what cannot be read is named.
import { expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import type { Foreign } from "../../../../src/core/model/facts.ts";
import { by, given, milestoneOf } from "../../../support/given.ts";

const A = { milestone: milestoneOf({ id: "a" }), path: "active/a.yaml", text: "title: A # mine", home: "active" } as const;
const B = { milestone: milestoneOf({ id: "b" }), path: "archive.yaml", text: "title: B\n", home: "completed" } as const;
const BROKEN = { path: "active/c.yaml", problem: problem("invalid-yaml", "Broken.", { at: { path: "active/c.yaml", line: 2, column: 1 } }) };
const NOTHING: Foreign = { milestones: [], quarantined: [], warnings: [] };
const IMPORT = "import --from-format legacy --path old";

function from(foreign: Partial<Foreign>) {
  return by("ada", { facts: { foreign: { ...NOTHING, ...foreign } } });
}

test("each milestone is written with its own text, recorded, and the whole is recorded once", async () => {
  const { decision, data, problem: refused } = await given({ id: "z" }).when(IMPORT, from({ milestones: [A, B] }));
  expect(refused).toBe(null);
  expect(decision?.files).toEqual([{ path: "active/a.yaml", text: "title: A # mine" }, { path: "completed/b.yaml", text: "title: B\n" }]);
  expect(decision?.events).toMatchObject([
    { event_type: "milestone_created", milestone_id: "a", details: { imported_from: "old/active/a.yaml" } },
    { event_type: "milestone_created", milestone_id: "b", details: { imported_from: "old/archive.yaml" } },
    { event_type: "migration_completed", milestone_id: "a", details: { path: "old", format: "legacy", imported: ["a", "b"] } },
  ]);
  expect(data).toEqual({ imported: ["a", "b"], skipped: [], quarantined: [] });
});

test("an id that is there already is skipped, in whatever case it is spelled", async () => {
  const { decision, data } = await given({ id: "A" }).when(IMPORT, from({ milestones: [A, B] }));
  expect(decision?.files?.map(({ path }) => path)).toEqual(["completed/b.yaml"]);
  expect(data).toEqual({ imported: ["b"], skipped: [{ path: "old/active/a.yaml", reason: "a exists already" }], quarantined: [] });
});

test("importing again changes nothing", async () => {
  const { decision, data, problem: refused } = await given({ id: "a" }, { id: "b" }).when(IMPORT, from({ milestones: [A, B] }));
  expect([refused, decision?.events, decision?.files]).toEqual([null, [], undefined]);
  expect(data).toMatchObject({ imported: [], skipped: [{}, {}] });
});

test("what cannot be read is named with its place and the rest comes in", async () => {
  const { data, warnings, problem: refused } = await given().when("import --path old/", from({ milestones: [A], quarantined: [BROKEN] }));
  expect(refused).toBe(null);
  expect(data).toEqual({ imported: ["a"], skipped: [], quarantined: [{ path: "old/active/c.yaml", at: "old/active/c.yaml:2:1", reason: "Broken." }] });
  expect(warnings).toMatchObject([{ code: "invalid-yaml", at: { path: "old/active/c.yaml", line: 2 } }]);
});

test("a milestone that was left out for another is skipped, other oddities are warnings", async () => {
  const warnings = [problem("duplicate-id", "The completed one was taken.", { at: { path: "active/b.yaml" } }), problem("legacy-layout", "1 file is no milestone.")];
  const outcome = await given().when(IMPORT, from({ milestones: [B], warnings }));
  expect(outcome.data).toMatchObject({ skipped: [{ path: "old/active/b.yaml", reason: "The completed one was taken." }] });
  expect(outcome.warnings.map(({ code }) => code)).toEqual(["legacy-layout"]);
});

test("where nothing at all could be read the exit code is that of the first fault", async () => {
  const { data, problem: refused } = await given().when(IMPORT, from({ quarantined: [BROKEN] }));
  expect(refused).toMatchObject({ code: "invalid-yaml" });
  expect(data).toMatchObject({ imported: [], quarantined: [{ path: "old/active/c.yaml" }] });
});

test("the same request answers from its record when it comes again", async () => {
  const first = await given().when(IMPORT, from({ milestones: [A], quarantined: [BROKEN] }));
  const { importMilestones } = await import("../../../../src/core/commands/milestone/import.ts");
  if (importMilestones.kind !== "command") throw new Error("import is a command");
  const again = importMilestones.answer(first.after, { path: "old", from_format: "legacy" }, { events: first.events, context: { actor: "ada", now: "", request: "r", facts: {} } });
  expect(again.data).toEqual(first.data);
});

test("a folder without milestones, and no folder at all, are refused", async () => {
  expect((await given().when(IMPORT, from({}))).problem).toMatchObject({ code: "no-milestone-data" });
  expect((await given().when("import --from-format legacy")).problem).toMatchObject({ code: "usage" });
  expect((await given().when("import --from-format excel --path old")).problem).toMatchObject({ code: "invalid-argument" });
});
