import { describe, expect, it } from "vitest";
import { bypass } from "../../../../src/core/commands/approval/bypass.ts";
import { CARL, courseOf, inDesignReview, person, typesOf } from "../../../support/kiro/course.ts";

const PASS = 'approval bypass milestone-001 task-001 design --reason "I am alone"';

describe("approval bypass", () => {
  it("needs the right to maintain, a reason and a yes", async () => {
    expect(bypass.permission).toBe("maintain");
    expect(bypass.confirm?.({ milestone: "m", task: "t", phase: "design" })).toBe("Let design of t in m pass without its approval?");
    expect(bypass.confirm?.({ milestone: "m", task: "01", phase: "design" })).toBe("Let design of task 1 in m pass without its approval?");
    expect((await (await inDesignReview()).says("approval bypass milestone-001 task-001 design")).problem?.code).toBe("usage");
  });

  it("lets the phase pass and leaves who and why on record", async () => {
    const course = await inDesignReview();
    const { events } = await course.says(PASS);
    expect(typesOf(events)).toEqual(["kiro_approval_bypassed", "kiro_phase_updated", "kiro_phase_transition"]);
    expect(events[0]?.details).toMatchObject({ by: "carl", reason: "I am alone" });
    expect(course.approvals()[0]?.rounds.at(-1)).toMatchObject({ status: "bypassed", reason: "carl: I am alone" });
    expect(course.phases()).toMatchObject({ design: "approved", spec: "in_progress" });
  });

  it("passes a phase that nobody has put up, and says what was missing", async () => {
    const course = courseOf();
    expect((await course.says(PASS)).events[0]?.details).toMatchObject({ missing: ["architecture"] });
    expect(course.phases()).toMatchObject({ design: "approved" });
  });

  it("is about what is there now", async () => {
    const course = await inDesignReview();
    course.writes("design", "architecture.md", "changed");
    await course.says(PASS);
    expect(course.approvals()[0]?.rounds.map(({ status }) => status)).toEqual(["reopened", "bypassed"]);
    expect((await course.says("kiro submit milestone-001 task-001 design")).problem).toBeNull();
  });

  it("changes nothing of a phase that is over, and skips none", async () => {
    const course = await inDesignReview();
    await course.says(PASS);
    expect((await course.says(PASS)).events).toEqual([]);
    expect((await courseOf().says('approval bypass milestone-001 task-001 spec --reason "x"')).problem?.code).toBe("transition-not-allowed");
  });

  it("is refused where nobody vouches for who says it, and to a task", async () => {
    const local = person("carl", { source: { via: "cli", id: null, verified: false } });
    expect((await (await inDesignReview()).says(PASS, local)).problem?.code).toBe("permission-denied");
    expect((await (await inDesignReview()).says(PASS, { ...local, forge: false })).problem).toBeNull();
    expect((await (await inDesignReview()).says(PASS, { ...CARL, inTask: true })).problem?.code).toBe("permission-denied");
  });
});
