import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

describe("show", () => {
  it("gives the whole milestone with every default filled, and its path", async () => {
    const { data } = await given({ id: "milestone-001", tasks: [{ id: "task-001" }] }).when("show milestone-001");
    expect(data).toMatchObject({
      path: ".milestones/active/milestone-001.yaml",
      milestone: { id: "milestone-001", description: "", priority: "medium", dependencies: { requires: [], enables: [], external: [] }, tasks: [{ id: "task-001", status: "pending", dependencies: [], kiro_workflow: { enabled: false } }] },
    });
  });

  it("shows the tasks and the command that comes next", async () => {
    const { reply } = await given({ id: "milestone-001", tasks: [{ id: "task-001", title: "Build" }, { id: "task-002", dependencies: ["task-001"] }] }).when("show 1");
    expect(reply).toContainEqual({ kind: "command", text: "milestone complete milestone-001 task-001", why: 'when "Build" is done' });
    expect(reply.find((block) => block.kind === "table")).toMatchObject({ rows: [["task-001", "Build", "ready", ""], ["task-002", expect.anything(), "pending", "task-001"]] });
  });

  it("asks first to look at a task that proved nothing by itself", async () => {
    const { reply } = await given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", title: "Build", status: "unverified" }, { id: "task-002" }] }).when("show 1");
    expect(reply).toContainEqual({ kind: "command", text: "milestone accept milestone-001 task-001", why: 'if "Build" is done as you see it' });
  });

  it("says what is there where nothing has that id", async () => {
    expect((await given({ id: "milestone-001" }).when("show milestone-002")).problem).toMatchObject({ code: "milestone-not-found" });
  });
});
