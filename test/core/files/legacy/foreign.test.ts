// Milestones in folders of any layout: all are found, none is counted twice, and what cannot be read is named.
import { describe, expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../../src/core/base/result.ts";
import { foreignTree } from "../../../../src/core/files/legacy/foreign.ts";
import { readMilestone } from "../../../../src/core/files/read.ts";
import type { Foreign } from "../../../../src/core/model/facts.ts";

function look(files: Readonly<Record<string, string | Result<Uint8Array>>>): Foreign {
  return foreignTree(new Map(Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? ok(new TextEncoder().encode(content)) : content])));
}

function homes(files: Readonly<Record<string, string>>): string[] {
  return look(files).milestones.map(({ milestone, home }) => `${home}/${milestone.id}`).sort();
}

const PLAIN = "title: A plan\ntasks:\n  - {id: t, title: T}\n";

describe("where milestones lie", () => {
  test.each([
    ["active and completed as files", { "active/a.yaml": PLAIN, "completed/b.yml": PLAIN }, ["active/a", "completed/b"]],
    ["completed as folders, with reports that are none", { "completed/b/definition.yaml": PLAIN, "completed/b/completion-report.yaml": "title: Report\nstatus: done\n" }, ["completed/b"]],
    ["loose files", { "a.yaml": PLAIN, "done/b.yaml": PLAIN }, ["active/a", "completed/b"]],
    ["the single files of the first version", { "archive.yaml": "completed_milestones: [{milestone_id: a, title: A}]", "current.yaml": "{id: b, title: B}" }, ["active/b", "completed/a"]],
    ["an archive of another name", { "old/finished.yaml": "completed_milestones: [{milestone_id: a, title: A}]" }, ["completed/a"]],
    ["data folders in folders", { "one/.milestones/active/a.yaml": PLAIN, "two/.milestones/active/b.yaml": PLAIN, "two/other.yaml": PLAIN }, ["active/a", "active/b"]],
    ["a backup made by hand", { ".milestones.backup.20240715_101500/active/a.yaml": PLAIN }, ["active/a"]],
    ["wrapped in a root of its own", { "active/a.yaml": "milestone:\n  id: a\n  title: A\n  status: active\n" }, ["active/a"]],
    ["an agent's template with metadata", { "active/a.yaml": "metadata: {milestone_id: a, name: A}\ntasks: []\n" }, ["active/a"]],
    ["tasks in buckets", { "active/a.yaml": "title: A\ntasks:\n  completed: [x]\n  pending: [y]\n" }, ["active/a"]],
  ])("%s are found", (_name, files, expected) => {
    expect(homes(files)).toEqual(expected);
  });

  test("configuration, sessions, logs and files that look like no milestone are left behind and named", () => {
    const { milestones, warnings } = look({
      "active/a.yaml": PLAIN, "active/README.md": "", "active/current.txt": "a", "config/ui-config.yaml": "title: x\nstatus: y\n",
      "sessions/s.yaml": "id: s\nstatus: active\n", "notes.yaml": "just: a note\n",
    });
    expect(milestones.map(({ milestone }) => milestone.id)).toEqual(["a"]);
    expect(warnings).toMatchObject([{ code: "legacy-layout", message: "5 files are no milestones and were left behind: active/README.md, active/current.txt, config/ui-config.yaml, notes.yaml, sessions/s.yaml." }]);
  });

  test("a backup beside the data folder is left out with a warning", () => {
    const { milestones, warnings } = look({ ".milestones/active/a.yaml": PLAIN, ".milestones.backup.20240715_101500/active/a.yaml": "title: Old\ntasks: []\n" });
    expect(milestones.map(({ milestone }) => milestone.title)).toEqual(["A plan"]);
    expect(warnings).toMatchObject([{ code: "legacy-layout", at: { path: ".milestones.backup.20240715_101500/" } }]);
  });
});

describe("what each becomes", () => {
  test("a file that reads as a milestone is taken over byte for byte", () => {
    const text = "\uFEFFid: a\r\n# Kommentar →\r\ntitle: '标题'\r\nprogress: 50\r\ntasks:\r\n  - {id: t, title: T, hours: 3.40}";
    expect(look({ "active/a.yaml": text }).milestones[0]?.text).toBe(text);
  });

  test("a milestone out of a file of many gets a text that reads as it, with everything the entry says", () => {
    const [found] = look({ "archive.yaml": "completed_milestones:\n  - {milestone_id: a, title: A, total_tasks: 6, lessons_learned: [one]}\n" }).milestones;
    const reading = readMilestone(found?.text ?? "", { id: "a", path: "completed/a.yaml", home: "completed" });
    expect(reading.ok && reading.value.milestone).toEqual(found?.milestone);
    expect(found?.milestone).toMatchObject({ status: "completed", lessons_learned: ["one"], progress: { tasks_total: 6 } });
  });

  test("the id is the name of the file, as an id would spell it", () => {
    const { milestones, warnings } = look({ "active/Sprint 1.yaml": "id: sprint\ntitle: S\ntasks: []\n" });
    expect(milestones.map(({ milestone }) => milestone.id)).toEqual(["sprint-1"]);
    expect(warnings.map(({ code }) => code)).toEqual(["id-from-file-name"]);
  });

  test("dependencies of a side file join the milestone's own, in its text too", () => {
    const { milestones } = look({ "active/b.yaml": "# note\ntitle: B\ndependencies: {requires: [x]}\n", "active/dependencies.yaml": "milestones: [{id: b, depends_on: [a, x]}]" });
    expect(milestones.map(({ milestone }) => milestone.id)).toEqual(["b"]);
    expect(milestones[0]?.milestone.dependencies.requires).toEqual(["x", "a"]);
    expect(milestones[0]?.text).toContain("# note");
    expect(readMilestone(milestones[0]?.text ?? "", { id: "b", path: "", home: "active" })).toMatchObject({ value: { milestone: { dependencies: { requires: ["x", "a"] } } } });
  });
});

describe("the same id twice", () => {
  test("completed wins over active, and the other is named", () => {
    const { milestones, warnings } = look({ "active/a.yaml": PLAIN, "completed/a.yaml": "title: Done\ntasks: []\n" });
    expect(milestones.map(({ milestone }) => milestone.title)).toEqual(["Done"]);
    expect(warnings).toMatchObject([{ code: "duplicate-id", at: { path: "active/a.yaml" } }]);
  });

  test("two layouts get a suffix and a line in the report", () => {
    const { milestones, warnings } = look({ "active/milestone-001.yaml": PLAIN, "archive.yaml": "completed_milestones: [{milestone_id: milestone-001, title: First}]" });
    expect(milestones.map(({ milestone }) => [milestone.id, milestone.title])).toEqual([["milestone-001", "A plan"], ["milestone-001-v0", "First"]]);
    expect(milestones[1]?.text).toContain("id: milestone-001-v0");
    expect(warnings).toMatchObject([{ code: "legacy-layout", message: "The id milestone-001 is that of active/milestone-001.yaml too; here it became milestone-001-v0." }]);
  });

  test("ids that differ by upper and lower case alone are the same", () => {
    const { milestones } = look({ "x/.milestones/active/plan.yaml": PLAIN, "y/.milestones/active/Plan.yaml": "title: Other\ntasks: []\n" });
    expect(milestones.map(({ milestone }) => milestone.id)).toEqual(["plan", "Plan-2"]);
  });

  test("an equal copy is left out", () => {
    const { milestones, warnings } = look({ "x/.milestones/active/a.yaml": PLAIN, "y/.milestones/active/a.yaml": PLAIN });
    expect(milestones).toHaveLength(1);
    expect(warnings).toMatchObject([{ code: "duplicate-id", message: "x/.milestones/active/a.yaml holds the same." }]);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["invalid YAML", "active/a.yaml", "A sentence first\nid: a\n", "invalid-yaml", 2],
    ["a wrong value", "active/a.yaml", "id: a\ntitle: A\nstatus: bananas\n", "invalid-value", 3],
    ["merge markers", "active/a.yaml", "<<<<<<< HEAD\nid: a\n=======\n>>>>>>> b\n", "conflict-markers", 1],
    ["a broken side file", "active/dependencies.yaml", "a: [\n", "invalid-yaml", 2],
    ["an archive that is none", "archive.yaml", "completed_milestones: 7\n", "invalid-value", undefined],
    ["a loose file that is no YAML", "plan.yaml", "a: b: c\n", "invalid-yaml", 1],
  ])("%s is quarantined with its place, and the rest is read", (...[, path, text, code, line]) => {
    const { milestones, quarantined } = look({ [path]: text, "active/z.yaml": PLAIN });
    expect(milestones.map(({ milestone }) => milestone.id)).toEqual(["z"]);
    expect(quarantined).toMatchObject([{ path, problem: { code, at: { path } } }]);
    expect(quarantined[0]?.problem.at?.line).toBe(line);
  });

  test("a file that cannot be opened, or is no text, is quarantined too", () => {
    const { quarantined } = look({ "active/a.yaml": failed(problem("unreadable", "No.")), "active/b.yaml": ok(new Uint8Array([0xff, 0xfe, 0])) });
    expect(quarantined.map(({ path, problem: { code } }) => `${path} ${code}`)).toEqual(["active/a.yaml unreadable", "active/b.yaml not-text"]);
  });
});
