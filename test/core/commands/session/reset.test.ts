import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { brokenOf, leaseOf, recordOf, sessionsWith, stepOf } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002", status: "in_progress" }, { id: "task-003", status: "in_progress" }] });
const facts = (some: Parameters<typeof sessionsWith>[0]) => by("ada", { facts: { sessions: sessionsWith(some) } });
const active = recordOf("session-1", { status: "active", steps: [stepOf("task-001", { status: "completed" }), stepOf("task-002", { status: "running" })] }, { here: false });

describe("session reset", () => {
  test("leaves no active session and no lease, and lets tasks wait again that a dead session had begun", async () => {
    const leases = [leaseOf("milestone-001", "session-1", { state: "gone" }), leaseOf("milestone-002", "session-0", { state: "gone" })];
    const outcome = await one.when("session reset", facts({ records: [active, recordOf("session-2")], leases, strays: ["session-9"], broken: [brokenOf("session-3")] }));
    expect(outcome.confirm).toContain("every session");
    expect(outcome.decision).toMatchObject({
      sessions: [{ id: "session-1", status: "paused" }], revoke: [{ milestone: "milestone-001" }, { milestone: "milestone-002" }], forget: ["session-1", "session-9"],
      files: [{ path: "sessions/session-3.yaml" }, { path: "sessions/corrupted-session-3.yaml" }],
    });
    expect(outcome.milestone("milestone-001").tasks.map(({ status }) => status)).toEqual(["completed", "pending", "in_progress"]);
    expect(outcome.data).toEqual({ ended: ["session-1"], tasks: [{ milestone: "milestone-001", task: "task-002" }], released: 2 });
  });

  test("is refused while somebody is at work", async () => {
    expect((await one.when("session reset", facts({ records: [active], leases: [leaseOf("milestone-001", "session-1")] }))).problem?.code).toBe("session-active");
  });

  test("has nothing to do where all is well", async () => {
    expect(await one.when("session reset", facts({ records: [recordOf("session-2")] }))).toMatchObject({ events: [], data: { ended: [], tasks: [], released: 0 } });
  });
});
