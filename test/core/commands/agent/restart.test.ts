import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { floorOf, leaseOf, seatOf } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001" });
const busy = by("ada", { facts: { floors: [floorOf("session-1", "milestone-001", [seatOf("agent-1")])], leases: [leaseOf("milestone-001", "session-1"), leaseOf("milestone-002", "session-2", { state: "gone" })] } });

describe("agent restart", () => {
  test.each([["agent restart agent-1", "agent-1"], ["agent restart --all", "all"], ["agent restart", "all"]])("%s goes to running sessions", async (line, seat) => {
    expect((await one.when(line, busy)).decision?.orders).toEqual([{ session: "session-1", order: { kind: "restart", seat } }]);
  });

  test("names one agent or all, not both, and only one that is there", async () => {
    expect((await one.when("agent restart agent-1 --all", busy)).problem?.code).toBe("usage");
    expect((await one.when("agent restart agent-2", busy)).problem?.code).toBe("invalid-argument");
  });

  test("with nobody at work there is nothing to start anew", async () => {
    expect(await one.when("agent restart")).toMatchObject({ problem: null, reply: [{ text: "No agents are at work: nothing to start anew." }] });
    expect((await one.when("agent restart agent-1")).problem?.code).toBe("session-not-found");
  });
});
