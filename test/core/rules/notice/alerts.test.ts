import { expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { alertNotice, healthNotice } from "../../../../src/core/rules/notice/alerts.ts";
import { NOW } from "../../../support/notify/notices.ts";

const alert = (event_type: Parameters<typeof alertNotice>[0]["event_type"], details = {}, timestamp = NOW) => alertNotice({ timestamp, event_type, details });

test("what happened to the system is a notice of its kind, and nothing else is", () => {
  expect(["scale_threshold_approaching", "scale_status", "backend_switched", "database_issues", "performance_metric", "backup_restored"].map((type) => alert(type as "scale_status")?.kind)).toEqual(["scale_threshold", "scale_threshold", "backend_switched", "database_issue", "performance", undefined]);
});

test("the same on the same day is the same notice, on another day or with other details another", () => {
  const id = alert("database_issues", { a: 1, b: 2 })?.id;
  expect(alert("database_issues", { b: 2, a: 1 }, "2026-03-02T23:00:00Z")?.id).toBe(id);
  expect(alert("database_issues", { a: 1, b: 2 }, "2026-03-03T00:00:00Z")?.id).not.toBe(id);
  expect(alert("database_issues", { a: 2 })?.id).not.toBe(id);
});

test("what is not in order is told with what to do", () => {
  expect(healthNotice(problem("check-failed", "Not in order: disk.", { hint: "Free some space." }), NOW)).toMatchObject({ kind: "health", lines: ["Not in order: disk.", "Free some space."], milestone: null });
});
