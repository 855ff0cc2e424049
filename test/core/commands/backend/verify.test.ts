import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("backend verify", () => {
  test("is of the backend in use, or of the one that is named", async () => {
    expect(await orderOf("backend verify")).toEqual({ kind: "backend-verify", target: null });
  });

  test("is of the one that is named", async () => {
    expect(await orderOf("backend verify sqlite")).toEqual({ kind: "backend-verify", target: "sqlite" });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("backend verify paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
