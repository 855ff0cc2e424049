import { describe, expect, it } from "vitest";
import { withMilestone, type Workspace } from "../../../src/core/model/workspace.ts";
import { cycleProblem, invariants, requirements } from "../../../src/core/rules/invariants.ts";
import { given, type Seed } from "../../support/given.ts";

const changed = (before: Seed, after: Seed): [Workspace, Workspace] => {
  const old = given(before).workspace;
  const next = given(after).workspace.milestones.get(after.id);
  return [old, next ? withMilestone(old, next) : old];
};
const tasks = (...list: readonly { id: string; dependencies?: string[]; status?: string }[]): Seed => ({ id: "milestone-001", tasks: list.map((task) => ({ title: "T", ...task })) });

describe("what a command leaves behind", () => {
  it("has no task twice", () => {
    expect(invariants(...changed(tasks({ id: "a" }), tasks({ id: "a" }, { id: "a" })))).toMatchObject({ problem: { code: "invariant-broken" } });
  });

  it("has no task that waits for one that is not there", () => {
    expect(invariants(...changed(tasks({ id: "a" }), tasks({ id: "a", dependencies: ["b"] })))).toMatchObject({ problem: { code: "dependency-not-found" } });
  });

  it("has no tasks that wait for each other", () => {
    const result = invariants(...changed(tasks({ id: "a" }, { id: "b" }), tasks({ id: "a", dependencies: ["b"] }, { id: "b", dependencies: ["a"] })));
    expect(result).toMatchObject({ problem: { code: "dependency-cycle", message: "Tasks of milestone-001 wait for each other: a → b → a." } });
  });

  it("is not complete while tasks are open", () => {
    const open = { ...tasks({ id: "a" }), status: "completed" };
    expect(invariants(...changed({ ...tasks({ id: "a" }), status: "in_progress" }, open))).toMatchObject({ problem: { code: "invariant-broken" } });
  });

  it("is not blamed for what was wrong before", () => {
    const before = tasks({ id: "a", dependencies: ["gone"] });
    expect(invariants(...changed(before, { ...before, title: "New" })).ok).toBe(true);
  });

  it("has no milestones that wait for each other", () => {
    const before = given({ id: "milestone-001" }, { id: "milestone-002", dependencies: { requires: ["milestone-001"] } }).workspace;
    const next = given({ id: "milestone-001", dependencies: { requires: ["milestone-002"] } }).workspace.milestones.get("milestone-001");
    const after = next ? withMilestone(before, next) : before;
    expect(requirements(after).get("milestone-001")).toEqual(["milestone-002"]);
    expect(invariants(before, after)).toEqual({ ok: false, problem: cycleProblem("Milestones would wait for each other", ["milestone-001", "milestone-002", "milestone-001"]) });
  });
});
