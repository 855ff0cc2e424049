import { describe, expect, it } from "vitest";
import type { Round } from "../../../../../src/core/model/kiro/approval.ts";
import type { DeliverableFile } from "../../../../../src/core/model/kiro/deliverable.ts";
import { atGate, withNew, type GateAsk } from "../../../../../src/core/rules/execution/phases/gates.ts";
import { approval, milestoneWith, NOW, round, standing } from "../../kiro/kiro-scene.ts";
import { workspaceOf } from "./phase-scene.ts";

const PATH = "deliverables/milestone-001/task-001/design/a.md";
const there: DeliverableFile = { path: PATH, sha256: "1", bytes: 3, editor: null, text: "one" };

type Case = { readonly design?: object; readonly execute?: string; readonly files?: readonly DeliverableFile[]; readonly rounds?: readonly Round[]; readonly ask?: GateAsk["kind"] };

function asked({ design = {}, execute = "pending", files = [there], rounds = [], ask = "submit" }: Case) {
  const milestone = milestoneWith({ design: { status: "in_progress", deliverables: ["a"], ...design }, execute }, { task: { agent: "claude" } });
  const workspace = workspaceOf(milestone, "features: {kiro_workflow: true}\napproval_workflow: {design_approvers: ['@bob']}\n");
  const facts = { deliverables: { where: "branch", branch: "b", head: "c1", files } as const, approvals: { approvals: rounds.length === 0 ? [] : [{ ...approval(), rounds }], broken: [] } };
  const answered = atGate({ workspace, milestone: milestone.id, task: "task-001", ask: { kind: ask, phase: "design" } }, { facts, actor: "ada", now: NOW });
  return answered.ok ? { ...answered.value.answer, events: answered.value.events.map(({ event_type }) => event_type), approvals: answered.value.approvals } : { problem: answered.problem.code };
}

describe("at a gate", () => {
  it("a session asks as anybody does: in the name of who executes, for the very files that are there", () => {
    const answer = asked({});
    expect(answer).toMatchObject({ part: { kind: "held", reason: "Design waits for the approval of @bob." }, changed: null, events: ["task_started", "status_updated", "kiro_phase_updated", "kiro_approval_requested"] });
    expect(answer).toMatchObject({ approvals: [{ phase: "design", rounds: [{ requested_by: { login: "ada" }, head: "c1", deliverables: [{ path: PATH, sha256: "1" }] }] }] });
  });

  it("that asks nobody the task goes on", () => {
    expect(asked({ design: { approval_required: false } })).toMatchObject({ part: { kind: "work", phase: "execute" }, approvals: [] });
  });

  it("nothing is asked for what is missing, nor twice", () => {
    expect(asked({ files: [] })).toEqual({ problem: "deliverable-missing" });
    expect(asked({ design: { status: "waiting_approval" }, rounds: [round({ approvers: ["@bob"] })] })).toMatchObject({ events: [], part: { kind: "held" } });
  });

  it("what was approved is compared with what is there: the same is let through, anything else is asked anew", () => {
    const { person: by } = standing("bob");
    const votes = [{ role: "@bob", decision: "approved", by, at: NOW, note: "", source: { via: "comment", id: "1", verified: true }, commit: "c1" }] as const;
    const passed = { design: { status: "approved" }, execute: "in_progress", rounds: [round({ status: "approved", approvers: ["@bob"], votes })], ask: "compare" } as const;
    expect(asked(passed)).toMatchObject({ events: [], part: { kind: "work" } });
    expect(asked({ ...passed, files: [{ ...there, sha256: "2" }] })).toMatchObject({
      changed: `design is not what was approved by bob any more (${PATH} changed).`, part: { kind: "held", reason: "Design waits for the approval of @bob." },
      events: ["kiro_approval_reopened", "kiro_phase_updated", "kiro_approval_requested"], approvals: [{ rounds: [{ status: "reopened" }, { status: "pending" }] }],
    });
  });

  it("an approval takes the place of the one before it", () => {
    const [older, newer] = [approval(), approval({ head: "c2" })];
    expect(withNew({ approvals: [older, { ...older, phase: "spec" }], broken: [] }, [newer]).approvals).toEqual([{ ...older, phase: "spec" }, newer]);
  });
});
