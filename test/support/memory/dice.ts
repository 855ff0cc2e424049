// Chance that a number replays.

export type Dice = {
  /** From 0 to below 1. */
  readonly next: () => number;
  readonly pick: <T>(values: readonly T[]) => T;
  readonly shuffle: <T>(values: readonly T[]) => T[];
};

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new RangeError("there is nothing to pick from");
    return value;
  };
  return { next, pick, shuffle: (values) => values.map((value) => ({ value, at: next() })).sort((left, right) => left.at - right.at).map(({ value }) => value) };
}
