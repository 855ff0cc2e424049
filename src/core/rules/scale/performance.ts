// How fast a backend has to be, and whether it is: limits by area and size, and what measured times come to.
import type { Backend } from "../../model/backend.ts";

export const AREAS = ["crud", "query", "dashboard", "analytics", "advanced"] as const;
export type Area = (typeof AREAS)[number];

/** Milliseconds that nineteen of twenty stay below; null where nothing is promised. `sizes` says for how many milestones each backend is meant. */
export const LIMITS_MAX: Readonly<Record<Backend, { readonly sizes: string; readonly milliseconds: Readonly<Record<Area, number | null>> }>> = {
  file: { sizes: "1–50", milliseconds: { crud: 100, query: 200, dashboard: 500, analytics: null, advanced: null } },
  sqlite: { sizes: "50–200", milliseconds: { crud: 50, query: 100, dashboard: 300, analytics: 1000, advanced: null } },
  postgresql: { sizes: "200+", milliseconds: { crud: 25, query: 50, dashboard: 200, analytics: 500, advanced: 2000 } },
};

/** What was done, and how long it took each time, in milliseconds. */
export type Measured = { readonly area: Area; readonly name: string; readonly times: readonly number[] };
export type Timed = { readonly area: Area; readonly name: string; readonly rounds: number; readonly p50_ms: number; readonly p95_ms: number };

export function timed({ area, name, times }: Measured): Timed {
  return { area, name, rounds: times.length, p50_ms: rounded(quantile(times, 0.5)), p95_ms: rounded(quantile(times, 0.95)) };
}

/** So many of the times are no longer; 0 of none. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** To a hundredth. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

/** An area is as slow as its slowest operation. `factor` is how many times faster than the limit it is. */
export type Cell = { readonly area: Area; readonly limit_ms: number | null; readonly p50_ms: number; readonly p95_ms: number; readonly factor: number | null; readonly met: boolean };

export function cellsOf(backend: Backend, operations: readonly Timed[]): Cell[] {
  return AREAS.flatMap((area) => {
    const slowest = slowestFirst(operations.filter((operation) => operation.area === area))[0];
    return slowest ? [cellOf(slowest, LIMITS_MAX[backend].milliseconds[area])] : [];
  });
}

function cellOf({ area, p50_ms, p95_ms }: Timed, limit_ms: number | null): Cell {
  const factor = limit_ms === null || p95_ms === 0 ? null : rounded(limit_ms / p95_ms);
  return { area, limit_ms, p50_ms, p95_ms, factor, met: limit_ms === null || p95_ms < limit_ms };
}

export function slowestFirst(operations: readonly Timed[]): Timed[] {
  return operations.toSorted((left, right) => right.p95_ms - left.p95_ms);
}

/** One operation on two sets of data; `ratio` above 1 is slower than before. */
export type Compared = { readonly area: Area; readonly name: string; readonly before_ms: number; readonly now_ms: number; readonly ratio: number; readonly slower: boolean };

/** A fifth more is what people notice and one run does not make up; below a millisecond nobody notices anything. */
const RATIO_MAX = 1.2;
const NOTICED_MS_MIN = 1;

/** By their medians, in the order of `now`; what was not measured before is left out. */
export function comparedWith(now: readonly Timed[], before: readonly Timed[]): Compared[] {
  const earlier = new Map(before.map((operation) => [operation.name, operation.p50_ms]));
  return now.flatMap(({ area, name, p50_ms: now_ms }) => {
    const before_ms = earlier.get(name);
    if (before_ms === undefined) return [];
    const ratio = before_ms === 0 ? 1 : rounded(now_ms / before_ms);
    return [{ area, name, before_ms, now_ms, ratio, slower: ratio > RATIO_MAX && now_ms - before_ms >= NOTICED_MS_MIN }];
  });
}
