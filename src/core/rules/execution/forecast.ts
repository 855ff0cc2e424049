// What a session will look like: the schedule played through with expected durations, and how long the rest still takes.
import type { Task } from "../../model/milestone.ts";
import { criticalPath, waves, type Edges } from "../graph.ts";
import { openHeap } from "./queue.ts";
import { hoursOf, openSchedule, type ScheduleOptions } from "./schedule.ts";

/** One task on one seat; instants in milliseconds from the start. */
export type Stint = { readonly task: string; readonly from: number; readonly to: number };

export type Forecast = {
  /** Tasks that will run: those of one wave wait only for earlier waves. */
  readonly waves: readonly (readonly string[])[];
  /** The chain that takes longest; in milliseconds. */
  readonly criticalPath: { readonly tasks: readonly string[]; readonly ms: number };
  /** Milliseconds from the first start to the last end. */
  readonly makespan: number;
  /** What each seat does, in order; the first entry is seat 1. */
  readonly perSeat: readonly (readonly Stint[])[];
};

const HOUR_MS = 3_600_000;

/** By its estimate; a task without one counts an hour. */
export function estimatedMs(task: Task): number {
  return hoursOf(task) * HOUR_MS;
}

/** `durationOf` in milliseconds. Every task is taken to end well; what is held, and what waits for that, is left out. */
export function forecast(options: ScheduleOptions, durationOf: (task: Task) => number): Forecast {
  const durations = new Map(options.tasks.map((task) => [task.id, Math.max(0, durationOf(task))]));
  const perSeat = play(options, (task) => durations.get(task) ?? 0);
  const stints = perSeat.flat();
  const ran = new Set(stints.map(({ task }) => task));
  const edges = edgesOf(options.tasks.filter(({ id }) => ran.has(id)));
  const path = criticalPath(edges, (task) => durations.get(task) ?? 0);
  return {
    waves: waves(edges),
    criticalPath: { tasks: path.nodes, ms: path.length },
    makespan: stints.reduce((last, { to }) => Math.max(last, to), 0),
    perSeat,
  };
}

function play(options: ScheduleOptions, durationOf: (task: string) => number): Stint[][] {
  const schedule = openSchedule(options);
  const perSeat: Stint[][] = Array.from({ length: options.agents }, () => []);
  const endings = openHeap<Stint>((left, right) => left.to - right.to);
  for (let now = 0; ; ) {
    for (let pick = schedule.take(); pick; pick = schedule.take()) {
      const stint = { task: pick.task, from: now, to: now + durationOf(pick.task) };
      perSeat[pick.seat - 1]?.push(stint);
      endings.push(stint);
    }
    const next = endings.pop();
    if (!next) return perSeat;
    now = next.to;
    schedule.end(next.task, "satisfied");
  }
}

function edgesOf(tasks: readonly Task[]): Edges {
  return new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
}

/** `open`: tasks that run or will run. `ranMs`: how long those that run have been at it. `meanMs`: what a task takes. */
export type Rest = { readonly open: readonly Task[]; readonly agents: number; readonly meanMs: number; readonly ranMs?: ReadonlyMap<string, number> };

/**
 * Milliseconds: the longer of the longest chain and the work shared by all agents. No schedule is faster, and one that never
 * leaves a seat idle takes less than twice that (Graham 1969).
 */
export function timeLeft({ open, agents, meanMs, ranMs }: Rest): number {
  const leftOf = (task: string): number => Math.max(0, meanMs - (ranMs?.get(task) ?? 0));
  const work = open.reduce((sum, { id }) => sum + leftOf(id), 0);
  return Math.max(criticalPath(edgesOf(open), leftOf).length, work / Math.max(1, agents));
}
