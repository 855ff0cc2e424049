import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMilestone } from "../../../src/core/files/read.ts";
import type { Source } from "../../../src/core/files/reading.ts";
import { printMilestone, writeMilestone } from "../../../src/core/files/write.ts";
import { parseYaml } from "../../../src/core/files/yaml/yaml.ts";
import { withProgress } from "../../../src/core/rules/progress.ts";
import type { Milestone, Task } from "../../../src/core/model/milestone.ts";

const source: Source = { id: "milestone-001", path: "active/milestone-001.yaml", home: "active" };
const read = (text: string): Milestone => {
  const reading = readMilestone(text, source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return withProgress(reading.value.milestone);
};
const change = (text: string, after: (milestone: Milestone) => Milestone) => {
  const before = read(text);
  return writeMilestone(text, { before, after: withProgress(after(before)), source });
};
const withTask = (milestone: Milestone, id: string, fields: Partial<Task>): Milestone => ({ ...milestone, tasks: milestone.tasks.map((task) => (task.id === id ? { ...task, ...fields } : task)) });
const complete = (id: string) => (milestone: Milestone): Milestone => withTask(milestone, id, { status: "completed", completed_at: "2026-03-02T09:00:00.000Z" });

/** Lines that differ, as [before, after]. */
const differing = (before: string, after: string): [string, string][] => {
  const [old, next] = [before.split("\n"), after.split("\n")];
  return old.flatMap((line, index): [string, string][] => (line === next[index] ? [] : [[line, next[index] ?? "(gone)"]]));
};

const HAND_WRITTEN = [
  "\uFEFF# 里程碑: the login  ", "id: milestone-001", "title: '用户登录'   # keep", "status: active", "progress: {percentage: 0, tasks_completed: 0, note: \"→\"}", "",
  "description: >-", "  folded text that", "  goes on", "", "tasks:", "- {id: a, title: \"A\", status: pending, completed_at: null}  # flow", "- id: b", "  title: B", "  status: pending   # 注释", "  completed_at: ''", "  ",
].join("\r\n");

describe("writing a milestone back", () => {
  it("changes the lines of the fields concerned and of the progress, byte for byte", () => {
    const { text, whole } = change(HAND_WRITTEN, complete("b"));
    expect(whole).toBe(false);
    expect(differing(HAND_WRITTEN, text)).toEqual([
      ['progress: {percentage: 0, tasks_completed: 0, note: "→"}\r', 'progress: {percentage: 50, tasks_completed: 1, note: "→"}\r'],
      ["  status: pending   # 注释\r", "  status: completed   # 注释\r"],
      ["  completed_at: ''\r", "  completed_at: '2026-03-02T09:00:00.000Z'\r"],
    ]);
  });

  it("changes a task in flow style on its own line", () => {
    const { text, whole } = change(HAND_WRITTEN, complete("a"));
    expect(whole).toBe(false);
    expect(differing(HAND_WRITTEN, text)).toHaveLength(2);
  });

  it("uses the names that the file uses", () => {
    const text = "title: One\nstatus: active\nprogress: 0\ntasks:\n  - id: a\n    title: A\n    hours: 2\n    depends_on: [b]\n  - id: b\n    title: B\ntimeline:\n  due_date: 2024-07-25\n";
    const written = change(text, (milestone) => ({ ...withTask(milestone, "a", { estimated_hours: 3, dependencies: [] }), timeline: { ...milestone.timeline, estimated_end: "2024-08-01" } }));
    expect(written.whole).toBe(false);
    expect(written.text).toBe(text.replace("hours: 2", "hours: 3").replace("depends_on: [b]", "depends_on: []").replace("2024-07-25", "2024-08-01"));
  });

  it("writes no status and no progress where the file states none, and leaves defaults out", () => {
    const text = "title: One\ntasks:\n  - id: a\n    title: A\n    status: pending\n  - id: b\n    title: B\n";
    expect(change(text, (milestone) => ({ ...complete("a")(milestone), status: "in_progress" })).text).toBe(text.replace("pending\n", "completed\n    completed_at: \"2026-03-02T09:00:00.000Z\"\n"));
  });

  it("adds a task in the style of the others and takes one out", () => {
    const text = "title: One\ntasks:\n  - id: a\n    title: A\n  - id: b\n    title: B\n";
    const { text: added } = change(text, (milestone) => ({ ...milestone, tasks: [...milestone.tasks, { ...read("title: x\ntasks: [{id: c, title: C}]").tasks[0], id: "c", title: "C" } as Task] }));
    expect(added.startsWith(text)).toBe(true);
    expect(read(added).tasks.map((task) => task.id)).toEqual(["a", "b", "c"]);
    const { text: removed } = change(text, (milestone) => ({ ...milestone, tasks: milestone.tasks.slice(1) }));
    expect(removed).toBe("title: One\ntasks:\n  - id: b\n    title: B\n");
  });

  it("writes the file anew where its form has no place for the change, and says so", () => {
    const { text, whole } = change("title: One\ntasks:\n  completed: [A]\n  pending: [B]\n", complete("task-002"));
    expect(whole).toBe(true);
    expect(read(text).tasks.map((task) => task.status)).toEqual(["completed", "completed"]);
  });

  it("says the same as it was told, whatever changes", () => {
    const fields = fc.record({
      title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== "" && text.isWellFormed() && !/\p{Cc}/u.test(text)),
      priority: fc.constantFrom("low", "high", "critical"),
      success_criteria: fc.array(fc.constantFrom("a", "b: c", "# d", "- e", "é")),
      requires: fc.array(fc.constantFrom("milestone-002", "milestone-003"), { maxLength: 2 }),
      status: fc.constantFrom("pending", "completed", "blocked"),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.constantFrom(HAND_WRITTEN, "title: One\nsuccess_criteria: [a]\ntasks:\n- {id: a, title: A}\n- id: b\n  title: B\n", "milestone:\n  title: Wrapped\n  dependencies: [x]\n  tasks:\n    - id: a\n      title: A\n    - id: b\n      title: B\n"), fields, (text, wanted) => {
      const before = read(text);
      const { requires, status, ...plain } = wanted;
      const changed = { ...before, ...plain, ...(requires && { dependencies: { ...before.dependencies, requires } }) } as Milestone;
      const after = withProgress(status ? withTask(changed, "b", { status: status as Task["status"] }) : changed);
      const written = writeMilestone(text, { before, after, source });
      expect(written.whole).toBe(false);
      expect({ ...read(written.text), progress: null }).toEqual({ ...after, progress: null });
    }), { numRuns: 300 });
  });

  it("takes out a block that is no longer there", () => {
    const text = "title: One\nconflicts:\n  - at: title\n    values: [A, B]\nstatus: planned\n";
    const { text: written, whole } = change(text, ({ conflicts: _settled, ...rest }) => ({ ...rest, title: "A" }) as Milestone);
    expect({ written, whole }).toEqual({ written: "title: A\nstatus: planned\n", whole: false });
  });

  it("leaves nothing of what stood in the way once it is gone, and touches no empty list that somebody wrote", () => {
    const text = "title: One\nblockers:\n  - reason: key\n    task_id: a\nstatus: planned\n";
    expect(change(text, (milestone) => ({ ...milestone, blockers: [] }))).toEqual({ text: "title: One\nstatus: planned\n", whole: false });
    const empty = "title: One\nblockers: []\nstatus: planned\n";
    expect(change(empty, (milestone) => ({ ...milestone, title: "Two" })).text).toBe(empty.replace("One", "Two"));
  });

  it("makes new files without anything derived or default", () => {
    const text = printMilestone(read("title: One\ntasks: [{id: a, title: A}]\n"));
    expect(parseYaml(text, "x")).toEqual({ ok: true, value: { id: "milestone-001", title: "One", status: "planned", priority: "medium", tasks: [{ id: "a", title: "A", status: "pending" }] } });
  });
});
