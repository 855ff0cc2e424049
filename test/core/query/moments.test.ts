import { describe, expect, it } from "vitest";
import { dayAfter, dayOf, daysBetween, hoursBetween, instantOf } from "../../../src/core/query/moments.ts";

describe("an instant", () => {
  it("is brought into one form, and UTC where no zone is named", () => {
    for (const text of ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00.123Z", "2026-03-02 09:00", "2026-03-02T10:00:00+01:00", "2026-03-02T04:00:00-0500", "2026-03-02 09:00:00 Z"]) expect(instantOf(text), text).toBe("2026-03-02T09:00:00Z");
    expect(instantOf("2026-03-02")).toBe("2026-03-02T00:00:00Z");
  });

  it("is none where a text only looks like one", () => {
    expect([null, "", "soon", "2026-13-01", "2026-03-02T25:00:00Z", "2 March 2026", "1772442000"].map(instantOf)).toEqual(Array.from({ length: 7 }, () => null));
  });
});

describe("a day", () => {
  it("is what a text begins with", () => expect([dayOf("2026-03-02T23:00:00-05:00"), dayOf("2026-02-99"), dayOf("tomorrow"), dayOf(null)]).toEqual(["2026-03-02", null, null, null]));

  it("is reckoned with over the ends of months and the change of clocks", () => {
    expect([dayAfter("2026-02-28", 1), dayAfter("2026-01-01", -1), dayAfter("2028-02-28", 1)]).toEqual(["2026-03-01", "2025-12-31", "2028-02-29"]);
    expect([daysBetween("2026-03-28", "2026-03-30"), daysBetween("2026-10-24", "2026-10-26")]).toEqual([2, 2]);
  });
});

it("hours are told to a hundredth and never below nothing", () => {
  expect([hoursBetween("2026-03-02T09:00:00Z", "2026-03-02T09:20:00Z"), hoursBetween("2026-03-02T09:00:00Z", "2026-03-01T09:00:00Z")]).toEqual([0.33, 0]);
});
