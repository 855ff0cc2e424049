// A sample of cases from a generator, by a seed that is printed and can be given again.
import fc from "fast-check";

/** `MILESTONE_SEED` replays, `MILESTONE_RUNS` (a factor) enlarges. */
export function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  const seed = Number(process.env["MILESTONE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  const factor = Number(process.env["MILESTONE_RUNS"] ?? 1);
  console.log(`MILESTONE_SEED=${seed}`);
  return fc.sample(arbitrary, { seed, numRuns: Math.ceil(count * factor) });
}
