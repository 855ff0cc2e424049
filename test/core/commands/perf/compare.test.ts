import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("compares with the folder that it is given, and with none without one", async () => {
  expect(await orderOf("perf compare --baseline .milestones.backup.20260302")).toEqual({ kind: "perf-compare", baseline: ".milestones.backup.20260302" });
  expect(await orderOf("script compare-performance.sh --baseline old")).toEqual({ kind: "perf-compare", baseline: "old" });
  expect(await orderOf("perf compare")).toBe("usage");
});
