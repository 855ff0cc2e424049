import { expect, test } from "vitest";
import { given } from "../../../support/given.ts";

test("finds nothing wrong, under whatever thresholds the settings have", async () => {
  for (const config of [{}, { "scale_thresholds.file_to_sqlite": 3, "scale_thresholds.sqlite_to_postgresql": 4 }]) {
    const { data, problem, reply } = await given({ id: "milestone-001" }).with({ config }).when("scale test");
    expect([data, problem, reply[0]]).toEqual([{ cases: 24, wrong: [], ok: true }, null, { kind: "text", text: "All 24 cases are as expected." }]);
  }
});

test("is what the old script is called by today", async () => {
  expect((await given({ id: "milestone-001" }).when("script test-scale-detection.sh")).data).toMatchObject({ ok: true });
});
