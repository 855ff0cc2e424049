// The order in which tasks are done.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COORDINATIONS } from "../../../../src/core/model/execution/session.ts";
import { forecast } from "../../../../src/core/rules/execution/forecast.ts";
import { openSchedule, type Ending, type Schedule, type ScheduleOptions } from "../../../../src/core/rules/execution/schedule.ts";
import { behind, chanceOf, meet, play, randomOptions, randomTasks, task } from "./random-plans.ts";

const runs = (count: number) => ({ numRuns: Number(process.env["MILESTONE_RUNS"] ?? count), ...(process.env["MILESTONE_SEED"] && { seed: Number(process.env["MILESTONE_SEED"]) }) });

function options(more: Partial<ScheduleOptions> & Pick<ScheduleOptions, "tasks">): ScheduleOptions {
  return { satisfied: new Set(), held: new Set(), agents: 4, coordination: "parallel", fileLocking: true, ...more };
}

function takeAll(schedule: Schedule): string[] {
  const taken: string[] = [];
  for (let pick = schedule.take(); pick; pick = schedule.take()) taken.push(pick.task);
  return taken;
}

/** The order in which everything starts if what runs longest ends first. */
function order(schedule: Schedule): string[] {
  const running: string[] = [];
  const started: string[] = [];
  for (;;) {
    const taken = takeAll(schedule);
    started.push(...taken);
    running.push(...taken);
    const ended = running.shift();
    if (ended === undefined) return started;
    schedule.end(ended, "satisfied");
  }
}

const random = fc.record({ seed: fc.integer(), size: fc.nat(200) });

describe("a session of any graph, in every mode, with any endings", () => {
  it("breaks no rule, does everything that can be done, and names exactly what waits for a failure", () => {
    fc.assert(fc.property(random, ({ seed, size }) => {
      const chance = chanceOf(seed);
      const plan = randomOptions(chance, size);
      const mishaps = chance(3);
      const endingOf = (_id: string, attempt: number): Ending => (mishaps === 0 || chance(6) > 0 ? "satisfied" : attempt < 3 && chance(2) === 0 ? "again" : chance(2) === 0 ? "failed" : "held");
      const { endings, skipped, starts, open, faults } = play(plan, chance, endingOf);
      expect(faults).toEqual([]);

      const ended = (ending: Ending) => [...endings].filter(([, how]) => how === ending).map(([id]) => id);
      const stranded = behind(plan, [...ended("failed"), ...ended("held"), ...plan.held]);
      const able = plan.tasks.map(({ id }) => id).filter((id) => !plan.satisfied.has(id) && !plan.held.has(id));
      expect([...new Set(starts)].sort()).toEqual(able.filter((id) => !stranded.has(id)).sort());
      expect([...endings.keys()].sort()).toEqual([...new Set(starts)].sort());

      const place = new Map(plan.tasks.map(({ id }, index) => [id, index]));
      const failed = behind(plan, ended("failed"));
      for (const list of skipped) expect(list).toEqual([...list].sort((left, right) => (place.get(left) ?? 0) - (place.get(right) ?? 0)));
      expect(skipped.flat().sort()).toEqual(able.filter((id) => failed.has(id)).sort());
      expect(open).toBe(able.filter((id) => stranded.has(id) && !failed.has(id)).length);
    }), runs(2_000));
  });

  it("leaves no seat free while something could start, and starts the first in the order of its mode", () => {
    fc.assert(fc.property(fc.record({ seed: fc.integer(), size: fc.nat(25) }), ({ seed, size }) => {
      const chance = chanceOf(seed);
      const drawn = randomOptions(chance, size);
      const plan = { ...drawn, held: new Set<string>(), coordination: drawn.coordination === "hierarchical" ? "parallel" : drawn.coordination } as const;
      const seats = plan.coordination === "sequential" ? 1 : plan.agents;
      const unfinished = plan.tasks.filter(({ id }) => !plan.satisfied.has(id));
      const tails = tailsOf(unfinished);
      const ranked = plan.coordination === "parallel" ? [...unfinished].sort((left, right) => (tails.get(right.id) ?? 0) - (tails.get(left.id) ?? 0)) : unfinished;
      const [done, running, schedule] = [new Set(plan.satisfied), new Set<string>(), openSchedule(plan)];
      const able = () => ranked.find((one) => running.size < seats && !done.has(one.id) && !running.has(one.id)
        && one.dependencies.every((id) => done.has(id) || !plan.tasks.some((other) => other.id === id))
        && !((plan.fileLocking || plan.coordination === "simple") && plan.tasks.some((other) => running.has(other.id) && meet(one, other))));
      while (done.size < plan.tasks.length) {
        const pick = schedule.take();
        expect(pick?.task).toBe(able()?.id);
        if (pick) running.add(pick.task);
        const ended = pick && chance(4) > 0 ? undefined : [...running][chance(running.size)];
        if (ended === undefined) continue;
        running.delete(ended);
        done.add(ended);
        schedule.end(ended, "satisfied");
      }
    }), runs(1_000));
  });

  it("takes at most (2 - 1/N) times what the best schedule must take, where no files are locked", () => {
    fc.assert(fc.property(random, fc.integer({ min: 1, max: 16 }), ({ seed, size }, agents) => {
      const chance = chanceOf(seed);
      const tasks = randomTasks(chance, size);
      const durations = new Map(tasks.map(({ id }) => [id, chance(3) === 0 ? 100 * chance(20) : chance(20)]));
      const { makespan, criticalPath } = forecast(options({ tasks, agents, fileLocking: false }), ({ id }) => durations.get(id) ?? 0);
      const least = Math.max(criticalPath.ms, [...durations.values()].reduce((sum, ms) => sum + ms, 0) / agents);
      expect(makespan).toBeGreaterThanOrEqual(least - 1e-6);
      expect(makespan).toBeLessThanOrEqual((2 - 1 / agents) * least + 1e-6);
    }), runs(300));
  });
});

/** The longest chain of hours that starts with each task, by the book. */
function tailsOf(tasks: ScheduleOptions["tasks"]): Map<string, number> {
  const tails = new Map<string, number>();
  const tailOf = (id: string, hours: number): number => {
    const known = tails.get(id);
    if (known !== undefined) return known;
    const longest = tasks.filter((one) => one.dependencies.includes(id)).reduce((most, one) => Math.max(most, tailOf(one.id, one.estimated_hours ?? 1)), 0);
    tails.set(id, hours + longest);
    return hours + longest;
  };
  for (const { id, estimated_hours } of tasks) tailOf(id, estimated_hours ?? 1);
  return tails;
}

describe("parallel coordination", () => {
  it("starts what has the longest chain of work behind it, then goes by the file", () => {
    const tasks = [task("a"), task("b"), task("long", [], { estimated_hours: 3 }), task("c"), task("chain-1"), task("chain-2", ["chain-1"], { estimated_hours: 5 })];
    expect(takeAll(openSchedule(options({ tasks, agents: 6 })))).toEqual(["chain-1", "long", "a", "b", "c"]);
  });

  it("counts an estimate of less than nothing as nothing", () => {
    expect(takeAll(openSchedule(options({ tasks: [task("a", [], { estimated_hours: -5 }), task("b")] })))).toEqual(["b", "a"]);
  });
});

describe("sequential coordination", () => {
  it("does one task at a time in the order of the file, as far as dependencies allow", () => {
    const tasks = [task("c", ["b"]), task("a"), task("b", [], { estimated_hours: 9 }), task("d")];
    const schedule = openSchedule(options({ tasks, coordination: "sequential" }));
    expect(takeAll(schedule)).toEqual(["a"]);
    schedule.end("a", "satisfied");
    expect(order(schedule)).toEqual(["b", "c", "d"]);
  });
});

describe("simple coordination", () => {
  it("goes by the file, and locks files whatever the configuration says", () => {
    const tasks = [task("a", [], { files: ["src/**"] }), task("b", [], { files: ["src/x"], estimated_hours: 9 }), task("c", [], { estimated_hours: 99 })];
    const schedule = openSchedule(options({ tasks, coordination: "simple", fileLocking: false }));
    expect(takeAll(schedule)).toEqual(["a", "c"]);
    schedule.end("a", "satisfied");
    expect(takeAll(schedule)).toEqual(["b"]);
  });
});

describe("hierarchical coordination", () => {
  const part = (name: string, count: number) => [task(`${name}0`), ...Array.from({ length: count - 1 }, (_unused, index) => task(`${name}${index + 1}`, [`${name}0`]))];

  it("gives every part of the graph a lead, and more seats where there is more work", () => {
    const schedule = openSchedule(options({ tasks: [...part("small", 3), ...part("large", 9)], agents: 4, coordination: "hierarchical" }));
    expect(takeAll(schedule)).toEqual(["large0", "small0"]);
    schedule.end("small0", "satisfied");
    schedule.end("large0", "satisfied");
    expect(takeAll(schedule)).toEqual(["large1", "large2", "large3", "small1"]);
  });

  it("keeps a lead to its part until that is through, and gives it the next one then", () => {
    const schedule = openSchedule(options({ tasks: [...part("a", 3), ...part("b", 2), task("c0")], agents: 2, coordination: "hierarchical" }));
    expect(takeAll(schedule)).toEqual(["a0", "b0"]);
    schedule.end("b0", "satisfied");
    expect(takeAll(schedule)).toEqual(["b1"]);
    schedule.end("b1", "satisfied");
    expect(takeAll(schedule)).toEqual(["c0"]);
  });

  it("lets the seats of a lead that is through help where most is left to do", () => {
    const schedule = openSchedule(options({ tasks: [...part("a", 6), task("b0"), task("c0")], agents: 3, coordination: "hierarchical" }));
    expect(takeAll(schedule)).toEqual(["a0", "b0", "c0"]);
    for (const id of ["a0", "b0", "c0"]) schedule.end(id, "satisfied");
    expect(takeAll(schedule)).toEqual(["a1", "a2", "a3"]);
  });

  it("locks files across the parts", () => {
    const tasks = [task("a0", [], { files: ["src"] }), task("b0", [], { files: ["src/x"] })];
    const schedule = openSchedule(options({ tasks, coordination: "hierarchical" }));
    expect(takeAll(schedule)).toEqual(["a0"]);
    schedule.end("a0", "satisfied");
    expect(takeAll(schedule)).toEqual(["b0"]);
  });
});

describe("an ending", () => {
  const chain = [task("a"), task("b", ["a"]), task("c", ["b", "gone"]), task("d")];

  it("of a failure names what waits for it, and the rest goes on", () => {
    const schedule = openSchedule(options({ tasks: chain, agents: 1 }));
    expect(takeAll(schedule)).toEqual(["a"]);
    expect(schedule.end("a", "failed")).toEqual(["b", "c"]);
    expect(schedule.open).toBe(1);
    expect(takeAll(schedule)).toEqual(["d"]);
  });

  it("of what is held satisfies nothing, and what waits for it stays open", () => {
    const schedule = openSchedule(options({ tasks: chain, agents: 1 }));
    takeAll(schedule);
    expect(schedule.end("a", "held")).toEqual([]);
    expect(takeAll(schedule)).toEqual(["d"]);
    schedule.end("d", "satisfied");
    expect([schedule.take(), schedule.running, schedule.open]).toEqual([null, 0, 2]);
  });

  it("of a failure also names what waits for people, but not what people do", () => {
    const tasks = [task("a"), task("people"), task("b", ["a", "people"]), task("people-2", ["a"]), task("c", ["people-2"])];
    const schedule = openSchedule(options({ tasks, held: new Set(["people", "people-2"]) }));
    expect([takeAll(schedule), schedule.open]).toEqual([["a"], 3]);
    expect(schedule.end("a", "failed")).toEqual(["b", "c"]);
    expect(schedule.open).toBe(0);
  });

  it("that goes back to the queue frees the seat and the files", () => {
    const tasks = [task("a", [], { files: ["x"] }), task("b", [], { files: ["x"] })];
    const schedule = openSchedule(options({ tasks }));
    expect(schedule.take()).toEqual({ task: "a", seat: 1 });
    expect(schedule.end("a", "again")).toEqual([]);
    expect(schedule.running).toBe(0);
    expect(schedule.take()).toEqual({ task: "a", seat: 1 });
    schedule.end("a", "satisfied");
    expect(schedule.take()).toEqual({ task: "b", seat: 1 });
  });

  it("of what does not run, or is not known, changes nothing", () => {
    const schedule = openSchedule(options({ tasks: chain }));
    expect([schedule.end("a", "failed"), schedule.end("nobody", "satisfied")]).toEqual([[], []]);
    takeAll(schedule);
    schedule.end("d", "satisfied");
    schedule.end("d", "failed");
    expect([schedule.running, schedule.open]).toEqual([1, 3]);
  });
});

describe("what cannot be done", () => {
  it.each(COORDINATIONS)("never hangs a %s schedule: tasks of a cycle, and what waits for them, do not start", (coordination) => {
    const tasks = [task("a", ["b"]), task("b", ["a"]), task("self", ["self"]), task("after", ["a"]), task("free")];
    for (const agents of [1, 4]) {
      const schedule = openSchedule(options({ tasks, coordination, agents }));
      expect(order(schedule)).toEqual(["free"]);
      expect([schedule.running, schedule.take()]).toEqual([0, null]);
    }
  });

  it.each(COORDINATIONS)("leaves a %s schedule of nothing, or without seats, empty", (coordination) => {
    expect(openSchedule(options({ tasks: [], coordination })).take()).toBeNull();
    expect(openSchedule(options({ tasks: [task("a")], coordination, agents: 0 })).take()).toBeNull();
  });
});

describe("ten thousand tasks", () => {
  it.each(COORDINATIONS)("are all done in %s coordination, with failures on the way", (coordination) => {
    const chance = chanceOf(20_261_121);
    const plan = options({ tasks: randomTasks(chance, 10_000), agents: 16, coordination });
    const { endings, skipped, faults } = play(plan, chance, () => (chance(5_000) === 0 ? "failed" : "satisfied"));
    expect(faults).toEqual([]);
    expect(endings.size + skipped.flat().length).toBe(10_000);
  });

  it("cost no more where all of them touch one file, each beside its own", () => {
    const tasks = Array.from({ length: 10_000 }, (_unused, index) => task(`t${index}`, [], { files: [`src/${index}/**`, "package-lock.json"] }));
    expect(order(openSchedule(options({ tasks })))).toHaveLength(10_000);
  });
});
