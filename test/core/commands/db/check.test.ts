import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db check", () => {
  test("is of the database in use", async () => {
    expect(await orderOf("db check")).toEqual({ kind: "db-check", target: null });
  });

  test("is of another one that is named", async () => {
    expect(await orderOf("db check --backend sqlite")).toEqual({ kind: "db-check", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db check --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
