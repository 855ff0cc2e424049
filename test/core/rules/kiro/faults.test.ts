import { describe, expect, it } from "vitest";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { kiroConfigProblems, taskFaults } from "../../../../src/core/rules/kiro/faults.ts";
import { courseOf, inDesignReview } from "../../../support/kiro/course.ts";

describe("faults of phases", () => {
  it("are none in the configuration as it is shipped", () => {
    expect(kiroConfigProblems(configWith([]))).toEqual([]);
  });

  it("are told with the fix, apart from what is wrong", () => {
    const config = configWith([{ path: ["kiro_workflow", "phases"], value: ["design", "design", "spec", "execute"] }, { path: ["approval_workflow", "spec_approvers"], value: ["architect", "@ann"] }]);
    expect(kiroConfigProblems(config)).toMatchObject([{ code: "invalid-value", message: expect.stringContaining("has design twice"), hint: "Name each once." }, { message: expect.stringContaining("asks for architect"), hint: expect.stringContaining("approval_workflow.roles.architect @login") }]);
  });

  it("are none in a task on its way", async () => {
    for (const course of [courseOf(), await inDesignReview()]) {
      const [milestone] = course.workspace().milestones.values();
      expect(milestone && taskFaults(milestone, course.task(), { config: course.workspace().config, approvals: course.facts().approvals })).toEqual([]);
    }
  });

  it("are a request that is still asked for a phase that went on", async () => {
    const course = await inDesignReview();
    const [milestone] = courseOf().workspace().milestones.values();
    expect(milestone && taskFaults(milestone, courseOf().task(), { config: course.workspace().config, approvals: course.facts().approvals })).toEqual(["Phase design is in progress, but its approval is still asked for."]);
  });
});
