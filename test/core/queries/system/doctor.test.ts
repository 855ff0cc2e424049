// doctor: every check in the data, the verdict as exit code, more or less said.
import { expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import type { Machine } from "../../../../src/core/model/facts.ts";
import { by, given } from "../../../support/given.ts";

const machine: Machine = {
  node: "24.1.0", git: "2.43.0", platform: "linux x64", free_bytes: 5 * 1024 ** 3, repository: "/srv/ada/work", writable: true, litter: [], locks: [],
};
const broken = problem("invalid-yaml", "Broken.", { at: { path: ".milestones/active/b.yaml", line: 3, column: 2 } });
const sound = by("ada", { facts: { machine, audit: { problems: [], files: 1 } } });
const ill = by("ada", { facts: { machine: { ...machine, litter: [".milestones/.tmp-1"] }, audit: { problems: [broken], files: 2 } } });

test("in order: healthy, exit 0, every check in the data", async () => {
  const { data, problem: refused } = await given({ id: "a" }).when("doctor", sound);
  expect(refused).toBe(null);
  expect(data).toMatchObject({ status: "healthy", problems: [], checks: expect.arrayContaining([{ name: "node", status: "ok", message: "Node 24.1.0" }]) });
});

test("something that fails: unhealthy, exit 1, with the data and the names of what failed", async () => {
  const { data, problem: refused } = await given({ id: "a" }).when("doctor", ill);
  expect(refused).toMatchObject({ code: "check-failed", message: "Not in order: files." });
  expect(data).toMatchObject({ status: "unhealthy", problems: [{ code: "invalid-yaml" }, { code: "litter" }] });
});

test("left-overs alone: degraded, exit 0", async () => {
  const facts = { machine: { ...machine, litter: ["x"] }, audit: { problems: [], files: 1 } };
  const { data, problem: refused } = await given({ id: "a" }).when("doctor", by("ada", { facts }));
  expect([refused, data]).toMatchObject([null, { status: "degraded" }]);
});

test("workflows that run what others can change: degraded, exit 0, one problem for each file", async () => {
  const facts = { machine, audit: { problems: [], files: 1 }, workflows: [{ path: ".github/workflows/a.yml", uses: ["some/action@v1"] }, { path: ".github/workflows/b.yml", uses: ["actions/checkout@v6"] }] };
  const { data, problem: refused } = await given({ id: "a" }).when("doctor", by("ada", { facts }));
  expect(refused).toBeNull();
  expect(data).toMatchObject({ status: "degraded", problems: [{ code: "unpinned-action", at: { path: ".github/workflows/a.yml" }, hint: expect.stringContaining("git ls-remote") }] });
});

test("--summary names only what is not in order, --verbose every problem with its place", async () => {
  const said = async (line: string): Promise<string> => JSON.stringify((await given({ id: "a" }).when(line, ill)).reply);
  expect(await said("doctor --summary")).not.toContain("linux x64");
  expect(await said("doctor --summary")).toContain("files: 1 problem in 2 files");
  expect(await said("doctor")).not.toContain("b.yaml:3:2");
  expect(await said("doctor --verbose")).toContain("b.yaml:3:2");
});

test("a data folder of another tool is not looked into", async () => {
  const { data } = await given().when("doctor", ill);
  expect(data).toMatchObject({ status: "degraded", problems: [{ code: "no-milestone-data" }] });
});

test("tells that a switch to a larger backend is due", async () => {
  const facts = { machine, audit: { problems: [], files: 1 }, measures: { bytes: 0, operations: 0, people: 3 } };
  const { data } = await given({ id: "a" }).when("doctor", by("ada", { facts }));
  expect(data).toMatchObject({ status: "healthy", checks: expect.arrayContaining([expect.objectContaining({ name: "scale", message: "answered from: file; sqlite is due" })]) });
});

test("how git merges milestones is told where there is git and a data folder", async () => {
  const facts = { machine, audit: { problems: [], files: 1 }, present: { entries: [], files: [] } };
  const told = async (on: ReturnType<typeof given>, more: object = {}) => JSON.stringify((await on.when("doctor", by("ada", { facts: { ...facts, ...more } }))).data);
  expect(await told(given({ id: "a" }))).toContain("`milestone init --upgrade` adds .milestones/.gitattributes");
  expect(await told(given({ id: "a" }), { present: { entries: [], files: [".gitattributes"] } })).toContain("`milestone git resolve` answers");
  expect(await told(given({ id: "a" }), { machine: { ...machine, repository: null } })).not.toContain("git resolve");
});
