// References and contradictions: each is found, named with its file, and judged as an error or a warning.
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/core/base/json.ts";
import { checkReferences } from "../../../src/core/rules/references.ts";
import { given, type Seed, type Setting } from "../../support/given.ts";

const DONE = [{ id: "t", status: "completed" }];

function found(seeds: readonly Seed[], setting: Setting = {}): string[] {
  return checkReferences(given(...seeds).with(setting).workspace).map(({ code, message }) => `${code}: ${message}`);
}

test("milestones that agree with each other have nothing to report", () => {
  expect(found([
    { id: "a", status: "completed", tasks: DONE, dependencies: { enables: ["b"] } },
    { id: "b", status: "in_progress", dependencies: { requires: ["a"] }, tasks: [{ id: "t", assigned_to: "ada-l" }, { id: "u", dependencies: ["t"], assigned_to: "@org/team" }] },
  ])).toEqual(["contradicting-status: Milestone a is completed and still lies in active/."]);
});

describe("errors", () => {
  test.each([
    ["a milestone that requires itself", [{ id: "a", dependencies: { requires: ["a"] } }], "dependency-cycle: Milestone a requires itself."],
    ["milestones in a circle", [{ id: "a", dependencies: { requires: ["b"] } }, { id: "b", dependencies: { requires: ["a"] } }], "dependency-cycle: Milestones wait for each other: a → b → a."],
    ["tasks in a circle", [{ id: "a", tasks: [{ id: "t", dependencies: ["u"] }, { id: "u", dependencies: ["t"] }] }], "dependency-cycle: Tasks of a wait for each other: t → u → t."],
    ["a task that waits for nobody", [{ id: "a", tasks: [{ id: "t", dependencies: ["x"] }] }], "dependency-not-found: Task t of a waits for x, which the milestone does not have."],
    ["a task id that stands twice", [{ id: "a", tasks: [{ id: "t" }, { id: "t" }] }], "invariant-broken: Milestone a has 2 tasks with the id t."],
  ])("%s is an error", (_name, seeds, expected) => {
    expect(found(seeds)).toEqual([expected]);
  });
});

describe("warnings", () => {
  test.each([
    ["a required milestone that is not there", [{ id: "a", dependencies: { requires: ["x"] } }], "dangling-reference: Milestone a requires x, which is not there."],
    ["an enabled milestone that is not there", [{ id: "a", dependencies: { enables: ["x"] } }], "dangling-reference: Milestone a enables x, which is not there."],
    ["ids that differ by case alone", [{ id: "a" }, { id: "A" }], "duplicate-id: The ids a and A differ by upper and lower case alone."],
    ["completed with work open", [{ id: "a", status: "completed", tasks: [{ id: "t" }] }], "contradicting-status: Milestone a is completed, but open: t."],
    ["all work done and still planned", [{ id: "a", tasks: DONE }], "contradicting-status: All tasks of a are completed, but it is planned."],
    ["begun before what it requires", [{ id: "a", status: "in_progress", dependencies: { requires: ["b"] } }, { id: "b" }], "contradicting-status: Milestone a is in_progress, but requires b, which is planned."],
    ["unstarted though its dependant is finished", [{ id: "a", status: "archived", dependencies: { requires: ["b"] } }, { id: "b" }], "contradicting-status: Milestone a is archived, but requires b, which is planned."],
  ])("%s is a warning", (_name, seeds, expected) => {
    expect(found(seeds)).toEqual([expected]);
  });

  test("thinking ahead of what is required is none: a task under way before its last phase", () => {
    const phased = (design: string, execute: string, status = "in_progress") => ({ id: "t", status, kiro_workflow: { enabled: true, phases: { design: { status: design }, execute: { status: execute } } } });
    const ahead = (...tasks: readonly JsonObject[]) => found([{ id: "a", status: "in_progress", dependencies: { requires: ["b"] }, tasks }, { id: "b" }]);
    const wrong = ["contradicting-status: Milestone a is in_progress, but requires b, which is planned."];
    for (const status of ["in_progress", "waiting_approval", "blocked"]) expect(ahead(phased(status, "pending"), { id: "u" }, { id: "v", status: "cancelled" })).toEqual([]);
    expect(ahead(phased("approved", "in_progress"))).toEqual(wrong);
    expect(ahead(phased("in_progress", "pending"), { id: "u", status: "in_progress" })).toEqual(wrong);
    expect(ahead(phased("in_progress", "pending", "pending"))).toEqual(wrong);
  });

  test("a milestone in completed/ that is not done", () => {
    const { workspace } = given({ files: { "completed/a.yaml": "title: A\nstatus: in_progress\n" } });
    expect(checkReferences(workspace)).toMatchObject([{ code: "contradicting-status", at: { path: ".milestones/completed/a.yaml" } }]);
  });

  test("names that are no logins and mapped to none, each once", () => {
    const tasks = [{ id: "t", assigned_to: "Ada Lovelace" }, { id: "u", assigned_to: "Ada Lovelace" }, { id: "v", assigned_to: "tech_lead" }, { id: "w", assigned_to: "a@b.c" }, { id: "x", assigned_to: "claude" }];
    expect(found([{ id: "a", tasks }], { config: { "approval_workflow.roles.tech-lead": ["ada"] } })).toEqual([
      'unknown-assignee: "Ada Lovelace" is no GitHub login (a t and 1 more).',
    ]);
  });
});

test("a milestone that is there but cannot be read is no dangling reference", () => {
  const { workspace } = given({ files: { "active/broken.yaml": "a: [" } }, { id: "a", dependencies: { requires: ["broken"] } });
  expect(checkReferences(workspace)).toEqual([]);
});
