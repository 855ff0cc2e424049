import { describe, expect, it } from "vitest";
import type { Repository } from "../../src/ports/repository.ts";
import { openMemoryChannels, openMemoryOutbox } from "../support/notify/memory-post.ts";
import { scene } from "../support/scene.ts";

const MILESTONE = "title: One\nstatus: planned\ntasks:\n  - id: task-001\n    title: A   # first\n    status: pending\n  - id: task-002\n    title: B\n    status: pending\n";
const start = { "active/milestone-001.yaml": MILESTONE };
const lines = (text: string | undefined): Record<string, unknown>[] => (text ?? "").trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

describe("a command", () => {
  it("writes the fields it changed and its events in one commit", async () => {
    const { run, repository } = scene(start);
    const done = await run("complete milestone-001 task-001");
    expect(done.problem).toBeNull();
    expect(repository.commits).toHaveLength(1);
    expect(repository.commits[0]?.changes.map(({ path }) => path)).toEqual(["active/milestone-001.yaml", "events/milestone-001.jsonl"]);
    expect(repository.files().get("active/milestone-001.yaml")).toBe(MILESTONE.replace("planned", "in_progress").replace("status: pending", 'status: completed\n    completed_at: "2026-03-02T09:00:00.000Z"'));
    expect(lines(repository.files().get("events/milestone-001.jsonl"))).toMatchObject([
      { timestamp: "2026-03-02T09:00:00.000Z", event_type: "task_completed", milestone_id: "milestone-001", session_id: null, actor: "ada", request_id: "request-1", details: { task_id: "task-001", command: "complete milestone-001 task-001" } },
      { event_type: "status_updated", details: { old_status: "planned", new_status: "in_progress" } },
    ]);
    expect(Object.keys(lines(repository.files().get("events/milestone-001.jsonl"))[0] ?? {})).toEqual(["timestamp", "event_type", "milestone_id", "session_id", "actor", "request_id", "details"]);
  });

  it("says in its commit who did what, for which milestone, by which request", async () => {
    const { run, repository } = scene(start);
    await run("complete 1 1");
    expect(repository.commits[0]?.message).toMatchObject({
      subject: 'chore(milestones): completed task-001 "A" of milestone-001',
      trailers: [["Milestone", "milestone-001"], ["Command", "complete 1 1"], ["Actor", "ada"], ["Request", "request-1"]],
    });
  });

  it("writes nothing where nothing has to change", async () => {
    const { run, repository } = scene(start);
    await run("complete milestone-001 task-001");
    expect((await run("complete milestone-001 task-001")).problem).toBeNull();
    expect(repository.commits).toHaveLength(1);
  });

  it("shows the whole difference and writes nothing in a dry run", async () => {
    const { run, repository } = scene(start);
    const before = repository.files();
    const done = await run("complete milestone-001 task-001", { dryRun: true });
    expect(done.diff).toContain("-    status: pending\n+    status: completed\n");
    expect(done.diff).toContain("+++ b/.milestones/events/milestone-001.jsonl");
    expect(done.data).toMatchObject({ milestone: { progress: { percentage: 50 } } });
    expect(repository.files()).toEqual(before);
    expect(repository.commits).toEqual([]);
  });

  it("leaves files without a commit where it is told so", async () => {
    const { run, repository } = scene(start);
    await run("complete milestone-001 task-001", { commit: false });
    expect(repository.commits).toEqual([]);
    expect(repository.files().get("active/milestone-001.yaml")).toContain("completed");
  });

  it("makes no commit of its own where the settings say so", async () => {
    const { run, repository } = scene({ ...start, "config/milestone-config.yaml": "git_integration:\n  auto_commit: false\n" });
    await run("complete milestone-001 task-001");
    expect(repository.commits).toHaveLength(0);
    expect(repository.files().get("active/milestone-001.yaml")).toContain("completed");
  });

  it("decides again when somebody was faster, on what is there then", async () => {
    const { run, repository, ports } = scene(start);
    let hurry = 1;
    const racing: Repository = {
      snapshot: (request) => repository.snapshot(request),
      commit: (...wanted) => {
        if (hurry-- > 0) repository.edit("active/milestone-001.yaml", MILESTONE.replace("title: One", "title: Changed meanwhile"));
        return repository.commit(...wanted);
      },
    };
    expect((await run("complete milestone-001 task-001", {}, { ...ports, repository: racing })).problem).toBeNull();
    expect(repository.files().get("active/milestone-001.yaml")).toMatch(/Changed meanwhile[^]*status: completed/);
  });

  it("gives up with a conflict where somebody is faster every time, and nothing is written", async () => {
    const { run, repository, ports } = scene(start);
    let edits = 0;
    const racing: Repository = {
      snapshot: (request) => repository.snapshot(request),
      commit: (...wanted) => {
        repository.edit("active/milestone-001.yaml", MILESTONE.replace("One", `Edit ${++edits}`));
        return repository.commit(...wanted);
      },
    };
    expect((await run("complete milestone-001 task-001", {}, { ...ports, repository: racing })).problem).toMatchObject({ code: "conflict" });
    expect(repository.commits).toEqual([]);
  });

  it("is refused to whoever may not, before anything is read", async () => {
    const { run } = scene(start);
    expect((await run("complete milestone-001 task-001", { permission: "read" })).problem).toMatchObject({ code: "permission-denied" });
  });

  it("leaves everything as it was where its result would contradict itself", async () => {
    const { run, repository } = scene(start);
    expect((await run("update milestone-001 --task task-001 --task-dependencies task-001")).problem).toMatchObject({ code: "dependency-cycle" });
    expect(repository.commits).toEqual([]);
  });

  it("goes on beside files that cannot be read, with a warning for each, and touches none of them", async () => {
    const { run, repository } = scene({ ...start, "active/milestone-002.yaml": "title: [", "active/milestone-003.yaml": "<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n" });
    const planned = await run('plan "New"');
    expect(planned.data).toMatchObject({ milestone: { id: "milestone-004" } });
    expect((await run("complete milestone-002 task-001")).problem).toMatchObject({ code: "invalid-yaml", at: { path: ".milestones/active/milestone-002.yaml", line: expect.any(Number) } });
    expect((await run("complete milestone-003 task-001")).problem).toMatchObject({ code: "conflict-markers", hint: expect.stringContaining("git resolve") });
    expect((await run("list")).warnings.map((warning) => warning.code)).toEqual(["invalid-yaml", "conflict-markers"]);
    expect(repository.files().get("active/milestone-002.yaml")).toBe("title: [");
  });

  it("goes on with the defaults beside settings that cannot be taken as they stand, and says so", async () => {
    const { run } = scene({ ...start, "config/milestone-config.yaml": "session_timeout: soon\n" });
    for (const line of ["list", "complete milestone-001 task-001"])
      expect(await run(line)).toMatchObject({ problem: null, warnings: [{ code: "value-ignored", at: { path: ".milestones/config/milestone-config.yaml", line: 1 } }] });
  });

  it("says where a file had to be written anew", async () => {
    const { run } = scene({ "active/milestone-001.yaml": "title: One\ntasks:\n  pending: [A, B]\n" });
    expect((await run("complete milestone-001 task-001")).warnings).toMatchObject([{ code: "rewritten-whole", at: { path: ".milestones/active/milestone-001.yaml" } }]);
  });

  it("moves an archived milestone's file in the same commit", async () => {
    const { run, repository } = scene(start);
    for (const task of ["task-001", "task-002"]) await run(`complete milestone-001 ${task}`);
    await run("archive milestone-001");
    expect([...repository.files().keys()].sort()).toEqual(["completed/milestone-001.yaml", "events/milestone-001.jsonl"]);
    expect(repository.commits.at(-1)?.changes.map(({ path, text }) => [path, text === null])).toEqual([
      ["active/milestone-001.yaml", true], ["completed/milestone-001.yaml", false], ["events/milestone-001.jsonl", false],
    ]);
  });
});

describe("milestones out of a file that holds several", () => {
  const archive = "completed_milestones:\n  - milestone_id: milestone-001\n    title: First\n    completed: 2025-01-14\n  - milestone_id: milestone-002\n    title: Second\n    completed: 2025-01-15\n";

  it("get one of their own by their first change, and that file stays as it is", async () => {
    const { run, repository } = scene({ "archive.yaml": archive });
    expect((await run("list")).data).toMatchObject({ total: 2 });
    expect(await run("reopen milestone-001")).toMatchObject({ problem: null, data: { milestone: { title: "First", status: "in_progress" } } });
    expect(repository.files().get("archive.yaml")).toBe(archive);
    expect(repository.files().get("active/milestone-001.yaml")).toContain("status: in_progress");
    expect((await run("list")).data).toMatchObject({ total: 2, milestones: [{ status: "in_progress" }, { status: "completed" }] });
    expect((await run("archive milestone-002")).problem).toBeNull();
    expect([...repository.files().keys()].sort()).toEqual(["active/milestone-001.yaml", "archive.yaml", "completed/milestone-002.yaml", "events/milestone-001.jsonl", "events/milestone-002.jsonl"]);
  });
});

describe("dependencies kept in a file of their own", () => {
  const side = { ...start, "active/milestone-002.yaml": "title: Two\ntasks: [{id: a, title: A}]\n", "active/dependencies.yaml": "milestones:\n  - id: milestone-002\n    depends_on: [milestone-001]\n" };

  it("count, and are not copied into the milestone by other changes", async () => {
    const { run, repository } = scene(side);
    expect((await run("next")).data).toMatchObject({ tasks: [{ milestone: "milestone-001" }, { milestone: "milestone-001" }] });
    const changed = await run("update milestone-002 --title Second");
    expect(changed.warnings).toEqual([]);
    expect(repository.files().get("active/milestone-002.yaml")).toBe("title: Second\ntasks: [{id: a, title: A}]\n");
  });
});

const PHASED = `title: One
status: planned
kiro_configuration: {enabled: true, default_phases: [design, execute]}
tasks:
  - id: task-001
    title: A
    status: pending
    kiro_workflow: {enabled: true, current_phase: design, phases: {design: {status: pending}, execute: {status: pending}}}
`;

describe("a command that asks for approval", () => {
  it("warns where nobody can be told from here, and only there", async () => {
    const { run, ports } = scene({ "active/milestone-001.yaml": PHASED, "config/milestone-config.yaml": "features.kiro_workflow: true\napproval_workflow.design_approvers: ['@ann']\n" });
    const outbox = openMemoryOutbox();
    const submitted = await run("kiro submit 1 1", {}, { ...ports, outbox, channels: openMemoryChannels(["github"]) });
    expect([submitted.problem, submitted.warnings]).toMatchObject([null, [{ code: "not-notified" }]]);
    await run("kiro reset 1 1 design", {}, { ...ports, outbox });
    expect((await run("kiro submit 1 1", {}, { ...ports, outbox, channels: openMemoryChannels() })).warnings).toEqual([]);
  });
});
