import fc from "fast-check";
import { expect, test } from "vitest";
import { instantAt } from "../../../src/core/base/instant.ts";

const [FIRST, LAST] = [Date.parse("0000-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59Z")];

function byTheClock(epochMs: number): string {
  return `${new Date(Math.floor(epochMs / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

test("an instant is written as the calendar has it, in whole seconds", () => {
  expect([instantAt(0), instantAt(-1), instantAt(1_772_442_000_999)]).toEqual(["1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-03-02T09:00:00Z"]);
  fc.assert(fc.property(fc.integer({ min: FIRST, max: LAST }), (epochMs) => void expect(instantAt(epochMs)).toBe(byTheClock(epochMs))));
});

test("every day of four centuries is written as the calendar has it", () => {
  for (let day = Date.parse("1900-01-01T00:00:00Z"); day < Date.parse("2300-01-01T00:00:00Z"); day += 86_400_000) if (instantAt(day) !== byTheClock(day)) expect(instantAt(day)).toBe(byTheClock(day));
});
