import { describe, expect, it } from "vitest";
import { ANN, BEN, EVE, inDesignReview, typesOf } from "../../../support/kiro/course.ts";

const NO = 'approval reject milestone-001 task-001 design --reason "no data model"';

describe("approval reject", () => {
  it("blocks the phase with its reason: one is enough", async () => {
    const course = await inDesignReview();
    await course.says("approval approve milestone-001 task-001 design", ANN);
    const { events, answer } = await course.says(NO, BEN);
    expect(typesOf(events)).toEqual(["kiro_approval_rejected", "kiro_phase_updated"]);
    expect(events[0]?.details).toMatchObject({ role: "@ben", by: "ben", reason: "no data model", changes: false });
    expect(course.task().kiro_workflow.phases["design"]).toMatchObject({ status: "blocked", blocked_reason: "no data model" });
    expect(answer?.data).toMatchObject({ approval: { status: "rejected" } });
  });

  it("stays decided: a yes afterwards opens nothing, and the same again changes nothing", async () => {
    const course = await inDesignReview();
    await course.says(NO, BEN);
    expect((await course.says("approval approve milestone-001 task-001 design", ANN)).problem).toMatchObject({ code: "transition-not-allowed", message: expect.stringContaining("was rejected") });
    expect((await course.says(NO, BEN)).answer?.warnings).toMatchObject([{ code: "already-done" }]);
  });

  it("is asked anew when the phase is put up again", async () => {
    const course = await inDesignReview();
    await course.says(NO, BEN);
    course.writes("design", "architecture.md", "with a data model");
    await course.says("kiro submit milestone-001 task-001");
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
    expect(course.approvals()[0]?.rounds.map(({ status }) => status)).toEqual(["rejected", "pending"]);
  });

  it("needs a reason and somebody who is asked", async () => {
    const course = await inDesignReview();
    expect((await course.says("approval reject milestone-001 task-001 design", ANN)).problem?.code).toBe("usage");
    expect((await course.says(NO, EVE)).problem?.code).toBe("permission-denied");
  });
});
