import { describe, expect, it } from "vitest";
import { briefOf } from "../../../src/core/query/brief.ts";
import { approvalEntryOf, approvalRows, sessionColumnsOf, sessionEntryOf, sessionRows } from "../../../src/core/query/records.ts";
import { milestoneOf } from "../../support/given.ts";

describe("a session's file", () => {
  it("is read in every form that was ever written", () => {
    const today = { session: { id: "x", milestone_id: "m", status: "active", owner: "ada", started_at: "2026-01-01T00:00:00Z", saved_at: "2026-01-02T00:00:00Z" } };
    expect(sessionEntryOf("session-1", today)).toEqual({ id: "session-1", milestone: "m", status: "active", owner: "ada", started_at: "2026-01-01T00:00:00Z", saved_at: "2026-01-02T00:00:00Z" });
    expect(sessionEntryOf("session-2", { session_id: "y", active_milestone: "m", status: "interrupted", user: "bob", created_at: "a", timestamp: "b" })).toEqual({ id: "session-2", milestone: "m", status: "paused", owner: "bob", started_at: "a", saved_at: "b" });
    expect(sessionEntryOf("session-3", { milestone_id: "m", ended_at: "2026-01-01T00:00:00Z" })).toMatchObject({ status: "completed", owner: null });
  });

  it("that names no milestone is none", () => {
    expect([sessionEntryOf("x", { session: "m" }), sessionEntryOf("x", []), sessionEntryOf("x", null)]).toEqual([null, null, null]);
  });
});

describe("sessions", () => {
  const entry = (id: string, saved_at: string | null, status = "paused", milestone = "m") => ({ id, milestone, status, owner: null, started_at: null, saved_at });
  const entries = [entry("s-2", null), entry("s-10", "2026-01-01T00:00:00Z"), entry("s-9", "2026-01-01T02:00:00+02:00"), entry("s-1", "2026-01-02T00:00:00Z", "active", "n")];

  it("come with the newest first, then by id", () => {
    expect(sessionRows(entries, { milestone: null, status: null }).map(({ id }) => id)).toEqual(["s-1", "s-9", "s-10", "s-2"]);
  });

  it("are kept by milestone and by status", () => {
    expect(sessionRows(entries, { milestone: "n", status: null })).toHaveLength(1);
    expect(sessionRows(entries, { milestone: "m", status: "active" })).toEqual([]);
  });

  it("are columns that sort alike", () => expect(sessionColumnsOf(entry("s-9", "2026-01-01T02:00:00+02:00"))).toMatchObject({ id: "s-9", latest: "2026-01-01T00:00:00Z" }));
});

describe("an approval's file", () => {
  it("is read as earlier versions wrote it", () => {
    const file = { approval_request: { id: "x", milestone_id: "m", task_id: "task-001", transition: "design → spec", requested_at: "2026-01-01T00:00:00Z" } };
    expect(approvalEntryOf("approvals/a.yaml", file)).toEqual({ milestone: "m", task: "task-001", phase: "design", status: "pending", requested_at: "2026-01-01T00:00:00Z" });
    expect(approvalEntryOf("approvals/approval-m-task-001-spec-task.yaml", { milestone_id: "m", task_id: "task-001" })).toMatchObject({ phase: "spec", status: "pending", requested_at: null });
  });

  it("counts with its last round", () => {
    const rounds = [{ status: "changes_requested", requested_at: "a" }, { status: "pending", requested_at: "b" }];
    expect(approvalEntryOf("approvals/m/t-spec.yaml", { milestone_id: "m", task_id: "t", phase: "spec", rounds })).toEqual({ milestone: "m", task: "t", phase: "spec", status: "pending", requested_at: "b" });
  });

  it("that says neither milestone nor task is none", () => expect([approvalEntryOf("a.yaml", { milestone_id: "m" }), approvalEntryOf("a.yaml", "x")]).toEqual([null, null]));
});

it("what waits for approval stands once, by its file or by its milestone, in the order of ids", () => {
  const waiting = { kiro_workflow: { enabled: true, phases: { design: { status: "waiting_approval" }, spec: { status: "approved" } } } };
  const briefs = ["m2", "m10"].map((id) => briefOf(milestoneOf({ id, tasks: [{ id: "t", ...waiting }] })));
  const file = (milestone: string, requested_at: string, status = "pending") => ({ milestone, task: "t", phase: "design", status, requested_at });
  const rows = approvalRows(briefs, [file("m10", "a"), file("m1", "b"), file("m1", "c"), file("m3", "d", "approved")]);
  expect(rows.map(({ milestone, requested_at }) => `${milestone} ${requested_at}`)).toEqual(["m1 c", "m2 null", "m10 a"]);
});
