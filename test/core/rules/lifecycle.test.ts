import { describe, expect, it } from "vitest";
import { followingEvents, statusEvents, taskEvents } from "../../../src/core/rules/lifecycle.ts";
import { given, type Seed } from "../../support/given.ts";

const milestone = (seed: Omit<Seed, "id">) => {
  const made = given({ id: "milestone-001", ...seed }).workspace.milestones.get("milestone-001");
  if (!made) throw new Error("the seed makes no milestone");
  return made;
};
const types = (events: readonly { event_type: string }[]): string[] => events.map((event) => event.event_type);

describe("a task's change and what follows", () => {
  const two = milestone({ tasks: [{ id: "a" }, { id: "b" }] });
  const [a] = two.tasks;

  it("begins a planned milestone with the first task", () => {
    expect(a && taskEvents(two, a, { status: "completed" })).toMatchObject([
      { event_type: "task_completed", details: { task_id: "a" } },
      { event_type: "status_updated", details: { old_status: "planned", new_status: "in_progress", progress_percentage: 50, trigger_event: "task_completed" } },
    ]);
  });

  it("completes the milestone with the last task, once", () => {
    const last = milestone({ status: "in_progress", tasks: [{ id: "a" }, { id: "b", status: "completed" }] });
    const [open] = last.tasks;
    expect(open && types(taskEvents(last, open, { status: "completed" }))).toEqual(["task_completed", "milestone_completed"]);
  });

  it("passes through in progress where one task is all there is", () => {
    const one = milestone({ tasks: [{ id: "a" }] });
    expect(one.tasks[0] && types(taskEvents(one, one.tasks[0], { status: "completed" }))).toEqual(["task_completed", "status_updated", "milestone_completed"]);
  });

  it("is nothing where the task is so already", () => {
    expect(a && taskEvents(two, a, { status: "pending" })).toEqual([]);
    expect(statusEvents(two, "planned", { trigger: "test" })).toEqual([]);
    expect(followingEvents(two, two, "test")).toEqual([]);
  });
});
