import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import {
  isNumbered, isOrigin, isSameMilestone, isStranger, laterOf, renamed, renamedAll, renamedText, settled, type Claim,
} from "../../../../src/core/rules/merge/numbers.ts";

const EARLY = "2026-01-01T00:00:00Z";
const LATE = "2026-01-02T00:00:00Z";

function claim(value: Json, name: string | null = null, at = EARLY): Claim {
  return { value, created: name === null ? null : { name, at } };
}

describe("two milestones under one number", () => {
  test("are the same where the event that made them is, whatever they are called now", () => {
    expect(isSameMilestone(claim({ title: "a" }, "r1"), claim({ title: "b" }, "r1"))).toBe(true);
    expect(isSameMilestone(claim({ title: "a" }, "r1"), claim({ title: "a" }, "r2"))).toBe(false);
  });

  test("without such an event are the same where title and time of making are", () => {
    expect(isSameMilestone(claim({ title: "a", created_at: EARLY }), claim({ title: "a", created_at: EARLY }))).toBe(true);
    expect(isSameMilestone(claim({ title: "a", created_at: EARLY }), claim({ title: "a", created_at: LATE }))).toBe(false);
    expect(isSameMilestone(claim({ name: "a" }), claim({ milestone: { title: "a" } }))).toBe(true);
    expect(isSameMilestone(claim({ title: "a" }), claim({ title: "b" }))).toBe(false);
  });

  test("the one made later moves, whichever side it is on; of two made at once the bigger one", () => {
    const [early, late] = [claim({ title: "z", created_at: EARLY }), claim({ title: "a", created_at: LATE })];
    expect([laterOf(early, late), laterOf(late, early)]).toEqual(["theirs", "ours"]);
    const [a, b] = [claim({ title: "a" }, "r1", EARLY), claim({ title: "b" }, "r2", EARLY)];
    expect([laterOf(a, b), laterOf(b, a)]).toEqual(["theirs", "ours"]);
  });

  test("are told from one that changed by when they were made", () => {
    expect(isStranger({ created_at: EARLY, title: "a" }, { created_at: LATE, title: "a" })).toBe(true);
    expect(isStranger({ created_at: EARLY, title: "a" }, { created_at: EARLY, title: "b" })).toBe(false);
    expect(isStranger({ title: "a" }, { title: "b" })).toBe(false);
    expect(isOrigin({ created: EARLY }, { id: "x", created: EARLY })).toBe(true);
    expect(isOrigin({ title: "a" }, { title: "a" })).toBe(false);
  });

  test("only ids that end in a number are given by counting", () => {
    expect(["milestone-004", "task-12", "user-login", "v2"].map(isNumbered)).toEqual([true, true, false, false]);
  });
});

describe("another id", () => {
  test("stands wherever the old one was named, as a text, as a key or in a path, and nowhere else", () => {
    const before = {
      id: "milestone-004", title: "milestone-004", description: "after milestone-004", requires: ["milestone-003", "milestone-004"],
      phases: { "milestone-004": 1 }, path: "deliverables/milestone-004/task-001/design.md", log: "events/milestone-004.jsonl", other: "milestone-0041",
    };
    expect(renamed(before, "milestone-004", "milestone-005")).toEqual({
      id: "milestone-005", title: "milestone-004", description: "after milestone-004", requires: ["milestone-003", "milestone-005"],
      phases: { "milestone-005": 1 }, path: "deliverables/milestone-005/task-001/design.md", log: "events/milestone-005.jsonl", other: "milestone-0041",
    });
  });

  test("of two may change places", () => {
    const ids = new Map([["task-001", "task-002"], ["task-002", "task-001"]]);
    expect(renamedAll([{ id: "task-001" }, { id: "task-002", dependencies: ["task-001"], at: "tasks/task-001/title" }], ids))
      .toEqual([{ id: "task-002" }, { id: "task-001", dependencies: ["task-002"], at: "tasks/task-002/title" }]);
  });

  test("is a path's too", () => {
    expect(renamedText("active/milestone-004.yaml", "milestone-004", "milestone-005")).toBe("active/milestone-005.yaml");
    expect(renamedText("approvals/milestone-004/task-001-design.yaml", "milestone-004", "milestone-005")).toBe("approvals/milestone-005/task-001-design.yaml");
    expect(renamedText("active/my-milestone-004.yaml", "milestone-004", "milestone-005")).toBe("active/my-milestone-004.yaml");
  });
});

describe("what the tasks say of a merged milestone", () => {
  const milestone = (status: string, ...statuses: string[]) =>
    z.parse(Milestone, { id: "m-1", title: "m", status, tasks: statuses.map((one, index) => ({ id: `task-${index}`, title: "t", status: one, ...(one === "completed" && { completed_at: LATE }) })) });

  test("is its progress", () => {
    expect(settled(milestone("in_progress", "completed", "pending"), []).progress).toEqual({ percentage: 50, tasks_completed: 1, tasks_total: 2 });
  });

  test("is that it is completed when each side did the last one of its own", () => {
    const side = milestone("in_progress", "completed", "pending");
    expect(settled(milestone("in_progress", "completed", "completed"), [side, side])).toMatchObject({ status: "completed", completed_at: LATE });
  });

  test("is that it is not completed when one side added a task", () => {
    const sides = [milestone("completed", "completed"), milestone("in_progress", "pending", "pending")];
    expect(settled({ ...milestone("completed", "completed", "pending"), completed_at: LATE }, sides)).toMatchObject({ status: "in_progress", completed_at: null });
  });

  test("is not heard where a side already said otherwise, and never where it is cancelled or blocked", () => {
    const odd = milestone("completed", "pending");
    expect(settled(milestone("completed", "pending", "pending"), [odd, odd]).status).toBe("completed");
    expect(settled(milestone("cancelled", "completed"), []).status).toBe("cancelled");
    expect(settled(milestone("blocked", "completed"), []).status).toBe("blocked");
  });
});
