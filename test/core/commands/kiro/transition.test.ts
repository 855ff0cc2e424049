import { describe, expect, it } from "vitest";
import { CARL, courseOf, inDesignReview, person, typesOf } from "../../../support/kiro/course.ts";

const MOVE = "kiro transition milestone-001 task-001";

describe("kiro transition", () => {
  it("moves to the next phase, passing the gate, with who and why on record", async () => {
    const course = await inDesignReview();
    const { events } = await course.says(`${MOVE} design spec --reason "agreed in the meeting"`);
    expect(typesOf(events)).toEqual(["kiro_approval_bypassed", "kiro_phase_updated", "kiro_phase_transition"]);
    expect(events[2]?.details).toMatchObject({ from_phase: "design", to_phase: "spec", transition_type: "forced", by: "carl", reason: "agreed in the meeting" });
    expect(course.phases()).toEqual({ design: "approved", spec: "in_progress", execute: "pending" });
    expect(course.approvals()[0]?.rounds.at(-1)).toMatchObject({ status: "bypassed" });
  });

  it("skips no phase without force, and each that is skipped is on record with it", async () => {
    expect((await courseOf().says(`${MOVE} design execute`)).problem).toMatchObject({ code: "transition-not-allowed", message: "execute does not follow design: the phases are design, spec, execute." });
    const course = courseOf();
    const { events } = await course.says(`${MOVE} design execute --force`);
    expect(events.filter(({ event_type }) => event_type === "kiro_approval_bypassed").map(({ details }) => details["phase"])).toEqual(["design", "spec"]);
    expect(course.phases()).toEqual({ design: "approved", spec: "approved", execute: "in_progress" });
  });

  it("goes back by force: what follows begins anew, and what was approved holds no more", async () => {
    const course = courseOf();
    await course.says(`${MOVE} design spec`);
    await course.says(`${MOVE} spec design --force --reason "wrong idea"`);
    expect(course.phases()).toEqual({ design: "in_progress", spec: "pending", execute: "pending" });
    expect(course.approvals()[0]?.rounds.at(-1)?.status).toBe("reopened");
    expect(course.task().kiro_workflow.current_phase).toBe("design");
  });

  it("knows where the task stands", async () => {
    expect((await courseOf().says(`${MOVE} spec execute`)).problem?.message).toBe("Task task-001 of milestone-001 stands in design, not in spec.");
    expect((await courseOf().says(`${MOVE} spec design`)).events).toEqual([]);
  });

  it("opens no gate for somebody whom nobody vouches for, nor for a task", async () => {
    const local = person("carl", { source: { via: "cli", id: null, verified: false } });
    expect((await courseOf().says(`${MOVE} design spec`, local)).problem).toMatchObject({ code: "permission-denied", hint: expect.stringContaining("allow_local") });
    expect((await courseOf({ config: { "approval_workflow.allow_local": true } }).says(`${MOVE} design spec`, local)).problem).toBeNull();
    expect((await courseOf().says(`${MOVE} design spec`, { ...local, forge: false })).problem).toBeNull();
    expect((await courseOf().says(`${MOVE} design spec`, { ...CARL, inTask: true })).problem?.code).toBe("permission-denied");
    expect((await courseOf().says(`${MOVE} design spec`, null)).problem?.code).toBe("permission-denied");
  });
});
