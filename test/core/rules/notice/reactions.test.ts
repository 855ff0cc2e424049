import { describe, expect, test } from "vitest";
import type { EventDraft } from "../../../../src/core/model/event.ts";
import { NOTICE_KINDS } from "../../../../src/core/model/notice.ts";
import { isWanted, reactions } from "../../../../src/core/rules/notice/reactions.ts";
import { configOf, NOW, workspaceOf } from "../../../support/notify/notices.ts";
import { approval, milestoneWith } from "../kiro/kiro-scene.ts";

const ROLES = "approval_workflow:\n  roles:\n    security: [\"@eve\", \"@org/team\"]\n";
const event = (event_type: EventDraft["event_type"], details: EventDraft["details"], more: Partial<EventDraft> = {}): EventDraft => ({ event_type, milestone_id: "milestone-001", details, ...more });
const phase = { task_id: "task-001", phase: "design" };
const told = (events: readonly EventDraft[]) => reactions({ events, approvals: [approval()], actor: "rob", at: NOW, request: "request-1", workspace: workspaceOf(ROLES, [milestoneWith({ design: "in_progress" })]) });

describe("people are told", () => {
  test("that an approval is asked for, all that are meant, with roles told apart", () => {
    const asked = { ...phase, approvers: ["security", "@ada", "bob@example.org", "stakeholder"], deliverables: ["d.md"], auto_approve_at: "2026-03-04T09:00:00Z" };
    expect(told([event("task_started", {}), event("kiro_approval_requested", asked)])).toMatchObject([{
      id: "request-1/milestone-001/1", kind: "approval_requested", title: "design of task-001 waits for an approval", to: ["@eve", "@org/team", "@ada", "bob@example.org"],
      lines: ["milestone-001: User login", "Asked for by rob", "Approvers: security, @ada, bob@example.org, stakeholder", "d.md", "Opens by itself at 2026-03-04T09:00:00Z"],
    }]);
  });

  test("that it is asked for anew, with what has changed", () => {
    const [notice] = told([event("kiro_approval_reopened", { ...phase, paths: ["d.md"] }), event("kiro_approval_requested", { ...phase, approvers: ["@ada"] })]);
    expect(notice).toMatchObject({ title: "design of task-001 waits for another approval", lines: expect.arrayContaining(["Changed since it was put up: d.md"]) });
  });

  test("what was decided, whoever asked, once, and nothing of a vote that leaves the gate closed", () => {
    const yes = event("kiro_approval_granted", { ...phase, role: "@ada", by: "ada" });
    expect(told([yes])).toEqual([]);
    expect(told([{ ...yes }, yes, event("kiro_phase_updated", { ...phase, status: "approved", by: "ada, bob" })])).toMatchObject([{ kind: "approval_decided", title: "design of task-001 is approved", to: ["@rob"] }]);
    expect(told([event("kiro_approval_rejected", { ...phase, by: "ada", reason: "too vague", changes: false })])).toMatchObject([{ title: "design of task-001 was rejected", lines: ["milestone-001: User login", "By ada: too vague"] }]);
    expect(told([event("kiro_approval_rejected", { ...phase, by: "ada", reason: "x", changes: true })])).toMatchObject([{ title: "design of task-001 needs changes" }]);
    expect(told([event("kiro_approval_bypassed", { ...phase, by: "ada", reason: "hotfix" })])).toMatchObject([{ to: ["@ada", "@bob", "@rob"] }]);
    expect(told([event("kiro_phase_updated", { ...phase, status: "approved", automatic: true })])).toMatchObject([{ title: "design of task-001 was approved automatically" }]);
    expect(told([event("kiro_phase_overdue", { ...phase, since: NOW })])).toMatchObject([{ kind: "approval_overdue" }]);
  });

  test("how the work ended, but nothing of an interruption that somebody made", () => {
    const ended = (status: string) => event("session_ended", { status, reason: null, steps_completed: 2, steps_total: 3 });
    expect(["completed", "failed", "waiting", "paused"].map((status) => told([ended(status)])[0]?.kind)).toEqual(["session_finished", "session_blocked", "session_blocked", undefined]);
    expect(told([event("status_updated", { new_status: "blocked" }), ended("paused")])).toMatchObject([{ kind: "session_blocked" }]);
    expect(told([event("blocker_detected", { type: "x", reason: "exit code 1", task_id: "task-003" }, { session_id: "s" })])).toMatchObject([{ kind: "agent_failed", title: "task-003 failed" }]);
    expect(told([event("blocker_detected", { reason: "by hand", task_id: "task-003" })])).toEqual([]);
  });
});

describe("each kind can be switched off", () => {
  test("by its name", () => {
    for (const kind of NOTICE_KINDS) {
      const on = configOf("monitoring_enabled: true\n");
      expect([isWanted(kind, on), isWanted(kind, configOf(`monitoring_enabled: true\nnotification.mute: [${kind}]\n`))], kind).toEqual([true, false]);
    }
  });

  test.each([
    ["agent_failed", "alerts.agent_failures: false"], ["scale_threshold", "alerts.scale_threshold_approaching: false"], ["database_issue", "alerts.database_issues: false"],
    ["performance", "alerts.performance_degradation: false"], ["performance", "monitoring.performance_alerts: false"], ["health", "monitoring.health_checks: false"],
  ] as const)("%s by %s, and all of the system's by their master", (kind, off) => {
    expect(isWanted(kind, configOf(`monitoring_enabled: true\n${off}\n`))).toBe(false);
    expect(isWanted(kind, configOf("monitoring_enabled: false\n"))).toBe(false);
  });
});
