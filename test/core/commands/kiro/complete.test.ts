import { describe, expect, it } from "vitest";
import { courseOf, typesOf } from "../../../support/kiro/course.ts";

describe("kiro complete", () => {
  it("puts a phase up that has what it was to leave behind", async () => {
    const course = courseOf();
    course.writes("design", "Architecture.yaml", "boxes");
    expect(typesOf((await course.says("complete milestone-001 task-001 design")).events)).toEqual(["kiro_phase_updated", "kiro_approval_requested"]);
  });

  it("passes over missing deliverables by force, on record, and asks for the approval all the same", async () => {
    const { events } = await courseOf().says("kiro complete milestone-001 task-001 design --force");
    expect(events[0]).toMatchObject({ event_type: "kiro_phase_updated", details: { status: "waiting_approval", forced: true, by: "carl" } });
    expect(typesOf(events)).toContain("kiro_approval_requested");
  });

  it("refuses without force, and an earlier phase that is open with it", async () => {
    expect((await courseOf().says("kiro complete milestone-001 task-001 design")).problem?.code).toBe("deliverable-missing");
    expect((await courseOf().says("kiro complete milestone-001 task-001 spec --force")).problem?.code).toBe("transition-not-allowed");
  });

  it("changes nothing of a phase that is over", async () => {
    const course = courseOf({ config: { "kiro_workflow.approval_required": false } });
    await course.says("kiro complete milestone-001 task-001 design --force");
    const again = await course.says("kiro complete milestone-001 task-001 design");
    expect([again.events, again.problem]).toEqual([[], null]);
  });
});
