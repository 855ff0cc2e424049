import { describe, expect, it } from "vitest";
import { fallDue, mayBeDue } from "../../../../../src/core/rules/kiro/acts/fall-due.ts";
import { ANN, inDesignReview, courseOf, typesOf, type Course } from "../../../../support/kiro/course.ts";

const AFTER = { "approval_workflow.auto_approve_after": "48h", "kiro_workflow.phase_timeout": "24h" };
const only = { "approval_workflow.auto_approve_after": "48h", "kiro_workflow.phase_timeout": "90d" };

function fallen(course: Course, now: string, server: string | null = null) {
  const [milestone] = course.workspace().milestones.values();
  if (!milestone) throw new Error("There is no milestone");
  const done = fallDue(milestone, course.facts(), { workspace: course.workspace(), clocks: { now, server }, counts: false });
  if (!done.ok) throw new Error(done.problem.message);
  return { ...done.value, may: mayBeDue(milestone, { workspace: course.workspace(), clocks: { now, server } }), types: typesOf(done.value.events) };
}

describe("what falls due", () => {
  it("is an un-rejected request after its time: approved once, by nobody, and the phase advances", async () => {
    const course = await inDesignReview({ config: only });
    expect(fallen(course, "2026-03-04T08:59:59.999Z").types).toEqual([]);
    const { events, approvals, workspace } = fallen(course, "2026-03-04T09:00:00.000Z");
    expect(events.map(({ event_type, details }) => [event_type, details["transition_type"] ?? details["automatic"]])).toEqual([["kiro_phase_updated", true], ["kiro_phase_transition", "automatic"]]);
    expect(approvals[0]?.rounds[0]).toMatchObject({ status: "auto_approved", votes: [] });
    expect(workspace.milestones.get("milestone-001")?.tasks[0]?.kiro_workflow.phases).toMatchObject({ design: { status: "approved" }, spec: { status: "in_progress" } });
  });

  it("is not due before the forge's clock says so too", async () => {
    expect(fallen(await inDesignReview({ config: only }), "2026-03-05T09:00:00.000Z", "2026-03-04T08:00:00.000Z").types).toEqual([]);
  });

  it("opens no gate whose files have changed: that one is asked about anew", async () => {
    const course = await inDesignReview({ config: only });
    course.writes("design", "architecture.md", "changed");
    expect(fallen(course, "2026-03-04T09:00:00.000Z").types).toEqual(["kiro_approval_reopened", "kiro_phase_updated", "kiro_approval_requested"]);
  });

  it("opens no gate while an earlier one shows something else than what was approved: that one is asked about anew, and time goes on", async () => {
    const course = await inDesignReview({ config: { ...only, "approval_workflow.design_approvers": ["@ann"] } });
    await course.says("approval approve milestone-001 task-001 design", ANN);
    course.writes("spec", "specification.md", "what it does");
    await course.says("kiro submit milestone-001 task-001");
    course.writes("design", "architecture.md", "changed");
    const { events, workspace } = fallen(course, "2026-03-04T09:00:00.000Z");
    expect(events.map(({ event_type, details }) => [event_type, details["phase"]])).toEqual([["kiro_approval_reopened", "design"], ["kiro_phase_updated", "design"], ["kiro_approval_requested", "design"]]);
    expect(workspace.milestones.get("milestone-001")?.tasks[0]?.kiro_workflow.phases).toMatchObject({ design: { status: "waiting_approval" }, spec: { status: "waiting_approval" } });
  });

  it("is a phase that lasts too long: said once, and never completed", async () => {
    const course = courseOf({ config: AFTER });
    const { events, workspace } = fallen(course, "2026-03-03T09:00:00.000Z");
    expect(events).toMatchObject([{ event_type: "kiro_phase_overdue", details: { task_id: "task-001", phase: "design", since: "2026-03-02T09:00:00.000Z" } }]);
    expect(workspace.milestones.get("milestone-001")?.tasks[0]?.kiro_workflow.phases["design"]).toMatchObject({ status: "in_progress", overdue_at: "2026-03-03T09:00:00.000Z" });
  });

  it("is looked for only where it may be", async () => {
    expect([fallen(courseOf({ config: AFTER }), "2026-03-02T10:00:00.000Z").may, fallen(await inDesignReview(), "2026-03-02T10:00:00.000Z").may]).toEqual([false, true]);
  });
});
