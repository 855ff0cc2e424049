import { describe, expect, it } from "vitest";
import { canonicalKeys, keyFor, milestoneWord, phaseWord, TASK_KEYS, taskWord } from "../../../src/core/files/dialect.ts";

describe("other names of fields", () => {
  it("are taken for the canonical one, which holds where both are there", () => {
    expect(canonicalKeys({ hours: 3, depends_on: ["a"], note: "kept" }, TASK_KEYS)).toEqual({ estimated_hours: 3, dependencies: ["a"], note: "kept" });
    expect(canonicalKeys({ hours: 3, estimated_hours: 4 }, TASK_KEYS)).toEqual({ estimated_hours: 4, hours: 3 });
  });

  it("stay what a file uses", () => {
    expect(keyFor({ hours: 3 }, "estimated_hours", TASK_KEYS)).toBe("hours");
    expect(keyFor({}, "estimated_hours", TASK_KEYS)).toBe("estimated_hours");
  });
});

describe("other words for statuses", () => {
  it.each([["active", "in_progress"], ["Planning", "planned"], ["done", "completed"], ["in-progress", "in_progress"], ["In Progress", "in_progress"], ["nonsense", "nonsense"]])("a milestone's %s is %s", (word, status) => {
    expect(milestoneWord(word)).toBe(status);
  });

  it("differ for tasks and phases", () => {
    expect(taskWord("todo")).toBe("pending");
    expect(phaseWord("waiting")).toBe("waiting_approval");
    expect(milestoneWord("constructor")).toBe("constructor");
  });
});
