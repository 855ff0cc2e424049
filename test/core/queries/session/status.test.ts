import { expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { brokenOf, leaseOf, minutesAgo, recordOf, sessionsWith } from "../../rules/session/samples.ts";

test("session status counts, shows the settings, and where each milestone stands", async () => {
  const records = [recordOf("session-4", { status: "active" }), recordOf("session-3", { status: "active", milestone_id: "milestone-002" }), recordOf("session-2", { milestone_id: "milestone-002" }), recordOf("session-1", { status: "completed" })];
  const sessions = sessionsWith({ records, broken: [brokenOf("session-0")], leases: [leaseOf("milestone-001", "session-4")] });
  const { data } = await given({ id: "milestone-001" }).with({ config: { "session_management.max_sessions": 5 } }).when("session status", by("ada", { facts: { sessions } }));
  expect(data).toMatchObject({
    counts: { active: 1, paused: 2, waiting: 0, completed: 1, failed: 0, corrupted: 1 },
    settings: { enabled: true, checkpoint_frequency: "5m", max_sessions: 5, session_timeout: 3600, session_locking: false },
    milestones: [{ milestone: "milestone-001", session: "session-4", status: "active", checkpoint_at: minutesAgo(5) }, { milestone: "milestone-002", session: "session-3", status: "paused" }],
  });
});

test("session status is content where there is nothing", async () => {
  expect(await given().when("session status")).toMatchObject({ problem: null, data: { counts: { active: 0 }, milestones: [] }, reply: [{ text: "No sessions." }, { kind: "fields" }] });
});
