import { describe, expect, it } from "vitest";
import { gateOf, MAINTAINERS, roleKey } from "../../../../src/core/rules/kiro/gate.ts";
import { config, firstTask, milestoneWith } from "./kiro-scene.ts";

const LISTS = "approval_workflow:\n  design_approvers: [tech-lead, architect]\n";
const gate = (settings: string, more: { phase?: string; design?: object; gates?: object } = {}) => {
  const milestone = milestoneWith({ design: { status: "in_progress", ...more.design }, spec: "pending", execute: "pending" }, { milestone: { kiro_configuration: { enabled: true, approval_gates: more.gates ?? {} } } });
  return gateOf(milestone, firstTask(milestone), { phase: more.phase ?? "design", config: config(settings) });
};

describe("a gate", () => {
  it("waits behind design and spec unless something says otherwise, and behind execute only if something asks for it", () => {
    expect([gate("").needed, gate("", { phase: "spec" }).needed, gate("", { phase: "execute" }).needed]).toEqual([true, true, false]);
  });

  it("waits for whoever maintains the repository where nobody is named", () => {
    expect(gate("").approvers).toEqual([MAINTAINERS]);
  });

  it("waits for each of the approvers of the settings", () => {
    expect(gate(LISTS)).toMatchObject({ needed: true, approvers: ["tech-lead", "architect"], required: null, because: "approval_workflow.design_approvers names somebody" });
  });

  it("is off everywhere where approval_required is off, whatever else is said", () => {
    const off = `kiro_workflow:\n  approval_required: false\n${LISTS}`;
    expect(gate(off, { design: { approval_required: true }, gates: { design_to_spec: { required: true } } })).toMatchObject({ needed: false });
  });

  it("goes by the phase's own flag before the milestone's gate, and by that before the settings", () => {
    expect(gate(LISTS, { design: { approval_required: false }, gates: { design_to_spec: { required: true } } }).needed).toBe(false);
    expect(gate(LISTS, { gates: { design_to_spec: { required: false } } }).needed).toBe(false);
    expect(gate("kiro_workflow:\n  phase_approval:\n    design: false\n", { gates: { design_to_spec: { required: true } } }).needed).toBe(true);
    expect(gate("kiro_workflow:\n  phase_approval:\n    execute: true\n", { phase: "execute" }).needed).toBe(true);
  });

  it("has the approvers of the milestone, with how many of them are enough, or that time alone never is", () => {
    expect(gate(LISTS, { gates: { design_to_spec: { required: 2, approvers: ["ada", { role: "bob" }, "ADA"] } } })).toMatchObject({ needed: true, approvers: ["ADA", "bob"], required: 2, human: false });
    expect(gate(LISTS, { gates: { design_to_spec: { required: "human" } } })).toMatchObject({ needed: true, human: true, approvers: ["tech-lead", "architect"] });
  });

  it("of a phase in the way earlier versions wrote it is understood", () => {
    expect(gate("", { design: { approval: { required: true, approvers: ["ada"] } } })).toMatchObject({ needed: true, approvers: ["ada"] });
  });

  it("knows a role whichever way its words are joined", () => {
    expect(roleKey(" Tech_Lead")).toBe(roleKey("tech-lead"));
  });
});
