import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SESSION_STATUSES } from "../../../../src/core/model/execution/session.ts";
import { asideOf, cleanup, strayJournals, type Sweep } from "../../../../src/core/rules/session/cleanup.ts";
import { presenceOf } from "../../../../src/core/rules/session/ownership.ts";
import { seeded } from "../../../support/yaml-random.ts";
import { brokenOf, configOf, leaseOf, minutesAgo, NOW, recordOf, sessionsWith } from "./samples.ts";

const sweep = (more: Partial<Sweep> = {}): Sweep => ({ config: configOf(), now: NOW, automatic: false, ...more });
const DAY = 24 * 60;

describe("cleanup", () => {
  test("takes completed sessions that are older than cleanup_after", () => {
    const records = [recordOf("session-1", { status: "completed", saved_at: minutesAgo(8 * DAY) }), recordOf("session-2", { status: "completed", saved_at: minutesAgo(6 * DAY) }), recordOf("session-3", { saved_at: minutesAgo(8 * DAY) })];
    expect(cleanup(sessionsWith({ records }), sweep())).toMatchObject([{ id: "session-1", why: "old" }]);
    expect(cleanup(sessionsWith({ records }), sweep({ olderThan: "5d" })).map(({ id }) => id)).toEqual(["session-2", "session-1"]);
  });

  test("keeps the newest max_sessions", () => {
    const records = [1, 2, 3, 4].map((index) => recordOf(`session-${index}`, { saved_at: minutesAgo(index) }));
    expect(cleanup(sessionsWith({ records }), sweep({ config: configOf({ "session_management.max_sessions": 2 }) }))).toMatchObject([{ id: "session-3", why: "over" }, { id: "session-4", why: "over" }]);
  });

  test("takes none by itself where auto_cleanup is off; whoever asks for it gets it", () => {
    const records = [recordOf("session-1", { status: "completed", saved_at: minutesAgo(8 * DAY) })];
    const config = configOf({ "session_management.auto_cleanup": false });
    expect([cleanup(sessionsWith({ records }), sweep({ config, automatic: true })), cleanup(sessionsWith({ records }), sweep({ config }))]).toMatchObject([[], [{ id: "session-1" }]]);
  });

  test("takes paused and corrupted ones at once where it is aggressive", () => {
    const config = configOf({ "session_management.cleanup_aggressive": true });
    const sessions = sessionsWith({ records: [recordOf("session-1"), recordOf("session-2", { status: "failed" }), recordOf("session-3", { status: "active" })], broken: [brokenOf("session-4", { path: "sessions/corrupted-session-4.yaml" })] });
    expect(cleanup(sessions, sweep({ config, automatic: true })).map(({ id, why }) => `${id} ${why}`)).toEqual(["session-3 paused", "session-1 paused", "session-4 corrupted"]);
  });

  test("takes what was put aside when somebody asks, and never what only cannot be read", () => {
    const sessions = sessionsWith({ broken: [brokenOf("session-4", { path: "sessions/corrupted-session-4.yaml" }), brokenOf("session-5")] });
    expect([cleanup(sessions, sweep({ automatic: true })), cleanup(sessions, sweep())]).toMatchObject([[], [{ id: "session-4", milestone: null, why: "corrupted" }]]);
  });

  test("never takes what somebody is or may be at work on, and leaves at most max_sessions and none completed that is old", () => {
    const one = fc.record({ status: fc.constantFrom(...SESSION_STATUSES), days: fc.integer({ min: 0, max: 20 }), here: fc.boolean(), lease: fc.constantFrom("alive", "gone", null) });
    const settings = fc.record({ max: fc.integer({ min: 1, max: 5 }), aggressive: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), settings, (drawn, { max, aggressive }) => {
        const config = configOf({ "session_management.max_sessions": max, "session_management.cleanup_aggressive": aggressive });
        const records = drawn.map(({ status, days, here }, index) => recordOf(`session-${index}`, { status, saved_at: minutesAgo(days * DAY + 1) }, { here }));
        const leases = drawn.flatMap(({ lease }, index) => (lease === null ? [] : [leaseOf("milestone-001", `session-${index}`, { state: lease })]));
        const removed = new Set(cleanup(sessionsWith({ records, leases }), sweep({ config })).map(({ id }) => id));
        const left = records.filter(({ session }) => !removed.has(session.id));
        const busy = records.filter((record) => presenceOf(record, { leases, config, now: NOW }) !== "gone");
        for (const { session } of busy) expect(removed.has(session.id)).toBe(false);
        expect(left.length).toBeLessThanOrEqual(Math.max(max, busy.length));
        for (const record of left) if (record.session.status === "completed" && !busy.includes(record)) expect(Date.parse(record.session.saved_at ?? "")).toBeGreaterThanOrEqual(Date.parse(minutesAgo(7 * DAY)));
      }),
      seeded(200),
    );
  });
});

test("what cannot be read is put aside byte for byte, but what is no text stays", () => {
  const broken = [brokenOf("session-1"), brokenOf("session-2", { text: null }), brokenOf("session-3", { path: "sessions/corrupted-session-3.yaml" })];
  expect(asideOf({ broken })).toEqual([{ path: "sessions/session-1.yaml", text: null }, { path: "sessions/corrupted-session-1.yaml", text: "session: [\n" }]);
});

test("a journal without a record is stray unless its session has just begun", () => {
  expect(strayJournals(sessionsWith({ strays: ["session-1", "session-2"], leases: [leaseOf("milestone-001", "session-2")] }))).toEqual(["session-1"]);
});
