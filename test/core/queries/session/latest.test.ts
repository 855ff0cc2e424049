import { expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { brokenOf, recordOf, sessionsWith } from "../../rules/session/samples.ts";

const sessions = sessionsWith({ records: [recordOf("session-2", { milestone_id: "milestone-002" }), recordOf("session-1")], broken: [brokenOf("session-3")] });
const two = given({ id: "milestone-001" }, { id: "milestone-002" }, { id: "milestone-003" });
const ada = by("ada", { facts: { sessions } });

test("session latest prints the newest id that can be read, of a milestone or of all", async () => {
  expect(await two.when("session latest milestone-001", ada)).toMatchObject({ reply: [{ kind: "text", text: "session-1" }], data: { session: { id: "session-1", milestone: "milestone-001" } } });
  expect((await two.when("session latest", ada)).reply).toEqual([{ kind: "text", text: "session-2" }]);
});

test("session latest ends with a problem where there is none", async () => {
  expect((await two.when("session latest 3", ada)).problem).toMatchObject({ code: "session-not-found", message: "No saved session found for milestone-003." });
  expect((await two.when("session latest milestone-404", ada)).problem?.code).toBe("milestone-not-found");
});
