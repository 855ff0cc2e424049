import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../src/core/base/json.ts";
import type { PlanDraft } from "../../../../src/core/model/facts.ts";
import { listPlannedTasks } from "../../../../src/core/rules/plan/planned-tasks.ts";

function draft(...tasks: readonly JsonObject[]): PlanDraft {
  return { fields: {}, tasks: tasks.map((task) => ({ title: "Work", ...task })), place: (task) => ({ path: "plan.md", line: task + 10 }) };
}

function ids(...drafts: readonly PlanDraft[]): (readonly [string, ...string[]])[] {
  const tasks = listPlannedTasks(drafts);
  if (!tasks.ok) throw new Error(tasks.problem.message);
  return tasks.value.map(({ id, dependencies }) => [id, ...dependencies] as const);
}

describe("ids", () => {
  test("tasks without one get the free numbers in order", () => {
    expect(ids(draft({}, { id: "task-001" }, {}, { id: "deploy" }), draft({}))).toEqual([["task-002"], ["task-001"], ["task-003"], ["deploy"], ["task-004"]]);
  });

  test.each([["task 1", "invalid-id"], ["../x", "invalid-id"], ["T1", "invalid-id"]])("%s is refused with its place", (id, code) => {
    expect(listPlannedTasks([draft({}, { id })])).toMatchObject({ ok: false, problem: { code, at: { path: "plan.md", line: 11 } } });
  });

  test("an id that comes twice is refused with the place of the second", () => {
    expect(listPlannedTasks([draft({ id: "a" }), draft({ id: "a" })])).toMatchObject({ ok: false, problem: { code: "already-exists", at: { path: "plan.md", line: 10 } } });
  });
});

describe("references", () => {
  test("a task is named by its id, by its number in its own draft, or by its title", () => {
    const first = draft({ title: "Draw it" }, { title: "Build it", dependencies: ["#1", "task-001", "draw IT!"] });
    const second = draft({ title: "Sell it", dependencies: ["task-002"] }, { title: "Ship it", dependencies: [1, "Build it"] });
    expect(ids(first, second)).toEqual([["task-001"], ["task-002", "task-001"], ["task-003", "task-002"], ["task-004", "task-003", "task-002"]]);
  });

  test("titles in other scripts are found as they are", () => {
    expect(ids(draft({ title: "设计" }, { title: "实现", dependencies: ["设计"] }))).toEqual([["task-001"], ["task-002", "task-001"]]);
  });

  test("an unknown one is refused with its place and the nearest name", () => {
    expect(listPlannedTasks([draft({ title: "Draw it" }, { dependencies: ["task-01"] })])).toMatchObject({
      ok: false,
      problem: { code: "dependency-not-found", message: 'Task "Work" waits for "task-01", which the plan does not have.', hint: "Did you mean task-001 or task-002?", at: { path: "plan.md", line: 11 } },
    });
    expect(listPlannedTasks([draft({ dependencies: ["#9"] })])).toMatchObject({ ok: false, problem: { code: "dependency-not-found" } });
  });

  test("a title that two tasks have names neither", () => {
    expect(listPlannedTasks([draft({}, {}, { title: "Last", dependencies: ["Work"] })])).toMatchObject({
      ok: false,
      problem: { code: "dependency-not-found", message: 'Task "Last" waits for "Work", which is the title of task-001 and task-002.' },
    });
  });

  test("a cycle is named, and placed where it begins", () => {
    expect(listPlannedTasks([draft({}, { dependencies: ["#3"] }, { dependencies: ["#2"] })])).toMatchObject({
      ok: false,
      problem: { code: "dependency-cycle", message: "Tasks of the plan would wait for each other: task-002 → task-003 → task-002.", at: { path: "plan.md", line: 11 } },
    });
    expect(listPlannedTasks([draft({ dependencies: ["#1"] })])).toMatchObject({ ok: false, problem: { code: "dependency-cycle" } });
  });
});

describe("titles", () => {
  test.each(["", "   ", "two\nlines", "a\u0000b", "x".repeat(501), "\ud800"])("%j is no title", (title) => {
    expect(listPlannedTasks([draft({ title })])).toMatchObject({ ok: false, problem: { code: "invalid-value", at: { path: "plan.md", line: 10 } } });
  });
});

test("a thousand tasks are listed, and one more is refused", () => {
  const many = (count: number) => listPlannedTasks([draft(...Array.from({ length: count }, (_unused, index) => (index === 0 ? {} : { dependencies: [index] })))]);
  expect(many(1_000)).toMatchObject({ ok: true });
  expect(many(1_001)).toMatchObject({ ok: false, problem: { code: "invalid-value", message: "The plan has 1001 tasks; a milestone has at most 1000." } });
});
