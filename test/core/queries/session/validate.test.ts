import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { brokenOf, recordOf, sessionsWith } from "../../rules/session/samples.ts";

const broken = [brokenOf("session-2"), brokenOf("session-3", { path: "sessions/corrupted-session-3.yaml" })];
const facts = (some: Parameters<typeof sessionsWith>[0]) => by("ada", { facts: { sessions: sessionsWith(some) } });
const one = given({ id: "milestone-001" });

describe("session validate", () => {
  test("is content with sessions that can be read", async () => {
    expect(await one.when("session validate", facts({ records: [recordOf("session-1")] }))).toMatchObject({ problem: null, data: { sessions: 1, problems: [] }, reply: [{ text: "1 session can be read." }] });
  });

  test("fails for one that cannot, and names its place; what was put aside is known", async () => {
    const { problem, data } = await one.when("session validate", facts({ records: [recordOf("session-1")], broken }));
    expect(problem).toMatchObject({ code: "check-failed", message: ".milestones/sessions/session-2.yaml:1:10: It is no YAML." });
    expect(data).toMatchObject({ sessions: 2, problems: [{ code: "invalid-yaml" }] });
  });

  test("looks at one alone where it is named, put aside or not", async () => {
    expect((await one.when("session validate session-1", facts({ records: [recordOf("session-1")], broken }))).problem).toBeNull();
    expect((await one.when("session validate session-3", facts({ broken }))).problem?.code).toBe("check-failed");
    expect((await one.when("session validate session-7", facts({ broken }))).problem?.code).toBe("session-not-found");
  });

  test("mentions a milestone that is not there, which breaks nothing", async () => {
    expect(await one.when("session validate", facts({ records: [recordOf("session-1", { milestone_id: "milestone-009" })] }))).toMatchObject({ problem: null, data: { problems: [{ code: "dangling-reference" }] } });
  });
});
