import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { brokenOf, leaseOf, minutesAgo, recordOf, sessionsWith, stepOf } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "in_progress" }] });
const old = recordOf("session-1", { status: "completed", saved_at: minutesAgo(8 * 24 * 60) });
const dead = recordOf("session-2", { status: "active", steps: [stepOf("task-001", { status: "running" })] });
const facts = (some: Parameters<typeof sessionsWith>[0]) => by("ada", { facts: { sessions: sessionsWith(some) } });

describe("session cleanup", () => {
  test("ends what nobody runs any more and takes away what is old, with its journal", async () => {
    const outcome = await one.when("session cleanup", facts({ records: [dead, old], strays: ["session-0"], leases: [leaseOf("milestone-001", "session-2", { state: "gone" })] }));
    expect(outcome.confirm).toContain("old sessions");
    expect(outcome.data).toEqual({ removed: ["session-1"], ended: ["session-2"] });
    expect(outcome.decision).toMatchObject({
      sessions: [{ id: "session-2", status: "paused" }],
      files: [{ path: "sessions/session-1.yaml", text: null }, { path: "sessions/backup-session-1.yaml", text: null }],
      forget: ["session-2", "session-1", "session-0"],
      revoke: [{ milestone: "milestone-001" }],
    });
    expect(outcome.events.filter(({ event_type }) => event_type === "state_cleaned")).toMatchObject([{ session_id: "session-1", details: { reason: "old" } }]);
    expect(outcome.task("milestone-001", "task-001").status).toBe("pending");
  });

  test("with --stale only ends what nobody runs", async () => {
    const { data, decision } = await one.when("session cleanup --stale", facts({ records: [dead, old], strays: ["session-0"], broken: [brokenOf("session-3")] }));
    expect(data).toEqual({ removed: [], ended: ["session-2"] });
    expect(decision).toMatchObject({ files: [], forget: ["session-2"] });
  });

  test("with --older-than takes completed ones of that age", async () => {
    expect((await one.when("session cleanup --older-than 2w", facts({ records: [old] }))).data).toEqual({ removed: [], ended: [] });
  });

  test("puts aside what cannot be read", async () => {
    expect((await one.when("session cleanup", facts({ broken: [brokenOf("session-3")] }))).decision?.files).toEqual([{ path: "sessions/session-3.yaml", text: null }, { path: "sessions/corrupted-session-3.yaml", text: "session: [\n" }]);
  });

  test("writes no record of what it ends and takes away at once", async () => {
    const config = { "session_management.cleanup_aggressive": true };
    const { decision, data } = await one.with({ config }).when("session cleanup", facts({ records: [dead] }));
    expect([decision?.sessions, data]).toEqual([[], { removed: ["session-2"], ended: [] }]);
  });

  test("has nothing to do where all is well", async () => {
    expect(await one.when("session cleanup", facts({ records: [recordOf("session-1")] }))).toMatchObject({ events: [], reply: [{ text: "Nothing to clean up." }] });
  });
});
