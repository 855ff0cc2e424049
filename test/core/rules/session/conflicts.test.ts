import { expect, test } from "vitest";
import { conflictsOf } from "../../../../src/core/rules/session/conflicts.ts";
import { milestoneOf } from "../../../support/given.ts";

const milestone = milestoneOf({
  id: "milestone-001",
  tasks: [
    { id: "task-001", files: ["src/auth/**"] },
    { id: "task-002", files: ["docs/**", "src/auth/login.ts"] },
    { id: "task-003", files: ["src/auth/**"], dependencies: ["task-004"] },
    { id: "task-004", files: [], dependencies: ["task-002"] },
    { id: "task-005", files: ["src/**"], status: "completed" },
    { id: "task-006" },
  ],
});

test("two open tasks conflict where their files meet and neither waits for the other, however far", () => {
  expect(conflictsOf(milestone)).toEqual([
    { milestone: "milestone-001", tasks: ["task-001", "task-002"], files: ["src/auth/**", "src/auth/login.ts"] },
    { milestone: "milestone-001", tasks: ["task-001", "task-003"], files: ["src/auth/**", "src/auth/**"] },
  ]);
});

test("tasks that say nothing of their files conflict with none", () => {
  expect(conflictsOf(milestoneOf({ id: "milestone-001", tasks: [{ id: "task-001" }, { id: "task-002" }] }))).toEqual([]);
});
