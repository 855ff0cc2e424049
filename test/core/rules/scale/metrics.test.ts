import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import type { Measures } from "../../../../src/core/model/facts.ts";
import { METRICS, metricsOf } from "../../../../src/core/rules/scale/metrics.ts";
import { given, type Seed } from "../../../support/given.ts";

const QUIET: Measures = { bytes: 0, operations: 0, people: 0 };
const many = (count: number, more: (index: number) => { readonly [key: string]: Json }): Seed[] => Array.from({ length: count }, (_, index) => ({ id: `milestone-${index + 1}`, ...more(index) }));
const metrics = (seeds: readonly Seed[], measures: Partial<Measures> = {}) => metricsOf(given(...seeds).workspace, { ...QUIET, ...measures });

describe("the metrics", () => {
  test("each has a definition in one sentence", () => {
    expect(Object.keys(METRICS)).toEqual(Object.keys(metrics([])));
    for (const sentence of Object.values(METRICS)) expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
  });

  test("milestone_count counts active milestones only, and those whose file cannot be read", () => {
    const seeds = ["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"].map((status, index) => ({ id: `milestone-${index}`, status }));
    expect(metrics(seeds).milestone_count).toBe(4);
    const { workspace } = given(...seeds, { files: { "active/broken.yaml": "id: [\n", "completed/old.yaml": "id: [\n" } });
    expect(metricsOf(workspace, QUIET).milestone_count).toBe(5);
  });

  test("dependency_depth is the length of the longest chain; one alone is none, and a circle is not followed", () => {
    const chained = (count: number) => many(count, (index) => (index === 0 ? {} : { dependencies: { requires: [`milestone-${index}`] } }));
    expect([1, 2, 5].map((count) => metrics(chained(count)).dependency_depth)).toEqual([0, 2, 5]);
    expect(metrics(many(2, (index) => ({ dependencies: { requires: [`milestone-${2 - index}`] } }))).dependency_depth).toBe(0);
  });

  test("query_frequency is operations a minute, data_volume the bytes", () => {
    expect(metrics([], { operations: 90, bytes: 12_345 })).toMatchObject({ query_frequency: 1.5, data_volume: 12_345 });
  });

  test("coordination_complexity counts Kiro tasks twice, dependencies once and people at work three times", () => {
    const tasks = [{ id: "task-001", kiro_workflow: { enabled: true }, assigned_to: "ada" }, { id: "task-002", dependencies: ["task-001"], assigned_to: "bob" }, { id: "task-003", assigned_to: "ada" }, { id: "task-004", assigned_to: "eve", status: "completed" }];
    expect(metrics([{ id: "milestone-1", tasks, dependencies: { requires: ["milestone-2"] } }, { id: "milestone-2" }]).coordination_complexity).toBe(2 + 2 + 6);
  });
});
