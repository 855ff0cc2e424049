import { describe, expect, it } from "vitest";
import { BEN, CARL, courseOf, inDesignReview, ANN, SEED, typesOf } from "../../../support/kiro/course.ts";

const SUBMIT = "kiro submit milestone-001 task-001";

describe("kiro submit", () => {
  it("creates one pending approval for the approvers of the design and waits", async () => {
    const course = courseOf();
    course.writes("design", "architecture.md", "boxes");
    const { events, answer } = await course.says(SUBMIT);
    expect(typesOf(events)).toEqual(["kiro_phase_updated", "kiro_approval_requested"]);
    expect(events[1]?.details).toMatchObject({ phase: "design", approvers: ["@ann", "@ben"], deliverables: ["deliverables/milestone-001/task-001/design/architecture.md"], auto_approve_at: null });
    expect(course.phases()).toEqual({ design: "waiting_approval", spec: "pending", execute: "pending" });
    expect(course.approvals()).toMatchObject([{ milestone_id: "milestone-001", task_id: "task-001", phase: "design", next: "spec", rounds: [{ status: "pending", requested_by: CARL.person, editors: [CARL.person] }] }]);
    expect(answer?.data).toMatchObject({ approval: { status: "pending", outstanding: ["@ann", "@ben"] } });
  });

  it("calls the task by its id where there is nothing to do, however somebody named it", async () => {
    const course = await inDesignReview();
    const said = await Promise.all(["kiro submit milestone-001 1", "kiro complete milestone-001 1 design", "kiro transition milestone-001 1 design design", "kiro reset milestone-001 1 spec"].map((line) => course.says(line)));
    expect(said.map(({ answer }) => answer?.reply[0])).toMatchObject([
      { text: "Nothing to change: the phase of task-001 is over, or waits for its approval." }, { text: "Nothing to change: design of task-001 is over, or waits for its approval." },
      { text: "Nothing to change: task-001 stands in design." }, { text: "Nothing to change: the phase of task-001 has not begun." },
    ]);
  });

  it("does not complete a phase while a listed deliverable is missing, and names it", async () => {
    const { problem } = await courseOf().says(SUBMIT);
    expect(problem).toMatchObject({ code: "deliverable-missing", message: "Design: the deliverable architecture is missing.", hint: expect.stringContaining("deliverables/milestone-001/task-001/design/") });
  });

  it("does not take the untouched template for a deliverable", async () => {
    const course = courseOf();
    course.writes("design", "architecture.md", "");
    expect((await course.says(SUBMIT)).problem).toMatchObject({ code: "deliverable-missing", message: expect.stringContaining("untouched template") });
  });

  it("creates no request where approvals are off, and the next phase begins at once", async () => {
    const course = courseOf({ config: { "kiro_workflow.approval_required": false } });
    course.writes("design", "architecture.md", "boxes");
    const { events } = await course.says(SUBMIT);
    expect(typesOf(events)).toEqual(["kiro_phase_updated", "kiro_phase_transition"]);
    expect(events[1]?.details).toMatchObject({ from_phase: "design", to_phase: "spec", transition_type: "normal" });
    expect([course.phases(), course.approvals()]).toEqual([{ design: "completed", spec: "in_progress", execute: "pending" }, []]);
  });

  it("stays where it is without auto_transition, until it is told", async () => {
    const course = courseOf({ config: { "kiro_workflow.approval_required": false, "kiro_workflow.auto_transition": false } });
    course.writes("design", "architecture.md", "boxes");
    await course.says(SUBMIT);
    expect(course.phases()).toEqual({ design: "completed", spec: "pending", execute: "pending" });
    await course.says("kiro transition milestone-001 task-001 design spec");
    expect(course.phases()).toMatchObject({ spec: "in_progress" });
  });

  it("does not start the spec before the design is over", async () => {
    expect((await courseOf().says(`${SUBMIT} spec`)).problem).toMatchObject({ code: "transition-not-allowed", message: "Design comes before spec and is not over." });
  });

  it("waits for the tasks that the task depends on", async () => {
    const [task] = Array.isArray(SEED["tasks"]) ? SEED["tasks"] : [];
    const seed = { ...SEED, tasks: [{ ...Object(task), dependencies: ["task-002"] }, { id: "task-002", title: "First" }] };
    const course = courseOf({ seed });
    course.writes("design", "architecture.md", "boxes");
    expect((await course.says(SUBMIT)).problem).toMatchObject({ code: "dependency-open", message: expect.stringContaining("task-002") });
  });

  it("changes nothing when it is said twice, and asks anew where the files have changed", async () => {
    const course = await inDesignReview();
    expect((await course.says(SUBMIT)).events).toEqual([]);
    course.writes("design", "architecture.md", "other boxes");
    expect(typesOf((await course.says(SUBMIT)).events)).toEqual(["kiro_phase_updated", "kiro_approval_requested"]);
    expect(course.approvals()[0]?.rounds.map(({ status }) => status)).toEqual(["reopened", "pending"]);
  });

  it("asks about an earlier gate anew where its files have changed, and puts up nothing", async () => {
    const course = await inDesignReview();
    for (const who of [ANN, BEN]) await course.says("approval approve milestone-001 task-001 design", who);
    course.writes("spec", "specification.md", "must");
    course.writes("design", "architecture.md", "changed");
    const { problem } = await course.says(SUBMIT);
    expect(problem).toMatchObject({ code: "deliverables-changed", message: expect.stringMatching(/architecture\.md.*ann, ben had approved/) });
    expect(course.phases()).toEqual({ design: "waiting_approval", spec: "in_progress", execute: "pending" });
  });

  it("completes the task with its last phase", async () => {
    const course = courseOf({ config: { "kiro_workflow.approval_required": false } });
    course.writes("design", "architecture.md", "boxes");
    course.writes("spec", "specification.md", "must");
    for (let phase = 0; phase < 3; phase++) await course.says(SUBMIT);
    expect(course.phases()).toEqual({ design: "completed", spec: "completed", execute: "completed" });
    expect([course.task().status, course.workspace().milestones.get("milestone-001")?.status]).toEqual(["completed", "completed"]);
  });

  it("fixes the instant at which time alone opens the gate", async () => {
    const course = await inDesignReview({ config: { "approval_workflow.auto_approve_after": "48h" } });
    expect(course.approvals()[0]?.rounds[0]?.auto_approve_at).toBe("2026-03-04T09:00:00Z");
  });

  it("begins the task and its milestone with the first phase that is put up", async () => {
    const course = courseOf({ seed: { ...SEED, status: "planned", tasks: [{ id: "task-001", kiro_workflow: { enabled: true, phases: { design: { status: "pending" }, execute: { status: "pending" } } } }] } });
    const { events } = await course.says(SUBMIT);
    expect(typesOf(events)).toEqual(["task_started", "status_updated", "kiro_phase_updated", "kiro_approval_requested"]);
    expect(course.workspace().milestones.get("milestone-001")?.status).toBe("in_progress");
  });

  it("says of an approver who is nobody that it will wait for ever", async () => {
    const course = await inDesignReview({ config: { "approval_workflow.design_approvers": ["tech-lead"] } });
    course.writes("design", "architecture.md", "again");
    expect((await course.says(SUBMIT)).answer?.warnings).toMatchObject([{ code: "unknown-assignee", message: expect.stringContaining("tech-lead") }]);
  });

  it.each([
    ["switched off", { config: { "features.kiro_workflow": false } }, "features.kiro_workflow true"],
    ["archived", { seed: { ...SEED, status: "archived" } }, "Plan a new milestone"],
    ["cancelled", { seed: { ...SEED, status: "cancelled" } }, "reopen"],
    ["without phases", { seed: { ...SEED, tasks: [{ id: "task-001" }] } }, "kiro enable"],
  ])("says what to do where it is %s", async (_state, setting, hint) => {
    expect((await courseOf(setting).says(SUBMIT)).problem?.hint).toContain(hint);
  });

  it("knows the task's phases by name", async () => {
    expect((await courseOf().says(`${SUBMIT} review`)).problem).toMatchObject({ code: "usage", hint: "Its phases are design, spec, execute." });
  });
});
