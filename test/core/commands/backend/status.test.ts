import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("backend status", () => {
  test("orders the same whenever it is said", async () => {
    expect(await orderOf("backend status")).toEqual({ kind: "backend-status" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("backend status more")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
