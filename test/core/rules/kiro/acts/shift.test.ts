import { describe, expect, it } from "vitest";
import { reset, shift } from "../../../../../src/core/rules/kiro/acts/shift.ts";
import { ANN, BEN, CARL, courseOf, inDesignReview, typesOf, type Course } from "../../../../support/kiro/course.ts";

const WHERE = { milestone: "milestone-001", task: "task-001", phase: "design" };
const around = (course: Course, reason = "") => ({ facts: course.facts(), act: { workspace: course.workspace(), at: "2026-03-02T09:00:00.000Z", by: CARL.person, counts: true }, reason });

describe("shifting a task by hand", () => {
  it("is normal behind a gate that is open, without a bypass", async () => {
    const course = await inDesignReview({ config: { "kiro_workflow.auto_transition": false } });
    for (const who of [ANN, BEN]) await course.says("approval approve milestone-001 task-001 design", who);
    const moved = shift(WHERE, { to: "spec", force: false }, around(course));
    expect(moved.ok && moved.value.events.map(({ event_type, details }) => [event_type, details["transition_type"]])).toEqual([["kiro_phase_transition", "normal"]]);
  });

  it("gives the reason that was said, or that it was force", async () => {
    const course = await inDesignReview();
    const plain = shift(WHERE, { to: "spec", force: false }, around(course));
    expect(plain.ok && plain.value.approvals[0]?.rounds.at(-1)?.reason).toBe("carl: moved by force");
    const told = shift(WHERE, { to: "spec", force: false }, around(course, "agreed"));
    expect(told.ok && told.value.approvals[0]?.rounds.at(-1)?.reason).toBe("carl: agreed");
  });

  it("knows the phases", () => {
    expect(shift(WHERE, { to: "review", force: true }, around(courseOf()))).toMatchObject({ ok: false, problem: { code: "usage" } });
  });

  it("puts a phase back with what was said about it", async () => {
    const moved = reset(WHERE, around(await inDesignReview(), "again"));
    expect(moved.ok && [typesOf(moved.value.events), moved.value.events[0]?.details, moved.value.approvals[0]?.rounds.at(-1)?.status]).toMatchObject([["kiro_phase_updated"], { status: "pending", reason: "again" }, "reopened"]);
  });
});
