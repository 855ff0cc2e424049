import { expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { explained } from "../../../../src/core/rules/scale/explain.ts";
import { valueText } from "../../../../src/core/rules/scale/metrics.ts";
import { scaleOf, triggersOf } from "../../../../src/core/rules/scale/scale.ts";
import { verdictOf } from "../../../../src/core/rules/scale/verdict.ts";
import { given, NOW } from "../../../support/given.ts";

function rules(count: number, config: { readonly [key: string]: Json } = {}) {
  const { workspace } = given(...Array.from({ length: count }, (_, index) => ({ id: `milestone-${index + 1}` }))).with({ config });
  const scale = scaleOf(workspace, { bytes: 0, operations: 0, people: 0 });
  return explained(scale, { config: workspace.config, verdict: verdictOf(scale, { config: workspace.config, now: NOW, grace: true, agreed: false }) });
}

const deciding = (found: ReturnType<typeof rules>) => found.filter(({ decides }) => decides).map(({ rule }) => rule);

test("every threshold and every setting that has a say is named with what it looked at", () => {
  const found = rules(60);
  expect(found.map(({ rule }) => rule)).toEqual([
    "backend_override", "auto_scale", "pointer", ...triggersOf(given().workspace.config).map(({ metric, at }) => `${metric} ≥ ${valueText(metric, at)}`), "scale_thresholds.max_backends", "DATABASE_URL",
    "scale_thresholds.monitoring_interval", "grace period", "backend_switching.conservative_mode", "verdict",
  ]);
  expect(found).toContainEqual({ rule: "milestone_count ≥ 50", input: "60", says: "asks for sqlite", decides: false });
});

test("it says which rule keeps the backend from changing", () => {
  expect(deciding(rules(1))).toEqual(["verdict"]);
  expect(deciding(rules(60))).toEqual(["grace period"]);
  expect(deciding(rules(60, { auto_scale: false }))).toContain("auto_scale");
  expect(deciding(rules(60, { backend_override: "file" }))).toContain("backend_override");
  expect(deciding(rules(200))).toContain("DATABASE_URL");
});

test("sizes are told as people write them", () => {
  expect(rules(1)).toContainEqual({ rule: "data_volume ≥ 100MB", input: "0B", says: "does not ask for postgresql", decides: false });
});

test("a PostgreSQL that holds and is not configured here is no backend in use", () => {
  const { workspace } = given({ id: "milestone-1" });
  const scale = scaleOf({ ...workspace, database: { ...workspace.database, backend: "postgresql" } }, { bytes: 0, operations: 0, people: 0 });
  const verdict = verdictOf(scale, { config: workspace.config, now: NOW, grace: true, agreed: false });
  const found = explained(scale, { config: workspace.config, verdict });
  expect(found).toContainEqual({ rule: "pointer", input: "postgresql", says: "postgresql holds; until one is configured here, files answer", decides: false });
  expect(found).toContainEqual(expect.objectContaining({ rule: "DATABASE_URL", input: "not set" }));
  expect(verdict).toMatchObject({ kind: "stays", why: "postgresql stays, and none is configured here: until DATABASE_URL is set, files answer." });
});
