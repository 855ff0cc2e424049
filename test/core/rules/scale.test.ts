import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/core/base/json.ts";
import type { Measures } from "../../../src/core/model/facts.ts";
import { METRICS, scaleOf } from "../../../src/core/rules/scale.ts";
import { given, type Seed } from "../../support/given.ts";

const QUIET: Measures = { bytes: 0, operations: 0, people: 0 };
const many = (count: number, more: (index: number) => { readonly [key: string]: Json } = () => ({})): Seed[] => Array.from({ length: count }, (_, index) => ({ id: `milestone-${index + 1}`, ...more(index) }));

function scale(seeds: readonly Seed[], { measures = {}, config = {} }: { readonly measures?: Partial<Measures>; readonly config?: { readonly [key: string]: Json } } = {}) {
  return scaleOf(given(...seeds).with({ config }).workspace, { ...QUIET, ...measures });
}

describe("the metrics", () => {
  test("each has a definition in one sentence", () => {
    expect(Object.keys(METRICS)).toEqual(Object.keys(scale([]).metrics));
    for (const sentence of Object.values(METRICS)) expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
  });

  test("milestone_count counts active milestones only, and those whose file cannot be read", () => {
    const seeds = ["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"].map((status, index) => ({ id: `milestone-${index}`, status }));
    expect(scale(seeds).metrics.milestone_count).toBe(4);
    const { workspace } = given(...seeds, { files: { "active/broken.yaml": "id: [\n", "completed/old.yaml": "id: [\n" } });
    expect(scaleOf(workspace, QUIET).metrics.milestone_count).toBe(5);
  });

  test("dependency_depth is the length of the longest chain; one alone is none, and a circle is not followed", () => {
    const chained = (count: number) => many(count, (index) => (index === 0 ? {} : { dependencies: { requires: [`milestone-${index}`] } }));
    expect([1, 2, 5].map((count) => scale(chained(count)).metrics.dependency_depth)).toEqual([0, 2, 5]);
    expect(scale(many(2, (index) => ({ dependencies: { requires: [`milestone-${2 - index}`] } }))).metrics.dependency_depth).toBe(0);
  });

  test("query_frequency is operations a minute, data_volume the bytes", () => {
    expect(scale([], { measures: { operations: 90, bytes: 12_345 } }).metrics).toMatchObject({ query_frequency: 1.5, data_volume: 12_345 });
  });

  test("coordination_complexity counts Kiro tasks twice, dependencies once and people at work three times", () => {
    const tasks = [{ id: "task-001", kiro_workflow: { enabled: true }, assigned_to: "ada" }, { id: "task-002", dependencies: ["task-001"], assigned_to: "bob" }, { id: "task-003", assigned_to: "ada" }, { id: "task-004", assigned_to: "eve", status: "completed" }];
    expect(scale([{ id: "milestone-1", tasks, dependencies: { requires: ["milestone-2"] } }, { id: "milestone-2" }]).metrics.coordination_complexity).toBe(2 + 2 + 6);
  });
});

describe("the recommendation", () => {
  test("is SQLite from 50 active milestones and PostgreSQL from 200", () => {
    expect([0, 49, 50, 199, 200].map((count) => scale(many(count)).recommended)).toEqual(["file", "file", "sqlite", "sqlite", "postgresql"]);
  });

  test("follows the thresholds of the settings", () => {
    const config = { "scale_thresholds.file_to_sqlite": 30, "scale_thresholds.sqlite_to_postgresql": 100 };
    expect([29, 30, 99, 100].map((count) => scale(many(count), { config }).recommended)).toEqual(["file", "sqlite", "sqlite", "postgresql"]);
  });

  test("is SQLite for complex questions alone, and for a few people at once", () => {
    const chain = (count: number) => many(count, (index) => (index === 0 ? {} : { dependencies: { requires: [`milestone-${index}`] } }));
    expect([6, 7].map((count) => scale(chain(count)).recommended)).toEqual(["file", "sqlite"]);
    expect([2, 3, 9].map((people) => scale([], { measures: { people } }).recommended)).toEqual(["file", "sqlite", "sqlite"]);
  });

  test("is PostgreSQL for a crowd, for much data and for much writing, each alone", () => {
    expect(scale([], { measures: { people: 10 } }).recommended).toBe("postgresql");
    expect([100 * 1024 ** 2 - 1, 100 * 1024 ** 2].map((bytes) => scale([], { measures: { bytes } }).recommended)).toEqual(["file", "postgresql"]);
    expect([179_999, 180_000].map((operations) => scale([], { measures: { operations } }).recommended)).toEqual(["file", "postgresql"]);
  });

  test("goes no further than max_backends lets it, and says so", () => {
    const limited = scale(many(200), { config: { "scale_thresholds.max_backends": 2 } });
    expect([limited.recommended, limited.reasons.join(" ")]).toEqual(["sqlite", expect.stringContaining("max_backends: 2")]);
    expect(scale(many(200), { config: { "scale_thresholds.max_backends": 1 } }).recommended).toBe("file");
  });

  test("names the threshold, the missing database, and that nothing switches", () => {
    const { reasons, backend } = scale(many(200));
    expect(reasons).toEqual([
      "milestone_count is 200, and sqlite is due at 50 (scale_thresholds.file_to_sqlite).",
      "milestone_count is 200, and postgresql is due at 200 (scale_thresholds.sqlite_to_postgresql).",
      "No PostgreSQL is configured: set DATABASE_URL, or database.url.",
      "This version answers from files alone; switching comes with a later one.",
    ]);
    expect(backend).toBe("file");
    expect(scale(many(200), { config: { "database.url": "env:DATABASE_URL" } }).reasons.join(" ")).not.toContain("No PostgreSQL");
  });

  test("is for tuning too from 500 on", () => {
    expect([499, 500].map((count) => scale(many(count)).reasons.some((reason) => reason.includes("tuned")))).toEqual([false, true]);
  });
});

describe("the backend", () => {
  test("is the one that backend_override names, whatever is recommended, and automatic again without it", () => {
    expect(scale(many(200), { config: { backend_override: "sqlite" } })).toMatchObject({ backend: "sqlite", recommended: "postgresql", override: "sqlite", auto_scaling: "paused by override" });
    expect(scale(many(200))).toMatchObject({ backend: "file", override: null, auto_scaling: "enabled" });
  });

  test("is not to follow by itself where auto_scale is off", () => {
    const off = scale(many(60), { config: { auto_scale: false } });
    expect([off.auto_scale, off.auto_scaling, off.recommended]).toEqual([false, "disabled", "sqlite"]);
    expect(off.reasons.join(" ")).toContain("auto_scale is off");
  });
});

describe("alerts", () => {
  test("are given from 80 % of a threshold on, until it is reached", () => {
    expect([39, 40, 49, 50].map((count) => scale(many(count)).alerts.map(({ metric, percent }) => `${metric} ${percent}`))).toEqual([[], ["milestone_count 80"], ["milestone_count 98"], []]);
    expect(scale(many(160)).alerts).toMatchObject([{ threshold: 200, backend: "postgresql" }]);
  });

  test("are not given where the settings do not want them", () => {
    expect(scale(many(45), { config: { "alerts.scale_threshold_approaching": false } }).alerts).toEqual([]);
  });
});
