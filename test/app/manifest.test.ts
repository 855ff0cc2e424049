// The manifest: what the app asks for is the least that it needs, and the same wherever it is written.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { EVENTS, PERMISSIONS } from "../../src/app/manifest.ts";

const manifest: Record<string, unknown> = parse(readFileSync(new URL("../../app.yml", import.meta.url), "utf8"));

test("app.yml says what the source says", () => {
  expect(manifest["default_permissions"]).toEqual(PERMISSIONS);
  expect(manifest["default_events"]).toEqual([...EVENTS]);
  expect(manifest["public"]).toBe(false);
});

test("no permission comes in unseen", () => {
  expect(PERMISSIONS).toEqual({ actions: "write", checks: "write", contents: "write", issues: "write", metadata: "read", pull_requests: "write", statuses: "write" });
  expect(EVENTS).toEqual(["issue_comment", "issues", "pull_request_review", "push", "repository", "public"]);
});
