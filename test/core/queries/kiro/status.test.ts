import { describe, expect, it } from "vitest";
import { ANN, BEN, courseOf, inDesignReview, SEED } from "../../../support/kiro/course.ts";

const STATUS = "update milestone-001 --kiro-status";
const blockers = (data: unknown): unknown => Object(data).tasks[0].blocked_by.map(({ text }: { text: string }) => text);

describe("kiro status", () => {
  it("names the deliverable that is missing or untouched", async () => {
    expect(blockers((await courseOf().says(STATUS)).answer?.data)).toEqual(["design: the deliverable architecture is missing"]);
    const course = courseOf();
    course.writes("design", "architecture.md", "");
    expect(blockers((await course.says(STATUS)).answer?.data)).toEqual(["design: the deliverable architecture is still the untouched template"]);
  });

  it("names the approver that is waited for", async () => {
    const course = await inDesignReview();
    await course.says("approval approve milestone-001 task-001 design", ANN);
    const { answer } = await course.says(STATUS);
    expect(blockers(answer?.data)).toEqual(["design waits for the approval of @ben"]);
    expect(answer?.data).toMatchObject({ tasks: [{ id: "task-001", current_phase: "design", phases: { design: { status: "waiting_approval", approval_required: true, approval: { outstanding: ["@ben"] } }, execute: { approval_required: false } } }] });
  });

  it("names the dependency, the rejection and the role that is nobody", async () => {
    const [task] = Array.isArray(SEED["tasks"]) ? SEED["tasks"] : [];
    const waiting = courseOf({ seed: { ...SEED, tasks: [{ ...Object(task), dependencies: ["task-002"] }, { id: "task-002", title: "First" }] } });
    expect(blockers((await waiting.says(STATUS)).answer?.data)).toContain("the task waits for task-002");
    const rejected = await inDesignReview();
    await rejected.says('approval reject milestone-001 task-001 design --reason "no data model"', BEN);
    expect(blockers((await rejected.says(STATUS)).answer?.data)).toContain("design was rejected by ben: no data model");
    const nobody = await inDesignReview({ config: { "approval_workflow.design_approvers": ["tech-lead"] } });
    expect(blockers((await nobody.says(STATUS)).answer?.data)).toEqual(["design waits for tech-lead, and approval_workflow.roles says of nobody that they are it"]);
  });

  it("names what changed since it was put up, and changes nothing itself", async () => {
    const course = await inDesignReview();
    course.writes("design", "architecture.md", "other");
    const { answer } = await course.says(STATUS);
    expect(answer?.data).toMatchObject({ tasks: [{ changed: [{ phase: "design", paths: ["deliverables/milestone-001/task-001/design/architecture.md"] }] }] });
    expect(JSON.stringify(answer?.reply)).toContain("design changed since it was put up");
  });

  it("says so where no task has phases", async () => {
    expect((await courseOf({ seed: { ...SEED, tasks: [{ id: "task-001" }] } }).says(STATUS)).answer?.reply).toEqual([{ kind: "text", text: "No task of milestone-001 has phases." }]);
  });
});
