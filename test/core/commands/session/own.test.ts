import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { recordOf, sessionsWith } from "../../rules/session/samples.ts";

const one = given({ id: "milestone-001" });
const facts = (record = recordOf("session-1")) => by("bob", { facts: { sessions: sessionsWith({ records: [record] }) } });

describe("session own", () => {
  test("changes the owner and nothing else of the file, and leaves an event", async () => {
    const { decision, data } = await one.when("session own session-1 bob", facts());
    expect(decision).toEqual({
      orders: [],
      edits: [{ path: "sessions/session-1.yaml", edits: [{ kind: "set", at: ["session", "owner"], value: "bob" }] }],
      events: [{ event_type: "state_modified", milestone_id: "milestone-001", session_id: "session-1", details: { session_id: "session-1", field: "owner", old_owner: "ada", new_owner: "bob" } }],
    });
    expect(data).toEqual({ session: "session-1", owner: "bob" });
  });

  test("tells the process that runs it, which would write the former owner again", async () => {
    const lease = { milestone: "milestone-001", standing: { state: "alive", holder: { session: "session-1", owner: "ada", host: "h", pid: 1, since: "", renewed: "" } } } as const;
    const { decision } = await one.when("session own session-1 bob", by("bob", { facts: { sessions: sessionsWith({ records: [recordOf("session-1")], leases: [lease] }) } }));
    expect(decision?.orders).toEqual([{ session: "session-1", order: { kind: "own", owner: "bob" } }]);
  });

  test("takes the name of a milestone, as the guides write it", async () => {
    expect((await one.when("script set-session-owner.sh milestone-001 bob", facts())).data).toEqual({ session: "session-1", owner: "bob" });
  });

  test("writes a record of today for a file of an earlier version", async () => {
    const { decision } = await one.when("session own session-1 bob", facts({ ...recordOf("session-1"), path: "state/sessions/session-1.json" }));
    expect(decision).toMatchObject({ sessions: [{ id: "session-1", owner: "bob" }], files: [{ path: "state/sessions/session-1.json", text: null }] });
  });

  test("is content where it belongs to them already", async () => {
    expect(await one.when("session own session-1 ada", facts())).toMatchObject({ events: [], problem: null, reply: [{ text: "session-1 belongs to ada already." }] });
  });
});
