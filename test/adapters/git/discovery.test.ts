// Where a command works, found out by reading: from anywhere in a repository, with any data path.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openWorkingTree } from "../../../src/adapters/git/working-tree-repository.ts";
import { A, FIRST, type GitFixture, GIT_STATES, scratchFolder, smallRepository } from "../../support/git-fixture.ts";
import { change, open, put, textOf, value } from "../../support/open-tree.ts";

const PATH = "active/milestone-001.yaml";

function opened(cwd: string, dataPath: string | null, { environment }: GitFixture) {
  return openWorkingTree({ cwd, dataPath, stateBranch: null, isWorkBranch: () => false, environment, epochMs: () => 0 });
}

test("from every folder of a repository the same data are found", async () => {
  const fixture = smallRepository();
  mkdirSync(join(fixture.folder, "src/deep/er"), { recursive: true });
  for (const cwd of ["", "src", "src/deep/er", ".milestones/active"]) {
    const tree = value(opened(join(fixture.folder, cwd), null, fixture));
    expect([tree.state().dataFolder, await textOf(tree, PATH)], cwd).toEqual([join(fixture.folder, ".milestones"), FIRST]);
  }
});

test("a repository that is reached through a link is the repository", async () => {
  const fixture = smallRepository();
  const link = join(scratchFolder(), "link");
  symlinkSync(fixture.folder, link);
  const tree = open({ ...fixture, folder: join(link, "src") });
  expect(value(await change(tree, [put(PATH, "new\n")]))).toMatchObject({ kind: "done", warnings: [] });
  expect(fixture.git("show", `HEAD:${A}`)).toBe("new");
  const named = open({ ...fixture, folder: join(link, "src") }, { dataPath: join(link, ".milestones") });
  expect(await textOf(named, PATH)).toBe("new\n");
});

test.each([
  ["beside the usual one", "plans", "plans", []],
  ["deeper in the repository", "docs/plans/q1", "docs/plans/q1", []],
  ["the top itself", ".", ".", []],
  ["outside the repository", "../outside", "../outside", [{ code: "not-committed", message: expect.stringContaining("outside the repository") }]],
] as const)("a data folder %s is used as it is named", async (_, dataPath, root, warnings) => {
  const fixture = smallRepository();
  const tree = open(fixture, { dataPath });
  expect(value(await change(tree, [put(PATH, "new\n")]))).toMatchObject({ kind: "done", warnings });
  expect(value(await tree.snapshot({ for: "read" })).root).toBe(root);
  expect(fixture.text(join(dataPath, PATH))).toBe("new\n");
  expect(fixture.git("log", "-1", "--format=%s")).toBe(warnings.length > 0 ? "Start" : "milestone: a change");
  expect(fixture.git("status", "--porcelain")).toBe("");
});

test("a data folder inside another repository is written there, but committed by nobody", async () => {
  const fixture = smallRepository();
  fixture.git("init", "-q", "inner");
  const outcome = value(await change(open(fixture, { dataPath: "inner/plans" }), [put(PATH, "new\n")]));
  expect(outcome).toMatchObject({ warnings: [{ code: "not-committed", message: expect.stringContaining("another repository") }] });
  expect(fixture.text(join("inner/plans", PATH))).toBe("new\n");
});

test.each([".git", ".git/milestones", "a/.git/b", ".GIT"])("the data folder %j is refused", (dataPath) => {
  const fixture = smallRepository();
  expect(opened(fixture.folder, dataPath, fixture)).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/invalid-argument|git-failed/) } });
});

test("where there is no repository, the data are in the folder of the command", async () => {
  const fixture = smallRepository();
  const folder = scratchFolder();
  const tree = value(opened(folder, null, fixture));
  expect(tree.state()).toEqual({ dataFolder: join(folder, ".milestones"), workTree: null, gitDir: null, head: null, operation: null, lock: join(folder, ".milestones/.lock") });
});

test("a bare repository is used only where it is named", async () => {
  const fixture = smallRepository();
  const bare = join(dirname(fixture.folder), "bare.git");
  fixture.git("clone", "-q", "--bare", ".", bare);
  expect(opened(bare, null, fixture)).toMatchObject({ ok: false, problem: { code: "git-failed" } });
  expect(await textOf(open({ ...fixture, folder: dirname(bare) }, { gitDir: "bare.git" }), PATH)).toBe(FIRST);
  expect(openWorkingTree({ cwd: bare, gitDir: "nowhere", dataPath: null, stateBranch: null, isWorkBranch: () => false, environment: {}, epochMs: () => 0 })).toMatchObject({ ok: false, problem: { code: "git-failed" } });
});

test("a .git file that leads nowhere is not a repository", () => {
  const fixture = smallRepository();
  const folder = scratchFolder();
  for (const content of ["gitdir: /nowhere\n", "gitdir: ../nothing", "rubbish", ""]) {
    writeFileSync(join(folder, ".git"), content);
    expect(value(opened(folder, null, fixture)).state().gitDir, content).toBeNull();
  }
});

describe.each(GIT_STATES.filter(({ name }) => /unfinished|bisect|detached|unborn/.test(name)))("$name", (state) => {
  test("is recognised from files alone", () => {
    const { head, operation } = open(state.make()).state();
    expect(operation).toBe(/unfinished (\S+)/.exec(state.name)?.[1]?.replace("git", "rebase") ?? (state.name.includes("bisect") ? "bisect" : null));
    expect(head?.kind).toBe(/detached|rebase/.test(state.name) ? "detached" : "branch");
  });
});
