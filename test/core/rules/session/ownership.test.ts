import { describe, expect, test } from "vitest";
import { activeProblem, ageText, holdingOf, instantOf, liveLease, mayTake, newestFirst, presenceOf, statusOf } from "../../../../src/core/rules/session/ownership.ts";
import { configOf, leaseOf, minutesAgo, NOW, recordOf, sessionOf } from "./samples.ts";

const around = { leases: [], config: configOf(), now: NOW };

describe("a session that says it is active", () => {
  const active = recordOf("session-a", { status: "active" });

  test("is at work while its lease lives", () => {
    const leases = [leaseOf("milestone-001", "session-a")];
    expect([presenceOf(active, { ...around, leases }), statusOf(active, { ...around, leases })]).toEqual(["alive", "active"]);
  });

  test("is paused in truth where its process is gone", () => {
    const leases = [leaseOf("milestone-001", "session-a", { state: "gone" })];
    expect([presenceOf(active, { ...around, leases }), statusOf(active, { ...around, leases })]).toEqual(["gone", "paused"]);
    expect(statusOf(active, around)).toBe("paused");
  });

  test("may be at work elsewhere where nothing here knows it, until session_timeout has passed", () => {
    const foreign = recordOf("session-a", { status: "active" }, { here: false });
    expect([presenceOf(foreign, around), statusOf(foreign, around)]).toEqual(["elsewhere", "active"]);
    const old = recordOf("session-a", { status: "active", saved_at: minutesAgo(61) }, { here: false });
    expect(statusOf(old, around)).toBe("paused");
    expect(statusOf(old, { ...around, config: configOf({ session_timeout: 7200 }) })).toBe("active");
  });
});

describe("a session may be taken", () => {
  const bob = { actor: "bob", config: configOf(), now: NOW };

  test("by its owner, and by everybody where it has none", () => {
    expect([mayTake(sessionOf("s"), { ...bob, actor: "ada" }), mayTake(sessionOf("s", { owner: "" }), bob), mayTake(sessionOf("s"), bob)]).toEqual([true, true, false]);
  });

  test("by everybody where sessions are shared or not kept apart", () => {
    expect(mayTake(sessionOf("s"), { ...bob, config: configOf({ "session_management.shared_sessions": true }) })).toBe(true);
    expect(mayTake(sessionOf("s"), { ...bob, config: configOf({ "session_management.user_isolation": false }) })).toBe(true);
  });

  test("by everybody once session_timeout has passed since it was saved", () => {
    expect([60, 61].map((minutes) => mayTake(sessionOf("s", { saved_at: minutesAgo(minutes) }), bob))).toEqual([false, true]);
  });
});

test("who is at work is named with host and age", () => {
  const lease = leaseOf("milestone-001", "session-a", { owner: "bob" });
  expect(activeProblem(holdingOf(lease), { now: NOW })).toMatchObject({
    code: "session-active",
    message: "Session already active: bob on desk is at work on milestone-001 with session-a, for 12 minutes.",
    hint: expect.stringContaining("milestone session stop session-a"),
  });
});

test("only a lease that lives counts, and only its milestone's", () => {
  const leases = [leaseOf("milestone-001", "session-a", { state: "gone" }), leaseOf("milestone-002", "session-b")];
  expect([liveLease(leases, "milestone-001"), liveLease(leases, "milestone-002")?.standing.holder.session]).toEqual([null, "session-b"]);
});

test("the newest was saved last; without a checkpoint its start counts, and then its id", () => {
  const sessions = [sessionOf("session-1", { saved_at: null, started_at: null }), sessionOf("session-2"), sessionOf("session-3", { saved_at: null }), sessionOf("session-4"), sessionOf("session-5", { saved_at: "nonsense" })];
  expect(sessions.sort(newestFirst).map(({ id }) => id)).toEqual(["session-4", "session-2", "session-3", "session-5", "session-1"]);
  expect(instantOf(sessionOf("s", { saved_at: "nonsense" }))).toBe(0);
});

test.each([[0, "0 seconds"], [1_000, "1 second"], [59_999, "59 seconds"], [60_000, "1 minute"], [7_200_000, "2 hours"], [172_800_000, "2 days"], [-5, "0 seconds"]])("%i milliseconds are %s", (ms, said) => {
  expect(ageText(ms)).toBe(said);
});
