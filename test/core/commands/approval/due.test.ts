import { describe, expect, it } from "vitest";
import { due } from "../../../../src/core/commands/approval/due.ts";
import { courseOf, inDesignReview } from "../../../support/kiro/course.ts";
import { fallDue } from "../../../../src/core/rules/kiro/acts/fall-due.ts";

describe("approval due", () => {
  it("looks after every milestone, or one, and decides nothing itself", async () => {
    expect([due.due, due.scope?.({ milestone: undefined }), due.scope?.({ milestone: "1" })]).toEqual(["all", "all", { milestones: ["1"] }]);
    expect((await courseOf().says("approval due")).events).toEqual([]);
  });

  it("tells what time has brought", async () => {
    const course = await inDesignReview({ config: { "approval_workflow.auto_approve_after": "48h" } });
    const workspace = course.workspace();
    const [milestone] = workspace.milestones.values();
    const fallen = milestone && fallDue(milestone, course.facts(), { workspace, clocks: { now: "2026-03-04T09:00:00.000Z", server: null }, counts: true });
    const events = fallen?.ok ? fallen.value.events : [];
    const { data, reply } = due.answer(workspace, { milestone: undefined }, { events, context: { actor: "x", now: "", request: null, facts: {} } });
    expect(data).toMatchObject({ due: [{ what: "auto_approved", milestone: "milestone-001", task: "task-001", phase: "design" }, { what: "overdue" }] });
    expect(JSON.stringify(reply)).toContain("nobody had objected in time");
  });

  it("says so where nothing is", () => {
    expect(due.answer(courseOf().workspace(), { milestone: undefined }, { events: [], context: { actor: "x", now: "", request: null, facts: {} } }).reply).toEqual([{ kind: "text", text: "Nothing is due." }]);
  });
});
