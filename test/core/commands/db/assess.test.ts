import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db assess", () => {
  test("is of the database in use", async () => {
    expect(await orderOf("db assess")).toEqual({ kind: "db-assess", target: null });
  });

  test("is of another one that is named", async () => {
    expect(await orderOf("db assess --backend sqlite")).toEqual({ kind: "db-assess", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db assess --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
