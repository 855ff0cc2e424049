// The contract of Clock, kept by the one that tests move and by that of the machine.
import { expect, test } from "vitest";
import { openClock } from "../../src/adapters/local/clock.ts";
import { openFakeClock } from "../support/memory/fake-clock.ts";
import { clockContract } from "./clock.ts";

clockContract("the clock that a test moves", () => {
  const clock = openFakeClock();
  return { clock, pass: clock.advance };
});

clockContract("the clock of this machine", () => ({ clock: openClock(), pass: () => undefined }));

test("in the clock that a test moves, what a bell sets rings within the same stretch if it is due, at its own time", () => {
  const clock = openFakeClock();
  const rung: number[] = [];
  const again = (): void => {
    rung.push(clock.elapsed());
    clock.after(10, again);
  };
  clock.after(10, again);
  clock.advance(35);
  expect(rung).toEqual([10, 20, 30]);
  expect(clock.elapsed()).toBe(35);
  expect(clock.waiting()).toBe(1);
});
