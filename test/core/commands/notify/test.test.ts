import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("every channel that is set up is tested, or the one that is named, and no other word is a channel", async () => {
  expect(await orderOf("notify test")).toEqual({ kind: "notify-test", channel: null });
  expect(await orderOf("notify test slack")).toEqual({ kind: "notify-test", channel: "slack" });
  expect(await orderOf("notify test pigeon")).toBe("invalid-argument");
});
