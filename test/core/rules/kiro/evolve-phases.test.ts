import { describe, expect, it } from "vitest";
import { kiroEnabled, phaseOverdue, phaseTransition, phaseUpdated } from "../../../../src/core/rules/kiro/evolve-phases.ts";
import { firstTask, milestoneWith, NOW } from "./kiro-scene.ts";

const task = (phases: Parameters<typeof milestoneWith>[0]) => firstTask(milestoneWith(phases));
const LATER = "2026-03-03T09:00:00Z";

describe("events about phases", () => {
  it("start the task and the phase", () => {
    const begun = phaseUpdated(task({ design: "pending", execute: "pending" }), { phase: "design", status: "in_progress" }, NOW);
    expect(begun).toMatchObject({ status: "in_progress", started_at: NOW, kiro_workflow: { current_phase: "design", phases: { design: { status: "in_progress", started_at: NOW } } } });
  });

  it("keep when a phase began, was over, and who approved it", () => {
    const begun = phaseUpdated(task({ design: "pending" }), { phase: "design", status: "waiting_approval" }, NOW);
    expect(phaseUpdated(begun, { phase: "design", status: "approved", by: "ada" }, LATER).kiro_workflow.phases["design"]).toMatchObject({ status: "approved", started_at: NOW, completed_at: LATER, approved_at: LATER, approved_by: "ada" });
  });

  it("say why a phase is held back, until it goes on", () => {
    const held = phaseUpdated(task({ design: "waiting_approval" }), { phase: "design", status: "blocked", reason: "too slow" }, NOW);
    expect(held.kiro_workflow.phases["design"]).toMatchObject({ status: "blocked", blocked_at: NOW, blocked_reason: "too slow" });
    expect(phaseUpdated(held, { phase: "design", status: "in_progress" }, LATER).kiro_workflow.phases["design"]).not.toHaveProperty("blocked_reason");
  });

  it("put a phase back to its beginning, with nothing of what it had gathered but its deliverables", () => {
    const gone = phaseUpdated(task({ design: { status: "approved", started_at: NOW, approved_at: NOW, approved_by: "ada", overdue_at: NOW, deliverables: ["a.md"], note: "kept" } }), { phase: "design", status: "pending" }, LATER);
    expect(gone.kiro_workflow.phases["design"]).toEqual({ status: "pending", deliverables: ["a.md"], note: "kept" });
    expect(gone.kiro_workflow.current_phase).toBe("design");
  });

  it("lead to the next phase, which begins unless it had", () => {
    expect(phaseTransition(task({ design: "approved", spec: "pending" }), { to_phase: "spec" }, NOW).kiro_workflow).toMatchObject({ current_phase: "spec", phases: { spec: { status: "in_progress", started_at: NOW } } });
    expect(phaseTransition(task({ design: "approved", spec: "waiting_approval" }), { to_phase: "spec" }, NOW).kiro_workflow.phases["spec"]?.status).toBe("waiting_approval");
  });

  it("mark a phase as overdue, and change nothing about phases that are not there", () => {
    expect(phaseOverdue(task({ design: "in_progress" }), { phase: "design" }, NOW).kiro_workflow.phases["design"]).toMatchObject({ status: "in_progress", overdue_at: NOW });
    const one = task({ design: "in_progress" });
    for (const change of [phaseUpdated, phaseTransition, phaseOverdue]) expect(change(one, { phase: "spec", to_phase: "spec", status: "approved" }, NOW)).toBe(one);
    expect(phaseUpdated(one, { phase: "design", status: "nonsense" }, NOW)).toBe(one);
  });

  it("give a milestone its phases, and tasks that are named theirs", () => {
    const plain = milestoneWith({}, { task: { kiro_workflow: { enabled: false, phases: {} } } });
    const kiro = kiroEnabled(plain, { configuration: { default_phases: ["design"] }, tasks: { "task-001": { enabled: true, current_phase: "design", phases: { design: { status: "pending" } } } } });
    expect(kiro).toMatchObject({ kiro_configuration: { enabled: true, default_phases: ["design"] }, tasks: [{ type: "kiro_workflow", kiro_workflow: { enabled: true, phases: { design: { deliverables: [] } } } }] });
    expect(kiroEnabled(plain, {}).tasks).toEqual(plain.tasks);
  });
});
