import { describe, expect, it } from "vitest";
import { approvalRow, INDEPENDENT, rowOf } from "../../../../../src/core/rules/kiro/acts/row.ts";
import { ANN, CARL, inDesignReview, person } from "../../../../support/kiro/course.ts";

const YES = "approval approve milestone-001 task-001 design";

describe("an approval as a row", () => {
  it("is of its last round, and of none where there is none", async () => {
    const course = await inDesignReview();
    await course.says(YES, ANN);
    const [approval] = course.approvals();
    if (!approval) throw new Error("There is no approval");
    expect(approvalRow(approval, { counts: true })).toMatchObject({ status: "pending", approved_by: ["ann"], outstanding: ["@ben"], requested_by: "carl" });
    expect(approvalRow({ ...approval, rounds: [] }, { counts: true })).toMatchObject({ status: "pending", approvers: [], requested_at: null });
  });

  it("leaves out votes that do not count, and names that somebody else is needed", async () => {
    const course = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@carl", "@ann"] } });
    await course.says(YES, person("ann", { source: { via: "cli", id: null, verified: false } }));
    await course.says(YES, CARL);
    const [approval] = course.approvals();
    if (!approval) throw new Error("There is no approval");
    expect(approvalRow(approval, { counts: false })).toMatchObject({ approved_by: ["carl"], outstanding: ["@ann"] });
    const alone = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@carl"] } });
    await alone.says(YES, CARL);
    expect(alone.approvals().map((one) => approvalRow(one, { counts: false }).outstanding)).toEqual([[INDEPENDENT]]);
  });

  it("is found in events again, the last of a phase", async () => {
    const course = await inDesignReview();
    const { events } = await course.says(YES, ANN);
    expect(rowOf(events)).toEqual(approvalRow(course.approvals()[0] ?? { milestone_id: "", task_id: "", phase: "", next: null, rounds: [] }, { counts: false }));
    expect([rowOf(events, "spec"), rowOf([]), rowOf([{ event_type: "kiro_approval_granted", milestone_id: "m", details: { approval: { phase: 1 } } }])]).toEqual([null, null, null]);
  });
});
