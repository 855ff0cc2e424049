import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { brokenOf, leaseOf, minutesAgo, recordOf, sessionsWith } from "../../rules/session/samples.ts";

const records = [recordOf("session-3", { status: "active" }), recordOf("session-2", { status: "completed", milestone_id: "milestone-002" }), recordOf("session-1", { owner: "bob" })];
const as = (actor: string, leases = [leaseOf("milestone-001", "session-3")]) => by(actor, { facts: { sessions: sessionsWith({ records, leases, broken: [brokenOf("session-0"), brokenOf("session-9", { path: "sessions/corrupted-session-9.yaml" })] }) } });
const two = given({ id: "milestone-001" }, { id: "milestone-002" });
const ids = (data: unknown): unknown => JSON.parse(JSON.stringify(data)).sessions.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`);

describe("session list", () => {
  test("tells of every session who it belongs to, and when it was saved", async () => {
    const { data } = await two.when("session list", as("ada"));
    expect(data).toEqual({
      sessions: [
        { id: "session-3", milestone: "milestone-001", status: "active", owner: "ada", started_at: minutesAgo(30), checkpoint_at: minutesAgo(5) },
        { id: "session-2", milestone: "milestone-002", status: "completed", owner: "ada", started_at: minutesAgo(30), checkpoint_at: minutesAgo(5) },
        { id: "session-1", milestone: "milestone-001", status: "paused", owner: "bob", started_at: minutesAgo(30), checkpoint_at: minutesAgo(5) },
      ],
    });
  });

  test("shows one whose process is gone as paused, whatever its file says", async () => {
    expect(ids((await two.when("session list", as("ada", []))).data)).toEqual(["session-3 paused", "session-2 completed", "session-1 paused"]);
  });

  test("can be of one milestone, or of those that somebody is at work on", async () => {
    expect(ids((await two.when("session list --milestone 2", as("ada"))).data)).toEqual(["session-2 completed"]);
    expect(ids((await two.when("session list --active", as("ada"))).data)).toEqual(["session-3 active"]);
    expect((await two.when("session list --milestone milestone-404", as("ada"))).problem?.code).toBe("milestone-not-found");
  });

  test("warns of what cannot be read, until it is put aside", async () => {
    expect((await two.when("session list", as("ada"))).warnings).toMatchObject([{ code: "invalid-yaml", at: { path: ".milestones/sessions/session-0.yaml" } }]);
  });

  test("hides other people's only where several work at once and are kept apart; --all shows them", async () => {
    const apart = two.with({ config: { "session_management.multi_user": true } });
    expect(ids((await apart.when("session list", as("ada"))).data)).toEqual(["session-3 active", "session-2 completed"]);
    expect(ids((await apart.when("session list --all", as("ada"))).data)).toHaveLength(3);
    expect(ids((await two.with({ config: { "session_management.multi_user": true, "session_management.user_isolation": false } }).when("session list", as("ada"))).data)).toHaveLength(3);
  });

  test("says so where there is none", async () => {
    expect(await two.when("session list")).toMatchObject({ data: { sessions: [] }, reply: [{ text: "No sessions." }], problem: null });
  });
});
