import { describe, expect, it } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { NO_DATABASE_CONFIG } from "../../../../src/core/model/config/database.ts";
import type { Workspace } from "../../../../src/core/model/workspace.ts";
import { askingOf, sightOf } from "../../../../src/core/rules/kiro/sight.ts";
import { approval, config, milestoneWith, NOW } from "./kiro-scene.ts";

function workspace(phases: Parameters<typeof milestoneWith>[0], settings = ""): Workspace {
  const milestone = milestoneWith(phases);
  return { root: ".milestones", exists: true, milestones: new Map([[milestone.id, milestone]]), whole: true, paths: new Map([[milestone.id, "active/milestone-001.yaml"]]), broken: new Map(), warnings: [], config: config(settings), database: NO_DATABASE_CONFIG };
}

const ada = { login: "ada", id: 7 };
const files = (sha256: string) => ({ where: "branch", branch: "milestone/milestone-001", head: "c9", files: [{ path: "deliverables/milestone-001/task-001/design/a.md", sha256, bytes: 3, editor: ada, text: null }] }) as const;
const PHASES = { design: "waiting_approval", spec: "pending", execute: "pending" };
const where = { milestone: "1", task: "1" };

describe("sight of a gate", () => {
  it("is of the phase that is open, with what lies there and what was asked", () => {
    const seen = sightOf(workspace(PHASES), where, { deliverables: files("1"), approvals: { approvals: [approval()], broken: [] } });
    expect(seen).toMatchObject({ ok: true, value: { phase: "design", head: "c9", exhibits: [{ sha256: "1" }], drifted: null, gate: { needed: true } } });
  });

  it("sees that what was shown is another by now", () => {
    expect(sightOf(workspace(PHASES), where, { deliverables: files("2"), approvals: { approvals: [approval()], broken: [] } })).toMatchObject({ ok: true, value: { drifted: { paths: ["deliverables/milestone-001/task-001/design/a.md"] } } });
  });

  it("is of the last phase where all are over, and of the one that is named", () => {
    expect(sightOf(workspace({ design: "approved", execute: "completed" }), where, {})).toMatchObject({ value: { phase: "execute" } });
    expect(sightOf(workspace(PHASES), { ...where, phase: "spec" }, {})).toMatchObject({ value: { phase: "spec", approval: null } });
  });

  it("is refused of tasks without phases, and of phases that a task has not", () => {
    expect(sightOf(workspace({}), where, {})).toMatchObject({ ok: false, problem: { code: "usage", hint: "Give it some with `milestone kiro enable milestone-001`." } });
    expect(sightOf(workspace(PHASES), { ...where, phase: "review" }, {})).toMatchObject({ ok: false, problem: { hint: "Its phases are design, spec, execute." } });
  });

  it("is refused where the approval's file cannot be read: a gate of which nobody knows stays closed", () => {
    const broken = problem("invalid-value", "approvers must be a list.", { at: { path: ".milestones/approvals/milestone-001/task-001-design.yaml", line: 1 } });
    expect(sightOf(workspace(PHASES), where, { approvals: { approvals: [], broken: [broken] } })).toEqual({ ok: false, problem: broken });
  });

  it("becomes a new asking: with its editors, the phase behind it, and an instant that never holds for the last phase", () => {
    const rules = "approval_workflow:\n  auto_approve_after: 48h\n";
    const asked = (phase: string) => {
      const space = workspace(PHASES, rules);
      const seen = sightOf(space, { ...where, phase }, { deliverables: files("1") });
      return seen.ok ? askingOf(seen.value, { workspace: space, at: NOW, by: ada }) : null;
    };
    expect(asked("design")).toMatchObject({ next: "spec", head: "c9", by: ada, editors: [ada], autoApproveAt: "2026-03-04T09:00:00Z" });
    expect(asked("execute")).toMatchObject({ next: null, autoApproveAt: null, editors: [] });
  });
});
