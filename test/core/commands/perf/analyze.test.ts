import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("asks for an analysis, by its own name and by that of the script", async () => {
  expect(await orderOf("perf analyze")).toEqual({ kind: "perf-analyze" });
  expect(await orderOf("script analyze-performance.sh")).toEqual({ kind: "perf-analyze" });
});
