import { describe, expect, it } from "vitest";
import { readEvents } from "../../../src/core/files/events.ts";
import { markColumnsOf, marksOf } from "../../../src/core/query/marks.ts";
import type { Mark } from "../../../src/core/query/entries.ts";

const read = (...lines: object[]): Mark[] => marksOf(readEvents(lines.map((line) => JSON.stringify(line)).join("\n"), "events/m.jsonl").events);
const short = (marks: readonly Mark[]): string[] => marks.map(({ at, kind, task }) => `${at.slice(5, 10)} ${kind}${task === null ? "" : ` ${task}`}`);
const at = (day: string) => ({ timestamp: `2026-${day}T09:00:00Z`, milestone_id: "m" });

describe("marks", () => {
  it("are read from every dialect, in the order of time", () => {
    expect(short(read(
      { ...at("02-03"), event: "task_completed", data: { task_id: "a" } },
      { ...at("02-01"), event_type: "milestone_created", details: {} },
      { ...at("02-02"), event_type: "status_updated", data: { old_status: "planned", new_status: "in_progress" } },
      { ...at("02-04"), event_type: "progress_updated", details: { tasks_completed: ["a", "b", 7] } },
      { ...at("02-05"), event_type: "milestone_completed", user: "ada" },
      { ...at("02-06"), event_type: "milestone_archived" },
    ))).toEqual(["02-01 created", "02-02 started", "02-03 completed a", "02-04 completed b", "02-05 completed"]);
  });

  it("say once what a log repeats, until it is reopened", () => {
    expect(short(read(
      { ...at("02-01"), event_type: "task_started", details: { task_id: "a" } },
      { ...at("02-02"), event_type: "task_status_changed", details: { task_id: "a", new_status: "done" } },
      { ...at("02-03"), event_type: "task_completed", details: { task_id: "a" } },
      { ...at("02-04"), event_type: "task_status_changed", details: { task_id: "a", new_status: "pending" } },
      { ...at("02-05"), event_type: "task_status_changed", details: { task_id: "a", new_status: "blocked" } },
      { ...at("02-06"), event_type: "task_completed", details: { task_id: "a" } },
      { ...at("02-07"), event_type: "task_started", details: { task_id: "a" } },
    ))).toEqual(["02-01 started a", "02-02 completed a", "02-04 reopened a", "02-06 completed a", "02-07 reopened a", "02-07 started a"]);
  });

  it("leave out what has no time that can be read, and bring the others into one form", () => {
    const marks = read({ event_type: "milestone_completed" }, { timestamp: "soon", event_type: "milestone_completed" }, { timestamp: "2026-02-01 10:30:05.123+02:00", event_type: "milestone_completed", agent_id: "agent-1" });
    expect(marks).toEqual([{ at: "2026-02-01T08:30:05Z", kind: "completed", task: null, actor: "agent-1" }]);
  });
});

describe("what is counted of a log", () => {
  const mark = (day: string, kind: Mark["kind"], task: string | null = null): Mark => ({ at: `2026-${day}T09:00:00Z`, kind, task, actor: null });

  it("is each end that holds, on its day, and the way from the first begin to the end", () => {
    expect(markColumnsOf([mark("02-01", "created"), mark("02-02", "started", "a"), mark("02-03", "completed", "a"), mark("02-03", "completed", "b"), mark("02-04", "completed"), mark("02-05", "reopened", "b")])).toEqual({
      days: [{ day: "2026-02-03", milestones: 0, tasks: 1 }, { day: "2026-02-04", milestones: 1, tasks: 0 }],
      cycle: { started_at: "2026-02-02T09:00:00Z", completed_at: "2026-02-04T09:00:00Z", completed_day: "2026-02-04", hours: 48 },
    });
  });

  it("is no way where the milestone is not completed any more, or nothing says when it began", () => {
    expect(markColumnsOf([mark("02-01", "started"), mark("02-02", "completed"), mark("02-03", "reopened")]).cycle).toBeNull();
    expect(markColumnsOf([mark("02-01", "created"), mark("02-02", "completed")]).cycle).toBeNull();
  });
});
