import { describe, expect, it } from "vitest";
import { capital, finishTask } from "../../../../../src/core/rules/kiro/acts/finish.ts";
import { CARL, courseOf, inDesignReview, SEED, typesOf, type Course } from "../../../../support/kiro/course.ts";

function finished(course: Course, force = false) {
  const [milestone] = course.workspace().milestones.values();
  if (!milestone) throw new Error("There is no milestone");
  return finishTask(milestone, course.task(), { facts: course.facts(), act: { workspace: course.workspace(), at: "2026-03-02T09:00:00.000Z", by: CARL.person, counts: true }, force });
}
const only = (phases: object, config = {}): Course => courseOf({ seed: { ...SEED, tasks: [Object({ id: "task-001", title: "Sign in", status: "in_progress", kiro_workflow: { enabled: true, phases } })] }, config });

describe("finishing a task", () => {
  it("is nothing special where it has no phases, they are over, or phases are off", () => {
    expect(finished(courseOf({ seed: { ...SEED, tasks: [{ id: "task-001" }] } }))).toBeNull();
    expect(finished(only({ design: { status: "approved" } }))).toBeNull();
    expect(finished(courseOf({ config: { "features.kiro_workflow": false } }))).toBeNull();
  });

  it("ends its last phase with it, where nobody has to be asked", () => {
    const moved = finished(only({ design: { status: "approved" }, execute: { status: "in_progress" } }));
    expect(moved?.ok && typesOf(moved.value.events)).toEqual(["kiro_phase_updated", "kiro_task_completed", "task_completed", "milestone_completed"]);
  });

  it("is refused while gates are closed, and names them", async () => {
    const moved = finished(await inDesignReview());
    expect(moved?.ok === false && moved.problem).toMatchObject({ code: "gate-closed", message: "Task task-001 of milestone-001 is not through its phases: design, spec, execute are open (design waits for the approval of @ann; design waits for the approval of @ben); to be approved: design, spec." });
  });

  it("asks for the approval of the last phase, where one is asked for", () => {
    const moved = finished(only({ design: { status: "approved" }, execute: { status: "in_progress" } }, { "kiro_workflow.phase_approval.execute": true }));
    expect(moved?.ok === false && moved.problem).toMatchObject({ code: "gate-closed", message: expect.stringContaining("to be approved: execute") });
  });

  it("is possible by force, with each phase on record", async () => {
    const moved = finished(await inDesignReview(), true);
    expect(moved?.ok && moved.value.events.filter(({ details }) => details["forced"] === true).map(({ details }) => details["phase"] ?? "task")).toEqual(["design", "spec", "execute", "task"]);
  });

  it("begins its sentences with a capital letter", () => {
    expect(capital("design waits")).toBe("Design waits");
  });
});
