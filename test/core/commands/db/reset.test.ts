import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db reset", () => {
  test("is of the database in use", async () => {
    expect(await orderOf("db reset")).toEqual({ kind: "db-reset", target: null });
  });

  test("is the same for the schema alone", async () => {
    expect(await orderOf("db reset --schema")).toEqual({ kind: "db-reset", target: null });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db reset --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
