// Layouts of earlier versions: what each file means as milestones, and what of it cannot be one.
import { describe, expect, test } from "vitest";
import { isForeign, readArchiveFile, readCurrentFile, readDependenciesFile } from "../../../../src/core/files/legacy/legacy.ts";
import { readMilestoneValue } from "../../../../src/core/files/read.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import type { Json } from "../../../../src/core/base/json.ts";

function yaml(text: string): Json {
  const value = parseYaml(text, "file.yaml");
  if (!value.ok) throw new Error(value.problem.message);
  return value.value;
}

describe("the archive of the first version", () => {
  const ARCHIVE = yaml(`
completed_milestones:
  - milestone_id: "milestone-001"
    title: "Simple system"
    created: "2025-01-14"
    completed: "2025-01-14"
    duration_hours: 4
    total_tasks: 6
    completion_percentage: 100
    lessons_learned: ["Simple files work well"]
    deliverables: ["a folder", "a command"]
  - title: "Ohne Kennung"
`);

  test("each entry is a completed milestone that keeps everything it says", () => {
    const { entries, problems } = readArchiveFile(ARCHIVE, "archive.yaml");
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(["milestone-001", "ohne-kennung"]);
    expect(entries[0]?.value).toEqual({
      id: "milestone-001", title: "Simple system", status: "completed", created_at: "2025-01-14", completed_at: "2025-01-14",
      progress: { percentage: 100, tasks_total: 6 }, duration_hours: 4, lessons_learned: ["Simple files work well"], deliverables: ["a folder", "a command"],
    });
  });

  test("its entries read as milestones", () => {
    for (const { id, value } of readArchiveFile(ARCHIVE, "archive.yaml").entries) {
      const reading = readMilestoneValue(value, { id, path: "archive.yaml", home: "completed" });
      expect(reading.ok && reading.value.milestone).toMatchObject({ id, status: "completed" });
    }
  });

  test.each([
    ["a bare list", "- {milestone_id: a, title: A}"],
    ["another name of the list", "milestones: [{id: a, title: A}]"],
    ["a mapping by id", "archive: {a: {title: A}}"],
  ])("%s is an archive too", (_name, text) => {
    expect(readArchiveFile(yaml(text), "archive.yaml").entries.map(({ id }) => id)).toEqual(["a"]);
  });

  test("an empty archive holds nothing and is no fault", () => {
    for (const text of ["", "# nothing yet", "completed_milestones: []", "completed_milestones:"]) {
      expect(readArchiveFile(yaml(text), "archive.yaml")).toEqual({ entries: [], problems: [] });
    }
  });

  test("an entry that can be no milestone is reported, and the others are read", () => {
    const { entries, problems } = readArchiveFile(yaml("completed_milestones: [7, {description: x}, {id: a}]"), "archive.yaml");
    expect(entries.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "invalid-value archive.yaml has no mapping as entry 1.",
      "invalid-value archive.yaml has neither an id nor a title in entry 2.",
    ]);
    expect(readArchiveFile("text", "archive.yaml").problems).toHaveLength(1);
  });
});

describe("the current milestone of the first version", () => {
  test.each([
    ["flat", "milestone_id: m-2\ntitle: Now\nstatus: active\ntotal_tasks: 6\ncompleted_tasks: 2\nin_progress_tasks: 1\ncompletion_percentage: 33\nestimated_hours_remaining: 4"],
    ["wrapped, with the counters beside it", "current_milestone: {id: m-2, title: Now, status: active}\ntotal_tasks: 6\ncompleted_tasks: 2\nin_progress_tasks: 1\ncompletion_percentage: 33\nestimated_hours_remaining: 4"],
  ])("its flat counters are its progress: %s", (_name, text) => {
    const { entries, problems } = readCurrentFile(yaml(text), "current.yaml");
    expect(problems).toEqual([]);
    expect(entries).toEqual([{
      id: "m-2",
      value: { id: "m-2", title: "Now", status: "active", progress: { percentage: 33, tasks_completed: 2, tasks_total: 6, in_progress_tasks: 1, estimated_hours_remaining: 4 } },
    }]);
  });

  test("a file that names none, or only points to one, holds no milestone", () => {
    for (const text of ["", "current_milestone: null", "current_milestone: milestone-001", "milestone:"]) {
      expect(readCurrentFile(yaml(text), "current.yaml")).toEqual({ entries: [], problems: [] });
    }
  });

  test("progress as a number keeps the counters beside it", () => {
    const { entries } = readCurrentFile(yaml("{id: a, progress: 50, total_tasks: 2}"), "current.yaml");
    expect(entries[0]?.value["progress"]).toEqual({ percentage: 50, tasks_total: 2 });
  });
});

describe("dependencies in a file of their own", () => {
  test.each([
    ["a list", "milestones:\n  - {id: b, depends_on: [a], enables: [c], shared_resources: []}\n  - {milestone_id: c, requires: b, status: planned}\ncritical_path: [a, b, c]"],
    ["a mapping", "b: {depends_on: [a]}\nc: {depends_on: [b]}\ncritical_path: [a, b, c]\nversion: 1"],
    ["a mapping below a name", "dependencies: {b: [a], c: {requires: [{milestone_id: b}]}}"],
  ])("their form as %s is read", (_name, text) => {
    const { requires, problems } = readDependenciesFile(yaml(text), "dependencies.yaml");
    expect(problems).toEqual([]);
    expect([...requires]).toEqual([["b", ["a"]], ["c", ["b"]]]);
  });

  test("an entry that cannot be read is reported, and the others are read", () => {
    const { requires, problems } = readDependenciesFile(yaml("{b: {depends_on: {x: 1}}, c: {depends_on: [b]}}"), "dependencies.yaml");
    expect([...requires]).toEqual([["c", ["b"]]]);
    expect(problems).toMatchObject([{ code: "invalid-value", at: { path: "dependencies.yaml" } }]);
    expect(readDependenciesFile(yaml("just a sentence"), "dependencies.yaml").problems).toHaveLength(1);
  });
});

test("a folder is another tool's where it holds something, and nothing that we would make", () => {
  expect(isForeign([])).toBe(false);
  expect(isForeign(["roadmap.json", "notes"])).toBe(true);
  for (const name of ["active", "completed", "config", "events", "state", "archive.yaml", "current.yaml"]) expect(isForeign([name, "roadmap.json"])).toBe(false);
});
