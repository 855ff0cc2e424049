// Two branches that worked on the same milestones, merged with real git and resolved with the command line.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { emptyRepository, filesBelow, type GitFixture } from "../support/git-fixture.ts";
import { top } from "../support/project.ts";

const Envelope = z.object({ ok: z.boolean(), data: z.any(), warnings: z.array(z.object({ code: z.string(), message: z.string() })), error: z.any() });
type Envelope = z.output<typeof Envelope>;

/** Runs the command line with `--json`; throws where it fails, unless that is expected. */
function milestone({ folder, environment }: GitFixture, ...words: string[]): Envelope {
  const { stdout, stderr } = spawnSync(process.execPath, [join(top, "src/cli/index.ts"), ...words, "--json"], { cwd: folder, env: environment, encoding: "utf8" });
  const answer = Envelope.parse(JSON.parse(stdout || "null"));
  if (!answer.ok) throw new Error(`milestone ${words.join(" ")}: ${JSON.stringify(answer.error)} ${stderr}`);
  return answer;
}

type Branch = (fixture: GitFixture, say: (...words: string[]) => Envelope) => void;

/** A repository with three planned milestones; each branch does its own on top, `main` last. */
function branches(work: { readonly main: Branch; readonly side: Branch }): GitFixture {
  const fixture = emptyRepository();
  const say = (...words: string[]) => milestone(fixture, ...words);
  say("init");
  fixture.write("src/code.txt", "one\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-qm", "Code");
  say("plan", "Login", "--task", "Form", "--task", "Check", "--task", "Ship");
  say("plan", "Search", "--task", "Index", "--task", "Query");
  say("plan", "Export", "--task", "CSV");
  fixture.git("branch", "side");
  for (const branch of ["side", "main"] as const) {
    fixture.git("checkout", "-q", branch);
    work[branch](fixture, say);
  }
  return fixture;
}

/** Merges `side` into `main`, which must be in conflict, and resolves it. */
function merged(fixture: GitFixture): Envelope {
  fixture.tryGit("merge", "side");
  expect(unmerged(fixture)).not.toEqual([]);
  return milestone(fixture, "git", "resolve");
}

function unmerged({ git }: GitFixture): string[] {
  return git("diff", "--name-only", "--diff-filter=U").split("\n").filter((path) => path !== "");
}

/** Nothing is left to do, and no file of the data folder has a marker or is broken. */
function expectClean(fixture: GitFixture): void {
  expect(unmerged(fixture).filter((path) => path.startsWith(".milestones/"))).toEqual([]);
  for (const [path, text] of filesBelow(join(fixture.folder, ".milestones"))) expect(text, path).not.toMatch(/^(<{7}|={7}|>{7}|\|{7})/m);
  expect(milestone(fixture, "data", "validate").data.problems.filter(({ code }: { code: string }) => code !== "merge-conflict")).toEqual([]);
}

function show(fixture: GitFixture, id: string) {
  return milestone(fixture, "show", id).data.milestone;
}

/** `event_type` and task of each line of a log. */
function events({ text }: GitFixture, id: string): string[] {
  return text(`.milestones/events/${id}.jsonl`).trim().split("\n").map((line) => JSON.parse(line)).map(({ event_type, details }) => `${event_type} ${details.task_id ?? ""}`.trim());
}

describe("after a merge and `milestone git resolve`", () => {
  test("two branches that both planned milestone-004 have two milestones, each with its log and what waits for it", () => {
    const fixture = branches({
      side: (_fixture, say) => { say("plan", "From side", "--task", "S"); say("plan", "After side", "--dependencies", "milestone-004"); },
      main: (_fixture, say) => { say("plan", "From main", "--task", "M"); },
    });
    const { data } = merged(fixture);
    expect(data).toMatchObject({ renumbered: [{ from: "milestone-004", to: "milestone-006" }], left: [], conflicts: [] });
    expectClean(fixture);
    const titles = milestone(fixture, "list").data.milestones.map(({ id, title }: { id: string; title: string }) => `${id} ${title}`).sort();
    expect(titles).toEqual(["milestone-001 Login", "milestone-002 Search", "milestone-003 Export", "milestone-004 From side", "milestone-005 After side", "milestone-006 From main"]);
    expect(show(fixture, "milestone-005").dependencies.requires).toEqual(["milestone-004"]);
    for (const id of ["milestone-004", "milestone-006"]) {
      expect(fixture.text(`.milestones/events/${id}.jsonl`)).toContain(`"milestone_id":"${id}"`);
      expect(events(fixture, id)).toEqual(["milestone_created"]);
    }
    fixture.git("commit", "-q", "--no-edit");
    expect(fixture.git("status", "--porcelain")).toBe("");
  });

  test("references follow the milestone that moved", () => {
    const fixture = branches({
      main: (_fixture, say) => { say("plan", "From main"); say("plan", "After main", "--dependencies", "milestone-004"); say("update", "milestone-003", "--dependencies", "milestone-004"); },
      side: (_fixture, say) => { say("plan", "From side"); say("update", "milestone-003", "--title", "Exports"); },
    });
    expect(merged(fixture).data.renumbered).toEqual([{ from: "milestone-004", to: "milestone-006" }]);
    expectClean(fixture);
    expect(show(fixture, "milestone-005").dependencies.requires).toEqual(["milestone-006"]);
    expect(show(fixture, "milestone-003")).toMatchObject({ title: "Exports", dependencies: { requires: ["milestone-006"] } });
  });

  test("different fields of one milestone are both changed, and the events of both sides are there", () => {
    const fixture = branches({
      side: (_fixture, say) => { say("update", "milestone-001", "--title", "Log in"); },
      main: (_fixture, say) => { say("update", "milestone-001", "--priority", "high"); say("complete", "milestone-001", "task-001"); },
    });
    expect(merged(fixture)).toMatchObject({ data: { conflicts: [] }, warnings: [] });
    expectClean(fixture);
    expect(show(fixture, "milestone-001")).toMatchObject({ title: "Log in", priority: "high", status: "in_progress", progress: { tasks_completed: 1 } });
    const types = events(fixture, "milestone-001");
    expect(types.filter((type) => type.startsWith("milestone_updated"))).toHaveLength(2);
    expect(types).toContain("task_completed task-001");
  });

  test("tasks that each side completed are all completed, and so is the milestone", () => {
    const fixture = branches({
      side: (_fixture, say) => { say("complete", "milestone-002", "task-001"); },
      main: (_fixture, say) => { say("complete", "milestone-002", "task-002"); },
    });
    merged(fixture);
    expectClean(fixture);
    const { status, progress, tasks } = show(fixture, "milestone-002");
    expect([status, progress.percentage, tasks.map((task: { status: string }) => task.status)]).toEqual(["completed", 100, ["completed", "completed"]]);
    expect(events(fixture, "milestone-002")).toEqual(expect.arrayContaining(["task_completed task-001", "task_completed task-002"]));
  });

  test("two tasks that took one number are two tasks", () => {
    const fixture = branches({
      side: (_fixture, say) => { say("update", "milestone-003", "--add-task", "JSON"); },
      main: (_fixture, say) => { say("update", "milestone-003", "--add-task", "XML"); },
    });
    expect(merged(fixture).data.renumbered).toMatchObject([{ milestone: "milestone-003", from: "task-002", to: "task-003" }]);
    expectClean(fixture);
    expect(show(fixture, "milestone-003").tasks.map(({ id, title }: { id: string; title: string }) => `${id} ${title}`)).toEqual(["task-001 CSV", "task-002 JSON", "task-003 XML"]);
  });

  test("two titles are both on record, one of them stands, and the file is valid", () => {
    const fixture = branches({
      side: (_fixture, say) => { say("update", "milestone-001", "--title", "Sign in"); },
      main: (_fixture, say) => { say("update", "milestone-001", "--title", "Log in"); },
    });
    const { ok, data, warnings } = merged(fixture);
    expect(ok).toBe(true);
    expect(data.conflicts).toMatchObject([{ path: "active/milestone-001.yaml", at: "title", base: "Login", values: ["Log in", "Sign in"] }]);
    expect(warnings).toMatchObject([{ code: "merge-conflict" }]);
    expectClean(fixture);
    expect(show(fixture, "milestone-001")).toMatchObject({ title: "Log in", conflicts: [{ at: "title", values: ["Log in", "Sign in"] }] });
  });

  test("a milestone that one side deleted and the other worked on is there, with a record", () => {
    const fixture = branches({
      side: ({ git }) => { git("rm", "-q", ".milestones/active/milestone-002.yaml"); git("commit", "-qm", "Delete"); },
      main: (_fixture, say) => { say("complete", "milestone-002", "task-001"); },
    });
    expect(merged(fixture).data.conflicts).toEqual([{ path: "active/milestone-002.yaml", at: ".", deleted: true }]);
    expectClean(fixture);
    expect(show(fixture, "milestone-002").tasks[0].status).toBe("completed");
  });

  test("a milestone that one side archived and the other retitled is archived under its new title, once", () => {
    const fixture = branches({
      side: (_fixture, say) => { say("complete", "milestone-003", "task-001"); say("archive", "milestone-003"); },
      main: ({ git }, say) => { git("config", "merge.renames", "false"); say("update", "milestone-003", "--title", "Exports"); },
    });
    merged(fixture);
    expectClean(fixture);
    expect(show(fixture, "milestone-003")).toMatchObject({ title: "Exports", status: "archived" });
    expect(readdirSync(join(fixture.folder, ".milestones/active"))).not.toContain("milestone-003.yaml");
  });

  test("comments of both sides stay", () => {
    const comment = (text: string): Branch => ({ git, write, text: read }, say) => {
      const path = ".milestones/active/milestone-001.yaml";
      write(path, text === "side" ? `# side\n${read(path)}` : `${read(path)}# main\n`);
      git("commit", "-qam", text);
      say("update", "milestone-001", "--title", text);
    };
    const fixture = branches({ side: comment("side"), main: comment("main") });
    merged(fixture);
    expect(fixture.text(".milestones/active/milestone-001.yaml")).toMatch(/^# side\n[^]*# main$/m);
  });
});

describe("nothing else is touched", () => {
  const work = {
    side: ({ git, write }: GitFixture, say: (...words: string[]) => unknown) => { write("src/code.txt", "side\n"); write(".milestones/notes.md", "side\n"); git("add", "-A"); git("commit", "-qm", "Side"); say("update", "milestone-001", "--title", "Side"); },
    main: ({ git, write }: GitFixture, say: (...words: string[]) => unknown) => { write("src/code.txt", "main\n"); write(".milestones/notes.md", "main\n"); git("add", "-A"); git("commit", "-qm", "Main"); say("update", "milestone-001", "--title", "Main"); },
  };

  test("a conflict in code or prose stays in conflict, byte for byte", () => {
    const fixture = branches(work);
    fixture.tryGit("merge", "side");
    const before = fixture.text("src/code.txt");
    const { data } = milestone(fixture, "git", "resolve");
    expect(data).toMatchObject({ left: ["notes.md"] });
    expect(fixture.text("src/code.txt")).toBe(before);
    expect(fixture.text(".milestones/notes.md")).toContain("<<<<<<<");
    expect(unmerged(fixture)).toEqual([".milestones/notes.md", "src/code.txt"]);
    expect(fixture.git("log", "-1", "--format=%s")).not.toContain("Merge");
  });

  test("a dry run writes nothing at all", () => {
    const fixture = branches(work);
    fixture.tryGit("merge", "side");
    const before = [filesBelow(fixture.folder, [".git"]), fixture.git("ls-files", "-s")];
    expect(milestone(fixture, "git", "resolve", "--dry-run").data.resolved).not.toEqual([]);
    expect([filesBelow(fixture.folder, [".git"]), fixture.git("ls-files", "-s")]).toEqual(before);
  });

  test("a second run finds nothing left of its own", () => {
    const fixture = branches(work);
    merged(fixture);
    expect(milestone(fixture, "git", "resolve").data).toMatchObject({ resolved: [], left: ["notes.md"] });
  });
});

describe("in every way that git brings branches together", () => {
  const work = {
    side: (_fixture: GitFixture, say: (...words: string[]) => unknown) => { say("complete", "milestone-001", "task-001"); say("plan", "From side", "--task", "S"); say("complete", "milestone-004", "task-001"); },
    main: (_fixture: GitFixture, say: (...words: string[]) => unknown) => { say("complete", "milestone-001", "task-002"); say("plan", "From main", "--task", "M"); },
  };

  /** What both sides had, by title, whatever the numbers are. */
  function summary(fixture: GitFixture): string[] {
    const milestones: { id: string; title: string }[] = milestone(fixture, "list", "--all").data.milestones;
    return milestones.map(({ id, title }) => `${title}: ${show(fixture, id).tasks.map((task: { status: string }) => task.status).join(" ")}`).sort();
  }
  const BOTH = ["Export: pending", "From main: pending", "From side: completed", "Login: completed completed pending", "Search: pending pending"];

  test("merging one way or the other gives the same files", () => {
    const fixture = branches(work);
    merged(fixture);
    expectClean(fixture);
    expect(summary(fixture)).toEqual(BOTH);
    const files = filesBelow(join(fixture.folder, ".milestones"));
    fixture.git("merge", "--abort");
    fixture.git("clean", "-fdq", ".milestones");
    fixture.git("checkout", "-q", "side");
    fixture.tryGit("merge", "main");
    milestone(fixture, "git", "resolve");
    expect(filesBelow(join(fixture.folder, ".milestones"))).toEqual(files);
  });

  /** Resolves and goes on until git has nothing more to bring. */
  function throughAll(fixture: GitFixture, operation: "rebase" | "cherry-pick"): void {
    const environment = { ...fixture.environment, GIT_EDITOR: "true" };
    for (let step = 0; step < 9 && fixture.git("status").includes("in progress") || fixture.git("status").includes("currently cherry-picking"); step++) {
      milestone(fixture, "git", "resolve");
      expectClean(fixture);
      spawnSync("git", [operation, "--continue"], { cwd: fixture.folder, env: environment });
    }
    expect(execFileSync("git", ["status", "--porcelain"], { cwd: fixture.folder, env: environment, encoding: "utf8" })).toBe("");
  }

  test("a rebase, commit by commit, keeps the work of both", () => {
    const fixture = branches(work);
    fixture.git("checkout", "-q", "side");
    fixture.tryGit("rebase", "main");
    throughAll(fixture, "rebase");
    expect(summary(fixture)).toEqual(BOTH);
  });

  test("a rebase of the branch whose milestone is the later one keeps the work of both", () => {
    const fixture = branches({ side: work.main, main: work.side });
    fixture.tryGit("rebase", "side");
    throughAll(fixture, "rebase");
    expect(summary(fixture)).toEqual(BOTH);
  });

  test("a cherry-pick keeps the work of both", () => {
    const fixture = branches(work);
    fixture.tryGit("cherry-pick", "main..side");
    throughAll(fixture, "cherry-pick");
    expect(summary(fixture)).toEqual(BOTH);
  });
});
