import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";

const measures = { bytes: 2048, operations: 6, people: 1 };
const told = by("ada", { facts: { measures } });

describe("scale status", () => {
  test("answers with the metrics, the thresholds, the backend, the recommendation and its reasons", async () => {
    const { data, warnings } = await given({ id: "milestone-001" }).when("scale status", told);
    expect(data).toEqual({
      backend: "file", recommended: "file", reachable: "file", server: false, due: null, auto_scale: true, override: null, auto_scaling: "enabled",
      metrics: { milestone_count: 1, dependency_depth: 0, query_frequency: 0.1, data_volume: 2048, coordination_complexity: 0 },
      thresholds: { file_to_sqlite: 50, sqlite_to_postgresql: 200 }, alerts: [], reasons: ["No threshold is reached; files are enough."],
      verdict: { kind: "stays", target: null, due: null, why: "file is enough." },
    });
    expect(warnings).toEqual([]);
  });

  test("says where there is nothing to look at", async () => {
    const { data, warnings } = await given().with({ exists: false }).when("scale status", told);
    expect([data, warnings]).toMatchObject([{ backend: "file" }, [{ code: "no-milestone-data" }]]);
  });

  test("with --detailed tells of every threshold how far it is", async () => {
    const { data, reply } = await given({ id: "milestone-001" }).when("scale status --detailed", told);
    expect(data).toMatchObject({ triggers: expect.arrayContaining([{ metric: "milestone_count", at: 50, backend: "sqlite", setting: "scale_thresholds.file_to_sqlite", value: 1, fires: false }]) });
    expect(JSON.stringify(reply)).toContain("49 left");
  });

  test("warns where a threshold is near", async () => {
    const { warnings } = await given(...Array.from({ length: 4 }, (_, index) => ({ id: `milestone-${index}` }))).with({ config: { "scale_thresholds.file_to_sqlite": 5 } }).when("scale status", told);
    expect(warnings).toMatchObject([{ code: "threshold-near", message: "milestone_count is at 80 % of the threshold of sqlite: 4 of 5." }]);
  });

  test("switches nothing, and warns where a switch is due, with the way to it", async () => {
    const five = given(...Array.from({ length: 5 }, (_, index) => ({ id: `milestone-${index}` })));
    const { warnings, data } = await five.with({ config: { "scale_thresholds.file_to_sqlite": 5 } }).when("scale status", told);
    expect(data).toMatchObject({ backend: "file", recommended: "sqlite", verdict: { kind: "waits", target: "sqlite" } });
    expect(warnings).toMatchObject([{ code: "switch-due", hint: expect.stringContaining("milestone scale recalc") }]);
    expect((await five.with({ config: { "scale_thresholds.file_to_sqlite": 5, auto_scale: false } }).when("scale status", told)).warnings).toEqual([]);
  });

  test("is what the old script and flag are called by today", async () => {
    for (const line of ["script check-scale-metrics.sh", "update --scale-detection-status", "status --scale-info"]) expect((await given({ id: "milestone-001" }).when(line, told)).data).toMatchObject({ backend: "file" });
  });
});
