// A clock that stands still until a test lets time pass.
import type { Clock } from "../../../src/ports/clock.ts";

export type FakeClock = Clock & {
  /** Lets time pass; whatever is due rings in order, also what is set meanwhile. */
  readonly advance: (ms: number) => void;
  /** How many wait to ring. */
  readonly waiting: () => number;
};

type Bell = { readonly due: number; readonly order: number; readonly ring: () => void };

/** `start`: milliseconds since 1970. */
export function openFakeClock(start: number = Date.UTC(2026, 0, 1)): FakeClock {
  const bells = new Set<Bell>();
  let passed = 0;
  let order = 0;
  const nextBy = (end: number): Bell | undefined => [...bells].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due || a.order - b.order)[0];
  return {
    now: () => start + passed,
    elapsed: () => passed,
    after: (ms, ring) => {
      const bell = { due: passed + Math.max(0, ms), order: order++, ring };
      bells.add(bell);
      return () => void bells.delete(bell);
    },
    advance: (ms) => {
      const end = passed + ms;
      for (let bell = nextBy(end); bell; bell = nextBy(end)) {
        passed = bell.due;
        bells.delete(bell);
        bell.ring();
      }
      passed = end;
    },
    waiting: () => bells.size,
  };
}
