import { describe, expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

describe("backend switch", () => {
  test("goes to what is named, however it is spelled", async () => {
    expect(await orderOf("backend switch postgres")).toEqual({ kind: "backend-switch", target: "postgresql", step: false, debug: false });
  });

  test("without a name goes to what the scale asks for", async () => {
    expect(await orderOf("backend switch --debug --step")).toEqual({ kind: "backend-switch", target: null, step: true, debug: true });
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("backend switch oracle")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
