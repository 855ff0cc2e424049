import { describe, expect, it } from "vitest";
import { by, given } from "../../../support/given.ts";
import { leaseOf } from "../../rules/session/samples.ts";

const done = (id: string) => ({ id, status: "completed", tasks: [{ id: "task-001", status: "completed" }] });

describe("archive", () => {
  it("moves completed milestones to completed/, with what they took", async () => {
    const outcome = await given(done("milestone-001"), done("milestone-002")).when("archive milestone-001 milestone-002");
    expect(outcome.data).toEqual({ archived: ["milestone-001", "milestone-002"] });
    expect(outcome.after.paths.get("milestone-001")).toBe("completed/milestone-001.yaml");
    expect(outcome.events[0]).toMatchObject({ event_type: "milestone_archived", details: { metrics: { tasks_total: 1, tasks_completed: 1 } } });
  });

  it("refuses what is not complete and names what is open", async () => {
    const open = given({ id: "milestone-001", tasks: [{ id: "task-001", status: "completed" }, { id: "task-002", status: "in_progress" }] });
    expect((await open.when("archive milestone-001")).problem).toMatchObject({
      code: "milestone-not-complete",
      message: "Milestone milestone-001 is not complete: open are task-002 (in_progress).",
    });
  });

  it("archives none where one of several is not complete", async () => {
    const outcome = await given(done("milestone-001"), { id: "milestone-002", tasks: [{ id: "task-001" }] }).when("archive milestone-001 milestone-002");
    expect(outcome).toMatchObject({ problem: { code: "milestone-not-complete" }, events: [] });
  });

  it("archives unfinished work only by force, with a reason and a yes", async () => {
    const open = given({ id: "milestone-001", tasks: [{ id: "task-001" }] });
    expect((await open.when("archive milestone-001 --force")).problem?.code).toBe("usage");
    const outcome = await open.when("archive milestone-001 --force --reason superseded");
    expect(outcome.confirm).toContain("milestone-001");
    expect(outcome.milestone("milestone-001")).toMatchObject({ status: "archived", archive: { reason: "superseded", open_tasks: ["task-001"], was: "planned" } });
  });

  it("archives cancelled milestones as such", async () => {
    expect((await given({ id: "milestone-001", status: "cancelled" }).when("archive milestone-001")).milestone("milestone-001")).toMatchObject({ status: "archived", archive: { was: "cancelled" } });
  });

  it("is content with what is archived", async () => {
    expect(await given({ id: "milestone-001", status: "archived" }).when("archive milestone-001")).toMatchObject({ events: [], problem: null, data: { archived: ["milestone-001"] } });
  });

  it("refuses a milestone that somebody is at work on", async () => {
    const busy = given(done("milestone-001"), done("milestone-002"));
    const who = by("ada", { facts: { leases: [leaseOf("milestone-002", "session-1", { owner: "bob" })] } });
    expect((await busy.when("archive milestone-001", who)).problem).toBeNull();
    expect(await busy.when("archive milestone-001 milestone-002", who)).toMatchObject({ events: [], problem: { code: "session-active", message: expect.stringContaining("bob on desk") } });
  });
});
