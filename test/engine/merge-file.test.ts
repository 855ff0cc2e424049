import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printYaml } from "../../src/core/files/yaml/print.ts";
import { parseYaml } from "../../src/core/files/yaml/yaml.ts";
import { kindOf, mergeFile, renamedIn, type MergedFile, type Texts } from "../../src/engine/merge-file.ts";
import { triples } from "../support/milestone-triples.ts";
import { seeded } from "../support/yaml-random.ts";

function merged(path: string, texts: Partial<Texts>): MergedFile {
  const result = mergeFile({ base: null, ours: null, theirs: null, disk: null, ...texts }, { path, shown: `.milestones/${path}` });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const PATH = "active/milestone-001.yaml";
const BASE = `# Login for everybody
id: milestone-001
title: Login     # short
status: in_progress
progress: {percentage: 0, tasks_completed: 0}
tasks:
  - id: task-001
    title: Form
    status: pending
  - id: task-002
    title: Check
    status: pending
`;
const done = (text: string, title: string) => text.replace(`title: ${title}\n    status: pending`, `title: ${title}\n    status: completed\n    completed_at: "2026-01-02"`);

describe("a milestone's file", () => {
  test("that both sides worked on has the work of both, its comments, and the progress that its tasks say", () => {
    const [ours, theirs] = [done(BASE, "Form"), BASE.replace("title: Login ", "title: Log in ")];
    expect(merged(PATH, { base: BASE, ours, theirs })).toEqual({
      text: ours.replace("title: Login ", "title: Log in ").replace("percentage: 0, tasks_completed: 0", "percentage: 50, tasks_completed: 1"),
      conflicts: [],
    });
  });

  test("whose last tasks were completed on two sides is completed", () => {
    const { text, conflicts } = merged(PATH, { base: BASE, ours: done(BASE, "Form"), theirs: done(BASE, "Check") });
    expect(text).toMatch(/^status: completed$/m);
    expect(text).toContain("{percentage: 100, tasks_completed: 2}");
    expect(conflicts).toEqual([]);
  });

  test("is the same text, whichever side is which", () => {
    const [ours, theirs] = [done(BASE, "Form").replace("title: Login ", "title: Log in "), done(BASE, "Check").replace("title: Login ", "title: Sign in ")];
    const one = merged(PATH, { base: BASE, ours, theirs });
    expect(merged(PATH, { base: BASE, ours: theirs, theirs: ours })).toEqual(one);
    expect(one.conflicts).toEqual([{ at: "title", base: "Login", values: ["Log in", "Sign in"] }]);
    expect(one.text).toContain("conflicts:");
  });

  test("keeps the comments that both sides wrote where git merged these lines", () => {
    const disk = `# ours wrote this\n${BASE.replace("title: Login     # short", "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x")}# theirs wrote this\n`;
    const { text } = merged(PATH, { base: BASE, ours: BASE.replace("title: Login ", "title: A "), theirs: BASE.replace("title: Login ", "title: B "), disk });
    expect(text).toMatch(/^# ours wrote this\n[^]*# theirs wrote this$/m);
    expect(text).not.toContain("<<<<");
  });

  test("keeps its dialect, its line ends and what nobody knows", () => {
    const old = "name: Old\r\nstatus: active\r\ncustom: [1]\r\ntasks:\r\n- {id: task-1, title: A, status: pending}\r\n- {id: task-2, title: B, status: pending}\r\n";
    const { text } = merged("active/old.yaml", { base: old, ours: old.replace("custom: [1]", "custom: [1, 2]"), theirs: old.replace("A, status: pending", "A, status: completed") });
    expect(text).toBe(old.replace("custom: [1]", "custom: [1, 2]").replace("A, status: pending", "A, status: completed"));
  });

  test("that cannot be read on one side is a problem with its place", () => {
    const result = mergeFile({ base: BASE, ours: "id: [", theirs: BASE, disk: null }, { path: PATH, shown: `.milestones/${PATH}` });
    expect(result).toMatchObject({ ok: false, problem: { code: "invalid-yaml", at: { path: `.milestones/${PATH}`, line: 1 } } });
  });

  test("whose base cannot be read loses nothing", () => {
    const { text } = merged(PATH, { base: "<<<<<<< crossing\n", ours: done(BASE, "Form"), theirs: done(BASE, "Check") });
    expect(text.match(/status: completed/g)).toHaveLength(3);
  });
});

test("whatever two sides made of a milestone, the file is the same both ways, can be read, has no markers and is left alone by a second merge", () => {
  fc.assert(fc.property(triples, ({ base, ours, theirs }) => {
    const sides = { base: printYaml(base), ours: printYaml(ours), theirs: printYaml(theirs) };
    const { text, conflicts } = merged(PATH, sides);
    expect(merged(PATH, { ...sides, ours: sides.theirs, theirs: sides.ours })).toEqual({ text, conflicts });
    expect(parseYaml(text, PATH).ok).toBe(true);
    expect(text).not.toMatch(/^(<{7}|={7}|>{7})/m);
    expect(merged(PATH, { base: sides.ours, ours: text, theirs: text }).text).toBe(text);
  }), seeded(300));
});

describe("other files", () => {
  test("a log has the lines of both sides and no markers", () => {
    const line = (day: number) => `{"timestamp":"2026-01-0${day}T00:00:00Z","event_type":"task_started","n":${day}}`;
    const { text } = merged("events/milestone-001.jsonl", { base: `${line(1)}\n`, ours: `${line(1)}\n${line(3)}\n`, theirs: `${line(1)}\n${line(2)}` });
    expect(text).toBe(`${line(1)}\n${line(2)}\n${line(3)}\n`);
  });

  test("settings merge by key; where both changed one, ours stands and the file carries no record", () => {
    const base = "version: 2.0.0\nagents:\n  count: 2 # seats\n  monitor: true\n";
    const { text, conflicts } = merged("config/milestone-config.yaml", { base, ours: base.replace("2 #", "3 #"), theirs: base.replace("2 #", "1 #").replace("true", "false") });
    expect(text).toBe("version: 2.0.0\nagents:\n  count: 3 # seats\n  monitor: false\n");
    expect(conflicts).toEqual([{ at: "agents/count", base: 2, values: [1, 3] }]);
  });

  test("prose, deliverables and approvals are left to people", () => {
    expect(["README.md", "deliverables/m/t/design/a.md", "approvals/m/t-design.yaml", "events/a.txt"].map(kindOf)).toEqual(["foreign", "foreign", "foreign", "foreign"]);
    expect(["active/a.yaml", "completed/a.yml", "active/dependencies.yaml", "sessions/s.yaml", "events/a.jsonl", "state/events/a.jsonl"].map(kindOf)).toEqual(["milestone", "milestone", "data", "data", "log", "log"]);
  });
});

test("another id is written without touching a comment, and only into the lines of a log that are new", () => {
  const where = (path: string) => ({ path, shown: path });
  const id = { from: "milestone-004", to: "milestone-005", former: null };
  expect(renamedIn("id: milestone-004 # milestone-004\n", where("active/milestone-004.yaml"), id)).toBe("id: milestone-005 # milestone-004\n");
  const log = '{"milestone_id":"milestone-004","n":1}\n{"milestone_id":"milestone-004","n":2}\n{"milestone-004": bro';
  const old = '{"milestone_id":"milestone-004","n":1}\n';
  expect(renamedIn(log, where("events/milestone-004.jsonl"), { ...id, former: old })).toBe(log.replace('milestone-004","n":2', 'milestone-005","n":2'));
});
