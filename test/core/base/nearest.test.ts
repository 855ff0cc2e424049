import { describe, expect, it } from "vitest";
import { distance, nearest } from "../../../src/core/base/nearest.ts";

describe("near words", () => {
  it("counts swapped neighbours as one error", () => {
    expect(distance("plna", "plan")).toBe(1);
    expect(distance("", "abc")).toBe(3);
    expect(distance("kitten", "sitting")).toBe(3);
  });

  it("gives at most three, nearest first", () => {
    expect(nearest("complte", ["complete", "compete", "list", "completed", "completes"])).toEqual(["compete", "complete", "completed"]);
    expect(nearest("x", ["list"])).toEqual([]);
  });
});
