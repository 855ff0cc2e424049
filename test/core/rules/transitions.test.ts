import fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { Milestone } from "../../../src/core/model/milestone.ts";
import { MILESTONE_STATUSES, TASK_STATUSES, type MilestoneStatus, type TaskStatus } from "../../../src/core/model/status.ts";
import { archivedProblem, milestoneMayBecome, statusByTasks, taskMayBecome } from "../../../src/core/rules/transitions.ts";

const milestone = (status: MilestoneStatus, tasks: readonly TaskStatus[] = []): Milestone =>
  z.parse(Milestone, { id: "m", title: "M", status, tasks: tasks.map((state, index) => ({ id: `t${index}`, title: "T", status: state })) });

describe("a milestone's status", () => {
  it.each<[MilestoneStatus, MilestoneStatus]>([
    ["planned", "in_progress"], ["in_progress", "paused"], ["paused", "in_progress"], ["in_progress", "blocked"], ["blocked", "in_progress"],
    ["in_progress", "completed"], ["completed", "archived"], ["planned", "cancelled"], ["completed", "cancelled"], ["planned", "planned"],
  ])("goes from %s to %s", (from, to) => {
    expect(milestoneMayBecome(milestone(from), to).ok).toBe(true);
  });

  it.each<[MilestoneStatus, MilestoneStatus]>([
    ["planned", "completed"], ["planned", "archived"], ["completed", "in_progress"], ["cancelled", "in_progress"], ["in_progress", "archived"], ["blocked", "completed"],
  ])("does not go from %s to %s", (from, to) => {
    expect(milestoneMayBecome(milestone(from), to)).toMatchObject({ ok: false, problem: { code: "transition-not-allowed" } });
  });

  it("never leaves the archive", () => {
    for (const status of MILESTONE_STATUSES) {
      const result = milestoneMayBecome(milestone("archived"), status);
      expect(result.ok).toBe(status === "archived");
      if (!result.ok) expect(result.problem).toEqual(archivedProblem(milestone("archived")));
    }
  });

  it("says what it may become instead", () => {
    expect(milestoneMayBecome(milestone("planned"), "completed")).toMatchObject({ problem: { hint: "From planned it can become in_progress, blocked, cancelled." } });
  });
});

describe("a task's status", () => {
  const may = (from: TaskStatus, to: TaskStatus, status: MilestoneStatus = "in_progress") => {
    const one = milestone(status, [from]);
    const [task] = one.tasks;
    return task ? taskMayBecome(one, task, to) : null;
  };

  it("leaves completed and cancelled only by reopening", () => {
    expect(may("completed", "pending")).toMatchObject({ problem: { code: "transition-not-allowed", hint: expect.stringContaining("reopen") } });
    expect(may("cancelled", "pending")).toMatchObject({ problem: { code: "transition-not-allowed" } });
    expect(may("pending", "completed")?.ok).toBe(true);
    expect(may("unverified", "completed")?.ok).toBe(true);
  });

  it("does not change in a milestone that is archived or cancelled", () => {
    expect(may("pending", "completed", "archived")).toMatchObject({ problem: { code: "milestone-archived" } });
    expect(may("pending", "completed", "cancelled")).toMatchObject({ problem: { code: "transition-not-allowed" } });
  });
});

describe("what tasks make of their milestone", () => {
  it("begins with the first task and is complete with the last; blocked, paused, cancelled and archived stay as they are", () => {
    fc.assert(fc.property(fc.constantFrom(...MILESTONE_STATUSES), fc.array(fc.constantFrom(...TASK_STATUSES), { maxLength: 6 }), (status, tasks) => {
      const result = statusByTasks(milestone(status, tasks));
      const counted = tasks.filter((task) => task !== "cancelled");
      if (status !== "planned" && status !== "in_progress") expect(result).toBe(status);
      else if (counted.length > 0 && counted.every((task) => task === "completed")) expect(result).toBe("completed");
      else if (counted.some((task) => task !== "pending")) expect(result).toBe("in_progress");
      else expect(result).toBe(status);
    }));
  });
});
