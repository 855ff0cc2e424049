import { describe, expect, it } from "vitest";
import { ANN, courseOf, inDesignReview, typesOf } from "../../../support/kiro/course.ts";

describe("kiro reset", () => {
  it("puts the phase back to pending, without its instants and its approval, and keeps the files", async () => {
    const course = await inDesignReview();
    await course.says("approval approve milestone-001 task-001 design", ANN);
    const { events, decision } = await course.says("kiro reset milestone-001 task-001");
    expect(typesOf(events)).toEqual(["kiro_phase_updated"]);
    expect(course.task().kiro_workflow.phases["design"]).toEqual({ status: "pending", deliverables: ["architecture"] });
    expect(course.approvals()[0]?.rounds.at(-1)).toMatchObject({ status: "reopened", reason: "The phase was put back." });
    expect([decision?.deliverables, decision?.files]).toEqual([undefined, undefined]);
    expect(course.facts().deliverables?.files).toHaveLength(1);
  });

  it("lets the phase be put up again", async () => {
    const course = await inDesignReview();
    await course.says("kiro reset milestone-001 task-001 design --reason again");
    await course.says("kiro submit milestone-001 task-001");
    expect(course.approvals()[0]?.rounds.map(({ status }) => status)).toEqual(["reopened", "pending"]);
  });

  it("changes nothing of a phase that has not begun", async () => {
    expect((await courseOf().says("kiro reset milestone-001 task-001 spec")).events).toEqual([]);
  });
});
