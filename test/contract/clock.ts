// What every Clock must do, told as tests: run on the one that a test moves and on the real one.
import { describe, expect, test } from "vitest";
import type { Clock } from "../../src/ports/clock.ts";

/** A clock; `pass` lets the time pass, or knows that it passes by itself. */
export type ClockBench = { readonly clock: Clock; readonly pass: (ms: number) => void };

export function clockContract(name: string, make: () => ClockBench): void {
  describe(name, () => {
    test("bells ring once each, in the order of their times, whatever the order they were set in", async () => {
      const { clock, pass } = make();
      const rung: string[] = [];
      await new Promise<void>((resolve) => {
        clock.after(30, () => resolve(void rung.push("third")));
        clock.after(0, () => rung.push("first"));
        clock.after(15, () => rung.push("second"));
        pass(30);
      });
      expect(rung).toEqual(["first", "second", "third"]);
    });

    test("a bell that was taken back does not ring, and taking it back again does nothing", async () => {
      const { clock, pass } = make();
      const rung: string[] = [];
      const cancel = clock.after(1, () => rung.push("cancelled"));
      cancel();
      await new Promise<void>((resolve) => {
        clock.after(10, resolve);
        pass(10);
      });
      cancel();
      expect(rung).toEqual([]);
    });

    test("both times have moved on when a bell rings", async () => {
      const { clock, pass } = make();
      const [now, elapsed] = [clock.now(), clock.elapsed()];
      await new Promise<void>((resolve) => {
        clock.after(20, resolve);
        pass(20);
      });
      // Timers and the two times are read from different counters: each may be a millisecond off.
      expect(clock.now() - now).toBeGreaterThanOrEqual(18);
      expect(clock.elapsed() - elapsed).toBeGreaterThanOrEqual(18);
    });

    test("a bell that is set for a year from now does not ring today", async () => {
      const { clock, pass } = make();
      const rung: string[] = [];
      const cancel = clock.after(365 * 86_400_000, () => rung.push("too early"));
      await new Promise<void>((resolve) => {
        clock.after(10, resolve);
        pass(10);
      });
      cancel();
      expect(rung).toEqual([]);
    });
  });
}
