import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../src/core/base/sha256.ts";
import { courseOf, SEED, typesOf } from "../../../support/kiro/course.ts";

const PLAIN = {
  id: "milestone-001", title: "Login", status: "in_progress",
  tasks: [
    { id: "task-001", title: "Plan the login", status: "completed" },
    { id: "task-002", title: "Write the specification", status: "in_progress" },
    { id: "task-003", title: "Implement it", status: "in_progress" },
    { id: "task-004", title: "Celebrate" },
  ],
} as const;

describe("kiro enable", () => {
  it("maps specification to spec and implementation to execute, and progress does not decrease", async () => {
    const course = courseOf({ seed: PLAIN });
    const before = course.workspace().milestones.get("milestone-001")?.progress.percentage ?? 0;
    const { events } = await course.says("kiro enable milestone-001");
    expect(typesOf(events)).toEqual(["kiro_enabled"]);
    expect(["task-001", "task-002", "task-003", "task-004"].map((id) => course.task(id).kiro_workflow.current_phase)).toEqual(["execute", "spec", "execute", "design"]);
    expect(course.workspace().milestones.get("milestone-001")?.progress.percentage).toBeGreaterThanOrEqual(before);
  });

  it("tells the five steps", async () => {
    const { answer } = await courseOf({ seed: PLAIN }).says("update milestone-001 --enable-kiro");
    const said = JSON.stringify(answer?.reply);
    for (const step of ["1. Looked at 4 tasks, of which 4 had no phases yet.", "2. Placed each", "3. Made the folders", "4. Began to keep track", "5. Kept the progress: 25 % before, "]) expect(said).toContain(step);
    expect(answer?.data).toMatchObject({ conversions: [{ task: "task-001" }, { task: "task-002", phase: "spec" }, { task: "task-003" }, { task: "task-004", phase: "design" }] });
  });

  it("counts one file as one", async () => {
    const course = courseOf({ seed: { ...PLAIN, tasks: [{ id: "task-001", title: "Plan" }] }, config: { "kiro_workflow.phases": ["why"] } });
    const { answer, decision } = await course.says("kiro enable milestone-001");
    expect(decision?.deliverables?.[0]?.files).toHaveLength(1);
    expect(JSON.stringify(answer?.reply)).toContain("with 1 file on the work branch");
  });

  it("makes a folder for each phase that is not over, with the templates and their hashes on record", async () => {
    const course = courseOf({ seed: PLAIN, task: "task-004" });
    const { decision } = await course.says("kiro enable milestone-001");
    const files = decision?.deliverables?.[0]?.files ?? [];
    for (const phase of ["design", "spec", "execute"]) expect(files.some(({ path }) => path.startsWith(`deliverables/milestone-001/task-004/${phase}/`)), phase).toBe(true);
    expect(files.some(({ path }) => path.startsWith("deliverables/milestone-001/task-001/"))).toBe(false);
    const [first] = course.task().kiro_workflow.phases["design"]?.deliverables ?? [];
    const { path, template } = Object(first);
    expect(template).toBe(sha256(files.find((file) => file.path.endsWith(`task-004/design/${path}`))?.text ?? ""));
  });

  it("changes nothing where every task has phases, and gives them to tasks that were added", async () => {
    expect((await courseOf().says("kiro enable milestone-001")).events).toEqual([]);
    const tasks = Array.isArray(SEED["tasks"]) ? SEED["tasks"] : [];
    const course = courseOf({ seed: { ...SEED, tasks: [...tasks, { id: "task-002", title: "More" }] } });
    await course.says("kiro enable milestone-001");
    expect(course.phases("task-002")).toEqual({ design: "pending", spec: "pending", execute: "pending" });
    expect(course.phases("task-001")).toEqual({ design: "in_progress", spec: "pending", execute: "pending" });
  });

  it("keeps the four phases and their weights where a milestone has them", async () => {
    const course = courseOf({ seed: { ...PLAIN, kiro_configuration: { enabled: true, default_phases: ["design", "spec", "task", "execute"], phase_weights: { design: 15, spec: 25, task: 20, execute: 40 } } } });
    await course.says("kiro enable milestone-001");
    expect(course.workspace().milestones.get("milestone-001")?.kiro_configuration["phase_weights"]).toEqual({ design: 15, spec: 25, task: 20, execute: 40 });
    expect(Object.keys(course.phases("task-004"))).toEqual(["design", "spec", "task", "execute"]);
  });

  it("takes a milestone's own phases and weights as they are, in the phases' order, whatever the weights come to", async () => {
    const course = courseOf({ seed: { ...PLAIN, kiro_configuration: { default_phases: ["spec", "execute"], phase_weights: { execute: 3, spec: 1 } } } });
    expect((await course.says("kiro enable milestone-001")).problem).toBeNull();
    expect(course.workspace().milestones.get("milestone-001")?.kiro_configuration).toMatchObject({ default_phases: ["spec", "execute"], phase_weights: { spec: 1, execute: 3 } });
  });

  it("takes the phases of the configuration", async () => {
    const course = courseOf({ seed: PLAIN, config: { "kiro_workflow.phases": ["design", "execute"], "kiro_workflow.phase_weights.design": 40, "kiro_workflow.phase_weights.execute": 60 } });
    await course.says("kiro enable milestone-001");
    expect(Object.keys(course.phases("task-004"))).toEqual(["design", "execute"]);
  });

  it.each([
    [{ "kiro_workflow.phases": ["design", "design"] }, "invalid-value"],
    [{ "kiro_workflow.phase_weights.design": 99 }, "invalid-value"],
    [{ "features.kiro_workflow": false }, "transition-not-allowed"],
  ])("refuses with %j", async (config, code) => {
    expect((await courseOf({ seed: PLAIN, config }).says("kiro enable milestone-001")).problem?.code).toBe(code);
  });
});
