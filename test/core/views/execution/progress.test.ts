// A running session in plain lines.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../../src/core/base/encode/terminal.ts";
import type { RunView } from "../../../../src/core/model/execution/execution.ts";
import { durationText } from "../../../../src/core/base/duration.ts";
import { changeLine, progressLines, upTo } from "../../../../src/core/views/execution/progress.ts";

const NONE = { queued: 0, running: 0, completed: 0, unverified: 0, failed: 0, timed_out: 0, cancelled: 0, skipped: 0, waiting: 0 };
const VIEW: RunView = {
  milestone: { id: "milestone-001", title: "User login" },
  session: "session-20261121-001",
  counts: { ...NONE, completed: 5, failed: 1, timed_out: 1, waiting: 2, running: 1 },
  total: 12,
  seats: [
    { name: "agent-1", state: "working", task: "task-003", title: "Implement the login form", forMs: 12_400 },
    { name: "agent-2", state: "idle", task: null, title: "", forMs: 3_000 },
  ],
  elapsedMs: 80_000,
  leftMs: 125_000,
  blockers: ["task-002: exit code 1"],
};

describe("the block of a running session", () => {
  it("says how much is done, by whom what is being done, and what stands in the way", () => {
    expect(progressLines(VIEW, 80)).toEqual([
      "████████░░░░░░░░░░░░ 42 %  milestone-001: User login",
      "5 of 12 done, 2 failed, 2 waiting · 1m 20s, about 2m 5s left",
      "  agent-1  12s   task-003 Implement the login form",
      "  agent-2  idle",
      "Blocked: task-002: exit code 1",
    ]);
  });

  it("does not guess how long it will take before anything is known, and shows no empty parts", () => {
    expect(progressLines({ ...VIEW, counts: NONE, total: 0, leftMs: null, seats: [], blockers: [] }, 80).slice(1)).toEqual(["0 of 0 done · 1m 20s"]);
  });

  it("stays lower than a screen, whatever the number of agents and blockers", () => {
    const [seat] = VIEW.seats;
    const seats = Array.from({ length: 60 }, (_unused, index) => ({ name: `agent-${index + 1}`, state: "working" as const, task: "t", title: seat?.title ?? "", forMs: 1 }));
    const lines = progressLines({ ...VIEW, seats, blockers: Array.from({ length: 50 }, (_unused, index) => `t${index}: no`) }, 80);
    expect(lines).toHaveLength(19);
    expect([lines[14], lines.at(-1)]).toEqual(["and 48 more agents", "and 47 more"]);
  });

  it("is never wider than the terminal, and holds nothing that one would obey", () => {
    const words = fc.string({ unit: fc.constantFrom("a", " ", "漢", "😀", "\u001b[2J", "\r", "\n", "\u202e", "é") });
    fc.assert(fc.property(words, words, fc.integer({ min: 8, max: 120 }), (title, blocker, width) => {
      const [seat] = VIEW.seats;
      const lines = progressLines({ ...VIEW, milestone: { id: "m", title }, seats: seat ? [{ ...seat, title }] : [], blockers: [blocker] }, width);
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
      }
      expect(lines).toHaveLength(4);
    }));
  });
});

describe("a change", () => {
  it.each([
    [{ event_type: "task_started", details: { task_id: "task-001", seat: "agent-2", attempt: 1 } }, "task-001 started on agent-2"],
    [{ event_type: "task_started", details: { task_id: "task-001", seat: "agent-2", attempt: 2 } }, "task-001 started on agent-2, attempt 2"],
    [{ event_type: "task_completed", details: { task_id: "task-001", ms: 1_400, commit: "abc" } }, "task-001 completed after 1.4s"],
    [{ event_type: "task_status_changed", details: { task_id: "task-001", new_status: "timed_out", ms: 600_000, reason: "It was stopped." } }, "task-001 timed out after 10m: It was stopped."],
    [{ event_type: "task_status_changed", details: { task_id: "task-001", new_status: "failed", reason: null } }, "task-001 failed"],
    [{ event_type: "conflict_detected", details: { task_id: "task-001", with: ["task-002"], files: ["a.ts", "b.ts"] } }, "task-001 collides with task-002 in a.ts, b.ts"],
    [{ event_type: "conflict_detected", details: { task_id: "task-001", with: [], files: ["a.ts"] } }, "task-001 collides with somebody else in a.ts"],
    [{ event_type: "blocker_detected", details: { reason: "The disk is full.", warning: false } }, "Blocked: The disk is full."],
    [{ event_type: "blocker_detected", details: { reason: "task-001 is silent.", warning: true } }, "Warning: task-001 is silent."],
    [{ event_type: "session_ended", details: { status: "failed", reason: null, steps_completed: 3, steps_total: 5 } }, "Session failed, 3 of 5 tasks completed"],
  ] as const)("of %o is one line of words", (event, line) => {
    expect(changeLine(event)).toBe(line);
  });

  it("that says nothing to people has no line", () => {
    expect(changeLine({ event_type: "checkpoint_created", details: {} })).toBeNull();
  });

  it("stays one line, whatever the reason holds", () => {
    expect(changeLine({ event_type: "task_status_changed", details: { task_id: "t", new_status: "failed", reason: "a\n\u001b[31mb\r::add-mask::" } })).toBe("t failed: a [31mb::add-mask::");
  });
});

describe("a duration", () => {
  it("is as exact as a person wants it", () => {
    expect([0, 420, 999.6, 1_000, 1_449, 9_949, 9_951, 59_400, 59_600, 60_000, 80_000, 3_599_600, 3_660_000, 7_500_000, 90_000_000, -5].map(durationText)).toEqual([
      "0ms", "420ms", "1s", "1s", "1.4s", "9.9s", "10s", "59s", "1m", "1m", "1m 20s", "1h", "1h 1m", "2h 5m", "1d 1h", "0ms",
    ]);
  });
});

describe("a list", () => {
  it("says how many it left out", () => {
    expect([upTo(["a", "b"], 2), upTo(["a", "b", "c"], 1)]).toEqual([["a", "b"], ["a", "and 2 more"]]);
  });
});
