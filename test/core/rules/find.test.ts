import { describe, expect, it } from "vitest";
import { findMilestone, findOpenMilestone, findTask, noData } from "../../../src/core/rules/find.ts";
import { given } from "../../support/given.ts";

const workspace = given(
  { id: "milestone-001", title: "User login", tasks: [{ id: "task-001", title: "One" }, { id: "task-002", title: "Two" }] },
  { id: "milestone-002", title: "Payments!" },
  { id: "proj-stats", title: "Statistics", status: "archived" },
  { files: { "active/milestone-009.yaml": "title: [unclosed" } },
).workspace;

const idOf = (reference: string): string => {
  const found = findMilestone(workspace, reference);
  return found.ok ? found.value.id : found.problem.code;
};

describe("finding a milestone", () => {
  it.each([
    ["milestone-001", "milestone-001"], ["1", "milestone-001"], ["002", "milestone-002"], ["proj", "proj-stats"],
    ["user-login", "milestone-001"], ["User Login", "milestone-001"], ["payments", "milestone-002"], ["milestone-payments", "milestone-002"],
  ])("%s is %s", (reference, id) => {
    expect(idOf(reference)).toBe(id);
  });

  it("gives the file's own problem where the file is there and cannot be read", () => {
    expect(idOf("milestone-009")).toBe("invalid-yaml");
  });

  it("says which it could be where a prefix fits several", () => {
    expect(findMilestone(workspace, "milestone-00")).toMatchObject({ problem: { code: "milestone-not-found", hint: "Say which: milestone-001, milestone-002, milestone-009." } });
  });

  it("names the nearest id for a typing error", () => {
    expect(findMilestone(workspace, "milestnoe-002")).toMatchObject({ problem: { code: "milestone-not-found", hint: expect.stringContaining("milestone-002") } });
  });

  it("says that there is no data where there is none", () => {
    const empty = given().workspace;
    expect(findMilestone(empty, "milestone-001")).toEqual({ ok: false, problem: noData(empty) });
  });

  it("refuses an archived one where it is to be changed", () => {
    expect(findOpenMilestone(workspace, "proj-stats")).toMatchObject({ problem: { code: "milestone-archived" } });
  });
});

describe("finding a task", () => {
  const milestone = workspace.milestones.get("milestone-001");
  it.each([["task-001", "task-001"], ["2", "task-002"]])("%s is %s", (reference, id) => {
    expect(milestone && findTask(milestone, reference)).toMatchObject({ value: { id } });
  });

  it("names what there is where nothing is near", () => {
    expect(milestone && findTask(milestone, "deploy")).toMatchObject({ problem: { code: "task-not-found", hint: "It has task-001, task-002." } });
  });
});
