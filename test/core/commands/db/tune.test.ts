import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db tune", () => {
  test("measures and recommends", async () => {
    expect(await orderOf("db tune")).toEqual({ kind: "db-tune", apply: false, queries: false });
  });

  test("applies what it recommends when it is told to", async () => {
    expect(await orderOf("db tune --apply")).toEqual({ kind: "db-tune", apply: true, queries: false });
  });

  test("looks at the questions alone when it is told to", async () => {
    expect(await orderOf("db tune --queries")).toEqual({ kind: "db-tune", apply: false, queries: true });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db tune more")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
