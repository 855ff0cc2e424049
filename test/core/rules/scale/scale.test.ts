import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import type { Backend } from "../../../../src/core/model/backend.ts";
import type { Measures } from "../../../../src/core/model/facts.ts";
import { scaleOf } from "../../../../src/core/rules/scale/scale.ts";
import { given, type Seed } from "../../../support/given.ts";

const QUIET: Measures = { bytes: 0, operations: 0, people: 0 };
const many = (count: number, more: (index: number) => { readonly [key: string]: Json } = () => ({})): Seed[] => Array.from({ length: count }, (_, index) => ({ id: `milestone-${index + 1}`, ...more(index) }));

type Setting = { readonly measures?: Partial<Measures>; readonly config?: { readonly [key: string]: Json }; readonly pointer?: Backend | null };

function scale(seeds: readonly Seed[], { measures = {}, config = {}, pointer = null }: Setting = {}) {
  const { workspace } = given(...seeds).with({ config });
  return scaleOf({ ...workspace, database: { ...workspace.database, backend: pointer } }, { ...QUIET, ...measures });
}

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

  test("names the threshold and the missing database", () => {
    const { reasons, backend } = scale(many(200));
    expect(reasons).toEqual([
      "milestone_count is 200, and sqlite is due at 50 (scale_thresholds.file_to_sqlite).",
      "milestone_count is 200, and postgresql is due at 200 (scale_thresholds.sqlite_to_postgresql).",
      "No PostgreSQL is configured: set DATABASE_URL to postgresql://user:password@host:port/database.",
    ]);
    expect(backend).toBe("file");
    expect(scale(many(200), { config: { "database.url": "env:DATABASE_URL" } }).reasons.join(" ")).not.toContain("No PostgreSQL");
  });

  test("comes with what can be had of it: no PostgreSQL where none is configured, and nothing else in its place once it holds", () => {
    expect([49, 50, 199, 200].map((count) => scale(many(count)).reachable)).toEqual(["file", "sqlite", "sqlite", "sqlite"]);
    expect(scale(many(200), { config: { "database.url": "env:DATABASE_URL" } }).reachable).toBe("postgresql");
    for (const url of ["mysql://ada@db/one", "nonsense", ""]) expect(scale(many(200), { config: { "database.url": url } }).reachable, url).toBe("sqlite");
    const held = scale(many(200), { pointer: "postgresql" });
    expect([held.backend, held.reasons.join(" ")]).toEqual(["postgresql", expect.stringContaining("PostgreSQL holds and is not configured here")]);
  });

  test("says that a smaller backend would do, and how to go back to it", () => {
    expect(scale(many(10), { pointer: "sqlite" }).reasons).toContain("file would be enough; nothing goes back by itself. To go back: milestone backend switch file");
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

  test("is the pointer's where nothing is forced", () => {
    expect(scale(many(1), { pointer: "sqlite" }).backend).toBe("sqlite");
    expect(scale(many(1), { pointer: "sqlite", config: { backend_override: "file" } }).backend).toBe("file");
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
