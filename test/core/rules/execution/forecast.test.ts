// What a session will look like.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatedMs, forecast, timeLeft } from "../../../../src/core/rules/execution/forecast.ts";
import type { ScheduleOptions } from "../../../../src/core/rules/execution/schedule.ts";
import { behind, chanceOf, randomOptions, randomTasks, task } from "./random-plans.ts";

const RUNS = { numRuns: Number(process.env["MILESTONE_RUNS"] ?? 500), ...(process.env["MILESTONE_SEED"] && { seed: Number(process.env["MILESTONE_SEED"]) }) };

const TASKS = [task("a", [], { estimated_hours: 2 }), task("b", ["a"], { estimated_hours: 3 }), task("c", ["a"]), task("d", ["b", "c"]), task("people"), task("e", ["people"])];
const PLAN: ScheduleOptions = { tasks: TASKS, satisfied: new Set(), held: new Set(["people"]), agents: 2, coordination: "parallel", fileLocking: false };
const hour = () => 1;

describe("a forecast", () => {
  it("has the waves, the longest chain, and when each seat does what", () => {
    expect(forecast(PLAN, ({ estimated_hours }) => estimated_hours ?? 1)).toEqual({
      waves: [["a"], ["b", "c"], ["d"]],
      criticalPath: { tasks: ["a", "b", "d"], ms: 6 },
      makespan: 6,
      perSeat: [
        [{ task: "a", from: 0, to: 2 }, { task: "b", from: 2, to: 5 }, { task: "d", from: 5, to: 6 }],
        [{ task: "c", from: 2, to: 3 }],
      ],
    });
  });

  it("leaves out what is finished, what people do, and what waits for them", () => {
    const { waves, makespan } = forecast({ ...PLAN, satisfied: new Set(["a"]) }, hour);
    expect([waves, makespan]).toEqual([[["b", "c"], ["d"]], 2]);
  });

  it("is empty where nothing will run", () => {
    expect(forecast({ ...PLAN, tasks: [] }, hour)).toEqual({ waves: [], criticalPath: { tasks: [], ms: 0 }, makespan: 0, perSeat: [[], []] });
  });

  it("counts an hour for a task without an estimate, and nothing for less than nothing", () => {
    expect([task("a"), task("b", [], { estimated_hours: 0.5 }), task("c", [], { estimated_hours: -1 })].map(estimatedMs)).toEqual([3_600_000, 1_800_000, 0]);
    expect(forecast({ ...PLAN, tasks: [task("a")] }, () => -1).makespan).toBe(0);
  });

  it("has every task that will run once, each in its wave, and no seat with two at a time", () => {
    fc.assert(fc.property(fc.integer(), fc.nat(60), (seed, size) => {
      const chance = chanceOf(seed);
      const plan = randomOptions(chance, size);
      const told = forecast(plan, () => 1 + chance(9));
      const stranded = behind(plan, plan.held);
      const able = plan.tasks.map(({ id }) => id).filter((id) => !plan.satisfied.has(id) && !plan.held.has(id) && !stranded.has(id)).sort();
      expect(told.waves.flat().sort()).toEqual(able);
      expect(told.perSeat.flat().map((stint) => stint.task).sort()).toEqual(able);
      for (const seat of told.perSeat) for (const [index, { from }] of seat.entries()) expect(from).toBeGreaterThanOrEqual(seat[index - 1]?.to ?? 0);
      expect(told.makespan).toBeGreaterThanOrEqual(told.criticalPath.ms);
    }), RUNS);
  });
});

describe("the time left", () => {
  it("is the longest chain, or the work shared by all, whichever is longer", () => {
    const chain = [task("a"), task("b", ["a", "done"]), task("c", ["b"])];
    expect(timeLeft({ open: chain, agents: 8, meanMs: 100 })).toBe(300);
    expect(timeLeft({ open: [...chain, ...["d", "e", "f", "g", "h"].map((id) => task(id))], agents: 2, meanMs: 100 })).toBe(400);
  });

  it("counts what running tasks have done already, and never less than nothing", () => {
    expect(timeLeft({ open: [task("a"), task("b")], agents: 1, meanMs: 100, ranMs: new Map([["a", 30], ["b", 500]]) })).toBe(70);
    expect(timeLeft({ open: [], agents: 1, meanMs: 100 })).toBe(0);
  });

  it("is told for ten thousand tasks, too", () => {
    expect(timeLeft({ open: randomTasks(chanceOf(1), 10_000), agents: 16, meanMs: 1_000 })).toBeGreaterThanOrEqual(625_000);
  });
});
