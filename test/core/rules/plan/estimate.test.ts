import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayAfter, dayOf, endOfWork } from "../../../../src/core/rules/plan/estimate.ts";
import { seeded } from "../../../support/yaml-random.ts";

describe("days", () => {
  test("every day of four millennia is found again, and is the one that the platform names", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 760_000 }), (day) => {
        expect(dateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayOf(dateOf(day))).toBe(day);
      }),
      seeded(5_000),
    );
  });

  test.each(["2026-02-29", "2026-13-01", "2026-1-1", "soon", "", "2026-04-31"])("%s is no day", (text) => {
    expect(dayOf(text)).toBeNull();
  });
});

describe("the end of work", () => {
  // 2026-03-02 is a Monday.
  test.each([
    ["2026-03-02", 8, 0, "2026-03-02"],
    ["2026-03-02", 8, 25, "2026-03-03"],
    ["2026-03-02", 0.25, 25, "2026-03-02"],
    ["2026-03-02", 40, 0, "2026-03-06"],
    ["2026-03-02", 40, 25, "2026-03-10"],
    ["2026-03-06", 16, 0, "2026-03-09"],
    ["2026-03-07", 8, 0, "2026-03-09"],
    ["2026-03-08", 16, 0, "2026-03-10"],
    ["2026-12-31", 16, 0, "2027-01-01"],
  ])("work that begins on %s and takes %s hours with %s %% buffer ends on %s", (start, hours, buffer, end) => {
    expect(endOfWork(start, hours, buffer)).toBe(end);
  });

  test("it is never at a weekend, never before the start, and never earlier with more work", () => {
    const hours = fc.integer({ min: 1, max: 4_000 });
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_000 }), hours, hours, (day, some, more) => {
        const start = dateOf(day);
        const end = endOfWork(start, some, 25) ?? "";
        expect([1, 2, 3, 4, 5]).toContain(new Date(`${end}T00:00:00Z`).getUTCDay());
        expect(end >= start).toBe(true);
        expect((endOfWork(start, some + more, 25) ?? "") >= end).toBe(true);
      }),
      seeded(500),
    );
  });

  test("nothing comes of a start that is no date, or of a life's work", () => {
    expect(endOfWork("Q3", 8, 25)).toBeNull();
    expect(endOfWork("2026-03-02", 1e9, 25)).toBeNull();
    expect(endOfWork("2026-03-02", Number.NaN, 25)).toBeNull();
  });
});

test.each([["2w", "2026-03-16"], ["10d", "2026-03-12"], ["36h", "2026-03-03"], ["4h", "2026-03-02"], ["P1D", "2026-03-03"]])(
  "%s after a Monday is %s",
  (duration, end) => expect(dayAfter("2026-03-02", duration)).toBe(end),
);
