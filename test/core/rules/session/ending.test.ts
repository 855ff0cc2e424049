import { describe, expect, test } from "vitest";
import { deadSessions, ending, leaseRef } from "../../../../src/core/rules/session/ending.ts";
import { evolve } from "../../../../src/core/rules/evolve.ts";
import { given } from "../../../support/given.ts";
import { leaseOf, minutesAgo, NOW, recordOf, sessionsWith, stepOf } from "./samples.ts";

const { workspace } = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "in_progress" }, { id: "task-002", status: "in_progress" }, { id: "task-003", status: "in_progress" }] });
const dead = recordOf("session-1", {
  status: "active",
  steps: [stepOf("task-001", { status: "completed", attempts: 1, finished_at: minutesAgo(6), commit: "c1", merged: true }), stepOf("task-002", { status: "running", attempts: 1, started_at: minutesAgo(5) })],
});

describe("a session whose process is gone", () => {
  const leases = [leaseOf("milestone-001", "session-1", { state: "gone" }), leaseOf("milestone-002", "session-2", { state: "gone" })];
  const end = ending(workspace, [dead], { leases, now: NOW });

  test("is paused; what was half done waits again, and since when others may take over stays as it was", () => {
    expect(end.sessions).toMatchObject([{ id: "session-1", status: "paused", saved_at: minutesAgo(5), save_reason: "interrupted", steps: [{ status: "completed" }, { status: "queued", attempts: 1, reason: "It was interrupted." }] }]);
  });

  test("has what it finished on record, and its tasks back among those that wait; other people's stay", () => {
    const after = evolve(workspace, end.events, NOW).milestones.get("milestone-001");
    expect(after?.tasks.map(({ status }) => status)).toEqual(["completed", "pending", "in_progress"]);
    expect(end.events.at(-1)).toMatchObject({ event_type: "session_ended", session_id: "session-1", details: { status: "paused" } });
  });

  test("loses its own lease, and its journal, which its record contains by now", () => {
    expect([end.revoke, end.forget]).toEqual([[{ milestone: "milestone-001" }], ["session-1"]]);
  });
});

test("dead is what says it is active and has nobody at work", () => {
  const records = [dead, recordOf("session-2", { status: "active" }), recordOf("session-3"), recordOf("session-4", { status: "active" }, { here: false })];
  expect(deadSessions(sessionsWith({ records, leases: [leaseOf("milestone-001", "session-2")] }), workspace, NOW).map(({ session }) => session.id)).toEqual(["session-1"]);
});

test("a lease is named without who holds it", () => {
  expect(leaseRef({ ...leaseOf("milestone-001", "session-1"), owner: "ada" })).toEqual({ milestone: "milestone-001", owner: "ada" });
});
