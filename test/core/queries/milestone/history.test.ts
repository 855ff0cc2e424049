import { describe, expect, it } from "vitest";
import { by, given, NOW } from "../../../support/given.ts";

const event = (event_type: string) => ({ timestamp: NOW, event_type, milestone_id: "milestone-001", session_id: null, actor: "ada", request_id: null, details: {} });

describe("history", () => {
  it("shows events and commits, newest first, and what could not be read", async () => {
    const facts = { history: { events: [event("milestone_created"), event("task_completed")], commits: [{ id: "a".repeat(40), at: NOW, author: "Ada", subject: "plan" }], warnings: [{ code: "invalid-event" as const, message: "line 3" }] } };
    const outcome = await given({ id: "milestone-001" }).when("history milestone-001 --limit 1", by("ada", { facts }));
    expect(outcome.data).toMatchObject({ events: [{ event_type: "task_completed" }], commits: [{ subject: "plan" }] });
    expect(outcome.warnings).toMatchObject([{ code: "invalid-event" }]);
  });

  it("knows no milestone that is not there", async () => {
    expect((await given({ id: "milestone-001" }).when("history milestone-002")).problem?.code).toBe("milestone-not-found");
  });
});
