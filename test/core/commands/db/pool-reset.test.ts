import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db pool reset", () => {
  test("orders the same whenever it is said", async () => {
    expect(await orderOf("db pool reset")).toEqual({ kind: "db-pool-reset" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db pool reset more")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
