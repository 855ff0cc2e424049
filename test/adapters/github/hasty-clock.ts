// A clock under which nobody waits: pauses are over at once and only counted, timeouts of calls are real.
import { TRY_MS_MAX } from "../../../src/adapters/github/client/tries.ts";
import type { Clock } from "../../../src/ports/clock.ts";

export type HastyClock = Clock & { readonly pauses: readonly number[] };

export function hastyClock(): HastyClock {
  const pauses: number[] = [];
  let passed = 0;
  return {
    pauses,
    now: () => Date.now(),
    elapsed: () => performance.now() + passed,
    after(ms, ring) {
      if (ms === TRY_MS_MAX) {
        const timer = setTimeout(ring, ms);
        return () => clearTimeout(timer);
      }
      pauses.push(ms);
      passed += ms;
      const soon = setImmediate(ring);
      return () => clearImmediate(soon);
    },
  };
}
