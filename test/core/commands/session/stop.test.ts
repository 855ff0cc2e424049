import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { leaseOf, recordOf, sessionsWith, stepOf } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", status: "in_progress" }] });
const active = recordOf("session-1", { status: "active", steps: [stepOf("task-001", { status: "running" })] });
const facts = (some: Parameters<typeof sessionsWith>[0]) => by("ada", { facts: { sessions: sessionsWith(some) } });

describe("session stop", () => {
  test.each(["session-1", "milestone-001", "1"])("tells whoever runs it to save and stop, named as %s", async (name) => {
    const { decision, data } = await one.when(`session stop ${name}`, facts({ records: [active], leases: [leaseOf("milestone-001", "session-1")] }));
    expect(decision).toEqual({ events: [], orders: [{ session: "session-1", order: { kind: "stop-session" } }] });
    expect(data).toEqual({ session: "session-1", stopping: true });
  });

  test("reaches one that has just begun and has no record yet", async () => {
    expect((await one.when("session stop session-9", facts({ leases: [leaseOf("milestone-001", "session-9")] }))).decision?.orders).toMatchObject([{ session: "session-9" }]);
  });

  test("pauses one that nobody runs any more, and lets its tasks wait again", async () => {
    const outcome = await one.when("session stop session-1", facts({ records: [active] }));
    expect(outcome.decision?.sessions).toMatchObject([{ id: "session-1", status: "paused" }]);
    expect(outcome.task("milestone-001", "task-001").status).toBe("pending");
    expect(outcome.data).toEqual({ session: "session-1", stopping: false });
  });

  test("has nothing to do where nobody is at work", async () => {
    expect(await one.when("session stop session-1", facts({ records: [recordOf("session-1")] }))).toMatchObject({ events: [], problem: null, reply: [{ text: "Nobody is at work on session-1." }] });
  });

  test("says where it runs if that is out of reach", async () => {
    expect((await one.when("session stop session-1", facts({ records: [{ ...active, here: false }] }))).problem).toMatchObject({ code: "session-active", message: expect.stringContaining("on desk") });
  });

  test("knows no session of another name", async () => {
    expect((await one.when("session stop session-7", facts({}))).problem?.code).toBe("session-not-found");
  });
});
