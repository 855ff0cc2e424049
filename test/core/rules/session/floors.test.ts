import { describe, expect, test } from "vitest";
import { agentsOf, nobodyRunning, noSuchSeat, rolesOn, runningSessions, sessionsWith } from "../../../../src/core/rules/session/floors.ts";
import { configOf, floorOf, leaseOf, seatOf } from "./samples.ts";

const floors = [floorOf("session-1", "milestone-001", [seatOf("agent-1"), seatOf("agent-2")]), floorOf("session-2", "milestone-002", [seatOf("agent-1")])];

describe("agents", () => {
  test("are as their session last told, and gone where nobody runs it any more", () => {
    expect(agentsOf(floors, [leaseOf("milestone-001", "session-1")], null).map(({ session, name, state }) => `${session} ${name} ${state}`)).toEqual([
      "session-1 agent-1 working", "session-1 agent-2 working", "session-2 agent-1 gone",
    ]);
  });

  test("of one milestone are those alone", () => expect(agentsOf(floors, [], "milestone-002")).toHaveLength(1));
});

test("a session that holds several leases runs once", () => {
  const leases = [leaseOf("milestone-001", "session-1"), { ...leaseOf("milestone-001", "session-1"), owner: "ada" }, leaseOf("milestone-002", "session-2", { state: "gone" })];
  expect(runningSessions(leases)).toEqual([{ session: "session-1", milestone: "milestone-001" }]);
});

test("an order for a seat goes to sessions that have it, or have not told yet", () => {
  const running = ["session-1", "session-2", "session-3"].map((session) => ({ session, milestone: "m" }));
  expect(sessionsWith("agent-2", floors, running).map(({ session }) => session)).toEqual(["session-1", "session-3"]);
  expect(sessionsWith(null, floors, running)).toBe(running);
});

test("roles are on or off as the configuration says", () => {
  expect(rolesOn(configOf({ "agents.progress_monitor": false }))).toEqual({ task_executor: true, progress_monitor: false, git_integration: true, dependency_validator: true, blocker_detector: true });
});

test("in an emergency only the essential roles are on, and those that are switched off stay so", () => {
  const off = { progress_monitor: false, dependency_validator: false, blocker_detector: false };
  expect(rolesOn(configOf({ "performance.emergency_mode": true }))).toEqual({ task_executor: true, git_integration: true, ...off });
  expect(rolesOn(configOf({ "performance.emergency_mode": true, "agents.git_integration": false }))).toEqual({ task_executor: true, git_integration: false, ...off });
});

test("nobody at work, and no such agent, are told apart", () => {
  expect([nobodyRunning().code, noSuchSeat("agent-9", floors).hint]).toEqual(["session-not-found", expect.stringContaining("agent-1, agent-2")]);
});
