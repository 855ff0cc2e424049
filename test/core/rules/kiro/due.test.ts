import { describe, expect, it } from "vitest";
import { autoApproveAt, dueOf } from "../../../../src/core/rules/kiro/due.ts";
import { approval, config, milestoneWith, NOW } from "./kiro-scene.ts";

const clocks = (now: string, server: string | null = null) => ({ now, server });
const WAITING = { status: "waiting_approval", started_at: "2026-03-02T09:00:00Z" };
const due = (at: ReturnType<typeof clocks>, more: { design?: object; round?: Parameters<typeof approval>[0]; status?: string; settings?: string } = {}) =>
  dueOf(milestoneWith({ design: { ...WAITING, ...more.design }, execute: "pending" }, { milestone: { status: more.status ?? "in_progress" } }), [approval({ auto_approve_at: "2026-03-04T09:00:00Z", ...more.round })], { config: config(more.settings ?? "kiro_workflow:\n  phase_timeout: 24h\n"), clocks: at }).map(({ kind }) => kind);

describe("time", () => {
  it("opens a gate at the instant that was fixed, and not before, by neither clock", () => {
    expect(due(clocks("2026-03-02T10:00:00Z"))).toEqual([]);
    expect(due(clocks("2026-03-04T09:00:00Z"))).toEqual(["auto-approve", "overdue"]);
    expect(due(clocks("2026-03-09T09:00:00Z", "2026-03-02T10:00:00Z"))).toEqual([]);
  });

  it("opens none that was rejected, is for people alone, or has no such instant", () => {
    for (const round of [{ status: "rejected" }, { human: true }, { auto_approve_at: null }] as const) expect(due(clocks("2026-03-09T09:00:00Z"), { round })).toEqual(["overdue"]);
  });

  it("says of a phase once that it lasts too long", () => {
    expect(due(clocks("2026-03-03T09:00:00Z"))).toEqual(["overdue"]);
    expect(due(clocks("2026-03-03T09:00:00Z"), { design: { overdue_at: NOW } })).toEqual([]);
  });

  it("does nothing to milestones that are over", () => {
    for (const status of ["completed", "cancelled", "archived"]) expect(due(clocks("2030-01-01T00:00:00Z"), { status })).toEqual([]);
  });

  it("fixes the instant when it is asked, in whole seconds, never early; without a setting there is none", () => {
    expect(autoApproveAt(config("approval_workflow:\n  auto_approve_after: 48h\n"), "2026-03-02T09:00:00.400Z")).toBe("2026-03-04T09:00:01Z");
    expect(autoApproveAt(config(), NOW)).toBeNull();
    expect(autoApproveAt(config("approval_workflow:\n  auto_approve_after: \"10\"\n"), NOW)).toBeNull();
  });
});
