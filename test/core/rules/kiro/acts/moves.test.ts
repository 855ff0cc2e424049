import { describe, expect, it } from "vitest";
import { over, putUp, withoutPending } from "../../../../../src/core/rules/kiro/acts/moves.ts";
import { sightOf } from "../../../../../src/core/rules/kiro/sight.ts";
import { CARL, courseOf, inDesignReview, SEED, typesOf, type Course } from "../../../../support/kiro/course.ts";

function at(course: Course, phase: string) {
  const sight = sightOf(course.workspace(), { milestone: "milestone-001", task: "task-001", phase }, course.facts());
  if (!sight.ok) throw new Error(sight.problem.message);
  return sight.value;
}
const act = (course: Course) => ({ workspace: course.workspace(), at: "2026-03-02T09:00:00.000Z", by: CARL.person, counts: true });

describe("moves of a gate", () => {
  it("ask where somebody has to be asked, and pass where nobody has", () => {
    expect(typesOf(putUp(at(courseOf(), "design"), act(courseOf())).events)).toEqual(["kiro_phase_updated", "kiro_approval_requested"]);
    expect(typesOf(putUp(at(courseOf(), "execute"), act(courseOf())).events)).toEqual(["kiro_phase_updated"]);
  });

  it("end the task behind its last phase, though never while an earlier one is open", () => {
    const seed = { ...SEED, tasks: [{ id: "task-001", status: "in_progress", kiro_workflow: { enabled: true, phases: { design: { status: "approved" }, execute: { status: "in_progress" } } } }] };
    const done = courseOf({ seed });
    expect(typesOf(over(at(done, "execute"), act(done), { status: "completed", manner: "normal" }).events)).toEqual(["kiro_phase_updated", "kiro_task_completed", "task_completed", "milestone_completed"]);
    const open = courseOf();
    expect(typesOf(over(at(open, "execute"), act(open), { status: "completed", manner: "normal" }).events)).toEqual(["kiro_phase_updated"]);
  });

  it("close a round that nobody decides any more", async () => {
    const [approval] = (await inDesignReview()).approvals();
    expect(withoutPending(approval ?? null, "2026-03-02T10:00:00.000Z")?.rounds).toMatchObject([{ status: "reopened", reason: "It was put up anew.", decided_at: "2026-03-02T10:00:00.000Z" }]);
    expect(withoutPending(null, "")).toBeNull();
  });
});
