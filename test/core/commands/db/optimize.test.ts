import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db optimize", () => {
  test("is of the database in use", async () => {
    expect(await orderOf("db optimize")).toEqual({ kind: "db-optimize", target: null });
  });

  test("is of another one that is named", async () => {
    expect(await orderOf("db optimize --backend sqlite")).toEqual({ kind: "db-optimize", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db optimize --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
