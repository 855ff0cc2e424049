import { describe, expect, it } from "vitest";
import { ANN, BEN, CARL, courseOf, inDesignReview, SEED } from "../../../support/kiro/course.ts";

describe("approval list", () => {
  it("shows what waits with its age and the roles that are outstanding", async () => {
    const course = await inDesignReview({ config: { "approval_workflow.auto_approve_after": "48h" } });
    await course.says("approval approve milestone-001 task-001 design", ANN);
    const { answer } = await course.says("script list-pending-approvals.sh", CARL, "2026-03-03T10:30:00.000Z");
    expect(answer?.data).toEqual({ approvals: [{
      milestone: "milestone-001", task: "task-001", phase: "design", status: "pending", approvers: ["@ann", "@ben"], approved_by: ["ann"], outstanding: ["@ben"],
      requested_at: "2026-03-02T09:00:00.000Z", requested_by: "carl", auto_approve_at: "2026-03-04T09:00:00Z",
    }] });
    expect(answer?.reply).toEqual([{ kind: "table", head: ["milestone", "task", "phase", "status", "waits for", "age", "opens by itself"], rows: [["milestone-001", "task-001", "design", "pending", "@ben", "1d 1h", "in 22h 30m"]] }]);
  });

  it("says so where nothing waits", async () => {
    expect((await courseOf().says("approval list")).answer?.reply).toEqual([{ kind: "text", text: "No approval waits." }]);
    expect((await courseOf().says("approval list --mine", ANN)).answer?.reply).toEqual([{ kind: "text", text: "No approval waits for you." }]);
  });

  it("shows somebody what waits for them alone", async () => {
    const course = await inDesignReview();
    await course.says("approval approve milestone-001 task-001 design", ANN);
    const mine = async (who: typeof ANN) => Object((await course.says("review --my-pending", who)).answer?.data).approvals.length;
    expect([await mine(ANN), await mine(BEN), await mine(CARL)]).toEqual([0, 1, 0]);
    expect((await course.says("approval list --mine", null)).problem?.code).toBe("permission-denied");
  });

  it("shows what was decided when it is asked for", async () => {
    const course = await inDesignReview();
    await course.says('approval reject milestone-001 task-001 design --reason "no"', ANN);
    expect((await course.says("approval list")).answer?.data).toEqual({ approvals: [] });
    expect((await course.says("approval list --all --milestone 1")).answer?.data).toMatchObject({ approvals: [{ status: "rejected" }] });
  });

  it("shows a phase of earlier versions that waits without a request", async () => {
    const seed = { ...SEED, tasks: [{ id: "task-001", kiro_workflow: { enabled: true, phases: { design: { status: "waiting_approval" } } } }] };
    expect((await courseOf({ seed }).says("approval list")).answer?.data).toMatchObject({ approvals: [{ status: "pending", requested_at: null, outstanding: ["@ann", "@ben"] }] });
  });

  it("leaves out milestones that are over, and knows those that there are", async () => {
    const seed = { ...SEED, status: "archived", tasks: [{ id: "task-001", kiro_workflow: { enabled: true, phases: { design: { status: "waiting_approval" } } } }] };
    expect((await courseOf({ seed }).says("approval list")).answer?.data).toEqual({ approvals: [] });
    expect((await courseOf().says("approval list --milestone other")).problem?.code).toBe("milestone-not-found");
  });
});
