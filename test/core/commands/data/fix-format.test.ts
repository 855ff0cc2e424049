// data fix-format: what can be mended is written and recorded, what cannot is named.
import { expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";

const repairs = [{ path: "active/a.yaml", before: "title: A", after: "id: a\ntitle: A\n", changes: ["added the id a", "ended the last line"] }];
const fixing = by("ada", { facts: { repairs } });

test("repairs are written as whole files and recorded with the milestone", async () => {
  const { decision, data, problem } = await given({ id: "a" }).when("data fix-format", fixing);
  expect(problem).toBe(null);
  expect(decision?.files).toEqual([{ path: "active/a.yaml", text: "id: a\ntitle: A\n" }]);
  expect(decision?.events).toEqual([{ event_type: "state_recovered", milestone_id: "a", details: { path: "active/a.yaml", changes: ["added the id a", "ended the last line"] } }]);
  expect(data).toEqual({ fixed: [{ path: ".milestones/active/a.yaml", changes: ["added the id a", "ended the last line"] }], unfixable: [] });
});

test("a file without a certain repair is named with its place, and the exit code is its own", async () => {
  const { data, problem } = await given({ files: { "active/b.yaml": "title: B\nstatus: [" } }).when("data fix-format", by("ada", { facts: { repairs: [] } }));
  expect(problem).toMatchObject({ code: "invalid-yaml" });
  expect(data).toMatchObject({ fixed: [], unfixable: [{ path: ".milestones/active/b.yaml", at: ".milestones/active/b.yaml:2:10" }] });
});

test("a broken file that is mended is not named as left", async () => {
  const seed = { files: { "active/a.yaml": "A sentence\nid: a" } };
  const { data } = await given(seed).when("data fix-format", fixing);
  expect(data).toMatchObject({ fixed: [{ path: ".milestones/active/a.yaml" }], unfixable: [] });
});

test("where nothing is to mend nothing is written", async () => {
  const { decision, data } = await given({ id: "a" }).when("data fix-format", by("ada", { facts: { repairs: [] } }));
  expect([decision?.events, decision?.files, data]).toEqual([[], [], { fixed: [], unfixable: [] }]);
});

test("without data there is nothing to mend", async () => {
  expect((await given().when("data fix-format", fixing)).problem).toMatchObject({ code: "no-milestone-data" });
});
