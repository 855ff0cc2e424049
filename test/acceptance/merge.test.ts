// Two branches that worked on the same milestones, merged with real git and resolved with the command line.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPorts } from "../../src/host/open-ports.ts";
import { parseWords } from "../../src/core/grammar/parse.ts";
import { ask } from "../../src/engine/ask.ts";
import { transact } from "../../src/engine/transact.ts";
import { filesBelow, fixtureAt, personIn, scratchFolder, type GitFixture } from "../support/git-fixture.ts";
import { value } from "../support/open-tree.ts";
import { top } from "../support/project.ts";

const Envelope = z.object({ ok: z.boolean(), data: z.any(), warnings: z.array(z.object({ code: z.string(), message: z.string() })) });
type Envelope = z.output<typeof Envelope>;

/** `milestone git resolve` as people run it. */
function resolve({ folder, environment }: GitFixture, ...flags: string[]): Envelope {
  const argv = [join(top, "src/cli/index.ts"), "git", "resolve", "--json", ...flags];
  const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, env: environment, encoding: "utf8" });
  const answer = Envelope.parse(JSON.parse(stdout));
  expect(answer.ok, stdout).toBe(true);
  return answer;
}

/** Any other command, all of it but its process. Throws where it fails. */
async function milestone({ folder, environment }: GitFixture, ...words: string[]) {
  const { call } = await parseWords(words, "cli");
  const { verb, ...rest } = value(call);
  const { ports } = value(await openPorts({ directory: folder, dataPath: null, environment }));
  const request = { id: `${words.join(" ")} ${performance.now()}`, given: false };
  const caller = { actor: "Ada", permission: "admin", now: () => new Date().toISOString(), request, dryRun: false, commit: true, yes: true } as const;
  if (verb.kind === "execution" || verb.kind === "routine") throw new Error(`${verb.name} is no matter of one transaction`);
  const { data, problem } = verb.kind === "query" ? await ask(ports, { verb, ...rest }, caller) : await transact(ports, { verb, ...rest }, caller);
  if (problem && problem.code !== "check-failed") throw new Error(`milestone ${words.join(" ")}: ${problem.code}: ${problem.message}`);
  return z.parse(z.any(), data);
}

type Say = (...words: string[]) => ReturnType<typeof milestone>;
type Branch = (fixture: GitFixture, say: Say) => unknown;
type Branches = { readonly main: Branch; readonly side: Branch };

let origin = "";

beforeAll(async () => {
  origin = mkdtempSync(join(tmpdir(), "milestone-merge-"));
  const fixture = fixtureAt(origin, personIn(join(origin, "home")));
  fixture.write("src/code.txt", "one\n");
  fixture.write(".gitignore", "home\n");
  fixture.git("init", "-q");
  fixture.git("add", "-A");
  fixture.git("commit", "-qm", "Code");
  await milestone(fixture, "init");
  await milestone(fixture, "plan", "Login", "--task", "Form", "--task", "Check", "--task", "Ship");
  await milestone(fixture, "plan", "Search", "--task", "Index", "--task", "Query");
  await milestone(fixture, "plan", "Export", "--task", "CSV");
  fixture.git("branch", "side");
});

afterAll(() => rmSync(origin, { recursive: true }));

/** A repository with three planned milestones; each branch does its own on top, `main` last. */
async function branches(work: Branches): Promise<GitFixture> {
  const folder = scratchFolder();
  cpSync(origin, folder, { recursive: true });
  const fixture = fixtureAt(folder, personIn(join(folder, "home")));
  for (const branch of ["side", "main"] as const) {
    fixture.git("checkout", "-q", branch);
    await work[branch](fixture, (...words) => milestone(fixture, ...words));
  }
  return fixture;
}

/** Merges `side` into `main`, which must be in conflict, and resolves it. */
function merged(fixture: GitFixture): Envelope {
  fixture.tryGit("merge", "side");
  expect(unmerged(fixture)).not.toEqual([]);
  return resolve(fixture);
}

function unmerged({ git }: GitFixture): string[] {
  return git("diff", "--name-only", "--diff-filter=U").split("\n").filter((path) => path !== "");
}

/** Nothing is left to do, and no file of the data folder has a marker or is broken. */
async function expectClean(fixture: GitFixture): Promise<void> {
  expect(unmerged(fixture).filter((path) => path.startsWith(".milestones/"))).toEqual([]);
  for (const [path, text] of filesBelow(join(fixture.folder, ".milestones"))) expect(text, path).not.toMatch(/^(<{7}|={7}|>{7}|\|{7})/m);
  const { problems }: { problems: { code: string; message: string }[] } = await milestone(fixture, "data", "validate");
  expect(problems.filter(({ code, message }) => code !== "merge-conflict" && !message.includes("still lies in"))).toEqual([]);
}

async function show(fixture: GitFixture, id: string) {
  return (await milestone(fixture, "show", id)).milestone;
}

/** `event_type` and task of each line of a log. */
function events({ text }: GitFixture, id: string): string[] {
  return text(`.milestones/events/${id}.jsonl`).trim().split("\n").map((line) => JSON.parse(line)).map(({ event_type, details }) => `${event_type} ${details.task_id ?? ""}`.trim());
}

describe("after a merge and `milestone git resolve`", () => {
  test("two branches that both planned milestone-004 have two milestones, each with its log and what waits for it", async () => {
    const fixture = await branches({
      side: async (_fixture, say) => { await say("plan", "From side", "--task", "S"); await say("plan", "After side", "--dependencies", "milestone-004"); },
      main: async (_fixture, say) => { await say("plan", "From main", "--task", "M"); },
    });
    const { data } = merged(fixture);
    expect(data).toMatchObject({ renumbered: [{ from: "milestone-004", to: "milestone-006" }], left: [], conflicts: [] });
    await expectClean(fixture);
    const titles = (await milestone(fixture, "list")).milestones.map(({ id, title }: { id: string; title: string }) => `${id} ${title}`).sort();
    expect(titles).toEqual(["milestone-001 Login", "milestone-002 Search", "milestone-003 Export", "milestone-004 From side", "milestone-005 After side", "milestone-006 From main"]);
    expect((await show(fixture, "milestone-005")).dependencies.requires).toEqual(["milestone-004"]);
    for (const id of ["milestone-004", "milestone-006"]) {
      expect(fixture.text(`.milestones/events/${id}.jsonl`)).toContain(`"milestone_id":"${id}"`);
      expect(events(fixture, id)).toEqual(["milestone_created"]);
    }
    fixture.git("commit", "-q", "--no-edit");
    expect(fixture.git("status", "--porcelain")).toBe("");
  });

  test("references follow the milestone that moved", async () => {
    const fixture = await branches({
      main: async (_fixture, say) => { await say("plan", "From main"); await say("plan", "After main", "--dependencies", "milestone-004"); await say("update", "milestone-003", "--dependencies", "milestone-004"); },
      side: async (_fixture, say) => { await say("plan", "From side"); await say("update", "milestone-003", "--title", "Exports"); },
    });
    expect(merged(fixture).data.renumbered).toEqual([{ from: "milestone-004", to: "milestone-006" }]);
    await expectClean(fixture);
    expect((await show(fixture, "milestone-005")).dependencies.requires).toEqual(["milestone-006"]);
    expect(await show(fixture, "milestone-003")).toMatchObject({ title: "Exports", dependencies: { requires: ["milestone-006"] } });
  });

  test("different fields of one milestone are both changed, and the events of both sides are there", async () => {
    const fixture = await branches({
      side: async (_fixture, say) => { await say("update", "milestone-001", "--title", "Log in"); },
      main: async (_fixture, say) => { await say("update", "milestone-001", "--priority", "high"); await say("complete", "milestone-001", "task-001"); },
    });
    expect(merged(fixture)).toMatchObject({ data: { conflicts: [] }, warnings: [] });
    await expectClean(fixture);
    expect(await show(fixture, "milestone-001")).toMatchObject({ title: "Log in", priority: "high", status: "in_progress", progress: { tasks_completed: 1 } });
    const types = events(fixture, "milestone-001");
    expect(types.filter((type) => type.startsWith("milestone_updated"))).toHaveLength(2);
    expect(types).toContain("task_completed task-001");
  });

  test("tasks that each side completed are all completed, and so is the milestone", async () => {
    const fixture = await branches({
      side: async (_fixture, say) => { await say("complete", "milestone-002", "task-001"); },
      main: async (_fixture, say) => { await say("complete", "milestone-002", "task-002"); },
    });
    merged(fixture);
    await expectClean(fixture);
    const { status, progress, tasks } = await show(fixture, "milestone-002");
    expect([status, progress.percentage, tasks.map((task: { status: string }) => task.status)]).toEqual(["completed", 100, ["completed", "completed"]]);
    expect(events(fixture, "milestone-002")).toEqual(expect.arrayContaining(["task_completed task-001", "task_completed task-002"]));
  });

  test("two tasks that took one number are two tasks", async () => {
    const fixture = await branches({
      side: async (_fixture, say) => { await say("update", "milestone-003", "--add-task", "JSON"); },
      main: async (_fixture, say) => { await say("update", "milestone-003", "--add-task", "XML"); },
    });
    expect(merged(fixture).data.renumbered).toMatchObject([{ milestone: "milestone-003", from: "task-002", to: "task-003" }]);
    await expectClean(fixture);
    expect((await show(fixture, "milestone-003")).tasks.map(({ id, title }: { id: string; title: string }) => `${id} ${title}`)).toEqual(["task-001 CSV", "task-002 JSON", "task-003 XML"]);
  });

  test("two tasks that took one number and are gone again keep their own lines, where only logs tell of them", async () => {
    const passing = (title: string): Branch => async (_fixture, say) => {
      await say("update", "milestone-002", "--add-task", title);
      await say("update", "milestone-002", "--remove-task", "task-003");
    };
    const fixture = await branches({ side: passing("Rank"), main: passing("Cache") });
    merged(fixture);
    expect(fixture.git("diff", "--name-only", "HEAD")).toBe(".milestones/events/milestone-002.jsonl");
    const said = fixture.text(".milestones/events/milestone-002.jsonl").trim().split("\n").map((line) => JSON.parse(line).details);
    const [added, removed] = [said.flatMap(({ tasks_added = [] }) => tasks_added), said.flatMap(({ tasks_removed = [] }) => tasks_removed)];
    expect(added.map(({ title }) => title).sort()).toEqual(["Cache", "Rank"]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(2);
    expect([...removed].sort()).toEqual(added.map(({ id }) => id).sort());
  });

  test("two titles are both on record, one of them stands, and the file is valid", async () => {
    const fixture = await branches({
      side: async (_fixture, say) => { await say("update", "milestone-001", "--title", "Sign in"); },
      main: async (_fixture, say) => { await say("update", "milestone-001", "--title", "Log in"); },
    });
    const { ok, data, warnings } = merged(fixture);
    expect(ok).toBe(true);
    expect(data.conflicts).toMatchObject([{ path: "active/milestone-001.yaml", at: "title", base: "Login", values: ["Log in", "Sign in"] }]);
    expect(warnings).toMatchObject([{ code: "merge-conflict" }]);
    await expectClean(fixture);
    expect(await show(fixture, "milestone-001")).toMatchObject({ title: "Log in", conflicts: [{ at: "title", values: ["Log in", "Sign in"] }] });
  });

  test("a milestone that one side deleted and the other worked on is there, with a record", async () => {
    const fixture = await branches({
      side: ({ git }) => { git("rm", "-q", ".milestones/active/milestone-002.yaml"); git("commit", "-qm", "Delete"); },
      main: async (_fixture, say) => { await say("complete", "milestone-002", "task-001"); },
    });
    expect(merged(fixture).data.conflicts).toEqual([{ path: "active/milestone-002.yaml", at: ".", deleted: true }]);
    await expectClean(fixture);
    expect((await show(fixture, "milestone-002")).tasks[0].status).toBe("completed");
  });

  test("a milestone that one side archived and the other retitled is archived under its new title, once", async () => {
    const fixture = await branches({
      side: async (_fixture, say) => { await say("complete", "milestone-003", "task-001"); await say("archive", "milestone-003"); },
      main: async ({ git }, say) => { git("config", "merge.renames", "false"); await say("update", "milestone-003", "--title", "Exports"); },
    });
    merged(fixture);
    await expectClean(fixture);
    expect(await show(fixture, "milestone-003")).toMatchObject({ title: "Exports", status: "archived" });
    expect(readdirSync(join(fixture.folder, ".milestones/active"))).not.toContain("milestone-003.yaml");
  });

  test("comments of both sides stay", async () => {
    const comment = (text: string): Branch => async ({ git, write, text: read }, say) => {
      const path = ".milestones/active/milestone-001.yaml";
      write(path, text === "side" ? `# side\n${read(path)}` : `${read(path)}# main\n`);
      git("commit", "-qam", text);
      await say("update", "milestone-001", "--title", text);
    };
    const fixture = await branches({ side: comment("side"), main: comment("main") });
    merged(fixture);
    expect(fixture.text(".milestones/active/milestone-001.yaml")).toMatch(/^# side\n[^]*# main$/m);
  });
});

describe("nothing else is touched", () => {
  const work = {
    side: async ({ git, write }: GitFixture, say: Say) => { write("src/code.txt", "side\n"); write(".milestones/notes.md", "side\n"); git("add", "-A"); git("commit", "-qm", "Side"); await say("update", "milestone-001", "--title", "Side"); },
    main: async ({ git, write }: GitFixture, say: Say) => { write("src/code.txt", "main\n"); write(".milestones/notes.md", "main\n"); git("add", "-A"); git("commit", "-qm", "Main"); await say("update", "milestone-001", "--title", "Main"); },
  };

  test("a conflict in code or prose stays in conflict, byte for byte", async () => {
    const fixture = await branches(work);
    fixture.tryGit("merge", "side");
    const before = fixture.text("src/code.txt");
    const { data } = resolve(fixture);
    expect(data).toMatchObject({ left: ["notes.md"] });
    expect(fixture.text("src/code.txt")).toBe(before);
    expect(fixture.text(".milestones/notes.md")).toContain("<<<<<<<");
    expect(unmerged(fixture)).toEqual([".milestones/notes.md", "src/code.txt"]);
    expect(fixture.git("log", "-1", "--format=%s")).not.toContain("Merge");
  });

  test("a dry run writes nothing at all", async () => {
    const fixture = await branches(work);
    fixture.tryGit("merge", "side");
    const before = [filesBelow(fixture.folder, [".git"]), fixture.git("ls-files", "-s")];
    expect(resolve(fixture, "--dry-run").data.resolved).not.toEqual([]);
    expect([filesBelow(fixture.folder, [".git"]), fixture.git("ls-files", "-s")]).toEqual(before);
  });

  test("a second run finds nothing left of its own", async () => {
    const fixture = await branches(work);
    merged(fixture);
    expect(resolve(fixture).data).toMatchObject({ resolved: [], left: ["notes.md"] });
  });
});

describe("in every way that git brings branches together", () => {
  const work = {
    side: async (_fixture: GitFixture, say: Say) => { await say("complete", "milestone-001", "task-001"); await say("plan", "From side", "--task", "S"); await say("complete", "milestone-004", "task-001"); },
    main: async (_fixture: GitFixture, say: Say) => { await say("complete", "milestone-001", "task-002"); await say("plan", "From main", "--task", "M"); },
  };

  /** What both sides had, by title, whatever the numbers are. */
  async function summary(fixture: GitFixture): Promise<string[]> {
    const { milestones }: { milestones: { id: string; title: string }[] } = await milestone(fixture, "list", "--all");
    const lines = milestones.map(async ({ id, title }) => `${title}: ${(await show(fixture, id)).tasks.map((task: { status: string }) => task.status).join(" ")}`);
    return (await Promise.all(lines)).sort();
  }
  const BOTH = ["Export: pending", "From main: pending", "From side: completed", "Login: completed completed pending", "Search: pending pending"];

  test("merging one way or the other gives the same files", async () => {
    const fixture = await branches(work);
    merged(fixture);
    await expectClean(fixture);
    expect(await summary(fixture)).toEqual(BOTH);
    const files = filesBelow(join(fixture.folder, ".milestones"));
    fixture.git("merge", "--abort");
    fixture.git("clean", "-fdq", ".milestones");
    fixture.git("checkout", "-q", "side");
    fixture.tryGit("merge", "main");
    resolve(fixture);
    expect(filesBelow(join(fixture.folder, ".milestones"))).toEqual(files);
  });

  /** Resolves and goes on until git has nothing more to bring. */
  async function throughAll(fixture: GitFixture, operation: "rebase" | "cherry-pick"): Promise<void> {
    const environment = { ...fixture.environment, GIT_EDITOR: "true" };
    for (let step = 0; step < 9 && /in progress|currently cherry-picking/.test(fixture.git("status")); step++) {
      resolve(fixture);
      await expectClean(fixture);
      spawnSync("git", [operation, "--continue"], { cwd: fixture.folder, env: environment });
    }
    expect(execFileSync("git", ["status", "--porcelain"], { cwd: fixture.folder, env: environment, encoding: "utf8" })).toBe("");
  }

  test("a rebase, commit by commit, keeps the work of both", async () => {
    const fixture = await branches(work);
    fixture.git("checkout", "-q", "side");
    fixture.tryGit("rebase", "main");
    await throughAll(fixture, "rebase");
    expect(await summary(fixture)).toEqual(BOTH);
  });

  test("a rebase of the branch whose milestone is the later one keeps the work of both", async () => {
    const fixture = await branches({ side: work.main, main: work.side });
    fixture.tryGit("rebase", "side");
    await throughAll(fixture, "rebase");
    expect(await summary(fixture)).toEqual(BOTH);
  });

  test("a cherry-pick keeps the work of both", async () => {
    const fixture = await branches(work);
    fixture.tryGit("cherry-pick", "main..side");
    await throughAll(fixture, "cherry-pick");
    expect(await summary(fixture)).toEqual(BOTH);
  });
});
