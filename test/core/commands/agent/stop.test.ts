import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { floorOf, leaseOf, seatOf } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001" });
const floors = [floorOf("session-1", "milestone-001", [seatOf("agent-1"), seatOf("progress_monitor", { role: "progress_monitor" })]), floorOf("session-2", "milestone-002", [seatOf("agent-1"), seatOf("agent-2")])];
const busy = by("ada", { facts: { floors, leases: [leaseOf("milestone-001", "session-1"), leaseOf("milestone-002", "session-2")] } });

describe("agent stop", () => {
  test.each([["--all", "all"], ["--non-essential", "non-essential"]])("%s goes to every running session", async (flag, seat) => {
    const { decision, data } = await one.when(`agent stop ${flag}`, busy);
    expect(decision).toEqual({ events: [], orders: ["session-1", "session-2"].map((session) => ({ session, order: { kind: "stop", seat } })) });
    expect(data).toEqual({ sessions: ["session-1", "session-2"], agent: seat });
  });

  test("an agent is stopped where it is", async () => {
    expect((await one.when("agent stop agent-2", busy)).decision?.orders).toEqual([{ session: "session-2", order: { kind: "stop", seat: "agent-2" } }]);
  });

  test("an agent that is nowhere is refused with the names there are", async () => {
    expect((await one.when("agent stop agent-9", busy)).problem).toMatchObject({ code: "invalid-argument", hint: expect.stringContaining("agent-1, agent-2, progress_monitor") });
  });

  test.each(["agent stop", "agent stop agent-1 --all", "agent stop --all --non-essential"])("%s does not say who", async (line) => {
    expect((await one.when(line, busy)).problem?.code).toBe("usage");
  });

  test("with nobody at work everything has stopped already, but no single agent is there to be stopped", async () => {
    expect(await one.when("agent stop --all")).toMatchObject({ problem: null, data: { sessions: [] }, reply: [{ text: "No agents are at work." }] });
    expect((await one.when("agent stop agent-1")).problem).toMatchObject({ code: "session-not-found", hint: expect.stringContaining("milestone execute") });
  });
});
