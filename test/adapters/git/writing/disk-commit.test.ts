// Commits of what lies on disk: what meets them half-way, and what stays exactly as it is.
import { spawn as nodeSpawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Spawn } from "../../../../src/adapters/git/git.ts";
import type { CommitOutcome } from "../../../../src/ports/repository.ts";
import { A, emptyRepository, FIRST, type GitFixture, scratchFolder, personIn, smallRepository } from "../../../support/git-fixture.ts";
import { change, MESSAGE, open, put, textOf, value } from "../../../support/open-tree.ts";

const PATH = "active/milestone-001.yaml";
const B = "active/milestone-002.yaml";
const SECOND = "id: milestone-001\ntitle: Second\n";

/** Does something just before the n-th git process of a kind starts. */
function before(command: string, action: () => unknown, nth = 1): Spawn {
  let count = 0;
  return (file, argv, options) => {
    if (argv.includes(command) && ++count === nth) action();
    return nodeSpawn(file, argv, options);
  };
}

function done(outcome: CommitOutcome) {
  if (outcome.kind !== "done") throw new Error("moved");
  return outcome;
}

function journalOf({ folder }: GitFixture): boolean {
  return readdirSync(join(folder, ".git")).some((name) => name.startsWith("milestone-journal"));
}

function litter({ folder }: GitFixture): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.tmp-|milestone[.-](?:lock|journal)|fast_import_crash|tmp_pack|refs\/milestones/.test(name));
}

test("a commit says who, when and what, with its trailers last", async () => {
  const fixture = smallRepository();
  const message = { subject: "milestone-001: complete task-001", body: "Why\r\nand how\u0007", trailers: [["Milestone", "milestone-001"], ["Request", "a\nb"]] as const };
  await change(open(fixture), [put(PATH, SECOND)], message);
  expect(fixture.git("log", "-1", "--format=%an <%ae>|%cn|%ct|%B")).toBe("Ada <ada@example.org>|Ada|1800000000|milestone-001: complete task-001\n\nWhy\nand how\n\nMilestone: milestone-001\nRequest: a b\n");
  expect(fixture.git("log", "-1", "--format=%(trailers:key=Milestone,valueonly)")).toBe("milestone-001\n");
});

test("the environment's author stands before the configuration, and nobody's name is ours", async () => {
  const fixture = smallRepository();
  const environment = { ...fixture.environment, GIT_AUTHOR_NAME: "Grace <\n>", GIT_AUTHOR_EMAIL: "grace@example.org" };
  await change(open({ ...fixture, environment }), [put(PATH, SECOND)]);
  expect(fixture.git("log", "-1", "--format=%an <%ae>|%cn")).toBe("Grace <grace@example.org>|Ada");
  expect(await open({ ...fixture, environment }).identity()).toEqual({ name: "Grace", email: "grace@example.org" });
  writeFileSync(join(fixture.environment["HOME"] ?? "", ".gitconfig"), "");
  await change(open(fixture), [put(PATH, FIRST)]);
  expect(fixture.git("log", "-1", "--format=%an <%ae>")).toBe("milestone <milestone@localhost>");
  expect(await open(fixture).identity()).toBeNull();
});

test("where commits are switched off, files are written without a warning and git is not asked", async () => {
  const fixture = smallRepository();
  const tip = fixture.git("rev-parse", "HEAD");
  const spawn: Spawn = () => { throw new Error("git was started"); };
  expect(value(await change(open(fixture, { spawn }), [put(PATH, SECOND)], { commit: false }))).toEqual({ kind: "done", commit: null, warnings: [] });
  expect(fixture.text(A)).toBe(SECOND);
  expect([fixture.git("rev-parse", "HEAD"), fixture.git("status", "--porcelain")]).toEqual([tip, ` M ${A}`]);
  expect(litter(fixture)).toEqual([]);
});

test.each([
  ["no repository", {}, /not a git repository/], ["no git program", { PATH: "/nonexistent" }, /git is not installed/],
])("with %s files are written, with a warning", async (_, more, reason) => {
  const fixture = "PATH" in more ? smallRepository() : { ...emptyRepository(), folder: scratchFolder() };
  const tree = open({ folder: fixture.folder, environment: { ...fixture.environment, ...more } });
  const outcome = done(value(await change(tree, [put(PATH, SECOND), put(B, "b\n")])));
  expect(outcome).toMatchObject({ commit: null, warnings: [{ code: "not-committed", message: expect.stringMatching(reason) }] });
  expect(await textOf(tree, PATH)).toBe(SECOND);
  expect(value(await tree.history.commits({ paths: [PATH], limit: 1 }))).toHaveLength(0);
  expect(litter({ ...fixture, folder: join(fixture.folder, ".milestones") })).toEqual([]);
});

test("without git, a data folder that is made for a lock alone goes with it", async () => {
  const folder = scratchFolder();
  const tree = open({ folder, environment: personIn(join(folder, "home")) });
  const snapshot = value(await tree.snapshot({ for: "write" }));
  expect(existsSync(join(folder, ".milestones", ".lock"))).toBe(true);
  await snapshot.release();
  expect(existsSync(join(folder, ".milestones"))).toBe(false);
});

test("an uncommitted edit by hand is read, kept and committed with the change", async () => {
  const fixture = smallRepository();
  fixture.write(A, `${FIRST}note: by hand\n`);
  const tree = open(fixture);
  expect(await textOf(tree, PATH)).toBe(`${FIRST}note: by hand\n`);
  expect(await textOf(tree, PATH, "main")).toBe(FIRST);
  await change(tree, [put(PATH, `${FIRST}note: by hand\nstatus: done\n`)]);
  expect(fixture.git("show", `HEAD:${A}`)).toBe(`${FIRST}note: by hand\nstatus: done`);
});

test("a file that is written as git has it already is brought into the index without a commit", async () => {
  const fixture = smallRepository();
  fixture.write(A, SECOND);
  fixture.git("add", A);
  const tip = fixture.git("rev-parse", "HEAD");
  expect(done(value(await change(open(fixture), [put(PATH, FIRST)]))).commit).toBeNull();
  expect([fixture.git("rev-parse", "HEAD"), fixture.git("status", "--porcelain")]).toEqual([tip, ""]);
});

test("permissions and the executable bit of a file stay", async () => {
  const fixture = smallRepository();
  chmodSync(join(fixture.folder, A), 0o750);
  fixture.git("commit", "-q", "-am", "Executable");
  await change(open(fixture), [put(PATH, SECOND)]);
  expect(statSync(join(fixture.folder, A)).mode & 0o777).toBe(0o750);
  expect(fixture.git("ls-tree", "HEAD", A)).toMatch(/^100755 /);
  expect(fixture.git("status", "--porcelain")).toBe("");
});

test("where a checkout made CRLF of LF, disk keeps CRLF and git keeps LF", async () => {
  const fixture = smallRepository();
  fixture.git("config", "core.autocrlf", "true");
  rmSync(join(fixture.folder, A));
  fixture.git("checkout", "--", A);
  expect(fixture.text(A)).toContain("\r\n");
  await change(open(fixture), [put(PATH, SECOND.replaceAll("\n", "\r\n"))]);
  expect(fixture.text(A)).toBe(SECOND.replaceAll("\n", "\r\n"));
  expect(fixture.git("cat-file", "blob", `HEAD:${A}`)).toBe(SECOND.trimEnd());
  expect(fixture.git("status", "--porcelain")).toBe("");
});

test("a file that was committed with CRLF stays so, whatever git is configured to convert", async () => {
  const fixture = smallRepository();
  fixture.write(A, FIRST.replaceAll("\n", "\r\n"));
  fixture.git("commit", "-q", "-am", "CRLF");
  fixture.git("config", "core.autocrlf", "true");
  await change(open(fixture), [put(PATH, SECOND.replaceAll("\n", "\r\n"))]);
  expect(fixture.git("cat-file", "-s", `HEAD:${A}`)).toBe(String(SECOND.length + 2));
  expect(fixture.git("diff", "--stat", "HEAD~1", "HEAD")).toContain("1 file changed, 1 insertion(+), 1 deletion(-)");
});

test("deleting the last file of a folder, and changing five hundred files at once, are one commit each", async () => {
  const fixture = smallRepository();
  const many = Array.from({ length: 500 }, (_, index) => put(`completed/milestone-${index}.yaml`, `id: ${index}\n`));
  const outcome = done(value(await change(open(fixture), [put(PATH, null), ...many])));
  expect(outcome.commit).toBe(fixture.git("rev-parse", "HEAD"));
  expect(fixture.git("ls-tree", "-r", "--name-only", "HEAD", ".milestones").split("\n")).toHaveLength(500);
  expect([fixture.git("status", "--porcelain"), fixture.git("rev-list", "--count", "HEAD"), existsSync(join(fixture.folder, A))]).toEqual(["", "2", false]);
});

test("while somebody holds the index, files wait for the next commit, which takes them along", async () => {
  const fixture = smallRepository();
  const lock = join(fixture.folder, ".git", "index.lock");
  writeFileSync(lock, "");
  const index = readFileSync(join(fixture.folder, ".git", "index"));
  const first = done(value(await change(open(fixture), [put(PATH, SECOND), put(B, "b\n")])));
  expect(first).toMatchObject({ commit: null, warnings: [{ code: "not-committed", hint: expect.stringContaining(lock) }] });
  expect(readFileSync(join(fixture.folder, ".git", "index"))).toEqual(index);
  rmSync(lock);
  await change(open(fixture), [put("active/c.yaml", "c\n")], { commit: false });
  const second = done(value(await change(open(fixture), [put("events/e.jsonl", "{}\n")])));
  expect(second.warnings).toEqual([]);
  expect(fixture.git("show", "--format=", "--name-only", "HEAD").split("\n").sort()).toEqual([A, `.milestones/${B}`, ".milestones/events/e.jsonl"]);
  expect([fixture.git("status", "--porcelain"), journalOf(fixture)]).toEqual(["?? .milestones/active/c.yaml", false]);
});

test("what was left for the next commit and was edited since is not taken along", async () => {
  const fixture = smallRepository();
  const lock = join(fixture.folder, ".git", "index.lock");
  writeFileSync(lock, "");
  await change(open(fixture), [put(PATH, SECOND)]);
  rmSync(lock);
  fixture.write(A, "edited by hand\n");
  await change(open(fixture), [put(B, "b\n")]);
  expect(fixture.git("show", "--format=", "--name-only", "HEAD")).toBe(`.milestones/${B}`);
  expect(fixture.text(A)).toBe("edited by hand\n");
});

test("an index.lock that goes away soon is waited for", async () => {
  const fixture = smallRepository();
  const lock = join(fixture.folder, ".git", "index.lock");
  const spawn = before("fast-import", () => writeFileSync(lock, ""));
  const unlocking: Spawn = (file, argv, options) => {
    const child = spawn(file, argv, options);
    if (argv.includes("fast-import")) child.on("close", () => setTimeout(() => rmSync(lock), 50));
    return child;
  };
  expect(done(value(await change(open(fixture, { spawn: unlocking }), [put(PATH, SECOND)]))).warnings).toEqual([]);
  expect(fixture.git("status", "--porcelain")).toBe("");
});

test("a commit of the user's that comes between is built upon, and their staged files stay staged", async () => {
  const fixture = smallRepository();
  const theirs = (): void => { fixture.write("notes.txt", "theirs\n"); fixture.git("commit", "-q", "-m", "Theirs", "notes.txt"); };
  const outcome = done(value(await change(open(fixture, { spawn: before("add", theirs) }), [put(PATH, SECOND)])));
  expect(fixture.git("log", "--format=%s")).toBe("milestone: a change\nTheirs\nStart");
  expect([outcome.commit, fixture.git("status", "--porcelain")]).toEqual([fixture.git("rev-parse", "HEAD"), ""]);
});

test("a commit of the user's that comes between and contains the change already is enough", async () => {
  const fixture = smallRepository();
  const theirs = (): void => { fixture.git("commit", "-q", "-am", "Everything"); };
  const outcome = done(value(await change(open(fixture, { spawn: before("add", theirs) }), [put(PATH, SECOND)])));
  expect([outcome.commit, outcome.warnings, fixture.git("log", "--format=%s")]).toEqual([null, [], "Everything\nStart"]);
  expect([fixture.git("show", `HEAD:${A}`), fixture.git("status", "--porcelain"), journalOf(fixture)]).toEqual([SECOND.trimEnd(), "", false]);
});

/** A commit on another branch that says something else of the milestone, and moving the checked-out branch to it. */
function theirCommit({ git, write }: GitFixture): () => void {
  git("worktree", "add", "-q", "-b", "theirs", "../elsewhere");
  write(`../elsewhere/${A}`, "theirs\n");
  git("-C", "../elsewhere", "commit", "-q", "-am", "Theirs");
  return () => { git("update-ref", "refs/heads/main", "theirs"); };
}

test("where the branch was moved and says something else of the file, the answer is moved and theirs stays", async () => {
  const fixture = smallRepository();
  const spawn = before("update-ref", theirCommit(fixture));
  expect(value(await change(open(fixture, { spawn }), [put(PATH, SECOND), put(B, "b\n")]))).toEqual({ kind: "moved" });
  expect([fixture.text(A), existsSync(join(fixture.folder, `.milestones/${B}`))]).toEqual(["theirs\n", false]);
  expect([fixture.git("status", "--porcelain"), fixture.git("log", "-1", "--format=%s"), litter(fixture)]).toEqual(["", "Theirs", []]);
});

test("where the branch was moved under an edit by hand, the answer is moved and the edit stays", async () => {
  const fixture = smallRepository();
  fixture.write(A, "by hand\n");
  const spawn = before("update-ref", theirCommit(fixture));
  expect(value(await change(open(fixture, { spawn }), [put(PATH, SECOND)]))).toEqual({ kind: "moved" });
  expect([fixture.text(A), fixture.git("status", "--porcelain"), fixture.git("log", "-1", "--format=%s")]).toEqual(["by hand\n", ` M ${A}`, "Theirs"]);
});

test.each([["HEAD was switched", (fixture: GitFixture) => fixture.git("symbolic-ref", "HEAD", "refs/heads/other")], ["a read file changed", (fixture: GitFixture) => fixture.write(A, "by hand\n")]])("when %s while objects were made, the answer is moved and nothing is written", async (_, disturb) => {
  const fixture = smallRepository();
  fixture.git("branch", "other");
  const spawn = before("fast-import", () => disturb(fixture));
  const tree = open(fixture, { spawn });
  const snapshot = value(await tree.snapshot({ for: "write" }));
  await snapshot.read([PATH]);
  expect(value(await tree.commit(snapshot, [put(B, "b\n")], MESSAGE))).toEqual({ kind: "moved" });
  expect([existsSync(join(fixture.folder, `.milestones/${B}`)), fixture.git("rev-list", "--count", "--all"), litter(fixture)]).toEqual([false, "1", []]);
});

test.each(["fast-import", "update-index", "update-ref", "ls-tree", "config"])("where git %s fails, everything is as before and the problem says why", async (command) => {
  const fixture = smallRepository();
  const failing: Spawn = (file, argv, options) =>
    argv.includes(command) ? nodeSpawn("sh", ["-c", "echo 'fatal: \u001b[31mnot today' >&2; exit 128"], options) : nodeSpawn(file, argv, options);
  const index = fixture.git("ls-files", "--stage");
  expect(await change(open(fixture, { spawn: failing }), [put(PATH, SECOND), put(B, "b\n")])).toMatchObject({ ok: false, problem: { code: "git-failed", message: expect.stringMatching(/ {0,1}\[31mnot today$/) } });
  expect([fixture.text(A), existsSync(join(fixture.folder, `.milestones/${B}`)), fixture.git("status", "--porcelain"), fixture.git("ls-files", "--stage"), litter(fixture)]).toEqual([FIRST, false, "", index, []]);
  value(await change(open(fixture), [put(PATH, SECOND)]));
  expect(fixture.git("show", `HEAD:${A}`)).toBe(SECOND.trimEnd());
});

test("a milestone with merge conflicts is written, but its entries stay unmerged and nothing is committed", async () => {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "-b", "side");
  fixture.write(A, "side\n");
  fixture.git("commit", "-q", "-am", "Side");
  fixture.git("checkout", "-q", "main");
  fixture.write(A, "main\n");
  fixture.git("commit", "-q", "-am", "Main");
  fixture.tryGit("merge", "side");
  const before = [fixture.git("ls-files", "--unmerged"), fixture.git("rev-parse", "HEAD", "MERGE_HEAD")];
  const outcome = done(value(await change(open(fixture), [put(PATH, "both\n"), put(B, "b\n")])));
  expect(outcome).toMatchObject({ commit: null, warnings: [{ code: "not-committed", message: expect.stringContaining("has merge conflicts") }] });
  expect([fixture.git("ls-files", "--unmerged"), fixture.git("rev-parse", "HEAD", "MERGE_HEAD")]).toEqual(before);
  expect([fixture.text(A), litter(fixture)]).toEqual(["both\n", []]);
});

test("a lock on the branch is a problem that names it, and nothing has changed", async () => {
  const fixture = smallRepository();
  fixture.write(".git/refs/heads/main.lock", "");
  expect(await change(open(fixture), [put(PATH, SECOND)])).toMatchObject({ ok: false, problem: { code: "git-failed", message: expect.stringContaining("main.lock") } });
  expect([fixture.text(A), fixture.git("status", "--porcelain"), litter(fixture)]).toEqual([FIRST, "", []]);
});

test.each([
  ["an empty ref", (f: GitFixture) => writeFileSync(join(f.folder, ".git/refs/heads/main"), "")],
  ["a torn index", (f: GitFixture) => writeFileSync(join(f.folder, ".git/index"), readFileSync(join(f.folder, ".git/index")).subarray(0, 50))],
  ["an empty tree object", (f: GitFixture) => tearObject(f, "HEAD^{tree}")],
  ["an empty commit object", (f: GitFixture) => tearObject(f, "HEAD")],
])("with %s reading works, and writing is refused with nothing changed", async (_, tear) => {
  const fixture = smallRepository();
  tear(fixture);
  const tree = open(fixture);
  expect(await textOf(tree, PATH)).toBe(FIRST);
  expect(await change(tree, [put(PATH, SECOND)])).toMatchObject({ ok: false, problem: { code: "git-failed" } });
  expect([fixture.text(A), litter(fixture)]).toEqual([FIRST, []]);
});

function tearObject({ git, folder }: GitFixture, name: string): void {
  const id = git("rev-parse", name);
  const path = join(folder, ".git/objects", id.slice(0, 2), id.slice(2));
  chmodSync(path, 0o644);
  writeFileSync(path, "");
}

test("a link, a folder and a pipe are never written through or over", async () => {
  const fixture = smallRepository();
  const outside = join(scratchFolder(), "outside");
  writeFileSync(outside, "outside\n");
  symlinkSync(outside, join(fixture.folder, ".milestones/active/link.yaml"));
  symlinkSync(scratchFolder(), join(fixture.folder, ".milestones/events"));
  fixture.write(".milestones/active/folder.yaml/x", "x\n");
  for (const path of ["active/link.yaml", "events/e.jsonl", "active/folder.yaml"]) {
    for (const text of ["new\n", null]) expect(await change(open(fixture), [put(path, text)]), path).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  }
  expect([readFileSync(outside, "utf8"), litter(fixture)]).toEqual(["outside\n", []]);
});
