import { describe, expect, it } from "vitest";
import { ANN, inDesignReview, typesOf } from "../../../support/kiro/course.ts";

const CHANGES = 'approval request-changes milestone-001 task-001 design --reason "say what it costs"';

describe("approval request-changes", () => {
  it("keeps the phase open to be worked on", async () => {
    const course = await inDesignReview();
    const { events } = await course.says(CHANGES, ANN);
    expect(typesOf(events)).toEqual(["kiro_approval_rejected", "kiro_phase_updated"]);
    expect(events[0]?.details).toMatchObject({ changes: true, reason: "say what it costs" });
    expect(course.phases()).toMatchObject({ design: "in_progress" });
    expect(course.approvals()[0]?.rounds[0]).toMatchObject({ status: "changes_requested", reason: "say what it costs" });
  });

  it("lets it be put up again", async () => {
    const course = await inDesignReview();
    await course.says(CHANGES, ANN);
    course.writes("design", "architecture.md", "5 Euro");
    expect((await course.says("kiro submit milestone-001 task-001")).problem).toBeNull();
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
  });
});
