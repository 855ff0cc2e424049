import { describe, expect, it } from "vitest";
import { taskChangeEvents } from "../../../src/core/rules/task-changes.ts";
import { given } from "../../support/given.ts";

const milestone = given({ id: "milestone-001", tasks: [{ id: "task-001" }, { id: "task-002", dependencies: ["task-001"] }] }).workspace.milestones.get("milestone-001");
const nothing = { add: [], remove: [], task: undefined, change: {} };
const events = (wishes: Partial<Parameters<typeof taskChangeEvents>[1]>) => (milestone ? taskChangeEvents(milestone, { ...nothing, ...wishes }) : null);

describe("changes of the task list", () => {
  it("number new tasks on, and give a single new one its fields", () => {
    expect(events({ add: ["Three"], change: { estimated_hours: 2, dependencies: ["1"] } })).toMatchObject({
      value: [{ event_type: "milestone_modified", details: { tasks_added: [{ id: "task-003", title: "Three", estimated_hours: 2, dependencies: ["task-001"] }] } }],
    });
    expect(events({ add: ["Three", "Four"] })).toMatchObject({ value: [{ details: { tasks_added: [{ id: "task-003" }, { id: "task-004" }] } }] });
  });

  it("change the named task, its status by the rules", () => {
    expect(events({ task: "2", change: { title: "New", status: "in_progress" } })).toMatchObject({
      value: [{ details: { tasks_changed: { "task-002": { title: "New" } } } }, { event_type: "task_started" }, { event_type: "status_updated" }],
    });
  });

  it("take tasks out", () => {
    expect(events({ remove: ["task-002"] })).toMatchObject({ value: [{ details: { tasks_removed: ["task-002"] } }] });
  });

  it("ask which task is meant where nobody says", () => {
    expect(events({ change: { title: "New" } })).toMatchObject({ problem: { code: "usage" } });
    expect(events({ remove: ["task-009"] })).toMatchObject({ problem: { code: "task-not-found" } });
  });
});
