import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { BACKENDS, type Backend } from "../../../../src/core/model/backend.ts";
import { NO_DATABASE_CONFIG, type Due } from "../../../../src/core/model/config/database.ts";
import { isLarger, scaleOf } from "../../../../src/core/rules/scale/scale.ts";
import { verdictOf } from "../../../../src/core/rules/scale/verdict.ts";
import { given, NOW } from "../../../support/given.ts";

type Setting = { readonly count: number; readonly backend?: Backend | null; readonly due?: Due | null; readonly config?: { readonly [key: string]: Json }; readonly server?: boolean; readonly grace?: boolean; readonly agreed?: boolean; readonly now?: string };

function verdict({ count, backend = null, due = null, config = {}, server = true, grace = true, agreed = false, now = NOW }: Setting) {
  const seeds = Array.from({ length: count }, (_, index) => ({ id: `milestone-${index + 1}` }));
  const { workspace } = given(...seeds).with({ config });
  const scale = scaleOf({ ...workspace, database: { ...NO_DATABASE_CONFIG, backend, due } }, { bytes: 0, operations: 0, people: 0 }, { server });
  return verdictOf(scale, { config: workspace.config, now, grace, agreed });
}

const AGO = { almost: "2026-03-02T08:00:01.000Z", hour: "2026-03-02T08:00:00.000Z" };
const since = (instant: string): Due => ({ backend: "sqlite", since: instant });

describe("the grace period", () => {
  test("begins when a threshold is first seen to be reached", () => {
    expect(verdict({ count: 49 })).toMatchObject({ kind: "stays", due: null });
    expect(verdict({ count: 50 })).toMatchObject({ kind: "waits", target: "sqlite", due: { backend: "sqlite", since: NOW }, at: "2026-03-02T10:00:00Z" });
  });

  test("lasts an hour, and only then is switched", () => {
    expect(verdict({ count: 50, due: since(AGO.almost) }).kind).toBe("waits");
    expect(verdict({ count: 50, due: since(AGO.hour) })).toMatchObject({ kind: "switches", target: "sqlite", due: since(AGO.hour) });
  });

  test("begins anew after the breach was over, for another backend, and after a date in the future", () => {
    expect(verdict({ count: 49, due: since(AGO.hour) })).toMatchObject({ kind: "stays", due: null });
    expect(verdict({ count: 200, due: since(AGO.hour) })).toMatchObject({ kind: "waits", due: { backend: "postgresql", since: NOW } });
    expect(verdict({ count: 50, due: since("2126-01-01T00:00:00.000Z") })).toMatchObject({ kind: "waits", due: since(NOW) });
  });

  test("is left out where somebody asks for it at once", () => {
    expect(verdict({ count: 50, grace: false })).toMatchObject({ kind: "switches", target: "sqlite" });
  });
});

describe("nothing is switched by itself", () => {
  test("where auto_scale is off, or a backend is forced", () => {
    expect(verdict({ count: 60, due: since(AGO.hour), config: { auto_scale: false } })).toMatchObject({ kind: "stays", why: "sqlite is asked for; auto_scale is off." });
    expect(verdict({ count: 60, grace: false, config: { backend_override: "file" } })).toMatchObject({ kind: "stays", why: expect.stringContaining("paused by backend_override: file") });
  });

  test("where the conservative mode wants a person to agree", () => {
    const config = { "backend_switching.conservative_mode": true };
    expect(verdict({ count: 60, due: since(AGO.hour), config })).toMatchObject({ kind: "asks", target: "sqlite", why: expect.stringContaining("milestone backend switch sqlite --yes") });
    expect(verdict({ count: 60, grace: false, agreed: true, config }).kind).toBe("switches");
  });

  test("to a smaller backend: going back is for people", () => {
    expect(verdict({ count: 1, backend: "sqlite" })).toMatchObject({ kind: "stays", why: "sqlite is enough." });
  });
});

describe("PostgreSQL", () => {
  test("is never chosen where none is configured, and the recommendation says so", () => {
    expect(verdict({ count: 200, backend: "sqlite", server: false, grace: false })).toMatchObject({ kind: "stays", why: "postgresql is recommended and none is configured, so sqlite stays." });
    expect(verdict({ count: 200, server: false, grace: false })).toMatchObject({ kind: "switches", target: "sqlite" });
    expect(verdict({ count: 200, server: true, grace: false })).toMatchObject({ kind: "switches", target: "postgresql" });
  });

  test("is never left because its server is gone", () => {
    for (const count of [1, 60, 200]) expect(verdict({ count, backend: "postgresql", server: false, grace: false })).toMatchObject({ kind: "stays", due: null });
  });
});

test("whatever the numbers and settings, a switch is to a larger backend that can be had, and not before its hour", () => {
  const setting = fc.record({
    count: fc.integer({ min: 0, max: 250 }), backend: fc.constantFrom(null, ...BACKENDS), server: fc.boolean(), grace: fc.boolean(),
    due: fc.option(fc.record({ backend: fc.constantFrom(...BACKENDS), since: fc.date({ min: new Date("2026-03-02T06:00:00Z"), max: new Date("2026-03-02T12:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString()) })),
  });
  fc.assert(fc.property(setting, (one) => {
    const found = verdict(one);
    if (found.kind !== "switches") return;
    expect(isLarger(found.target, one.backend ?? "file")).toBe(true);
    expect(found.target === "postgresql" && !one.server).toBe(false);
    if (one.grace) expect(Date.parse(NOW) - Date.parse(one.due?.since ?? NOW)).toBeGreaterThanOrEqual(3_600_000);
  }), { numRuns: 100 });
});
