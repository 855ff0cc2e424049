import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db verify", () => {
  test("is of the database in use", async () => {
    expect(await orderOf("db verify")).toEqual({ kind: "db-verify", target: null });
  });

  test("is of another one that is named", async () => {
    expect(await orderOf("db verify --backend sqlite")).toEqual({ kind: "db-verify", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db verify --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
