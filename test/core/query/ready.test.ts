import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readyQueue, readyTasks, reasonToWait, waitsFor } from "../../../src/core/query/ready.ts";
import { given } from "../../support/given.ts";

const ids = (workspace: ReturnType<typeof given>["workspace"]): string[] => readyQueue(workspace).map(({ milestone, task }) => `${milestone.id}/${task.id}`);

describe("the ready queue", () => {
  it("holds pending tasks whose dependencies are over", () => {
    expect(ids(given({ id: "m", tasks: [
      { id: "a", status: "completed" }, { id: "b", dependencies: ["a"] }, { id: "c", dependencies: ["b"] }, { id: "d", status: "cancelled" }, { id: "e", dependencies: ["d"] }, { id: "f", status: "blocked" },
    ] }).workspace)).toEqual(["m/b", "m/e"]);
  });

  it("leaves out milestones that wait for others, are blocked, or are over", () => {
    const { workspace } = given(
      { id: "one", tasks: [{ id: "a" }] },
      { id: "two", dependencies: { requires: ["one"] }, tasks: [{ id: "a" }] },
      { id: "three", dependencies: { requires: ["gone"] }, tasks: [{ id: "a" }] },
      { id: "four", status: "blocked", tasks: [{ id: "a" }] },
      { id: "five", status: "cancelled", tasks: [{ id: "a" }] },
    );
    expect(ids(workspace)).toEqual(["one/a"]);
    const two = workspace.milestones.get("two");
    const three = workspace.milestones.get("three");
    expect(two && waitsFor(workspace, two)).toEqual(["one"]);
    expect(three?.tasks[0] && reasonToWait(workspace, three, three.tasks[0])).toBe("milestone three waits for gone");
  });

  it("puts urgent milestones first, begun before planned, and in each the task with the most work behind it", () => {
    expect(ids(given(
      { id: "m1", tasks: [{ id: "a" }] },
      { id: "m2", status: "in_progress", tasks: [{ id: "short", estimated_hours: 1 }, { id: "long", estimated_hours: 1 }, { id: "after", dependencies: ["long"], estimated_hours: 8 }] },
      { id: "m3", priority: "critical", tasks: [{ id: "a" }] },
    ).workspace)).toEqual(["m3/a", "m2/long", "m2/short", "m1/a"]);
  });

  it("is never empty while something is open, unless something is blocked, in progress or waits in a circle", () => {
    const tasks = fc.array(fc.record({ status: fc.constantFrom("pending", "completed", "cancelled"), to: fc.array(fc.nat(9), { maxLength: 3 }) }), { minLength: 1, maxLength: 10 });
    fc.assert(fc.property(tasks, (list) => {
      const { workspace } = given({ id: "m", tasks: list.map(({ status, to }, index) => ({ id: `t${index}`, status, dependencies: to.filter((other) => other < index).map((other) => `t${other}`) })) });
      const milestone = workspace.milestones.get("m");
      if (!milestone) return;
      const open = milestone.tasks.filter((task) => task.status === "pending");
      const ready = readyTasks(milestone);
      expect(ready.length === 0).toBe(open.length === 0);
      for (const task of open) expect(reasonToWait(workspace, { ...milestone, status: "planned" }, task) === null).toBe(ready.includes(task));
    }));
  });
});
