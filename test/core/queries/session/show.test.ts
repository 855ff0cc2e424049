import { expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { recordOf, sessionsWith, stepOf } from "../../rules/session/samples.ts";

const sessions = sessionsWith({ records: [recordOf("session-1", { status: "active", steps: [stepOf("task-001", { status: "completed", attempts: 1, exit_code: 0, seat: "agent-1" }), stepOf("task-002")], blockers: ["no contract yet"] })] });
const one = given({ id: "milestone-001" });

test("session show tells everything of a session, with the status that is true", async () => {
  const { data, reply } = await one.when("session show session-1", by("ada", { facts: { sessions } }));
  expect(data).toMatchObject({ session: { id: "session-1", status: "paused", owner: "ada", steps: [{ task: "task-001", status: "completed", exit_code: 0 }, { task: "task-002", status: "queued" }] } });
  expect(reply).toContainEqual(expect.objectContaining({ kind: "table", rows: [["task-001", "completed", "1", "0", "agent-1", "–", ""], ["task-002", "queued", "0", "–", "–", "–", ""]] }));
  expect(JSON.stringify(reply)).toContain("paused (nobody is at work on it)");
});

test("session show takes a milestone for its newest session, and names what is near where there is none", async () => {
  expect((await one.when("session show milestone-001", by("ada", { facts: { sessions } }))).data).toMatchObject({ session: { id: "session-1" } });
  expect((await one.when("session show session-2", by("ada", { facts: { sessions } }))).problem).toMatchObject({ code: "session-not-found", hint: "Did you mean session-1?" });
});
