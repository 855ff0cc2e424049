// The clock of this machine.
import type { Clock } from "../../ports/clock.ts";

/** Node's timers ring at once when they are set to more: some 24 days. */
const TIMER_MS_MAX = 2 ** 31 - 1;

export function openClock(): Clock {
  return { now: () => Date.now(), elapsed: () => performance.now(), after };
}

/** `ms` of any size, in as many timers as it takes. */
function after(ms: number, ring: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = (left: number): void => {
    const step = Math.min(left, TIMER_MS_MAX);
    timer = setTimeout(() => (step < left ? wait(left - step) : ring()), step);
  };
  wait(ms);
  return () => clearTimeout(timer);
}
