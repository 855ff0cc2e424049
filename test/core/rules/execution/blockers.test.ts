import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { alarms, type RunningStep } from "../../../../src/core/rules/execution/blockers.ts";

const MINUTE = 60_000;
const step = (more: Partial<RunningStep> = {}): RunningStep => ({ task: "task-001", runningMs: MINUTE, silentMs: 0, ...more });

function limits(settings: { readonly [key: string]: Json } = {}) {
  return configWith(Object.entries(settings).map(([key, value]) => ({ path: ["coordination", ...key.split(".")], value }))).coordination;
}

const seen = (moment: { steps?: readonly RunningStep[]; diskPercent?: number | null }, settings: { readonly [key: string]: Json } = {}) =>
  alarms({ steps: [], diskPercent: null, ...moment }, limits(settings));

describe("a running session", () => {
  it("is left in peace as long as nothing is over a limit", () => {
    expect(seen({ steps: [step({ silentMs: 10 * MINUTE - 1, runningMs: 60 * MINUTE - 1 })], diskPercent: 89.9 })).toEqual([]);
    expect(seen({ diskPercent: null })).toEqual([]);
  });

  it("warns after ten silent minutes, after an hour, and when the disk is 90 % full", () => {
    expect(seen({ steps: [step({ silentMs: 10 * MINUTE, runningMs: 60 * MINUTE })], diskPercent: 90.4 })).toEqual([
      { kind: "stall", task: "task-001", block: false, key: "stall:task-001:warn", sentence: "task-001 has printed nothing for 10m." },
      { kind: "age", task: "task-001", block: false, key: "age:task-001:warn", sentence: "task-001 has been running for 1h." },
      { kind: "disk", task: null, block: false, key: "disk:warn", sentence: "The disk is 90 % full." },
    ]);
  });

  it("stops a task, or starts nothing more, where the configuration says block", () => {
    const block = { "stall_after.block": "20m", "task_limit.block": "2h", "disk_limit.block": 95 };
    expect(seen({ steps: [step({ silentMs: 20 * MINUTE, runningMs: 120 * MINUTE })], diskPercent: 95 }, block)).toEqual([
      { kind: "stall", task: "task-001", block: true, key: "stall:task-001:block", sentence: "task-001 has printed nothing for 20m. It is stopped." },
      { kind: "age", task: "task-001", block: true, key: "age:task-001:block", sentence: "task-001 has been running for 2h. It is stopped." },
      { kind: "disk", task: null, block: true, key: "disk:block", sentence: "The disk is 95 % full; no further task is started." },
    ]);
    expect(seen({ steps: [step({ silentMs: 15 * MINUTE })] }, block)).toMatchObject([{ kind: "stall", block: false }]);
  });

  it("blocks by a limit that is below the one that warns", () => {
    expect(seen({ steps: [step({ silentMs: MINUTE })], diskPercent: 50 }, { "stall_after.block": "1m", "disk_limit.block": 50 })).toMatchObject([{ kind: "stall", block: true }, { kind: "disk", block: true }]);
  });

  it("draws nothing from a silence that is usual", () => {
    expect(seen({ steps: [step({ silentMs: null })] }, { "stall_after.block": "1m" })).toEqual([]);
  });

  it("gives the same alarm the same key, so that it is told once", () => {
    const keys = (silentMs: number) => seen({ steps: [step({ silentMs }), step({ task: "task-002", silentMs })] }).map(({ key }) => key);
    expect(keys(11 * MINUTE)).toEqual(keys(50 * MINUTE));
    expect(new Set(keys(11 * MINUTE)).size).toBe(2);
  });
});
