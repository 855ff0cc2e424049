import { describe, expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { by, given } from "../../../support/given.ts";

describe("check", () => {
  test("passes sound data, and counts what was looked at", async () => {
    const outcome = await given({ id: "milestone-001" }).when("check", by("ada", { facts: { audit: { problems: [], files: 3 } } }));
    expect(outcome).toMatchObject({ data: { problems: [], files: 3, milestones: 1 }, problem: null });
  });

  test("fails what breaks a rule by hand, as data validate does", async () => {
    const facts = { audit: { problems: [problem("invalid-yaml", "It is no YAML.", { at: { path: ".milestones/active/x.yaml", line: 2 } })], files: 2 } };
    const circle = given({ id: "milestone-001", dependencies: { requires: ["milestone-002"] } }, { id: "milestone-002", dependencies: { requires: ["milestone-001"] } });
    const [checked, validated] = [await circle.when("check", by("ada", { facts })), await circle.when("data validate", by("ada", { facts }))];
    expect(checked.problem).toMatchObject({ code: "invalid-yaml" });
    expect([checked.data, checked.reply, checked.problem]).toEqual([validated.data, validated.reply, validated.problem]);
    expect((await circle.when("check", by("ada", { facts: { audit: { problems: [], files: 2 } } }))).problem).toMatchObject({ code: "check-failed", message: expect.stringContaining("milestone-001") });
  });
});
