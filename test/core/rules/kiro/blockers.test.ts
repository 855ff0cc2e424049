import { describe, expect, it } from "vitest";
import { blockersOf, blockerText, deliverableBlockers, orderBlockers, type Seen } from "../../../../src/core/rules/kiro/blockers.ts";
import { approval, config, firstTask, milestoneWith, standing, NOW } from "./kiro-scene.ts";

const FOLDER = "deliverables/milestone-001/task-001/design/";
const file = (name: string, sha256: string) => ({ path: `${FOLDER}${name}`, sha256, bytes: 3, editor: null, text: null });
const seen = (more: Partial<Seen> = {}): Seen => ({ files: { files: [] }, approval: null, config: config("approval_workflow:\n  roles:\n    tech-lead: [ada]\n"), counts: true, ...more });
const sentences = (phases: Parameters<typeof milestoneWith>[0], more: Partial<Seen> = {}, task: object = {}): string[] => {
  const milestone = milestoneWith(phases, { task, milestone: {} });
  return blockersOf(milestone, firstTask(milestone), seen(more)).map(blockerText);
};

describe("what stands in a task's way", () => {
  it("is named exactly: the deliverable that is missing or untouched", () => {
    const design = { status: "in_progress", deliverables: ["architecture", { name: "api", path: "api.yaml", template: "t" }, "notes"] };
    expect(sentences({ design, execute: "pending" }, { files: { files: [file("api.yaml", "t"), file("notes.md", "n")] } })).toEqual([
      "design: the deliverable architecture is missing", "design: the deliverable api is still the untouched template",
    ]);
  });

  it("is the approver who is still waited for, and a role that nobody is", () => {
    const voted = { role: "@ada", decision: "approved", by: standing("ada").person, at: NOW, note: "", source: standing("ada").source, commit: null } as const;
    expect(sentences({ design: "waiting_approval", execute: "pending" }, { approval: approval({ approvers: ["@ada", "@bob", "product-owner"], votes: [voted] }) })).toEqual([
      "design waits for the approval of @bob", "design waits for product-owner, and approval_workflow.roles says of nobody that they are it",
    ]);
  });

  it("is somebody independent, where only those who wrote it have approved", () => {
    const vote = { role: "@ada", decision: "approved", by: { login: "ada", id: 1 }, at: NOW, note: "", source: standing("ada").source, commit: null } as const;
    expect(sentences({ design: "waiting_approval" }, { approval: approval({ approvers: ["@ada"], votes: [vote], editors: [{ login: "ada", id: 1 }] }) })).toEqual(["design waits for the approval of somebody who has neither asked for it nor written it"]);
  });

  it("is a rejection with its reason, and a wish for changes", () => {
    const vote = (decision: "rejected" | "changes_requested") => ({ role: "@bob", decision, by: { login: "bob", id: 2 }, at: NOW, note: "too slow", source: standing("bob").source, commit: null }) as const;
    expect(sentences({ design: "blocked" }, { approval: approval({ status: "rejected", reason: "too slow", votes: [vote("rejected")] }) })).toEqual(["design was rejected by bob: too slow"]);
    expect(sentences({ design: "in_progress" }, { approval: approval({ status: "changes_requested", reason: "too slow", votes: [vote("changes_requested")] }) })).toEqual(["bob asked for changes of design: too slow"]);
  });

  it("is a task that it waits for", () => {
    expect(sentences({ design: "in_progress" }, {}, { dependencies: ["task-009"] })).toEqual(["the task waits for task-009"]);
  });

  it("is nothing where all phases are over", () => {
    expect(sentences({ design: "approved", execute: "completed" })).toEqual([]);
  });

  it("in the last phase is no file but one with a path of its own: what it leaves behind is the work", () => {
    const execute = { status: "in_progress", deliverables: ["implementation_code", { name: "report", path: "report.md" }] };
    const milestone = milestoneWith({ design: "approved", execute });
    expect(deliverableBlockers({ milestone, task: firstTask(milestone), phase: "execute" }, { files: { files: [] } }).map(blockerText)).toEqual(["execute: the deliverable report is missing"]);
  });

  it("is an earlier phase that is not over", () => {
    const milestone = milestoneWith({ design: "in_progress", spec: "pending", execute: "pending" });
    expect(orderBlockers({ milestone, task: firstTask(milestone), phase: "execute" }).map(blockerText)).toEqual(["design comes before execute and is not over", "spec comes before execute and is not over"]);
  });
});
