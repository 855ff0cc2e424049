import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("reports as text, or in the format that is asked for", async () => {
  expect(await orderOf("perf report")).toEqual({ kind: "perf-report", format: "text" });
  expect(await orderOf("perf report --format markdown")).toEqual({ kind: "perf-report", format: "md" });
  expect(await orderOf("script performance-report.sh")).toEqual({ kind: "perf-report", format: "text" });
  expect(await orderOf("perf report --format pdf")).toBe("invalid-argument");
});
