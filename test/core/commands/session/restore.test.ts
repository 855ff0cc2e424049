import { describe, expect, test } from "vitest";
import { by, given, NOW } from "../../../support/given.ts";
import { brokenOf, leaseOf, minutesAgo, recordOf, sessionOf, sessionsWith, stepOf } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001" });
const facts = (some: Parameters<typeof sessionsWith>[0]) => by("ada", { facts: { sessions: sessionsWith(some) } });
const steps = [stepOf("task-001", { status: "completed" })];

describe("session restore", () => {
  test("makes an older session the newest, with all that it did", async () => {
    const records = [recordOf("session-2"), recordOf("session-1", { status: "failed", saved_at: minutesAgo(90), steps })];
    const { decision, data, reply } = await one.when("session restore session-1", facts({ records }));
    expect(decision?.sessions).toEqual([{ ...records[1]?.session, status: "paused", saved_at: NOW, save_reason: "restored" }]);
    expect(decision?.events).toMatchObject([{ event_type: "state_restored", session_id: "session-1", details: { old_status: "failed", saved_at: minutesAgo(90) } }]);
    expect(data).toEqual({ session: "session-1", milestone: "milestone-001" });
    expect(reply).toContainEqual(expect.objectContaining({ kind: "command", text: "milestone execute milestone-001 --resume" }));
  });

  test("takes up one that was put aside, once it can be read", async () => {
    const path = "sessions/corrupted-session-1.yaml";
    const { decision } = await one.when("session restore session-1", facts({ broken: [brokenOf("session-1", { path, session: sessionOf("session-1", { steps }) })] }));
    expect(decision).toMatchObject({ sessions: [{ id: "session-1", status: "paused", steps: [{ task: "task-001" }] }], files: [{ path, text: null }] });
    expect((await one.when("session restore session-1", facts({ broken: [brokenOf("session-1", { path })] }))).problem?.code).toBe("invalid-yaml");
  });

  test("is refused while somebody is at work on the milestone", async () => {
    const refused = await one.when("session restore session-1", facts({ records: [recordOf("session-1")], leases: [leaseOf("milestone-001", "session-2", { owner: "bob" })] }));
    expect(refused.problem).toMatchObject({ code: "session-active", message: expect.stringContaining("bob on desk") });
  });

  test("is refused for one that is completed", async () => {
    expect((await one.when("session restore session-1", facts({ records: [recordOf("session-1", { status: "completed" })] }))).problem?.code).toBe("transition-not-allowed");
  });
});
