import { expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";

const told = by("ada", { facts: { measures: { bytes: 0, operations: 0, people: 3 } } });

test("tells every rule with what it looked at, and the verdict", async () => {
  const { data, reply, warnings } = await given({ id: "milestone-001" }).when("scale explain", told);
  expect(data).toMatchObject({ rules: expect.arrayContaining([{ rule: "people ≥ 3", input: "3", says: "asks for sqlite", decides: false }]), verdict: { kind: "waits", target: "sqlite" } });
  expect([JSON.stringify(reply).includes("grace period"), warnings.map(({ code }) => code)]).toEqual([true, ["switch-due"]]);
});

test("is what the old script is called by today", async () => {
  expect((await given({ id: "milestone-001" }).when("script debug-scale-detection.sh", told)).data).toHaveProperty("rules");
});
