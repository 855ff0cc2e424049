import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("measures twenty rounds, or as many as it is told", async () => {
  expect(await orderOf("perf bench")).toEqual({ kind: "perf-bench", rounds: 20 });
  expect(await orderOf("perf bench --rounds 3")).toEqual({ kind: "perf-bench", rounds: 3 });
  expect(await orderOf("script benchmark-system.sh")).toEqual({ kind: "perf-bench", rounds: 20 });
});

test("measures no number of rounds that is none", async () => {
  expect(await orderOf("perf bench --rounds 0")).toBe("invalid-argument");
});
