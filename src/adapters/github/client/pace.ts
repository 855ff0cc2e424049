// The pace of what people are told: many comments in a row are spread out, as GitHub's secondary limits ask.
import type { Clock } from "../../../ports/clock.ts";
import { pause } from "./tries.ts";

/** So many in a row go out at once. */
const BURST_MAX = 20;
/** Then one a second: with the burst that makes the 80 a minute that GitHub allows. */
const SPACING_MS_MIN = 1_000;

/** Resolves when the next may be made. */
export function openPace(clock: Clock): () => Promise<void> {
  let nextFull = 0;
  return async () => {
    const now = clock.elapsed();
    nextFull = Math.max(nextFull, now) + SPACING_MS_MIN;
    const wait = nextFull - now - BURST_MAX * SPACING_MS_MIN;
    if (wait > 0) await pause(clock, wait);
  };
}
