import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../../src/core/base/sha256.ts";
import { equip, missing } from "../../../../../src/core/rules/kiro/acts/equip.ts";
import { milestoneOf } from "../../../../support/given.ts";

const phases = (design: object) => ({ id: "milestone-001", title: "Login", tasks: [{ id: "task-001", title: "Sign in", kiro_workflow: Object({ enabled: true, phases: { design, execute: { status: "pending" } } }) }] });
const own = new Map([["feature/design/decision.md", "# Decision on {{task.title}}\n"]]);
const TEMPLATES = { own, date: "2026-03-02" };

function equipped(design: object) {
  const milestone = milestoneOf(phases(design));
  const done = equip(milestone, milestone.tasks, TEMPLATES);
  if (!done.ok) throw new Error(done.problem.message);
  return { ...done.value, design: done.value.tasks.get("task-001")?.phases["design"] };
}

describe("equipping phases", () => {
  it("lists the templates of a phase with their hashes, and makes their files", () => {
    const { design, files } = equipped({ status: "pending" });
    expect(design?.deliverables).toContainEqual({ name: "decision", path: "decision.md", template: sha256("# Decision on Sign in\n") });
    expect(files).toContainEqual({ path: "deliverables/milestone-001/task-001/design/decision.md", text: "# Decision on Sign in\n" });
  });

  it("keeps what the file lists, with the text that each begins with", () => {
    const { design, files } = equipped({ status: "pending", deliverables: ["decision", { name: "sketch", owner: "ann" }] });
    expect(design?.deliverables).toMatchObject([{ name: "decision", path: "decision.md" }, { name: "sketch", owner: "ann", path: "sketch.md", template: expect.any(String) }]);
    expect(files.map(({ path }) => path)).toEqual(["deliverables/milestone-001/task-001/design/decision.md", "deliverables/milestone-001/task-001/design/sketch.md", "deliverables/milestone-001/task-001/execute/.gitkeep"]);
  });

  it("makes no files of phases that are over", () => {
    expect(equipped({ status: "completed" }).files.map(({ path }) => path)).toEqual(["deliverables/milestone-001/task-001/execute/.gitkeep"]);
  });

  it("passes on what is wrong with a template", () => {
    const milestone = milestoneOf(phases({}));
    expect(equip(milestone, milestone.tasks, { own: new Map([["feature/design/x.md", "{{nothing}}"]]), date: "" })).toMatchObject({ ok: false, problem: { code: "invalid-value" } });
  });

  it("makes what is missing anew, with the template of today", () => {
    const milestone = milestoneOf(phases({ status: "in_progress", deliverables: [{ name: "decision", path: "decision.md", template: "0" }] }));
    const [task] = milestone.tasks;
    const done = task && missing(milestone, task, { templates: TEMPLATES, present: { where: "branch", branch: "b", head: null, files: [] } });
    expect(done?.ok && [done.value.files.map(({ path }) => path), done.value.tasks.get("task-001")?.phases["design"]?.deliverables]).toEqual([["deliverables/milestone-001/task-001/design/decision.md"], [{ name: "decision", path: "decision.md", template: sha256("# Decision on Sign in\n") }]]);
  });
});
