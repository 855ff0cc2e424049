import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("backend rebuild", () => {
  test("is of the one that is named", async () => {
    expect(await orderOf("backend rebuild sqlite")).toEqual({ kind: "backend-rebuild", target: "sqlite" });
  });

  test("is of the one in use without a name", async () => {
    expect(await orderOf("backend rebuild")).toEqual({ kind: "backend-rebuild", target: null });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("backend rebuild paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
