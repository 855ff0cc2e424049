import { describe, expect, it } from "vitest";
import { EVENT_TYPES, type EventDraft } from "../../../src/core/model/event.ts";
import { changesState, evolve } from "../../../src/core/rules/evolve.ts";
import { given, NOW } from "../../support/given.ts";

const workspace = given({ id: "milestone-001", tasks: [{ id: "task-001" }, { id: "task-002", status: "blocked", blocked_reason: "key" }] }).workspace;
const event = (event_type: EventDraft["event_type"], details: EventDraft["details"] = {}): EventDraft => ({ event_type, milestone_id: "milestone-001", details });
const after = (...events: readonly EventDraft[]) => evolve(workspace, events, NOW).milestones.get("milestone-001");

describe("events", () => {
  it("make a milestone", () => {
    const made = evolve(workspace, [{ event_type: "milestone_created", milestone_id: "milestone-002", details: { milestone: { id: "milestone-002", title: "New" } } }], NOW);
    expect(made.milestones.get("milestone-002")).toMatchObject({ title: "New", status: "planned" });
    expect(made.paths.get("milestone-002")).toBe("active/milestone-002.yaml");
  });

  it("complete a task and derive the progress", () => {
    expect(after(event("task_completed", { task_id: "task-001" }))).toMatchObject({
      progress: { percentage: 50, tasks_completed: 1 },
      tasks: [{ status: "completed", completed_at: NOW }, {}],
    });
  });

  it("take away the reason when a task is no longer blocked", () => {
    const task = after(event("task_status_changed", { task_id: "task-002", old_status: "blocked", new_status: "pending" }))?.tasks[1];
    expect(task?.status).toBe("pending");
    expect(task && "blocked_reason" in task).toBe(false);
  });

  it("change, add and take out tasks in one step", () => {
    const milestone = after(event("milestone_modified", {
      tasks_added: [{ id: "task-003", title: "Three" }], tasks_changed: { "task-001": { title: "One again" } }, tasks_removed: ["task-002"],
    }));
    expect(milestone?.tasks.map((task) => [task.id, task.title])).toEqual([["task-001", "One again"], ["task-003", "Three"]]);
  });

  it("stamp the completion of a milestone once, and take it away when it goes on", () => {
    const done = after(event("milestone_completed"));
    expect(done).toMatchObject({ status: "completed", completed_at: NOW });
    expect(after(event("milestone_completed"), event("status_updated", { new_status: "in_progress" }))?.completed_at).toBeNull();
  });

  it("move an archived milestone to completed/", () => {
    const archived = evolve(workspace, [event("milestone_archived", { forced: true, reason: "superseded", open_tasks: ["task-001"] })], NOW);
    expect(archived.paths.get("milestone-001")).toBe("completed/milestone-001.yaml");
    expect(archived.milestones.get("milestone-001")).toMatchObject({ status: "archived", completed_at: null, archive: { reason: "superseded", open_tasks: ["task-001"] } });
  });

  it("add and take away what a milestone waits for", () => {
    const added = event("dependency_added", { requires: ["a", "b"] });
    expect(after(added, added, event("dependency_resolved", { requires: ["a"] }))?.dependencies.requires).toEqual(["b"]);
  });

  it("put blockers on record, and take the milestone's own away when it goes on", () => {
    const blocked = [event("blocker_detected", { type: "manual", reason: "budget" }), event("status_updated", { new_status: "blocked" })];
    expect(after(...blocked)?.blockers).toEqual([{ type: "manual", reason: "budget", task_id: null, since: NOW }]);
    expect(after(...blocked, event("status_updated", { new_status: "in_progress" }))?.blockers).toEqual([]);
  });

  it("settle what a merge left open about a field that gets a value", () => {
    const open = given({ id: "milestone-001", conflicts: [{ at: "title", values: ["A", "B"] }, { at: "tasks/task-001/title", values: ["C", "D"] }], tasks: [{ id: "task-001" }] }).workspace;
    const title = event("milestone_updated", { fields: { title: "A" } });
    expect(evolve(open, [title], NOW).milestones.get("milestone-001")).toMatchObject({ conflicts: [{ at: "tasks/task-001/title" }] });
    const both = evolve(open, [title, event("milestone_modified", { tasks_changed: { "task-001": { title: "C" } } })], NOW);
    expect(both.milestones.get("milestone-001")).not.toHaveProperty("conflicts");
  });

  it("that are records change nothing, and neither do events of milestones that are not there", () => {
    for (const type of EVENT_TYPES) if (!changesState(type)) expect(evolve(workspace, [event(type)], NOW)).toBe(workspace);
    expect(evolve(workspace, [{ ...event("task_completed", { task_id: "task-001" }), milestone_id: "gone" }], NOW)).toBe(workspace);
  });

  it("keep a stored last_update true, and make none", () => {
    const stored = given({ id: "milestone-001", progress: { percentage: 0, last_update: "2024-01-01T00:00:00Z" }, tasks: [{ id: "task-001" }] }).workspace;
    expect(evolve(stored, [event("task_completed", { task_id: "task-001" })], NOW).milestones.get("milestone-001")?.progress["last_update"]).toBe(NOW);
    expect(after(event("task_completed", { task_id: "task-001" }))?.progress).not.toHaveProperty("last_update");
  });
});
