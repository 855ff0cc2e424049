import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

const two = given({ id: "milestone-001", tasks: [{ id: "task-001", title: "A" }, { id: "task-002", title: "B" }] }, { id: "milestone-002", priority: "high", tasks: [{ id: "task-001", title: "C" }] });

describe("next", () => {
  it("shows the most pressing tasks of all milestones", async () => {
    expect((await two.when("next --limit 2")).data).toEqual({
      tasks: [{ milestone: "milestone-002", task: "task-001", title: "C" }, { milestone: "milestone-001", task: "task-001", title: "A" }],
      total: 3,
    });
  });

  it("shows those of one milestone", async () => {
    expect((await two.when("next milestone-001")).data).toMatchObject({ total: 2 });
    expect((await two.when("next milestone-009")).problem?.code).toBe("milestone-not-found");
  });

  it("says why nothing is ready", async () => {
    const waiting = given({ id: "milestone-001", dependencies: { requires: ["milestone-002"] }, tasks: [{ id: "task-001" }] }, { id: "milestone-002", status: "blocked" });
    expect((await waiting.when("next")).reply).toEqual([{ kind: "text", text: "Nothing is ready." }, { kind: "text", text: "Because milestone milestone-001 waits for milestone-002." }]);
  });
});
