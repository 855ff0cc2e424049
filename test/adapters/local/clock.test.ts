// The clock of this machine, beyond what every clock must do.
import { expect, test } from "vitest";
import { openClock } from "../../../src/adapters/local/clock.ts";

test("a time beyond the longest timer of Node is waited for in parts, and can be taken back", (context) => {
  const steps: number[] = [];
  const rest: (() => void)[] = [];
  const original = globalThis.setTimeout;
  context.onTestFinished(() => void (globalThis.setTimeout = original));
  Reflect.set(globalThis, "setTimeout", (ring: () => void, ms: number) => {
    steps.push(ms);
    rest.push(ring);
    return original(() => undefined, 0);
  });
  const rung: string[] = [];
  openClock().after(2 ** 32, () => rung.push("rung"));
  while (rest.length > 0) rest.shift()?.();
  expect(steps).toEqual([2 ** 31 - 1, 2 ** 31 - 1, 2]);
  expect(rung).toEqual(["rung"]);
});
