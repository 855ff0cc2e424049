import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlan } from "../../../../src/core/files/plan/plan-file.ts";
import { compactMilestone } from "../../../../src/core/model/compact.ts";
import type { PlanDraft } from "../../../../src/core/model/facts.ts";
import { planMilestone } from "../../../../src/core/rules/plan/planning.ts";

function read(text: string, path: string): PlanDraft {
  const draft = readPlan(text, path);
  if (!draft.ok) throw new Error(draft.problem.message);
  return draft.value;
}

function fixture(name: string): PlanDraft {
  return read(readFileSync(new URL(`../../../fixtures/plans/${name}`, import.meta.url), "utf8"), name);
}

describe("a plan in YAML or JSON", () => {
  test("has the fields of a milestone, in any dialect", () => {
    expect(fixture("release.yaml")).toMatchObject({
      title: "Release 2.0",
      fields: { priority: "high", category: "infrastructure", timeline: { buffer_percentage: 50 }, success_criteria: ["All checks pass"], risks: [{ description: "The registry is down" }] },
      tasks: [
        { title: "Write the changelog" },
        { title: "Tag it", estimated_hours: 1, dependencies: ["1"] },
        { id: "publish", title: "Publish", estimated_hours: 3, dependencies: ["Tag it"], status: "completed" },
      ],
    });
    expect(read("milestone:\n  name: Search\n  id: search\n  tasks: [Find it]", "a.yml")).toMatchObject({ title: "Search", fields: { id: "search" }, tasks: [{ title: "Find it" }] });
  });

  test("says nothing of what it does not say", () => {
    expect(read("tasks: [One]", "a.yaml")).toMatchObject({ fields: {}, tasks: [{ title: "One" }] });
    const draft = read("# nothing yet\n", "a.yaml");
    expect([Object.keys(draft), draft.fields, draft.tasks]).toEqual([["fields", "tasks", "place"], {}, []]);
    expect(read("tasks:\n  - title: One", "a.yaml").tasks[0]).not.toHaveProperty("id");
  });

  test("may be a bare list of tasks, some of them titles alone", () => {
    expect(fixture("tasks.json").tasks).toMatchObject([{ title: "Sweep the floor" }, { title: "Mop it", estimated_hours: 0.5, dependencies: ["1"] }]);
  });

  test("knows where each task stands", () => {
    expect(fixture("release.yaml").place?.(2)).toMatchObject({ path: "release.yaml", line: 14 });
    expect(fixture("tasks.json").place?.(1)).toMatchObject({ path: "tasks.json", line: 3 });
    expect(read("milestone:\n  tasks:\n    - One\n    - Two\n", "a.yaml").place?.(1)).toMatchObject({ line: 4 });
  });

  test.each([
    ["title: [", "invalid-yaml", undefined],
    ["just words", "invalid-yaml", 1],
    ["title: A\npriority: extreme", "invalid-value", 2],
    ["tasks:\n  - title: One\n  - title: Two\n    retries: often", "invalid-value", 4],
    ["tasks: soon", "invalid-value", 1],
    ["a: 1\na: 2", "invalid-yaml", 2],
  ])("%j is refused with its place", (text, code, line) => {
    expect(readPlan(text, "plan.yaml")).toMatchObject({ ok: false, problem: { code, at: { path: "plan.yaml", ...(line !== undefined && { line }) } } });
  });
});

describe("a Markdown task list", () => {
  test("has fields in its front matter, which beat what the text says", () => {
    expect(read("---\ntitle: Other\ndescription: From above\npriority: low\n---\n# Title\n\nFrom below\n\n- [ ] One", "a.md")).toMatchObject({
      title: "Other",
      fields: { description: "From above", priority: "low" },
      tasks: [{ title: "One" }],
    });
  });

  test("counts its lines from the top of the file, byte order mark and CRLF or not", () => {
    const text = "\uFEFF---\r\npriority: low\r\n---\r\n# T\r\n- [ ] One (2h)\r\n";
    expect(read(text, "a.md")).toMatchObject({ title: "T", fields: { priority: "low" }, tasks: [{ title: "One", estimated_hours: 2 }] });
    expect(read(text, "a.md").place?.(0)).toEqual({ path: "a.md", line: 5 });
    expect(readPlan("---\ntitle: A\npriority: extreme\n---\n- [ ] One", "a.md")).toMatchObject({ ok: false, problem: { at: { path: "a.md", line: 3 } } });
  });

  test("has its tasks in the list, not in the front matter", () => {
    expect(readPlan("---\ntasks: [One]\n---\n- [ ] Two", "a.md")).toMatchObject({ ok: false, problem: { code: "invalid-value", at: { path: "a.md" } } });
  });

  test("begins with a line of dashes only where another closes it", () => {
    expect(read("---\n# T\n- [ ] One", "a.md")).toMatchObject({ title: "T", tasks: [{ title: "One" }] });
  });

  test("becomes a milestone with estimates, people, order, criteria and risks", () => {
    const draft = fixture("checkout.md");
    const milestone = planMilestone({ id: "milestone-002", title: undefined, now: "2026-03-02T09:00:00Z", drafts: [draft], fields: {}, requires: ["milestone-001"], duration: undefined, kiro: null });
    expect(milestone.ok && compactMilestone(milestone.value)).toEqual({
      id: "milestone-002",
      title: "Checkout without an account",
      description: "Guests can pay; an account is offered afterwards.",
      status: "planned",
      priority: "high",
      created_at: "2026-03-02T09:00:00Z",
      timeline: { estimated_hours: 24.5, buffer_percentage: 25 },
      success_criteria: ["A guest can pay", "Nothing is stored without consent"],
      dependencies: { requires: ["milestone-001"] },
      risks: [{ description: "The payment provider is slow" }],
      tasks: [
        { id: "task-001", title: "Sketch the pages", status: "completed", estimated_hours: 4, assigned_to: "ann" },
        {
          id: "task-002", title: "Build the payment form", description: "Cards first, invoices later.", status: "pending", estimated_hours: 16, assigned_to: "bob",
          dependencies: ["task-001"], acceptance_criteria: ["Declined cards are explained", "Totals match the basket"],
        },
        { id: "task-003", title: "Offer an account", status: "pending", estimated_hours: 1.5, assigned_to: "ann", dependencies: ["task-002", "task-004", "task-005"] },
        { id: "task-004", title: "Write the mail", status: "pending", estimated_hours: 2 },
        { id: "task-005", title: "Keep the order", status: "pending", dependencies: ["task-002"] },
        { id: "task-006", title: "Release", status: "pending", estimated_hours: 1, dependencies: ["task-003", "task-002"] },
      ],
    });
  });
});
