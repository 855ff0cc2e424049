// How commits come onto the branch: forward, merged, refused, and together with a checkout of it.
import { spawn as nodeSpawn } from "node:child_process";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Spawn } from "../../../../src/adapters/git/git.ts";
import { filesBelow, fixtureAt, type GitFixture, smallRepository } from "../../../support/git-fixture.ts";
import { change, open, put, textOf, value } from "../../../support/open-tree.ts";
import { BRANCH, commit, done, litter, openSession, sit, tryOpen } from "./bench.ts";

const FULL = /^[0-9a-f]{40}$/;

/** Two seats that start from the same commit; each writes one file. */
async function both(branch: Parameters<typeof sit>[0], fixture: GitFixture, files: readonly [readonly [string, string], readonly [string, string]]): Promise<readonly [string, string]> {
  const [left, right] = [await sit(branch, fixture, "agent-1"), await sit(branch, fixture, "agent-2")];
  left.write(...files[0]);
  right.write(...files[1]);
  return [(await commit(left, "task-001")) ?? "", (await commit(right, "task-002")) ?? ""];
}

test("the first commit goes forward, a second from the same start is merged, and asking again changes nothing", async () => {
  const fixture = smallRepository();
  const branch = await openSession(fixture);
  const [one, two] = await both(branch, fixture, [["a.txt", "a\n"], ["b.txt", "b\n"]]);
  expect(value(await branch.merge(one, "Merge one"))).toEqual({ kind: "merged", tip: one });
  const merged = value(await branch.merge(two, "Merge task-002"));
  const tip = fixture.git("rev-parse", BRANCH);
  expect([merged, tip]).toEqual([{ kind: "merged", tip }, expect.stringMatching(FULL)]);
  expect(fixture.git("log", "-1", "--format=%P|%an|%s", BRANCH)).toBe(`${one} ${two}|Ada|Merge task-002`);
  expect(fixture.git("ls-tree", "-r", "--name-only", BRANCH).split("\n")).toEqual([".milestones/active/milestone-001.yaml", "a.txt", "b.txt", "notes.txt", "src/code.txt"]);
  for (const again of [one, two]) expect(value(await branch.merge(again, "Again"))).toEqual({ kind: "contained", tip });
  const resumed = await openSession(fixture, { resumed: true });
  expect(value(await resumed.merge(two, "Again"))).toEqual({ kind: "contained", tip });
  await resumed.close();
  expect(litter(fixture)).toEqual([]);
});

test("a resumed session brings in a commit of before: forward where it fits, merged where not", async () => {
  const fixture = smallRepository();
  const [one, two] = await both(await openSession(fixture), fixture, [["a.txt", "a\n"], ["b.txt", "b\n"]]);
  const resumed = await openSession(fixture, { resumed: true });
  expect(value(await resumed.merge(one, "Merge one"))).toEqual({ kind: "merged", tip: one });
  expect(value(await resumed.merge(two, "Merge two"))).toMatchObject({ kind: "merged" });
  expect(fixture.git("log", "-1", "--format=%P", BRANCH)).toBe(`${one} ${two}`);
});

test("a conflict names the files and the commits of other tasks that touched them, and moves nothing", async () => {
  const fixture = smallRepository();
  const branch = await openSession(fixture);
  await done(branch, fixture, { task: "task-000", "notes.txt": "before both\n" });
  const [one, two] = await both(branch, fixture, [["src/code.txt", "left\n"], ["src/code.txt", "right\n"]]);
  await branch.merge(one, "Merge one");
  await done(branch, fixture, { task: "task-003", seat: "agent-3", "other.txt": "not in the way\n" });
  const tip = fixture.git("rev-parse", BRANCH);
  expect(value(await branch.merge(two, "Merge two"))).toEqual({ kind: "conflict", files: ["src/code.txt"], others: [{ commit: one, task: "task-001" }] });
  expect(fixture.git("rev-parse", BRANCH)).toBe(tip);
  const again = await sit(branch, fixture, "agent-2");
  expect(again.text("src/code.txt")).toBe("left\n");
});

test("a conflict with a person's commit names it without a task", async () => {
  const fixture = smallRepository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write("src/code.txt", "theirs\n");
  const made = await commit(desk);
  fixture.git("checkout", "-q", BRANCH);
  fixture.write("src/code.txt", "mine\n");
  fixture.git("commit", "-q", "-am", "By hand");
  const hand = fixture.git("rev-parse", "HEAD");
  fixture.git("checkout", "-q", "main");
  expect(value(await branch.merge(made ?? "", "Merge"))).toEqual({ kind: "conflict", files: ["src/code.txt"], others: [{ commit: hand, task: null }] });
});

/** False where somebody else was faster. */
function moves(fixture: GitFixture, from: string, to: string): boolean {
  try {
    fixture.git("update-ref", `refs/heads/${BRANCH}`, to, from);
    return true;
  } catch {
    return false;
  }
}

test("merges that are asked for at once all arrive, and so do commits that somebody else makes meanwhile", async () => {
  const fixture = smallRepository();
  const branch = await openSession(fixture);
  const seats = Array.from({ length: 6 }, (_, index) => `agent-${index + 1}`);
  const commits = await Promise.all(seats.map(async (seat) => {
    const desk = await sit(branch, fixture, seat);
    desk.write(`${seat}.txt`, "x\n");
    return (await commit(desk, seat)) ?? "";
  }));
  let theirs = 0;
  const spawn: Spawn = (file, argv, options) => {
    if (argv.includes("merge-tree") && theirs < 3) {
      const tip = fixture.git("rev-parse", BRANCH);
      if (moves(fixture, tip, fixture.git("commit-tree", `${tip}^{tree}`, "-p", tip, "-m", `Theirs ${theirs + 1}`))) theirs++;
    }
    return nodeSpawn(file, argv, options);
  };
  const other = await openSession(fixture, { session: "session-2", sessions: ["session-2", "session-20270115-001"], options: { spawn } });
  const outcomes = await Promise.all(commits.map((id, index) => (index % 2 === 0 ? branch : other).merge(id, `Merge ${index}`)));
  expect(outcomes.map((outcome) => value(outcome).kind)).toEqual(seats.map(() => "merged"));
  expect(fixture.git("ls-tree", "--name-only", BRANCH).split("\n").filter((name) => name.startsWith("agent-"))).toEqual(seats.map((seat) => `${seat}.txt`));
  expect([theirs > 0, fixture.git("log", "--format=%s", BRANCH).split("\n").filter((subject) => subject.startsWith("Theirs")).length]).toEqual([true, theirs]);
});

test("a branch that is deleted under the session is one clear problem, for merging and for the next place", async () => {
  const fixture = smallRepository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write("a.txt", "a\n");
  const made = (await commit(desk)) ?? "";
  fixture.git("branch", "-q", "-D", BRANCH);
  const problem = { code: "branch-missing", message: `The work branch ${BRANCH} is gone.`, hint: expect.stringContaining(`git branch ${BRANCH} <commit>`) };
  expect(await branch.merge(made, "Merge")).toEqual({ ok: false, problem });
  expect(await branch.place("agent-1")).toEqual({ ok: false, problem });
  expect(await tryOpen(fixture, { resumed: true })).toEqual({ ok: false, problem });
  fixture.git("branch", BRANCH, desk.place.base ?? "");
  expect(value(await branch.merge(made, "Merge"))).toEqual({ kind: "merged", tip: made });
});

test("a git that cannot merge without a work tree is named, with the version that can", async () => {
  const fixture = smallRepository();
  const old: Spawn = (file, argv, options) => {
    if (argv.includes("merge-tree")) return nodeSpawn("sh", ["-c", "echo 'usage: git merge-tree <base-tree> <branch1> <branch2>' >&2; exit 129"], options);
    return argv.includes("version") ? nodeSpawn("echo", ["git version 2.34.1"], options) : nodeSpawn(file, argv, options);
  };
  const branch = await openSession(fixture, { options: { spawn: old } });
  const [one, two] = await both(branch, fixture, [["a.txt", "a\n"], ["b.txt", "b\n"]]);
  expect(value(await branch.merge(one, "Merge one"))).toEqual({ kind: "merged", tip: one });
  expect(await branch.merge(two, "Merge two")).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", message: expect.stringContaining("git 2.34"), hint: expect.stringMatching(/2\.38.*agents\.git_integration: false/) } });
});

function checkedOut(): GitFixture {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "-b", BRANCH);
  return fixture;
}

test("a checkout of the branch follows it, and what is not committed there stays as it was", async () => {
  const fixture = checkedOut();
  fixture.write("notes.txt", "changed\n");
  fixture.write("staged.txt", "staged\n");
  fixture.git("add", "staged.txt");
  fixture.write("untracked.txt", "mine\n");
  utimesSync(join(fixture.folder, "src/code.txt"), 1, 1);
  const branch = await openSession(fixture);
  expect(branch.warnings).toMatchObject([{ code: "uncommitted-changes", message: "Tasks do not see 3 uncommitted changes of this checkout: notes.txt, staged.txt, untracked.txt." }]);
  await done(branch, fixture, { "src/code.txt": "two\n", "new/file.txt": "new\n" });
  expect(fixture.git("status", "--porcelain").split("\n")).toEqual([" M notes.txt", "A  staged.txt", "?? untracked.txt"]);
  expect([fixture.text("src/code.txt"), fixture.text("new/file.txt"), fixture.git("symbolic-ref", "HEAD")]).toEqual(["two\n", "new\n", `refs/heads/${BRANCH}`]);
  await branch.close();
  expect(litter(fixture)).toEqual([]);
});

test("where uncommitted changes are in the way nothing moves, their files are named, and after a commit the merge goes through", async () => {
  const collisions: readonly ((fixture: GitFixture) => void)[] = [
    ({ write }) => write("src/code.txt", "mine\n"),
    ({ write, git }) => { write("src/code.txt", "mine\n"); git("add", "-A"); },
    ({ write }) => { write("new.txt", "mine\n"); },
  ];
  for (const [index, collide] of collisions.entries()) {
    const fixture = checkedOut();
    const branch = await openSession(fixture);
    const desk = await sit(branch, fixture);
    desk.write("src/code.txt", "theirs\n");
    desk.write("new.txt", "theirs\n");
    const made = (await commit(desk)) ?? "";
    collide(fixture);
    const before = [filesBelow(fixture.folder, [".git", ".milestones/cache"]), fixture.git("status", "--porcelain"), fixture.git("rev-parse", BRANCH)];
    const file = index < 2 ? "src/code.txt" : "new.txt";
    expect(await branch.merge(made, "Merge"), `${index}`).toMatchObject({
      ok: false, problem: { code: "dirty-checkout", message: `${BRANCH} is checked out in ${fixture.folder}, and there are uncommitted changes in ${file}.`, hint: expect.stringContaining("Commit or stash") },
    });
    expect([filesBelow(fixture.folder, [".git", ".milestones/cache"]), fixture.git("status", "--porcelain"), fixture.git("rev-parse", BRANCH)], `${index}`).toEqual(before);
    fixture.git("stash", "-q", "-u");
    expect(value(await branch.merge(made, "Merge"))).toEqual({ kind: "merged", tip: made });
    expect([fixture.text("src/code.txt"), fixture.git("status", "--porcelain")]).toEqual(["theirs\n", ""]);
  }
});

test("a checkout in the middle of a merge, or whose index somebody holds, is left alone with the reason", async () => {
  const fixture = checkedOut();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write("a.txt", "a\n");
  const made = (await commit(desk)) ?? "";
  writeFileSync(join(fixture.folder, ".git/MERGE_HEAD"), `${made}\n`);
  expect(await branch.merge(made, "Merge")).toMatchObject({ ok: false, problem: { code: "dirty-checkout", message: expect.stringContaining("a merge is not finished there") } });
  fixture.git("merge", "--quit");
  writeFileSync(join(fixture.folder, ".git/index.lock"), "");
  expect(await branch.merge(made, "Merge")).toMatchObject({ ok: false, problem: { code: "dirty-checkout", hint: expect.stringContaining("index.lock") } });
  expect([existsSync(join(fixture.folder, "a.txt")), fixture.git("rev-parse", BRANCH)]).toEqual([false, desk.place.base]);
});

test("a person's own linked worktree that has the branch follows it, and the main checkout is not touched", async () => {
  const fixture = smallRepository();
  fixture.git("branch", BRANCH);
  const linked = fixtureAt(join(fixture.folder, "../linked"), fixture.environment);
  fixture.git("worktree", "add", "-q", linked.folder, BRANCH);
  const index = readFileSync(join(fixture.folder, ".git/index"), "latin1");
  const branch = await openSession(fixture);
  await done(branch, fixture, { "a.txt": "a\n" });
  await branch.close();
  expect([linked.text("a.txt"), linked.git("status", "--porcelain"), fixture.git("status", "--porcelain"), readFileSync(join(fixture.folder, ".git/index"), "latin1") === index]).toEqual(["a\n", "", "", true]);
  expect(fixture.git("worktree", "list").split("\n").length).toBe(2);
});

test("a branch that moves while its checkout is brought along takes the checkout back, and the merge is made anew", async () => {
  const fixture = checkedOut();
  const other = fixture.git("commit-tree", `${BRANCH}^{tree}`, "-p", BRANCH, "-m", "Somebody was faster");
  let moved = false;
  const spawn: Spawn = (file, argv, options) => {
    if (argv.includes("update-ref") && argv.includes("-mmilestone: commit") && !moved) {
      moved = true;
      fixture.git("update-ref", `refs/heads/${BRANCH}`, other);
    }
    return nodeSpawn(file, argv, options);
  };
  const branch = await openSession(fixture, { options: { spawn } });
  const merged = await done(branch, fixture, { "a.txt": "a\n" });
  expect([merged.kind, fixture.git("log", "-1", "--format=%P", BRANCH).split(" ")[0], fixture.text("a.txt"), fixture.git("status", "--porcelain")]).toEqual(["merged", other, "a\n", ""]);
});

test("in single-branch mode tasks and records of the same session share a branch, and neither loses anything", async () => {
  const fixture = smallRepository();
  const tree = open(fixture);
  const branch = await openSession(fixture, { branch: null });
  expect([branch.name, branch.made]).toEqual(["main", false]);
  const rounds = Array.from({ length: 6 }, (_, index) => index);
  await Promise.all([
    (async () => { for (const index of rounds) value(await change(tree, [put("active/milestone-001.yaml", `id: milestone-001\ntitle: Step ${index}\n`)])); })(),
    ...["agent-1", "agent-2"].map(async (seat) => {
      for (const index of rounds.slice(0, 3)) expect((await done(branch, fixture, { seat, [`${seat}-${index}.txt`]: "x\n" })).kind).toBe("merged");
    }),
  ]);
  await branch.close();
  expect(fixture.git("ls-tree", "--name-only", "main").split("\n").filter((name) => name.startsWith("agent-")).length).toBe(6);
  expect([await textOf(tree, "active/milestone-001.yaml"), fixture.git("status", "--porcelain"), fixture.git("show", "main:.milestones/active/milestone-001.yaml"), litter(fixture)]).toEqual(["id: milestone-001\ntitle: Step 5\n", "", "id: milestone-001\ntitle: Step 5", []]);
});
