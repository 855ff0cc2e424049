import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../src/core/query/oracle.ts";
import { readyTasks } from "../../../src/core/query/ready.ts";
import { given } from "../../support/given.ts";
import { shelfOf } from "../../support/shelf.ts";

type Case = ReturnType<typeof given>;

function queue({ workspace }: Case): { ready: string[]; waiting: readonly unknown[] } {
  const ready = answer({ ask: "ready", milestone: null, limit: null }, shelfOf(workspace));
  if (!ready.ok) throw new Error(ready.problem.message);
  return { ready: ready.value.rows.map(({ milestone, task }) => `${milestone}/${task}`), waiting: ready.value.waiting };
}

describe("the ready queue", () => {
  it("holds pending tasks whose dependencies are over", () => {
    expect(queue(given({ id: "m", tasks: [
      { id: "a", status: "completed" }, { id: "b", dependencies: ["a"] }, { id: "c", dependencies: ["b"] }, { id: "d", status: "cancelled" }, { id: "e", dependencies: ["d"] }, { id: "f", status: "blocked" },
    ] })).ready).toEqual(["m/b", "m/e"]);
  });

  it("leaves out milestones that wait for others, are blocked, or are over", () => {
    expect(queue(given(
      { id: "one", tasks: [{ id: "a" }] },
      { id: "two", dependencies: { requires: ["one"] }, tasks: [{ id: "a" }] },
      { id: "three", dependencies: { requires: ["gone"] }, tasks: [{ id: "a" }] },
      { id: "four", status: "blocked", tasks: [{ id: "a" }] },
      { id: "five", status: "cancelled", tasks: [{ id: "a" }] },
    ))).toEqual({ ready: ["one/a"], waiting: [] });
  });

  it("puts urgent milestones first, begun before planned, and in each the task with the most work behind it", () => {
    expect(queue(given(
      { id: "m10", tasks: [{ id: "a" }] },
      { id: "m9", tasks: [{ id: "a" }] },
      { id: "m2", status: "in_progress", tasks: [{ id: "short", estimated_hours: 1 }, { id: "long", estimated_hours: 1 }, { id: "after", dependencies: ["long"], estimated_hours: 8 }] },
      { id: "m3", priority: "critical", tasks: [{ id: "a" }] },
    )).ready).toEqual(["m3/a", "m2/long", "m2/short", "m9/a", "m10/a"]);
  });

  it("says in a few sentences why nothing is ready, and nothing of what is over", () => {
    const tasks = [{ id: "a" }];
    expect(queue(given(
      { id: "m1", status: "archived", tasks },
      { id: "m2", status: "paused", tasks },
      { id: "m3", dependencies: { requires: ["m2", "gone"] }, tasks },
      { id: "m4", tasks: [{ id: "a", status: "blocked" }, { id: "b", dependencies: ["a"] }] },
      ...["m5", "m6", "m7"].map((id) => ({ id, status: "blocked", tasks })),
    )).waiting).toEqual([
      { milestone: "m2", task: null, reason: "is paused" },
      { milestone: "m3", task: null, reason: "waits for m2, gone" },
      { milestone: "m4", task: "b", reason: "waits for a" },
      { milestone: "m5", task: null, reason: "is blocked" },
      { milestone: "m6", task: null, reason: "is blocked" },
    ]);
  });

  it("is never empty while something is open, unless something is blocked, in progress or waits in a circle", () => {
    const tasks = fc.array(fc.record({ status: fc.constantFrom("pending", "completed", "cancelled"), to: fc.array(fc.nat(9), { maxLength: 3 }) }), { minLength: 1, maxLength: 10 });
    fc.assert(fc.property(tasks, (list) => {
      const one = given({ id: "m", tasks: list.map(({ status, to }, index) => ({ id: `t${index}`, status, dependencies: to.filter((other) => other < index).map((other) => `t${other}`) })) });
      const milestone = one.workspace.milestones.get("m");
      if (!milestone) return;
      const open = milestone.tasks.filter((task) => task.status === "pending");
      expect(readyTasks(milestone).length === 0).toBe(open.length === 0);
      expect(queue(one).ready).toEqual(readyTasks(milestone).map(({ id }) => `m/${id}`));
    }));
  });
});
