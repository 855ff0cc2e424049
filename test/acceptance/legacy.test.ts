// Data of earlier versions and other hands, through the shipped program: read, reported, mended and imported, never lost.
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { top } from "../support/project.ts";
import { scratch, type Scratch } from "../support/shipped.ts";

let place: Scratch;
afterEach(() => place.remove());

const TASKS = "tasks:\n  - {id: t, title: T, status: completed}\n  - {id: u, title: U}\n";

/** A data folder with these files. */
function data(files: Readonly<Record<string, string>>): Scratch {
  place = scratch(Object.fromEntries(Object.entries(files).map(([path, text]) => [`.milestones/${path}`, text])));
  return place;
}

describe("what reading survives", () => {
  test.each([
    ["a status that is absent is derived", { "active/a.yaml": `title: A\n${TASKS}` }, { status: "in_progress" }],
    ["a status of another dialect is understood", { "active/a.yaml": "title: A\nstatus: planning\n" }, { status: "planned" }],
    ["progress as a number is replaced by what the tasks say", { "active/a.yaml": `title: A\nprogress: 90\n${TASKS}` }, { progress: { percentage: 50 } }],
    ["unknown members of progress are kept", { "active/a.yaml": `title: A\nprogress: {overall_percentage: 7, current_phase: "some text"}\n${TASKS}` }, { progress: { percentage: 50, current_phase: "some text" } }],
    ["hours, floats and unquoted dates keep their value", { "active/a.yaml": "title: A\ntimeline: {start_date: 2024-07-15}\ntasks: [{id: t, title: T, hours: 3.40}]\n" }, { timeline: { estimated_start: "2024-07-15" }, tasks: [{ estimated_hours: 3.4 }] }],
    ["a disabled stub is a plain task", { "active/a.yaml": 'title: A\ntasks: [{id: t, title: T, kiro_workflow: {enabled: false, current_phase: "execute", phases: {}}}]\n' }, { tasks: [{ kiro_workflow: { enabled: false } }] }],
    ["the id is the name of the file", { "active/a.yaml": "id: 12\ntitle: A\n" }, { id: "a" }],
    ["empty texts mean unset", { "active/a.yaml": 'title: A\nexecution: {started_at: "", session_id: ""}\n' }, { execution: { started_at: null, session_id: null }, priority: "medium" }],
    ["a BOM, CRLF and no last line end are no obstacle", { "active/a.yaml": "\uFEFFtitle: 标题 →\r\nstatus: active" }, { title: "标题 →" }],
    ["extra blocks are kept", { "active/a.yaml": "title: A\nlessons_learned: [one]\ncompletion_evidence: {x: 1}\n" }, { lessons_learned: ["one"], completion_evidence: { x: 1 } }],
    ["dependencies beside the milestones join their own", { "active/a.yaml": "title: A\ndependencies: {requires: [x]}\n", "active/dependencies.yaml": "milestones: [{id: a, depends_on: [b]}]\n" }, { dependencies: { requires: ["x", "b"] } }],
    ["an entry of the one-file archive is a completed milestone", { "archive.yaml": "completed_milestones: [{milestone_id: a, title: A, lessons_learned: [one]}]\n" }, { status: "completed", lessons_learned: ["one"] }],
  ])("reading survives it: %s", (_name, files, expected) => {
    const { json, tree, git } = data(files);
    const before = tree();
    expect(json("show", "a")).toMatchObject({ exit: 0, data: { milestone: expected } });
    expect(tree()).toEqual(before);
    expect(git("status", "--porcelain", "--", ".milestones/data", ".milestones/cache")).toBe("");
  });

  test("the file of dependencies is no milestone", () => {
    const { json } = data({ "active/a.yaml": "title: A\n", "active/dependencies.yaml": "a: {depends_on: []}\n" });
    expect(json("list")).toMatchObject({ exit: 0, data: { total: 1 } });
  });

  test("a data folder of another tool holds no milestones, and nothing in it is touched", () => {
    const { json, tree } = data({ "roadmap.json": "{}", "notes/a.yaml": "a: [" });
    const before = tree();
    expect(JSON.stringify(json("status"))).toContain("No milestone data found");
    expect(json("data", "validate")).toMatchObject({ exit: 0, data: { problems: [] } });
    expect(tree()).toEqual(before);
  });
});

describe("what is reported", () => {
  test.each([
    ["a prose line before the first key", { "active/a.yaml": "A sentence\nid: a\n" }, 4, "invalid-yaml", { path: ".milestones/active/a.yaml", line: 2 }],
    ["a mapping key beside a list under one key", { "active/a.yaml": "title: A\ntasks:\n  - {id: t}\n  x: 1\n" }, 4, "invalid-yaml", { line: 4 }],
    ["tabs", { "active/a.yaml": "title: A\ntasks:\n\t- {id: t}\n" }, 4, "invalid-yaml", { line: 3 }],
    ["merge conflict markers", { "active/a.yaml": "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n" }, 4, "conflict-markers", { line: 1 }],
    ["an event line with an empty value", { "active/a.yaml": "title: A\n", "state/events/milestone-a.jsonl": '{"event_type":"x","data":{"n":,"m":1}}\n' }, 4, "invalid-event", { path: ".milestones/state/events/milestone-a.jsonl", line: 1, column: 31 }],
    ["a side file of dependencies that is broken", { "active/a.yaml": "title: A\n", "active/dependencies.yaml": "a: [\n" }, 4, "invalid-yaml", { path: ".milestones/active/dependencies.yaml" }],
    ["a stored percentage that the tasks disprove", { "active/a.yaml": `title: A\nprogress: {percentage: 64}\n${TASKS}` }, 0, "stored-progress-wrong", { path: ".milestones/active/a.yaml" }],
    ["an event that contradicts its milestone", { "active/a.yaml": `title: A\n${TASKS}`, "events/a.jsonl": '{"event_type":"task_completed","milestone_id":"a","data":{"task_id":"u"}}\n' }, 0, "contradicting-event", {}],
    ["finished but still in active/", { "active/a.yaml": "title: A\nstatus: completed\n" }, 0, "contradicting-status", {}],
    ["unstarted though its dependant is finished", { "active/a.yaml": "title: A\nstatus: planned\n", "completed/b.yaml": "title: B\ndependencies: {requires: [a]}\n" }, 0, "contradicting-status", {}],
    ["a dangling reference", { "active/a.yaml": "title: A\ndependencies: {enables: [x]}\n" }, 0, "dangling-reference", {}],
    ["the same id in active/ and in completed/", { "active/a.yaml": "title: A\n", "completed/a.yaml": "title: A\n" }, 0, "duplicate-id", {}],
    ["an assignee that is no login", { "active/a.yaml": "title: A\ntasks: [{id: t, title: T, assigned_to: Ada Lovelace}]\n" }, 0, "unknown-assignee", undefined],
  ])("%s is named by `data validate`, and no file changes", (...[, files, exit, code, at]) => {
    const { json, tree } = data(files);
    const before = tree();
    const validated = json("data", "validate");
    expect(validated.exit).toBe(exit);
    const problem = { code, message: expect.any(String), ...(at && { at: expect.objectContaining(at) }) };
    expect(validated.data).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining(problem)]) });
    expect(tree()).toEqual(before);
  });

  test("one broken file does not hide the others, and is a warning with its place", () => {
    const { json } = data({ "active/a.yaml": "title: A\n", "active/b.yaml": "title: [\n" });
    expect(json("list")).toMatchObject({ exit: 0, data: { total: 1 }, warnings: [{ code: "invalid-yaml", at: { path: ".milestones/active/b.yaml", line: 2 } }] });
  });
});

describe("data fix-format", () => {
  const BROKEN = { "active/a.yaml": "Here is the plan\ntitle: A # mine\ntasks:\n\t- {id: t, title: T, hours: 2}", "active/b.yaml": "title: B\ntasks:\n  - {id: t}\n  x: 1\n", "active/c.yaml": "id: c\ntitle: C\nstatus: planned\n" };

  test("--dry-run shows the repairs as a diff and writes nothing", () => {
    const { run, tree } = data(BROKEN);
    const before = tree();
    const { stdout } = run("data", "fix-format", "--dry-run");
    expect(stdout).toContain("+# Here is the plan\n");
    expect(stdout).toContain("+  - {id: t, title: T, estimated_hours: 2}\n");
    expect(tree()).toEqual(before);
  });

  test("what is certain is mended and recorded, what is not is named and stays byte for byte", () => {
    const { json, read, tree } = data(BROKEN);
    expect(json("data", "fix-format")).toMatchObject({
      exit: 4, data: { fixed: [{ path: ".milestones/active/a.yaml" }], unfixable: [{ path: ".milestones/active/b.yaml", at: expect.stringContaining("b.yaml:4") }] },
    });
    expect(read(".milestones/active/a.yaml")).toBe("# Here is the plan\nid: a\ntitle: A # mine\ntasks:\n  - {id: t, title: T, estimated_hours: 2}\nstatus: planned\n");
    expect(read(".milestones/active/b.yaml")).toBe(BROKEN["active/b.yaml"]);
    expect(read(".milestones/events/a.jsonl")).toContain('"event_type":"state_recovered"');
    const after = tree(".milestones/active");
    expect(json("data", "fix-format")).toMatchObject({ data: { fixed: [] } });
    expect(tree(".milestones/active")).toEqual(after);
  });
});

describe("import", () => {
  const OLD = {
    ".old-milestones/active/plan.yaml": `# by hand\r\ntitle: '计划'\r\n${TASKS.replaceAll("\n", "\r\n")}progress: 50`,
    ".old-milestones/active/dependencies.yaml": "next: {depends_on: [plan]}\n",
    ".old-milestones/active/next.yaml": "title: Next # kept\n",
    ".old-milestones/active/broken.yaml": "A sentence\nid: broken\n",
    ".old-milestones/completed/first/definition.yaml": "title: First\n",
    ".old-milestones/archive.yaml": "completed_milestones: [{milestone_id: plan, title: Before}]\n",
  };

  test("every readable milestone comes in, the source stays, and what cannot be read is named with its place", () => {
    place = scratch(OLD);
    const { json, read, tree, git } = place;
    const before = tree(".old-milestones");
    const { exit, data: told } = json("import", "--from-format", "legacy", "--path", ".old-milestones");
    expect(exit).toBe(0);
    expect(told).toEqual({
      imported: ["next", "plan", "first", "plan-v0"], skipped: [],
      quarantined: [{ path: ".old-milestones/active/broken.yaml", at: ".old-milestones/active/broken.yaml:2:3", reason: expect.stringContaining("Not valid YAML") }],
    });
    expect(tree(".old-milestones")).toEqual(before);
    expect(read(".milestones/active/plan.yaml")).toBe(OLD[".old-milestones/active/plan.yaml"]);
    expect(read(".milestones/active/next.yaml")).toContain("title: Next # kept\n");
    expect(json("show", "next")).toMatchObject({ data: { milestone: { dependencies: { requires: ["plan"] } } } });
    expect(json("show", "plan-v0")).toMatchObject({ data: { milestone: { title: "Before", status: "completed" } } });
    expect(git("log", "--format=%s", "--name-only")).toContain(".milestones/completed/first.yaml");
  });

  test("importing again changes no byte", () => {
    place = scratch(OLD);
    const { json, tree, git } = place;
    json("import", "--path", ".old-milestones");
    const before = tree();
    expect(json("import", "--path", ".old-milestones")).toMatchObject({ exit: 0, data: { imported: [], skipped: expect.arrayContaining([expect.objectContaining({ reason: "plan exists already" })]) } });
    expect(tree()).toEqual(before);
    expect(git("rev-list", "--count", "HEAD").trim()).toBe("1");
  });

  test.each([["nowhere", "file-not-found"], ["empty", "no-milestone-data"]])("the folder %s is refused as %s and nothing is made", (path, code) => {
    place = scratch({ "empty/notes.txt": "" });
    expect(place.json("import", "--path", path)).toMatchObject({ exit: 1, ok: false, error: { code } });
    expect(existsSync(join(place.folder, ".milestones"))).toBe(false);
  });
});

/** What the first system's own repository committed, one folder a commit; beside the repository where somebody has it. */
const RECORDED = join(top, "..", "shared", "fixtures", "legacy");

test("each recorded commit of the first system is read in place, changed by nothing, and imported whole", () => {
  place = scratch();
  const commits = existsSync(RECORDED) ? readdirSync(RECORDED) : [];
  for (const commit of commits) {
    cpSync(join(RECORDED, commit), join(place.folder, commit), { recursive: true });
    const before = place.tree(commit);
    const ids = Object.keys(before).flatMap((path) => /\/(?:active|completed)\/(.+)\.yaml$/.exec(path)?.[1] ?? (path.endsWith("archive.yaml") ? "milestone-001" : []));
    for (const id of ids) expect(place.json("--data-path", `${commit}/.milestones`, "show", id), `${commit} ${id}`).toMatchObject({ exit: 0, data: { milestone: { id } } });
    expect([0, 4]).toContain(place.json("--data-path", `${commit}/.milestones`, "data", "validate").exit);
    expect(place.json("import", "--path", commit, "--data-path", `in-${commit}`)).toMatchObject({ exit: 0, data: { imported: ids, quarantined: [] } });
    expect(place.tree(commit)).toEqual(before);
  }
});
