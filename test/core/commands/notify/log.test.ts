import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("the log shows twenty tries, or as many as one asks for", async () => {
  expect(await orderOf("notify log")).toEqual({ kind: "notify-log", limit: 20 });
  expect(await orderOf("notify log --limit 5")).toEqual({ kind: "notify-log", limit: 5 });
  expect(await orderOf("notify log --limit 0")).toBe("invalid-argument");
});
