import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

const phases = { enabled: true, phases: { design: { status: "waiting_approval" }, spec: { status: "pending" } } };
const several = given(
  { id: "milestone-001", status: "blocked", blockers: [{ reason: "budget", task_id: null }, { reason: "no key", task_id: "task-001" }], tasks: [{ id: "task-001", status: "blocked", blocked_reason: "told elsewhere" }] },
  { id: "milestone-002", dependencies: { requires: ["milestone-001", "milestone-004"] }, tasks: [{ id: "task-001", status: "blocked", blocked_reason: "no network" }, { id: "task-002", dependencies: ["task-001"] }] },
  { id: "milestone-003", status: "in_progress", tasks: [{ id: "task-001", status: "in_progress", kiro_workflow: phases }] },
  { id: "milestone-004", status: "completed", tasks: [{ id: "task-001", status: "blocked" }] },
  { id: "milestone-005", status: "paused" },
);

describe("waiting", () => {
  it("says what waits and why, nothing twice and nothing of what is over", async () => {
    expect((await several.when("waiting")).data).toEqual({
      total: 7,
      waiting: [
        { milestone: "milestone-001", task: null, reason: "is blocked: budget" },
        { milestone: "milestone-001", task: "task-001", reason: "is blocked: no key" },
        { milestone: "milestone-002", task: null, reason: "waits for milestone-001" },
        { milestone: "milestone-002", task: "task-001", reason: "is blocked: no network" },
        { milestone: "milestone-002", task: "task-002", reason: "waits for task-001" },
        { milestone: "milestone-003", task: "task-001", reason: "waits for approval of design" },
        { milestone: "milestone-005", task: null, reason: "is paused" },
      ],
    });
  });

  it("says it of one milestone, page by page", async () => {
    expect((await several.when("waiting milestone-002 --limit 1 --offset 1")).data).toMatchObject({ total: 3, waiting: [{ reason: "is blocked: no network" }] });
    expect(await several.when("waiting --offset 99")).toMatchObject({ data: { total: 7 }, reply: [{ text: "0 of 7: --offset is past the end." }] });
    expect(await several.when("list --offset 99")).toMatchObject({ data: { total: 5 }, reply: [{ text: "0 of 5: --offset is past the end." }] });
    expect((await several.when("waiting milestone-009")).problem?.code).toBe("milestone-not-found");
  });

  it("says that nothing waits, and where there is no data", async () => {
    expect(await given({ id: "milestone-001" }).when("waiting")).toMatchObject({ data: { waiting: [], total: 0 }, reply: [{ text: "Nothing waits." }] });
    expect((await given().when("waiting milestone-001")).problem?.code).toBe("no-milestone-data");
  });
});
