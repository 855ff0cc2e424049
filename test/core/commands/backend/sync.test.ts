import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("backend sync", () => {
  test("is of the one that is named", async () => {
    expect(await orderOf("backend sync sqlite")).toEqual({ kind: "backend-sync", target: "sqlite" });
  });

  test("is of the one in use without a name", async () => {
    expect(await orderOf("backend sync")).toEqual({ kind: "backend-sync", target: null });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("backend sync paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
