import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("backend compare", () => {
  test("compares the two that are named", async () => {
    expect(await orderOf("backend compare sqlite postgresql")).toEqual({ kind: "backend-compare", left: "sqlite", right: "postgresql" });
  });

  test("without names compares the files and what is in use", async () => {
    expect(await orderOf("backend compare")).toEqual({ kind: "backend-compare", left: null, right: null });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("backend compare paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
