import fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { Milestone } from "../../../src/core/model/milestone.ts";
import { TASK_STATUSES } from "../../../src/core/model/status.ts";
import { progressOf, withProgress } from "../../../src/core/rules/progress.ts";

const milestone = (tasks: readonly unknown[], more: object = {}): Milestone =>
  z.parse(Milestone, { id: "m", title: "M", tasks: tasks.map((task, index) => ({ id: `t${index}`, title: "T", ...(task as object) })), ...more });

const kiro = (phases: Record<string, string>) => ({
  kiro_workflow: { enabled: true, phases: Object.fromEntries(Object.entries(phases).map(([name, status]) => [name, { status }])) },
});

describe("progress of plain tasks", () => {
  it("is the completed share, rounded down", () => {
    expect(progressOf(milestone([{ status: "completed" }, {}, {}]))).toMatchObject({ percentage: 33, tasks_completed: 1, tasks_total: 3 });
  });

  it("is what the file states where there are no tasks, and 0 where it states nothing", () => {
    expect(progressOf(milestone([])).percentage).toBe(0);
    expect(progressOf(milestone([], { progress: { percentage: 100, tasks_total: 6 } }))).toMatchObject({ percentage: 100, tasks_total: 6 });
  });

  it("does not count cancelled tasks", () => {
    expect(progressOf(milestone([{ status: "completed" }, { status: "cancelled" }]))).toMatchObject({ percentage: 100, tasks_total: 1 });
  });

  it("goes by the weights where tasks have some", () => {
    expect(progressOf(milestone([{ status: "completed", weight: 3 }, { weight: 1 }])).percentage).toBe(75);
  });

  it("of tasks that all weigh nothing is everything or nothing, with phases and without", () => {
    const [done, open] = [{ status: "completed", weight: 0 }, { weight: 0 }];
    for (const more of [{}, { kiro_workflow: { enabled: true, phases: { execute: {} } } }]) {
      expect([[done], [done, open]].map((tasks) => progressOf(milestone(tasks.map((task) => ({ ...task, ...more })))).percentage)).toEqual([100, 0]);
    }
  });

  it("keeps whatever else a file states beside it", () => {
    expect(withProgress(milestone([{}], { progress: { percentage: 90, notes: "kept" } })).progress).toMatchObject({ percentage: 0, notes: "kept" });
  });
});

describe("progress of phases", () => {
  const four = { phase_weights: { design: 15, spec: 25, task: 20, execute: 40 } };
  const of = (phases: Record<string, string>, configuration: object = { enabled: true, ...four }) =>
    progressOf(milestone([kiro(phases)], { kiro_configuration: configuration })).percentage;

  it("weighs the phases, half for one in progress, three quarters for one that waits", () => {
    expect(of({ design: "approved", spec: "in_progress", task: "pending", execute: "pending" })).toBe(27);
    expect(of({ design: "approved", spec: "waiting_approval", task: "pending", execute: "pending" })).toBe(33);
    expect(of({ design: "approved", spec: "approved", task: "approved", execute: "pending" })).toBe(60);
    expect(of({ design: "approved", spec: "approved", task: "approved", execute: "completed" })).toBe(100);
  });

  it("uses 20/30/50 for three phases and 15/25/20/40 for four, where the milestone has no weights of its own", () => {
    expect(of({ design: "approved", spec: "pending", execute: "pending" }, { enabled: true })).toBe(20);
    expect(of({ design: "approved", spec: "pending", task: "pending", execute: "pending" }, { enabled: true })).toBe(15);
  });

  it("normalises weights that do not add up", () => {
    expect(of({ design: "approved", execute: "pending" }, { enabled: true, phase_weights: { design: 1, execute: 1 } })).toBe(50);
  });

  it("counts a plain task beside phases as half when it is in progress", () => {
    expect(progressOf(milestone([kiro({ design: "pending" }), { status: "in_progress" }])).percentage).toBe(25);
  });
});

describe("laws of progress", () => {
  const tasks = fc.array(fc.record({ status: fc.constantFrom(...TASK_STATUSES), weight: fc.integer({ min: 0, max: 5 }) }), { maxLength: 12 });

  it("is a whole number from 0 to 100, and 100 only when nothing counted is open", () => {
    fc.assert(fc.property(tasks, (list) => {
      const { percentage, tasks_completed, tasks_total } = progressOf(milestone(list));
      expect(Number.isInteger(percentage) && percentage >= 0 && percentage <= 100).toBe(true);
      const weighty = list.filter((task) => task.status !== "cancelled" && task.weight > 0);
      if (percentage === 100 && weighty.length > 0) expect(weighty.every((task) => task.status === "completed")).toBe(true);
      expect(tasks_completed).toBeLessThanOrEqual(tasks_total);
    }));
  });

  it("never falls when a task is completed", () => {
    fc.assert(fc.property(tasks, fc.nat(), (list, pick) => {
      const open = list.findIndex((task, index) => index >= pick % (list.length || 1) && task.status !== "cancelled");
      const after = list.map((task, index) => (index === open ? { ...task, status: "completed" as const } : task));
      expect(progressOf(milestone(after)).percentage).toBeGreaterThanOrEqual(progressOf(milestone(list)).percentage);
    }));
  });
});
