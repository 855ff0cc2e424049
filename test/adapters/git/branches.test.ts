// Which branch carries the state, and where it is read and written.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { A, FIRST, type GitFixture, smallRepository } from "../../support/git-fixture.ts";
import { change, open, put, textOf, value } from "../../support/open-tree.ts";

const PATH = "active/milestone-001.yaml";

/** A repository on the work branch `milestone/001`, whose milestone was deleted there. */
function onWorkBranch(): GitFixture {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "-b", "milestone/001");
  fixture.git("rm", "-q", A);
  fixture.git("commit", "-q", "-m", "Work");
  return fixture;
}

async function branchOf(fixture: GitFixture, more: Parameters<typeof open>[1] = {}): Promise<string> {
  const outcome = value(await change(open(fixture, more), [put("active/new.yaml", `new ${JSON.stringify(more)}\n`)]));
  if (outcome.kind !== "done" || outcome.commit === null) throw new Error("not committed");
  return fixture.git("for-each-ref", "--points-at", outcome.commit, "--format=%(refname:short)");
}

test("on an ordinary branch the state is there", async () => {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "-b", "feature");
  expect(await branchOf(fixture)).toBe("feature");
});

test("on a work branch the state is on main, and nothing on disk is touched", async () => {
  const fixture = onWorkBranch();
  const tree = open(fixture);
  expect(await textOf(tree, PATH)).toBe(FIRST);
  expect(await branchOf(fixture)).toBe("main");
  expect([fixture.git("status", "--porcelain"), fixture.git("symbolic-ref", "HEAD"), fixture.git("ls-files", ".milestones")]).toEqual(["", "refs/heads/milestone/001", ""]);
  expect(value(await tree.history.commits({ paths: ["active/new.yaml"], limit: 1 }))).toHaveLength(1);
});

test("what the configuration records as a work branch's base comes before main, and the configured state branch before both", async () => {
  const fixture = onWorkBranch();
  for (const branch of ["release", "state"]) fixture.git("branch", branch, "main");
  fixture.git("config", "branch.milestone/001.milestone-base", "release");
  expect(await branchOf(fixture)).toBe("release");
  expect(await branchOf(fixture, { stateBranch: "state" })).toBe("state");
});

test("the remote's default branch comes before main, and without either the nearest branch counts", async () => {
  const fixture = onWorkBranch();
  fixture.git("branch", "trunk", "main");
  fixture.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
  expect(await branchOf(fixture)).toBe("trunk");
  fixture.git("symbolic-ref", "-d", "refs/remotes/origin/HEAD");
  fixture.git("branch", "-m", "main", "older");
  fixture.git("branch", "newer", "milestone/001");
  expect(await branchOf(fixture)).toBe("newer");
});

test("a work branch with no other branch at all carries its state itself", async () => {
  const fixture = smallRepository();
  fixture.git("branch", "-m", "main", "milestone/001");
  expect(await branchOf(fixture)).toBe("milestone/001");
});

test("a state branch that another work tree has checked out is written there, on disk and in its index", async () => {
  const fixture = onWorkBranch();
  const main = join(fixture.folder, "../main");
  fixture.git("worktree", "add", "-q", main, "main");
  writeFileSync(join(main, A), "by hand\n");
  const tree = open(fixture);
  expect(await textOf(tree, PATH)).toBe("by hand\n");
  value(await change(tree, [put(PATH, "changed\n")]));
  expect([fixture.git("-C", main, "status", "--porcelain"), fixture.git("show", `main:${A}`), fixture.git("status", "--porcelain")]).toEqual(["", "changed", ""]);
});

test("the state branch is settled with the first snapshot: a checkout afterwards changes how it is reached, not which it is", async () => {
  const fixture = smallRepository();
  const tree = open(fixture);
  await textOf(tree, PATH);
  fixture.git("checkout", "-q", "-b", "feature");
  fixture.write(A, "on the feature\n");
  fixture.git("commit", "-q", "-am", "Feature");
  expect(await textOf(tree, PATH)).toBe(FIRST);
  value(await change(tree, [put(PATH, "state\n")]));
  expect([fixture.git("show", `main:${A}`), fixture.text(A), fixture.git("status", "--porcelain")]).toEqual(["state", "on the feature\n", ""]);
});

test("a state branch that does not exist yet begins with its twin on the remote, or else with HEAD", async () => {
  const fixture = smallRepository();
  expect(await textOf(open(fixture, { stateBranch: "state" }), PATH)).toBe(FIRST);
  const outcome = value(await change(open(fixture, { stateBranch: "state" }), [put(PATH, "state\n")]));
  expect(outcome).toMatchObject({ kind: "done", commit: fixture.git("rev-parse", "state") });
  expect([fixture.git("rev-parse", "state~1"), fixture.text(A), fixture.git("status", "--porcelain")]).toEqual([fixture.git("rev-parse", "main"), FIRST, ""]);
  fixture.git("update-ref", "refs/remotes/origin/other", "state");
  expect(await textOf(open(fixture, { stateBranch: "other" }), PATH)).toBe("state\n");
});

test("by ref, a link is no file, a folder is no file, and what is too large is not read", async () => {
  const fixture = smallRepository();
  fixture.git("config", "core.symlinks", "false");
  fixture.write(".milestones/active/link", "/etc/passwd");
  fixture.write(".milestones/active/large", "x".repeat(5 * 1024 * 1024 + 1));
  fixture.git("add", "-A");
  fixture.git("update-index", "--cacheinfo", `120000,${fixture.git("hash-object", ".milestones/active/link")},.milestones/active/link`);
  fixture.git("commit", "-q", "-m", "Odd");
  rmSync(join(fixture.folder, ".milestones"), { recursive: true });
  const snapshot = value(await open(fixture).snapshot({ for: "read", ref: "main" }));
  const files = await snapshot.read(["active/link", "active/large", "active", PATH]);
  expect(["active/link", "active/large", "active", PATH].map((path) => { const file = files.get(path); return file?.ok ? "ok" : file?.problem.code; })).toEqual(["not-a-file", "file-too-large", "not-a-file", "ok"]);
});

test("a branch of a remote can be read, a single commit cannot be written to", async () => {
  const fixture = smallRepository();
  fixture.git("update-ref", "refs/remotes/origin/main", "HEAD");
  expect(await textOf(open(fixture), PATH, "origin/main")).toBe(FIRST);
  expect(await open(fixture).snapshot({ for: "write", ref: fixture.git("rev-parse", "HEAD") })).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
});

test.each(["HEAD", "-x", "a..b", "a b", ""])("the state branch %j is refused", async (stateBranch) => {
  expect(await open(smallRepository(), { stateBranch }).snapshot({ for: "read" })).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
});

test("packed refs, and refs that name refs, are followed", async () => {
  const fixture = onWorkBranch();
  fixture.git("pack-refs", "--all");
  expect(await textOf(open(fixture), PATH)).toBe(FIRST);
  fixture.git("symbolic-ref", "refs/heads/alias", "refs/heads/main");
  expect(await textOf(open(fixture, { stateBranch: "alias" }), PATH)).toBe(FIRST);
});

test("by ref, a SHA-256 repository and the executable bit are kept", async () => {
  const fixture = smallRepository("--object-format=sha256");
  fixture.git("update-index", "--chmod=+x", A);
  fixture.git("commit", "-q", "-m", "Executable");
  for (const text of ["one\n", "two\n"]) value(await change(open(fixture, { stateBranch: "state" }), [put(PATH, text), put("active/b", text)]));
  expect(fixture.git("ls-tree", "-r", "state", ".milestones").replaceAll(/ blob [0-9a-f]{64}\t/g, " ")).toBe(`100644 .milestones/active/b\n100755 ${A}`);
});

test("by ref, files cannot be written without a commit", async () => {
  expect(await change(open(smallRepository(), { stateBranch: "state" }), [put(PATH, "new\n")], { commit: false })).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
});
