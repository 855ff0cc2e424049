import { describe, expect, test } from "vitest";
import { findSession, noneOf, SessionRef, unknownSession } from "../../../../src/core/rules/session/find.ts";
import { given } from "../../../support/given.ts";
import { brokenOf, leaseOf, minutesAgo, recordOf, sessionsWith } from "./samples.ts";

const { workspace } = given({ id: "milestone-001" }, { id: "milestone-002" });
const sessions = sessionsWith({ records: [recordOf("session-2"), recordOf("session-1", { saved_at: minutesAgo(20), status: "active" })], broken: [brokenOf("session-3")] });

describe("a session is found", () => {
  test("by its id", () => expect(findSession(sessions, workspace, "session-1")).toMatchObject({ ok: true, value: { session: { id: "session-1" } } }));

  test("by its milestone: the newest, or the one that somebody is at work on", () => {
    expect(findSession(sessions, workspace, "1")).toMatchObject({ ok: true, value: { session: { id: "session-2" } } });
    const leases = [leaseOf("milestone-001", "session-1")];
    expect(findSession({ ...sessions, leases }, workspace, "milestone-001")).toMatchObject({ ok: true, value: { session: { id: "session-1" } } });
  });

  test("or the reason why not is told", () => {
    expect(findSession(sessions, workspace, "session-3")).toMatchObject({ ok: false, problem: { code: "invalid-yaml" } });
    expect(findSession(sessions, workspace, "milestone-002")).toEqual({ ok: false, problem: noneOf("milestone-002") });
    expect(findSession(sessions, workspace, "session-7")).toEqual({ ok: false, problem: unknownSession(sessions, "session-7") });
    expect(unknownSession(sessionsWith({}), "x")).toMatchObject({ code: "session-not-found", hint: "See `milestone session list`." });
    expect(noneOf(null).message).toBe("No saved session found.");
  });
});

test.each([["session-20260302-001", true], ["1", true], ["../x", false], ["", false]])("%j is the word for a session: %s", (word, fits) => {
  expect(SessionRef.schema.safeParse(word).success).toBe(fits);
});
