import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isFaulty, readMilestone, readMilestoneValue } from "../../../src/core/files/read.ts";
import type { Source } from "../../../src/core/files/reading.ts";
import { compactMilestone } from "../../../src/core/model/compact.ts";
import { printYaml } from "../../../src/core/files/yaml/print.ts";

const source: Source = { id: "milestone-001", path: ".milestones/active/milestone-001.yaml", home: "active" };
const read = (text: string, more: Partial<Source> = {}) => {
  const reading = readMilestone(text, { ...source, ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
};

describe("reading a milestone of any dialect", () => {
  it("fills every default in memory", () => {
    expect(read("title: One\n").milestone).toMatchObject({ id: "milestone-001", title: "One", status: "planned", priority: "medium", tasks: [], dependencies: { requires: [] } });
  });

  it("takes the id from the file name and says so where the file says another", () => {
    const { milestone, warnings } = read("id: other\ntitle: One\n");
    expect(milestone.id).toBe("milestone-001");
    expect(warnings).toMatchObject([{ code: "id-from-file-name" }]);
  });

  it.each([
    ["progress: 50", 50], ["progress: {percentage: 0}", 0], ["progress: {overall_percentage: 64, current_phase: free text}", 64], ["progress: 40%", 40], ["", null],
  ])("reads the stored progress of %j", (text, stored) => {
    expect(read(`title: One\n${text}\n`).stored).toBe(stored);
  });

  it("derives a status that is not there from the tasks and the folder", () => {
    expect(read("title: One\n").milestone.status).toBe("planned");
    expect(read("title: One\n", { home: "completed" }).milestone.status).toBe("completed");
    expect(read("title: One\ntasks: [{id: a, title: A, status: done}, {id: b, title: B}]\n").milestone.status).toBe("in_progress");
    expect(read("title: One\ntasks: [{id: a, title: A, status: done}]\n").milestone.status).toBe("completed");
  });

  it("reads all three forms of a timeline and keeps what it does not know", () => {
    expect(read("title: One\ntimeline: {start_date: 2024-07-15, due_date: 2024-07-25, estimated_completion: 2024-07-23}\n").milestone.timeline)
      .toMatchObject({ estimated_start: "2024-07-15", estimated_end: "2024-07-25", estimated_completion: "2024-07-23" });
    expect(read("title: One\ntimeline: {estimated_start: , actual_hours: 3.40}\n").milestone.timeline).toMatchObject({ estimated_start: null, actual_hours: 3.4 });
  });

  it("reads dependencies as a mapping, a list, a text, or with internal ones", () => {
    const requires = (text: string): readonly string[] => read(`title: One\n${text}\n`).milestone.dependencies.requires;
    expect(requires("dependencies: {requires: [a], enables: [b]}")).toEqual(["a"]);
    expect(requires("dependencies: [a, b]")).toEqual(["a", "b"]);
    expect(requires("dependencies: a, b")).toEqual(["a", "b"]);
    expect(requires("dependencies: {internal: [{milestone_id: a, title: A}]}")).toEqual(["a"]);
  });

  it("reads tasks of flow style, as texts, in buckets, with hours and depends_on", () => {
    expect(read("title: One\ntasks:\n  - {id: 1, title: A, hours: 2, depends_on: [x]}\n  - Just a title\n").milestone.tasks)
      .toMatchObject([{ id: "1", estimated_hours: 2, dependencies: ["x"] }, { id: "task-002", title: "Just a title" }]);
    expect(read("title: One\ntasks: {completed: [A], pending: [B]}\n").milestone.tasks.map((task) => task.status)).toEqual(["completed", "pending"]);
  });

  it("takes a disabled Kiro stub for a plain task, and keeps phases as they stand", () => {
    const { tasks } = read("title: One\ntasks:\n  - {id: a, title: A, kiro_workflow: {enabled: false, current_phase: execute, phases: {}}}\n  - {id: b, title: B, kiro_workflow: {enabled: true, phases: {design: {status: done, deliverables: [diagram]}}}}\n").milestone;
    expect(tasks[0]?.kiro_workflow.enabled).toBe(false);
    expect(tasks[1]?.kiro_workflow.phases["design"]).toMatchObject({ status: "completed", deliverables: ["diagram"] });
  });

  it("reads what is wrapped in milestone: or named in metadata:", () => {
    expect(read("milestone:\n  id: milestone-001\n  title: Wrapped\n").milestone.title).toBe("Wrapped");
    expect(read("metadata:\n  milestone_id: milestone-001\n  name: Named\n").milestone.title).toBe("Named");
  });

  it("keeps blocks that it does not know, word for word", () => {
    expect(read("title: One\ncompletion_evidence:\n  verified: true\nlessons_learned: [a]\n").milestone).toMatchObject({ completion_evidence: { verified: true }, lessons_learned: ["a"] });
  });

  it("takes an empty text for unset", () => {
    expect(read('title: One\nstatus: ""\ndescription:\nexecution: {started_at: "", session_id: ""}\n').milestone).toMatchObject({ status: "planned", description: "", execution: { started_at: null } });
  });

  it.each([
    ["title: One\nstatus: nonsense\n", "status", "must be one of planned"], ["title: One\ntasks: 3\n", "tasks", "must be a list"],
    ["title: One\ntasks:\n  - id: a\n    title: A\n    status: [1]\n", "tasks.0.status", "must be"], ["milestone:\n  priority: soon\n", "milestone.priority", "must be one of"],
  ])("refuses %j with the keys of the fault", (text, keys, message) => {
    const reading = readMilestone(text, source);
    expect(reading).toMatchObject({ ok: false, problem: { code: "invalid-value", message: expect.stringContaining(message) } });
    if (!reading.ok && isFaulty(reading.problem)) expect(reading.problem.keys.join(".")).toBe(keys);
  });

  it.each(["", "# nothing\n", "- a\n- b\n", "just text\n"])("refuses %j, which is no milestone", (text) => {
    expect(readMilestone(text, source)).toMatchObject({ ok: false, problem: { code: "invalid-yaml", at: { line: 1 } } });
  });

  it("gives the same from plain data", () => {
    expect(readMilestoneValue({ title: "One" }, source)).toEqual(readMilestone("title: One\n", source));
  });

  it("reads back what is written of it, for every fixture that can be read", () => {
    const root = new URL("../../fixtures/legacy", import.meta.url).pathname;
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => /(active|completed)\/[^/]+\.ya?ml$/.test(path) && !path.includes("dependencies.yaml"));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const first = readMilestone(readFileSync(join(root, file), "utf8"), source);
      if (!first.ok) continue;
      const again = read(printYaml(compactMilestone(first.value.milestone)));
      expect({ ...again.milestone, progress: null }, file).toEqual({ ...first.value.milestone, progress: null });
    }
  });
});
