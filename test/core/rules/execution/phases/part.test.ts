import { describe, expect, it } from "vitest";
import type { Approval, Round } from "../../../../../src/core/model/kiro/approval.ts";
import type { DeliverableFile } from "../../../../../src/core/model/kiro/deliverable.ts";
import { phasePart } from "../../../../../src/core/rules/execution/phases/part.ts";
import { approval, firstTask, milestoneWith, round } from "../../kiro/kiro-scene.ts";
import { workspaceOf } from "./phase-scene.ts";

const ON = "features: {kiro_workflow: true}\n";
const PATH = "deliverables/milestone-001/task-001/design/a.md";
const there: DeliverableFile = { path: PATH, sha256: "1", bytes: 3, editor: null, text: "one" };
const design = { status: "in_progress", deliverables: ["a"] };

type Case = { readonly phases?: Record<string, string | object>; readonly task?: object; readonly files?: readonly DeliverableFile[]; readonly rounds?: readonly Round[]; readonly settings?: string };

function part({ phases = { design, execute: "pending" }, task = { agent: "claude" }, files = [], rounds = [], settings = ON }: Case) {
  const milestone = milestoneWith(phases, { task });
  const approvals: readonly Approval[] = rounds.length === 0 ? [] : [{ ...approval(), rounds }];
  const facts = { deliverables: { where: "branch", branch: "b", head: "c1", files } as const, approvals: { approvals, broken: [] } };
  return phasePart(milestone, firstTask(milestone), { workspace: workspaceOf(milestone, settings), facts });
}

describe("a phase before the last", () => {
  it("asks the agent for what is missing, and puts up what is there", () => {
    expect(part({})).toEqual({ kind: "write", phase: "design" });
    expect(part({ files: [there] })).toEqual({ kind: "submit", phase: "design" });
    expect(part({ phases: { design: { status: "pending", deliverables: [] }, execute: "pending" } })).toEqual({ kind: "write", phase: "design" });
  });

  it("asks the agent again for the very text that was sent back, and puts up another", () => {
    const sentBack = round({ status: "changes_requested", deliverables: [{ path: PATH, sha256: "1" }], reason: "Shorter" });
    expect(part({ files: [there], rounds: [sentBack] })).toEqual({ kind: "write", phase: "design" });
    expect(part({ files: [{ ...there, sha256: "2" }], rounds: [sentBack] })).toEqual({ kind: "submit", phase: "design" });
  });

  it("is left to people where the task has no agent, and says to whom and what for", () => {
    expect(part({ task: { run: "true", assigned_to: "grace" } })).toMatchObject({ kind: "held", reason: "People (grace) write a of design, then put it up with `milestone kiro submit milestone-001 task-001`." });
    expect(part({ task: {}, files: [there] })).toMatchObject({ kind: "held", reason: expect.stringContaining("people put it up with `milestone kiro submit milestone-001 task-001`") });
  });

  it("waits for whoever is asked, and names them", () => {
    const phases = { design: { ...design, status: "waiting_approval" }, execute: "pending" };
    expect(part({ phases, files: [there], rounds: [round()] })).toEqual({ kind: "held", reason: "Design waits for the approval of @ada and @bob." });
    expect(part({ phases, files: [there] })).toMatchObject({ kind: "held", reason: expect.stringContaining("milestone kiro status milestone-001") });
  });

  it("waits with the reason where it was rejected or blocked", () => {
    expect(part({ phases: { design: { ...design, status: "blocked", blocked_reason: "No money" }, execute: "pending" } })).toMatchObject({ kind: "held", reason: expect.stringContaining("Design is blocked: No money.") });
  });

  it("behind another begins by itself only where the settings say so", () => {
    const phases = { design: { ...design, status: "approved" }, spec: { status: "pending", deliverables: ["b"] }, execute: "pending" };
    expect(part({ phases })).toEqual({ kind: "write", phase: "spec" });
    expect(part({ phases, settings: `${ON}kiro_workflow: {auto_transition: false}\n` })).toMatchObject({ kind: "held", reason: expect.stringContaining("milestone kiro transition milestone-001 task-001 design spec") });
  });
});

describe("the last phase", () => {
  const last = { design: { ...design, status: "approved" }, execute: "in_progress" };

  it("is the work itself", () => {
    expect(part({ phases: last, files: [there] })).toEqual({ kind: "work", phase: "execute" });
  });

  it("does not begin where what was approved is not what is there", () => {
    const approved = round({ status: "approved", deliverables: [{ path: PATH, sha256: "1" }] });
    expect(part({ phases: last, files: [there], rounds: [approved] })).toEqual({ kind: "work", phase: "execute" });
    expect(part({ phases: last, files: [{ ...there, sha256: "2" }], rounds: [approved] })).toEqual({ kind: "stale", phase: "design" });
    expect(part({ phases: last, files: [], rounds: [approved] })).toEqual({ kind: "stale", phase: "design" });
  });
});

it("phases that are switched off let nothing through", () => {
  expect(part({ settings: "" })).toMatchObject({ kind: "held", reason: expect.stringContaining("features.kiro_workflow true") });
});
