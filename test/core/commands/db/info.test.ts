import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db info", () => {
  test("is of the database in use", async () => {
    expect(await orderOf("db info")).toEqual({ kind: "db-info", target: null });
  });

  test("is of another one that is named", async () => {
    expect(await orderOf("db info --backend sqlite")).toEqual({ kind: "db-info", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db info --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
