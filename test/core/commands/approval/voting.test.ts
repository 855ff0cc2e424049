import { describe, expect, it } from "vitest";
import { ANN, BEN, CARL, courseOf, EVE, inDesignReview, person, typesOf } from "../../../support/kiro/course.ts";

const YES = "approval approve milestone-001 task-001 design";

describe("approval approve", () => {
  it("lets a phase advance only when every approver has approved", async () => {
    const course = await inDesignReview();
    const first = await course.says(`${YES} --note "read it"`, ANN);
    expect(first.answer?.data).toMatchObject({ approval: { status: "pending", approved_by: ["ann"], outstanding: ["@ben"] } });
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
    const second = await course.says(YES, BEN);
    expect(typesOf(second.events)).toEqual(["kiro_approval_granted", "kiro_phase_updated", "kiro_phase_transition"]);
    expect(course.phases()).toEqual({ design: "approved", spec: "in_progress", execute: "pending" });
    expect(course.task().kiro_workflow.phases["design"]).toMatchObject({ approved_by: "ann, ben", approved_at: expect.any(String) });
    expect(second.answer?.data).toMatchObject({ approval: { milestone: "milestone-001", task: "task-001", phase: "design", status: "approved", approvers: ["@ann", "@ben"], approved_by: ["ann", "ben"], outstanding: [] } });
  });

  it("says the same twice without another decision or transition", async () => {
    const course = await inDesignReview();
    await course.says(YES, ANN);
    const again = await course.says(YES, ANN);
    expect([again.events, again.problem, again.answer?.warnings]).toMatchObject([[], null, [{ code: "already-done" }]]);
    await course.says(YES, BEN);
    const late = await course.says(YES, BEN);
    expect([late.events, late.problem, late.answer?.warnings]).toMatchObject([[], null, [{ code: "already-done" }]]);
  });

  it("refuses somebody without the role, a look-alike, and somebody who is nobody", async () => {
    for (const who of [EVE, person("аnn"), person("ann", { person: { login: "ann-", id: 3 } })]) expect((await (await inDesignReview()).says(YES, who)).problem).toMatchObject({ code: "permission-denied", message: expect.stringContaining("is none of the approvers of design: it waits for @ann, @ben") });
    expect((await (await inDesignReview()).says(YES, null)).problem).toMatchObject({ code: "permission-denied" });
  });

  it("refuses a task that speaks for somebody", async () => {
    expect((await (await inDesignReview()).says(YES, { ...ANN, inTask: true })).problem).toMatchObject({ code: "permission-denied", message: "A task cannot approve or reject anything: that is for people to do." });
  });

  it("opens the gate again when a byte of what was approved changes, says which file and who had approved, and counts no vote", async () => {
    const course = await inDesignReview();
    await course.says(YES, ANN);
    course.writes("design", "architecture.md", "boxes and arrow5");
    const { problem, events } = await course.says(YES, BEN);
    expect(problem).toMatchObject({ code: "deliverables-changed", message: expect.stringMatching(/design\/architecture\.md changed since it was put up; ann had approved/) });
    expect(typesOf(events)).toEqual(["kiro_approval_reopened", "kiro_phase_updated", "kiro_approval_requested"]);
    expect(course.approvals()[0]?.rounds.map(({ status, votes }) => [status, votes.length])).toEqual([["reopened", 1], ["pending", 0]]);
    await course.says(YES, BEN);
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
    await course.says(YES, ANN);
    expect(course.phases()).toMatchObject({ design: "approved" });
  });

  it("does not mind a file elsewhere", async () => {
    const course = await inDesignReview();
    course.writes("spec", "draft.md", "early");
    expect((await course.says(YES, ANN)).problem).toBeNull();
  });

  it("does not let whoever asked or wrote be the only one, and says so", async () => {
    const course = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@carl"] } });
    const { problem, answer } = await course.says(YES, CARL);
    expect(problem).toMatchObject({ code: "gate-closed", message: "Design still waits for somebody who has neither asked for it nor written it.", hint: expect.stringContaining("approval bypass") });
    expect(answer?.data).toMatchObject({ approval: { status: "pending" } });
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
  });

  it("keeps a local vote on record where there is a forge, and does not count it", async () => {
    const local = person("ann", { source: { via: "cli", id: null, verified: false } });
    const course = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@ann"] } });
    const { problem } = await course.says(YES, local);
    expect(problem).toMatchObject({ code: "gate-closed", hint: expect.stringContaining("allow_local") });
    expect(course.approvals()[0]?.rounds[0]).toMatchObject({ status: "pending", votes: [{ by: { login: "ann" }, source: { via: "cli", verified: false } }] });
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
  });

  it("refuses a vote that opens nothing however often it is said, and lets one that counts be said again", async () => {
    const local = person("ann", { source: { via: "cli", id: null, verified: false } });
    const course = await inDesignReview();
    for (const events of [1, 0, 0]) {
      const said = await course.says("approval approve milestone-001 1 design", local);
      expect([said.events.length, said.problem]).toMatchObject([events, { code: "gate-closed", message: expect.stringContaining("does not count") }]);
      expect(JSON.stringify(said.answer?.reply)).not.toContain("as you want it");
    }
    await course.says(YES, ANN);
    for (const who of [ANN, local]) expect(await course.says(YES, who)).toMatchObject({ events: [], problem: null, answer: { warnings: [{ code: "already-done" }] } });
    await course.says(NO, local);
    expect((await course.says(NO, local)).problem?.message).toContain("does not count");
    const own = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@carl"] } });
    const closed = [await own.says(YES, CARL), await own.says(YES, CARL)].map(({ problem }) => problem);
    expect(closed[1]).toMatchObject({ code: "gate-closed", message: expect.stringContaining("neither asked for it nor written it") });
    expect(closed[1]).toEqual(closed[0]);
  });

  it("is no repetition where the gate was decided otherwise", async () => {
    const course = await inDesignReview();
    await course.says(YES, ANN);
    await course.says(NO, BEN);
    expect((await course.says(YES, ANN)).problem).toMatchObject({ code: "transition-not-allowed", message: expect.stringContaining("was rejected") });
  });

  it("counts a local vote without a forge, or where the repository says so", async () => {
    const local = person("ann", { source: { via: "cli", id: null, verified: false }, forge: false });
    const alone = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@ann"] } });
    expect((await alone.says(YES, local)).problem).toBeNull();
    expect(alone.phases()).toMatchObject({ design: "approved" });
    const allowed = await inDesignReview({ config: { "approval_workflow.design_approvers": ["@ann"], "approval_workflow.allow_local": true } });
    expect((await allowed.says(YES, { ...local, forge: true })).problem).toBeNull();
  });

  it("speaks for one role, where somebody has several", async () => {
    const roles = { "approval_workflow.design_approvers": ["tech_lead", "architect"], "approval_workflow.roles.tech-lead": ["@ann"], "approval_workflow.roles.architect": ["ann", "ben"] };
    const course = await inDesignReview({ config: roles });
    expect((await course.says("script approve-phase.sh milestone-001 task-001 design tech-lead", ANN)).answer?.data).toMatchObject({ approval: { outstanding: ["architect"] } });
    expect((await course.says(`${YES} --as tech-lead`, BEN)).problem?.message).toContain("ben is not tech-lead");
    await course.says(YES, BEN);
    expect(course.phases()).toMatchObject({ design: "approved" });
  });

  it.each([
    ["that does not wait", courseOf(), YES, "does not wait for an approval"],
    ["that there is not", courseOf(), "approval approve milestone-001 task-001 review", "has no phase"],
    ["of a milestone that there is not", courseOf(), "approval approve milestone-9 task-001 design", "no milestone"],
  ])("refuses a phase %s", async (_what, course, line, message) => {
    expect((await course.says(line, ANN)).problem?.message).toContain(message);
  });

  it("starts nothing behind a gate while an earlier one is open again", async () => {
    const course = await inDesignReview();
    for (const who of [ANN, BEN]) await course.says(YES, who);
    course.writes("spec", "specification.md", "must");
    await course.says("kiro submit milestone-001 task-001");
    course.writes("design", "architecture.md", "changed");
    await course.says("approval approve milestone-001 task-001 spec", ANN);
    expect(course.phases()).toEqual({ design: "waiting_approval", spec: "waiting_approval", execute: "pending" });
    await course.says("approval approve milestone-001 task-001 spec", ANN);
    expect(course.phases()).toEqual({ design: "waiting_approval", spec: "approved", execute: "pending" });
    for (const who of [ANN, BEN]) await course.says(YES, who);
    expect(course.phases()).toEqual({ design: "approved", spec: "approved", execute: "in_progress" });
  });
});

const NO = 'approval reject milestone-001 task-001 design --reason "no data model"';

describe("approval reject", () => {
  it("blocks the phase with its reason: one is enough", async () => {
    const course = await inDesignReview();
    await course.says("approval approve milestone-001 task-001 design", ANN);
    const { events, answer } = await course.says(NO, BEN);
    expect(typesOf(events)).toEqual(["kiro_approval_rejected", "kiro_phase_updated"]);
    expect(events[0]?.details).toMatchObject({ role: "@ben", by: "ben", reason: "no data model", changes: false });
    expect(course.task().kiro_workflow.phases["design"]).toMatchObject({ status: "blocked", blocked_reason: "no data model" });
    expect(answer?.data).toMatchObject({ approval: { status: "rejected" } });
  });

  it("stays decided: a yes afterwards opens nothing, and the same again changes nothing", async () => {
    const course = await inDesignReview();
    await course.says(NO, BEN);
    expect((await course.says("approval approve milestone-001 task-001 design", ANN)).problem).toMatchObject({ code: "transition-not-allowed", message: expect.stringContaining("was rejected") });
    expect((await course.says(NO, BEN)).answer?.warnings).toMatchObject([{ code: "already-done" }]);
  });

  it("is asked anew when the phase is put up again", async () => {
    const course = await inDesignReview();
    await course.says(NO, BEN);
    course.writes("design", "architecture.md", "with a data model");
    await course.says("kiro submit milestone-001 task-001");
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
    expect(course.approvals()[0]?.rounds.map(({ status }) => status)).toEqual(["rejected", "pending"]);
  });

  it("needs a reason and somebody who is asked", async () => {
    const course = await inDesignReview();
    expect((await course.says("approval reject milestone-001 task-001 design", ANN)).problem?.code).toBe("usage");
    expect((await course.says(NO, EVE)).problem?.code).toBe("permission-denied");
  });
});

const CHANGES = 'approval request-changes milestone-001 task-001 design --reason "say what it costs"';

describe("approval request-changes", () => {
  it("keeps the phase open to be worked on", async () => {
    const course = await inDesignReview();
    const { events } = await course.says(CHANGES, ANN);
    expect(typesOf(events)).toEqual(["kiro_approval_rejected", "kiro_phase_updated"]);
    expect(events[0]?.details).toMatchObject({ changes: true, reason: "say what it costs" });
    expect(course.phases()).toMatchObject({ design: "in_progress" });
    expect(course.approvals()[0]?.rounds[0]).toMatchObject({ status: "changes_requested", reason: "say what it costs" });
  });

  it("lets it be put up again", async () => {
    const course = await inDesignReview();
    await course.says(CHANGES, ANN);
    course.writes("design", "architecture.md", "5 Euro");
    expect((await course.says("kiro submit milestone-001 task-001")).problem).toBeNull();
    expect(course.phases()).toMatchObject({ design: "waiting_approval" });
  });
});
