// Many cases at once, and which of the effects of a run each of them strikes at.
import { availableParallelism } from "node:os";

/** `MS_LONG=1`: every effect there is, in place of a sample. */
export const LONG = process.env["MS_LONG"] === "1";

/** One number for each share, spread over 1 to `last`; shares lie between 0 and 1. */
export function spread(last: number, shares: readonly number[]): number[] {
  return shares.map((share, index) => Math.min(last, 1 + Math.floor(((index + share) * last) / shares.length)));
}

/** Cases that fail do not keep the others from being tried; what they threw comes back, each with its case in front. */
export async function tryAll<T>(cases: readonly T[], act: (one: T) => Promise<void>): Promise<string[]> {
  const failures: string[] = [];
  const left = [...cases];
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      await act(one).catch((error: unknown) => failures.push(`${JSON.stringify(one)}: ${error instanceof Error ? error.message : String(error)}`));
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return failures;
}
