import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/core/query/columns.ts";
import { milestoneOf, type Seed } from "../../support/given.ts";

const columns = (seed: Seed): ReturnType<typeof columnsOf> => columnsOf({ milestone: milestoneOf(seed), path: `active/${seed.id}.yaml` });

describe("the columns of a milestone", () => {
  it("hold what lists are filtered and sorted by", () => {
    expect(columns({ id: "milestone-007", title: "ÜBER\0all", priority: "high", status: "in_progress", category: "Bug", created_at: "2026-01-01T02:00:00+02:00", timeline: { estimated_end: "2026-02-01T10:00:00Z" } })).toMatchObject({
      id: "milestone-007", title_key: "über\uFFFDall", status_rank: 0, priority_rank: 1, urgency: 2, category_key: "bug", created: "2026-01-01T00:00:00Z", due: "2026-02-01", progress: 0, open: true, done: false,
      title_words: "milestone 007 uber all", path: "active/milestone-007.yaml",
    });
    expect(columns({ id: "m", created_at: "yesterday", timeline: { estimated_end: "soon" } })).toMatchObject({ created: null, due: null });
  });

  it("hold the milestone and its row as JSON that loses nothing", () => {
    const milestone = milestoneOf({ id: "m", title: "a\0b", note: { deep: [1, null] }, tasks: [{ id: "t" }] });
    const { json, row } = columnsOf({ milestone, path: "" });
    expect(JSON.parse(json)).toEqual(milestone);
    expect(JSON.parse(row)).toEqual({ id: "m", title: "a\0b", status: "planned", priority: "medium", progress: milestone.progress });
    expect(json).not.toContain("\0");
  });

  it("hold the ready tasks in their order, and none where the milestone is not open", () => {
    const tasks = [{ id: "a" }, { id: "b" }, { id: "c", dependencies: ["b"] }];
    expect(columns({ id: "m", tasks }).ready.map((row) => JSON.parse(row).task)).toEqual(["b", "a"]);
    expect(columns({ id: "m", status: "paused", tasks }).ready).toEqual([]);
  });

  it("hold each requirement once", () => expect(columns({ id: "m", dependencies: { requires: ["b", "a", "b"] } }).requires).toEqual(["b", "a"]));

  it("count what each person has to do, of a milestone that is over only what is completed", () => {
    const tasks = [
      { id: "a", assigned_to: "Ada", estimated_hours: 0.1 }, { id: "b", assigned_to: "Ada", status: "in_progress", estimated_hours: 0.2 }, { id: "c", assigned_to: "Ada", status: "completed", estimated_hours: 9 },
      { id: "d", status: "blocked", estimated_hours: 1e300 }, { id: "e", assigned_to: "bob", status: "cancelled" },
    ];
    expect(columns({ id: "m", tasks }).assignees).toEqual([
      { assigned_to: "Ada", assigned_key: "ada", open: 1, in_progress: 1, completed: 1, estimated_milli: 300 },
      { assigned_to: null, assigned_key: null, open: 1, in_progress: 0, completed: 0, estimated_milli: 1e9 },
      { assigned_to: "bob", assigned_key: "bob", open: 0, in_progress: 0, completed: 0, estimated_milli: 0 },
    ]);
    expect(columns({ id: "m", status: "archived", tasks }).assignees[0]).toMatchObject({ open: 0, in_progress: 0, completed: 1, estimated_milli: 0 });
  });

  it("say which questions have an answer there", () => {
    const quiet = { has_waits: false, has_blocked: false, has_phases: false, has_estimate: false, has_pending: false };
    expect(columns({ id: "m" })).toMatchObject(quiet);
    expect(columns({ id: "m", status: "completed", tasks: [{ id: "a" }] })).toMatchObject(quiet);
    expect(columns({ id: "m", blockers: [{ reason: "x" }], tasks: [{ id: "a" }] })).toMatchObject({ has_waits: true, has_blocked: true, has_pending: true });
  });
});
