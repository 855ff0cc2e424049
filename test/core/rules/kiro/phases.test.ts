import { describe, expect, it } from "vitest";
import { configuredPhases, expectedOf, isLast, isPhaseOver, isUnderKiro, openPhase, phaseAfter, phaseFaults, phaseOrder, texts } from "../../../../src/core/rules/kiro/phases.ts";
import { config, firstTask, milestoneWith } from "./kiro-scene.ts";

describe("the phases of a task", () => {
  it("follow each other as design, spec, task, execute, however the file lists them", () => {
    const milestone = milestoneWith({ execute: "pending", task: "pending", design: "pending", spec: "pending" });
    expect(phaseOrder(milestone, firstTask(milestone))).toEqual(["design", "spec", "task", "execute"]);
  });

  it("follow the milestone's own order, and those that only the task has come last", () => {
    const milestone = milestoneWith({ review: "pending", build: "pending", design: "pending" }, { milestone: { kiro_configuration: { enabled: true, default_phases: ["build", "design", "build"] } } });
    expect(phaseOrder(milestone, firstTask(milestone))).toEqual(["build", "design", "review"]);
  });

  it("are open at the first that is not over, and at none where all are", () => {
    const open = milestoneWith({ design: "approved", spec: "waiting_approval", execute: "pending" });
    expect(openPhase(open, firstTask(open))).toBe("spec");
    const over = milestoneWith({ design: "approved", execute: "completed" });
    expect(openPhase(over, firstTask(over))).toBeNull();
    expect([isPhaseOver({ status: "rejected" }), isPhaseOver({ status: "completed" })]).toEqual([false, true]);
  });

  it("are those of a task that has some, and Kiro is on", () => {
    expect(isUnderKiro(firstTask(milestoneWith({ design: "pending" })))).toBe(true);
    expect(isUnderKiro(firstTask(milestoneWith({})))).toBe(false);
    expect(isUnderKiro({ kiro_workflow: { enabled: false, phases: { design: { status: "pending", deliverables: [] } } } })).toBe(false);
  });

  it("have one behind each but the last", () => {
    expect([phaseAfter(["design", "spec"], "design"), phaseAfter(["design", "spec"], "spec"), isLast(["design", "spec"], "spec")]).toEqual(["spec", null, true]);
  });
});

describe("phases of the configuration", () => {
  it("are design, spec and execute with 20, 30 and 50, and with a task phase 15, 25, 20 and 40", () => {
    expect(configuredPhases(config())).toEqual({ design: 20, spec: 30, execute: 50 });
    expect(configuredPhases(config("kiro_workflow:\n  phases: [design, spec, task, execute]\n"))).toEqual({ design: 15, spec: 25, task: 20, execute: 40 });
  });

  it("share what is left among those without a weight of their own", () => {
    expect(configuredPhases(config("kiro_workflow:\n  phases: [design, review, polish]\n  phase_weights:\n    design: 40\n"))).toEqual({ design: 40, review: 30, polish: 30 });
  });

  it("are sound as they are shipped", () => {
    expect(phaseFaults(config())).toEqual([]);
  });

  it.each([
    ["kiro_workflow:\n  phases: [design, spec, design]\n", "kiro_workflow.phases has design twice, so that the phases go round in a circle. Name each once."],
    ["kiro_workflow:\n  phases: [design, \"../up\"]\n", "kiro_workflow.phases has \"../up\", which cannot be the name of a folder. Use small letters, digits and hyphens."],
    ["kiro_workflow:\n  phase_weights:\n    design: 90\n", "kiro_workflow.phase_weights come to 170, not to 100. Correct the weights of design, spec, execute."],
  ])("are said to be wrong where they are: %j", (text, sentence) => {
    expect(phaseFaults(config(text))).toContain(sentence);
  });
});

describe("what a phase is to leave behind", () => {
  it("is listed by names, or with where it lies and the template that it began with", () => {
    const deliverables = ["architecture", { name: "api", path: "api.yaml", template: "abc" }, { type: "documentation", path: "notes.md" }, "", 7, null];
    expect(expectedOf({ deliverables })).toEqual([
      { label: "architecture", path: null, template: null }, { label: "api", path: "api.yaml", template: "abc" }, { label: "notes.md", path: "notes.md", template: null },
    ]);
    expect(expectedOf(undefined)).toEqual([]);
    expect(texts(["a", 1, "b"])).toEqual(["a", "b"]);
  });
});
