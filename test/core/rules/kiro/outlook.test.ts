// Outlooks: how gates stand, from the milestone, its approvals and what is there.
import { describe, expect, test } from "vitest";
import { outlooksOf, type Grounds, type Outlook } from "../../../../src/core/rules/kiro/outlook.ts";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import type { Approval, Round, Vote } from "../../../../src/core/model/kiro/approval.ts";
import { readConfig } from "../../../../src/core/files/config/config.ts";

const PATH = "deliverables/milestone-001/task-001/design/design.md";
const ANN = { login: "ann", id: 7 };
const { config } = readConfig({ file: { path: "c.yaml", text: "features:\n  kiro_workflow: true\n" }, env: {}, git: {}, flags: {} });

function milestone(design: Readonly<Record<string, unknown>> = { status: "waiting_approval" }, task: Readonly<Record<string, unknown>> = {}): Milestone {
  return Milestone.parse({
    id: "milestone-001", title: "Login", status: "in_progress", kiro_configuration: { enabled: true, default_phases: ["design", "execute"] },
    tasks: [{ id: "task-001", title: "Build", status: "in_progress", kiro_workflow: { enabled: true, current_phase: "design", phases: { execute: { status: "pending" }, design } }, ...task }],
  });
}

const yes: Vote = { role: "@ann", decision: "approved", by: ANN, at: "2026-11-21T10:00:00Z", note: "", source: { via: "comment", id: "1", verified: true }, commit: "c1" };

function approval(change: Partial<Round> = {}): Approval {
  const round: Round = { requested_at: "2026-11-21T09:00:00Z", requested_by: { login: "ben", id: 8 }, approvers: ["@ann", "@dan"], required: null, human: false, auto_approve_at: null, head: "c1", deliverables: [{ path: PATH, sha256: "a" }], editors: [], votes: [], status: "pending", decided_at: null, reason: null, ...change };
  return { milestone_id: "milestone-001", task_id: "task-001", phase: "design", next: "execute", rounds: [round] };
}

function files(sha256: string, where: "branch" | "nowhere" = "branch"): Grounds["files"] {
  return { where, branch: "b", head: "c1", files: where === "nowhere" ? [] : [{ path: PATH, sha256, bytes: 1, editor: null, text: null }] };
}

function outlook(of: Milestone, approvals: readonly Approval[], seen: Grounds["files"] = files("a")): Outlook | undefined {
  return outlooksOf(of, { approvals, files: seen, config })[0];
}

describe("a gate", () => {
  test.each<[string, Partial<Round>, Outlook["stand"]]>([
    ["waits while somebody is asked", {}, "waiting"],
    ["is approved", { status: "approved", votes: [yes] }, "approved"],
    ["is bypassed", { status: "bypassed", reason: "ann: alone" }, "bypassed"],
    ["was opened by time", { status: "auto_approved" }, "timed-out"],
    ["is rejected", { status: "rejected", votes: [{ ...yes, decision: "rejected" }] }, "rejected"],
    ["is sent back", { status: "changes_requested", votes: [{ ...yes, decision: "changes_requested" }] }, "changes"],
    ["is closed until it is asked anew", { status: "reopened" }, "changed"],
  ])("%s, by its last round", (_, round, stand) => expect(outlook(milestone(), [approval(round)])?.stand).toBe(stand));

  test.each<[string, Readonly<Record<string, unknown>>, Outlook["stand"]]>([
    ["has its turn to come", { status: "pending" }, "working"],
    ["is worked on", { status: "in_progress" }, "working"],
    ["was approved by an earlier version", { status: "approved", approved_by: "ann" }, "approved"],
    ["is over without anybody having been asked", { status: "completed" }, "unasked"],
  ])("%s, where nothing was ever put up", (_, design, stand) => expect(outlook(milestone(design), [])?.stand).toBe(stand));

  test("names those who approved, those who are waited for, and its files", () => {
    expect(outlook(milestone(), [approval({ votes: [yes] })])).toMatchObject({ approvedBy: [ANN], waitsFor: ["@dan"], independent: false, files: [PATH], head: "c1", changed: [] });
  });

  test("does not count the words of those whom nobody vouches for", () => {
    expect(outlook(milestone(), [approval({ votes: [{ ...yes, source: { via: "cli", id: null, verified: false } }] })])).toMatchObject({ approvedBy: [], waitsFor: ["@ann", "@dan"] });
  });

  test("that shows something else than was put up names the file and who had approved", () => {
    for (const status of ["pending", "approved"] as const) expect(outlook(milestone(), [approval({ status, votes: [yes] })], files("b"))).toMatchObject({ stand: "changed", changed: [PATH], approvedBy: [ANN] });
  });

  test("stays passed behind a merge, when the work branch is gone", () => {
    expect(outlook(milestone(), [approval({ status: "approved" })], files("a", "nowhere"))?.stand).toBe("approved");
    expect(outlook(milestone(), [approval()], files("a", "nowhere"))?.stand).toBe("changed");
    expect(outlook(milestone(), [approval()], null)?.stand).toBe("waiting");
  });
});

test("there is none where no people are asked, nor for tasks without phases or that are cancelled", () => {
  expect(outlooksOf(milestone(), { approvals: [], files: null, config }).map(({ phase }) => phase)).toEqual(["design"]);
  expect(outlook(milestone({ status: "in_progress", approval_required: false }), [])).toBeUndefined();
  expect(outlook(milestone({ status: "in_progress" }, { status: "cancelled" }), [])).toBeUndefined();
});
