import { describe, expect, test } from "vitest";
import { given } from "../../../support/given.ts";

const busy = { id: "milestone-001", status: "blocked", tasks: [{ id: "task-001", files: ["src/**"] }, { id: "task-002", files: ["src/a.ts"] }], blockers: [{ type: "merge_conflict", reason: "task-001 and task-002 changed src/a.ts.", task_id: "task-002" }, { reason: "no contract" }] };

describe("agent conflicts", () => {
  test("shows tasks that may change the same files, and merges that collided", async () => {
    const { data, reply } = await given(busy).when("script check-agent-conflicts.sh");
    expect(data).toEqual({
      conflicts: [{ milestone: "milestone-001", tasks: ["task-001", "task-002"], files: ["src/**", "src/a.ts"] }],
      blockers: [{ milestone: "milestone-001", task: "task-002", reason: "task-001 and task-002 changed src/a.ts." }],
    });
    expect(reply).toMatchObject([{ rows: [["milestone-001", "task-001, task-002", "src/** and src/a.ts"]] }, { text: expect.stringContaining("file_locking") }, { items: ["task-002: task-001 and task-002 changed src/a.ts."] }]);
  });

  test("says that file locking keeps them apart where it does", async () => {
    expect(JSON.stringify((await given(busy).with({ config: { file_locking: true } }).when("agent conflicts 1")).reply)).toContain("not done at the same time");
  });

  test("leaves out milestones that are over, and says so where there is nothing", async () => {
    expect((await given({ ...busy, status: "cancelled" }).when("agent conflicts")).reply).toEqual([{ kind: "text", text: "No two tasks are in each other's way." }]);
    expect((await given(busy).when("agent conflicts milestone-404")).problem?.code).toBe("milestone-not-found");
  });
});
