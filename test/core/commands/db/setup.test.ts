import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("db setup", () => {
  test("sets up what the scale asks for", async () => {
    expect(await orderOf("db setup")).toEqual({ kind: "db-setup", target: null });
  });

  test("sets up PostgreSQL where that is named", async () => {
    expect(await orderOf("db setup --postgresql")).toEqual({ kind: "db-setup", target: "postgresql" });
  });

  test("sets up SQLite where that is named", async () => {
    expect(await orderOf("db setup --sqlite")).toEqual({ kind: "db-setup", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db setup paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
