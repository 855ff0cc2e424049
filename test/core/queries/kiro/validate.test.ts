import { describe, expect, it } from "vitest";
import { courseOf, inDesignReview, SEED } from "../../../support/kiro/course.ts";

const CHECK = "script validate-kiro-phases.sh milestone-001 task-001";
const withPhases = (phases: object, more: object = {}) => courseOf({ seed: { ...SEED, tasks: [Object({ id: "task-001", title: "Sign in", kiro_workflow: { enabled: true, phases }, ...more })] } });

describe("kiro validate", () => {
  it("finds phases in order, and lists what the next transition waits for", async () => {
    const { answer, problem } = await courseOf().says(CHECK);
    expect(problem).toBeNull();
    expect(answer?.data).toMatchObject({ valid: true, faults: [], blocked_by: [{ kind: "deliverable", name: "architecture", text: "design: the deliverable architecture is missing" }] });
  });

  it("says that nothing stands in the way", async () => {
    const course = courseOf();
    course.writes("design", "architecture.md", "boxes");
    expect(JSON.stringify((await course.says(CHECK)).answer?.reply)).toContain("Nothing stands in the way of the next transition.");
  });

  it.each([
    ["a phase ahead of one that is not over", withPhases({ design: { status: "in_progress" }, spec: { status: "in_progress" } }), "Phase spec is in progress, but design before it is in progress."],
    ["an approval without a record", withPhases({ design: { status: "approved" }, spec: {} }), "Phase design is approved, and no approval is on record."],
    ["a wait that nobody was asked for", withPhases({ design: { status: "waiting_approval" }, spec: {} }), "Phase design waits for an approval that nobody was asked for."],
    ["a phase that the milestone has not", withPhases({ design: {}, review: {} }), "Phase review is none of the milestone's"],
    ["a task that is completed before its phases", withPhases({ design: {}, spec: {} }, { status: "completed" }), "The task is completed, but phase design is not over."],
  ])("finds %s in a task's phases", async (_what, course, fault) => {
    const { answer, problem } = await course.says(CHECK);
    expect(problem?.code).toBe("check-failed");
    expect(JSON.stringify(answer?.data)).toContain(fault);
  });

  it("finds files that are others than those that were put up", async () => {
    const course = await inDesignReview();
    course.writes("design", "architecture.md", "other");
    expect((await course.says(CHECK)).answer?.data).toMatchObject({ faults: [expect.stringContaining("architecture.md changed since")] });
  });

  it("finds roles that nobody is, and phases that cannot be", async () => {
    const course = courseOf({ config: { "approval_workflow.design_approvers": ["tech-lead"], "kiro_workflow.phases": ["a", "a"] } });
    const { answer } = await course.says(CHECK);
    expect(JSON.stringify(answer?.data)).toContain("asks for tech-lead");
    expect(JSON.stringify(answer?.data)).toContain("has a twice");
  });
});
