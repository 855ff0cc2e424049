// Repairs of milestone files: each is proven by reading, keeps all data, and touches no more than it says.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMilestone } from "../../../../src/core/files/read.ts";
import { repairText } from "../../../../src/core/files/legacy/repair.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { seeded } from "../../../support/yaml-random.ts";

const PATH = "active/m.yaml";
const SOUND = "id: m\ntitle: M\nstatus: planned\n";

describe("what is mended in a file that reads", () => {
  test.each([
    ["a missing id", "# note\ntitle: M\nstatus: planned\n", "# note\nid: m\ntitle: M\nstatus: planned\n", "added the id m"],
    ["a missing status, as it was derived", "id: m\ntitle: M\ntasks: [{id: a, title: A, status: completed}, {id: b, title: B}]\n", "id: m\ntitle: M\ntasks: [{id: a, title: A, status: completed}, {id: b, title: B}]\nstatus: in_progress\n", "added the status in_progress"],
    ["progress as a number", "id: m\ntitle: M\nstatus: planned\nprogress: 50\n", "id: m\ntitle: M\nstatus: planned\nprogress:\n  percentage: 50\n", "made progress a mapping"],
    ["hours in block and flow tasks", "id: m\ntitle: M\nstatus: planned\ntasks:\n  - {id: a, hours: 3.40, title: A} # keep\n  - id: b\n    \"hours\": 2\n", "id: m\ntitle: M\nstatus: planned\ntasks:\n  - {id: a, estimated_hours: 3.40, title: A} # keep\n  - id: b\n    \"estimated_hours\": 2\n", "spelled hours of tasks estimated_hours"],
    ["a missing last line end", "id: m\ntitle: M\nstatus: planned", "id: m\ntitle: M\nstatus: planned\n", "ended the last line"],
    ["a missing last line end after CRLF", "id: m\r\ntitle: M\r\nstatus: planned", "id: m\r\ntitle: M\r\nstatus: planned\r\n", "ended the last line"],
  ])("%s is mended alone", (_name, before, after, change) => {
    expect(repairText(PATH, before)).toEqual({ path: PATH, before, after, changes: [change] });
  });

  test("the word hours elsewhere stays what it is", () => {
    const text = `${SOUND}description: |\n  hours: many\nopening: {hours: 9}\ntasks:\n  - {id: a, hours: 1}\n`;
    expect(repairText(PATH, text)?.after).toBe(text.replace("{id: a, hours", "{id: a, estimated_hours"));
  });

  test("hours of very many tasks are mended in one go", () => {
    const text = `${SOUND}tasks:\n${"  - {id: t, hours: 2}\n".repeat(5_000)}`;
    expect(repairText(PATH, text)?.after).toBe(text.replaceAll("hours", "estimated_hours"));
  });

  test("a file in which nothing is to mend is no repair", () => {
    for (const text of [SOUND, "milestone_id: m\ntitle: M\nstatus: planned\n", "milestone:\n  id: m\n  title: M\n  status: active\n"]) expect(repairText(PATH, text)).toBe(null);
  });
});

describe("what is mended in a file that does not read", () => {
  test("a pasted sentence, tabs and what is missing, together", () => {
    const repair = repairText("completed/m.yaml", "Here is the file\ntitle: M\ntasks:\n\t- id: a\n\t  hours: 2");
    expect(repair?.after).toBe("# Here is the file\nid: m\ntitle: M\ntasks:\n  - id: a\n    estimated_hours: 2\nstatus: completed\n");
    expect(repair?.changes).toHaveLength(6);
  });

  test.each([
    ["a value that nobody can guess", `${SOUND}priority: soon\n`],
    ["merge conflict markers, which git resolve settles", "<<<<<<< HEAD\nid: m\n=======\nid: n\n>>>>>>> x\n"],
    ["a mapping beside a list", `${SOUND}dependencies:\n  - a\n  enables: []\n`],
    ["no mapping at all", "- a\n- b\n"],
  ])("%s is left to people", (_name, text) => {
    expect(repairText(PATH, text)).toBe(null);
  });

  test("files that are no milestones are not touched", () => {
    for (const path of ["config/milestone-config.yaml", "archive.yaml", "active/notes.md", "active/a/definition.yaml"]) expect(repairText(path, "a: 1")).toBe(null);
  });
});

test("a repaired milestone says everything it said before, and repairing it again finds nothing", () => {
  const extra = fc.constantFrom("progress: 50", "progress: {percentage: 7}", "description: >\n  folded\n  text", "# note", "tasks:\n  - id: a\n    hours: 1.5\n    note: 'hours: 3'\n  - {id: b, hours: 2, estimated: x}", "tasks: [{id: a, hours: 1}]", "lessons_learned: [→, 中文]", "timeline: {hours: 3}", "id: m", "status: active");
  fc.assert(fc.property(fc.uniqueArray(extra, { maxLength: 6, selector: (line) => line.slice(0, 6) }), fc.constantFrom("", "\n"), fc.constantFrom("\n", "\r\n"), (lines, end, newline) => {
    const text = `${["title: M", ...lines].join("\n")}${end}`.replaceAll("\n", newline);
    const source = { id: "m", path: PATH, home: "active" } as const;
    const before = readMilestone(text, source);
    const repair = repairText(PATH, text);
    const after = repair?.after ?? text;
    expect(before.ok).toBe(true);
    expect(readMilestone(after, source)).toEqual(before);
    expect(parseYaml(after, PATH).ok).toBe(true);
    expect(repairText(PATH, after)).toBe(null);
  }), seeded(300));
});
