// A sample of cases from a generator, by a seed that is printed and can be given again.
import fc from "fast-check";

/** `MILESTONE_SEED` replays, `MILESTONE_RUNS` replaces the number. */
export function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  const seed = Number(process.env["MILESTONE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`MILESTONE_SEED=${seed}`);
  return fc.sample(arbitrary, { seed, numRuns: Number(process.env["MILESTONE_RUNS"] ?? count) });
}
