// The look through every file: each fault with its place, each oddity as a warning, nothing passed over.
import { describe, expect, test } from "vitest";
import { placeText, problem } from "../../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../../src/core/base/result.ts";
import { auditTree, isAudited } from "../../../../src/core/files/legacy/audit.ts";
import { progressOf } from "../../../../src/core/rules/progress.ts";

function look(files: Readonly<Record<string, string | Result<Uint8Array>>>): { found: string[]; files: number } {
  const tree = new Map(Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? ok(new TextEncoder().encode(content)) : content]));
  const { problems, files: count } = auditTree(tree, { root: ".milestones", percentageOf: (milestone) => progressOf(milestone).percentage });
  return { found: problems.map(({ code, at }) => `${code} ${at ? placeText(at) : ""}`), files: count };
}

const PLAIN = "title: A\ntasks: [{id: t, title: T, status: completed}, {id: u, title: U}]\n";

test("a sound folder has no problems, and every file is counted", () => {
  expect(look({
    "active/a.yaml": PLAIN, "active/README.md": "\0", "active/current.yaml": "id: a", "active/dependencies.yaml": "a: {depends_on: [b]}", "completed/archive-index.yaml": "a: 1",
    "config/ui-config.yaml": "a: 1", "events/a.jsonl": '{"event_type":"x"}\n', "state/active/a.json": '{"a": 1}', "archive.yaml": "completed_milestones: [{milestone_id: z, title: Z}]",
  })).toEqual({ found: [], files: 9 });
});

describe("what cannot be read", () => {
  test.each([
    ["a milestone that is no YAML", "active/a.yaml", "a: [\n", "invalid-yaml .milestones/active/a.yaml:2:1"],
    ["a milestone with a wrong value", "completed/a.yml", "title: A\nstatus: bananas\n", "invalid-value .milestones/completed/a.yml:2:9"],
    ["a file name that is no id", "active/Sprint 1.yaml", PLAIN, "invalid-id .milestones/active/Sprint 1.yaml"],
    ["merge markers", "active/a.yaml", "<<<<<<< a\nid: x\n=======\n>>>>>>> b\n", "conflict-markers .milestones/active/a.yaml:1:1"],
    ["a line of a log", "events/a.jsonl", '{"event_type":"x"}\n{"event_type":,}\n', "invalid-event .milestones/events/a.jsonl:2:15"],
    ["a session", "sessions/s.yaml", "a: b: c\n", "invalid-yaml .milestones/sessions/s.yaml:1:5"],
    ["a state file", "state/active/a.json", "{", "invalid-yaml .milestones/state/active/a.json:1:2"],
    ["the side file of dependencies", "active/dependencies.yaml", "a: {depends_on: {b: 1}}", "invalid-value .milestones/active/dependencies.yaml"],
    ["an archive", "archive.yaml", "completed_milestones: 7", "invalid-value .milestones/archive.yaml"],
    ["a file that cannot be opened", "active/a.yaml", failed(problem("unreadable", "No.")), "unreadable .milestones/active/a.yaml"],
    ["a log that cannot be opened", "events/a.jsonl", failed(problem("unreadable", "No.")), "unreadable .milestones/events/a.jsonl"],
    ["a file that is no text", "active/a.yaml", ok(new Uint8Array([0x61, 0xff])), "not-text .milestones/active/a.yaml:1:2"],
  ])("%s is named with its place", (_name, path, content, expected) => {
    expect(look({ [path]: content }).found).toEqual([expected]);
  });
});

describe("what is odd", () => {
  test("a stored percentage that the tasks disprove", () => {
    expect(look({ "active/a.yaml": `${PLAIN}progress: 90\n` }).found).toEqual(["stored-progress-wrong .milestones/active/a.yaml"]);
    expect(look({ "active/a.yaml": `${PLAIN}progress: {percentage: 50}\n` }).found).toEqual([]);
  });

  test("an id inside that is not the file's name", () => {
    expect(look({ "active/a.yaml": `id: b\n${PLAIN}` }).found).toEqual(["id-from-file-name .milestones/active/a.yaml"]);
  });

  test("the last word of a log on a task, where the milestone says otherwise", () => {
    const line = (status: string): string => `{"event_type":"task_status_changed","milestone_id":"a","data":{"task_id":"u","new_status":"${status}"}}\n`;
    expect(look({ "active/a.yaml": PLAIN, "events/a.jsonl": line("completed") }).found).toEqual(["contradicting-event .milestones/events/a.jsonl"]);
    expect(look({ "active/a.yaml": PLAIN, "events/a.jsonl": line("completed") + line("pending") }).found).toEqual([]);
  });

  test("no word on a task that was taken out since, whoever has its number now", () => {
    const completed = '{"event_type":"task_completed","milestone_id":"a","details":{"task_id":"u"}}\n';
    const modified = (details: string): string => `{"event_type":"milestone_modified","milestone_id":"a","details":${details}}\n`;
    const [out, back] = [modified('{"tasks_removed":["u"]}'), modified('{"tasks_added":[{"id":"u","title":"Again"}]}')];
    for (const log of [completed + out, completed + out + back, completed + back]) expect(look({ "active/a.yaml": PLAIN, "events/a.jsonl": log }).found).toEqual([]);
    expect(look({ "active/a.yaml": PLAIN, "events/a.jsonl": out + back + completed }).found).toEqual(["contradicting-event .milestones/events/a.jsonl"]);
    expect(look({ "active/a.yaml": PLAIN, "events/a.jsonl": completed + modified('{"tasks_removed":["v"]}') }).found).toEqual(["contradicting-event .milestones/events/a.jsonl"]);
  });
});

test("what is derived, set aside or left over is no data, and the configuration is read elsewhere", () => {
  for (const path of ["data/milestones.db", "cache/x.yaml", "backups/x.yaml", "quarantine/active/a.yaml", "sessions/agents/a.yaml", "sessions/session-1.journal", "logs/agent-1.log", "logs/agent-1.log.1", "logs/system/outbox.jsonl", "sessions/corrupted-1.yaml", "active/.tmp-1.yaml", "active/a.yaml.backup.20240101", "locks/a.lock/pid"]) {
    expect(isAudited(path), path).toBe(false);
  }
  expect(look({ "config/milestone-config.yaml": "a: 1\na: 2\n" })).toEqual({ found: [], files: 1 });
});
