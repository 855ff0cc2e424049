// data validate: everything that is wrong, with its place, and an exit code that says how bad it is.
import { expect, test } from "vitest";
import { exitCodeOf, problem, type Problem } from "../../../../src/core/base/problem.ts";
import { by, given, type Seed } from "../../../support/given.ts";

const PLAIN: Seed = { id: "a" };

async function validated(problems: readonly Problem[], ...seeds: Seed[]): Promise<{ exit: number; data: unknown; reply: string }> {
  const { data, reply, problem: found } = await given(...seeds).when("data validate", by("ada", { facts: { audit: { problems, files: 4 } } }));
  return { exit: found ? exitCodeOf(found.code) : 0, data, reply: JSON.stringify(reply) };
}

test("nothing wrong: exit 0, the counts", async () => {
  expect(await validated([], PLAIN)).toMatchObject({ exit: 0, data: { problems: [], files: 4, milestones: 1 } });
});

test("warnings alone: exit 0, listed", async () => {
  const { exit, data } = await validated([problem("stored-progress-wrong", "90, not 80.")], { ...PLAIN, dependencies: { enables: ["x"] } });
  expect(exit).toBe(0);
  expect(data).toMatchObject({ problems: [{ code: "stored-progress-wrong" }, { code: "dangling-reference" }] });
});

test("a wrong reference: exit 1", async () => {
  expect(await validated([], { ...PLAIN, dependencies: { requires: ["a"] } })).toMatchObject({ exit: 1, data: { problems: [{ code: "dependency-cycle" }] } });
});

test("something that cannot be read: exit 4, whatever else is wrong, and its place in the reply", async () => {
  const broken = problem("invalid-event", "Line 2 is not JSON.", { at: { path: ".milestones/events/a.jsonl", line: 2, column: 7 }, hint: "Correct it." });
  const { exit, reply } = await validated([broken], { ...PLAIN, dependencies: { requires: ["a"] } });
  expect(exit).toBe(4);
  expect(reply).toContain(".milestones/events/a.jsonl:2:7: Line 2 is not JSON. [invalid-event] Correct it.");
});

test("what reading and looking both found is listed once", async () => {
  const { workspace } = given(PLAIN);
  const twice = problem("id-from-file-name", "Other.", { at: { path: "x" } });
  expect(workspace.warnings).toEqual([]);
  expect(await validated([twice, twice], PLAIN)).toMatchObject({ data: { problems: [{ code: "id-from-file-name" }] } });
});

test("without data it says so and finds nothing", async () => {
  expect(await validated([])).toMatchObject({ exit: 0, data: { problems: [], files: 0, milestones: 0 }, reply: '[{"kind":"text","text":"No milestone data found."}]' });
});
