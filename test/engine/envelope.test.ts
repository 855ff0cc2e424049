import { expect, test } from "vitest";
import { envelopeOf, eventLines } from "../../src/engine/envelope.ts";
import { problem } from "../../src/core/base/problem.ts";
import type { Finished } from "../../src/engine/invocation.ts";

const finished: Finished = { data: { a: 1 }, reply: [], warnings: [], problem: null, changes: [], diff: "+x\n" };

test("an envelope has the same members whatever happened, and a dry run adds the diff to its data", () => {
  expect(envelopeOf("list", finished, { dryRun: false })).toEqual({ schema: 1, ok: true, command: "list", data: { a: 1 }, warnings: [], error: null });
  expect(envelopeOf("list", { ...finished, data: undefined }, { dryRun: true })).toEqual({ schema: 1, ok: true, command: "list", data: { diff: "+x\n" }, warnings: [], error: null });
});

test("a problem is given with its code, message, hint and place, and nothing else that it carries", () => {
  const carried = { ...problem("usage", "No.", { at: { path: "a", line: 1 } }), keys: ["secret"] };
  expect(envelopeOf("list", { ...finished, problem: carried, warnings: [carried] }, { dryRun: false })).toMatchObject({
    ok: false, error: { code: "usage", message: "No.", at: { path: "a", line: 1 } }, warnings: [{ code: "usage" }],
  });
  expect(JSON.stringify(envelopeOf("list", { ...finished, problem: carried }, { dryRun: false }))).not.toContain("secret");
});

test("the events of a request are those of its log lines, broken lines of others left out", () => {
  const line = (request: string, type: string): string => JSON.stringify({ timestamp: "t", event_type: type, milestone_id: "m", session_id: null, actor: "ada", request_id: request, details: { note: "r-1" } });
  const text = `${line("r-0", "milestone_created")}\n{"request_id":"r-1",\n${line("r-1", "task_completed")}\n`;
  expect(eventLines({ ...finished, changes: [{ path: "events/m.jsonl", text }, { path: "active/m.yaml", text: "r-1" }] }, "r-1").map((found): unknown => JSON.parse(found))).toEqual([
    { schema: 1, event: "task_completed", timestamp: "t", milestone_id: "m", session_id: null, actor: "ada", request_id: "r-1", details: { note: "r-1" } },
  ]);
});
