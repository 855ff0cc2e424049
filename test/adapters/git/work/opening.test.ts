// Where a session's branch comes from, what people are told, and what is left of sessions that are over.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { argumentsOf, isOid } from "../../../../src/adapters/git/git-arguments.ts";
import { nodeWorkDisk } from "../../../../src/adapters/git/work/work-disk.ts";
import { emptyRepository, filesBelow, fixtureAt, type GitFixture, GIT_STATES, scratchFolder, smallRepository } from "../../../support/git-fixture.ts";
import { BRANCH, commit, done, litter, openSession, placeOf, sit, take, tryOpen } from "./bench.ts";

test("the branch is made where the state branch stands, or adopted as it is", async () => {
  const fixture = smallRepository();
  const main = fixture.git("rev-parse", "main");
  const first = await openSession(fixture);
  expect([first.name, first.made, first.base, first.warnings, fixture.git("rev-parse", BRANCH)]).toEqual([BRANCH, true, main, [], main]);
  await done(first, fixture, { "a.txt": "a\n" });
  const second = await openSession(fixture);
  expect([second.made, second.base]).toEqual([false, fixture.git("rev-parse", BRANCH)]);
  expect((await sit(second, fixture)).text("a.txt")).toBe("a\n");
});

test("a branch that only the remote has is taken up from there", async () => {
  const origin = smallRepository();
  origin.git("checkout", "-q", "-b", BRANCH);
  origin.git("commit", "-q", "--allow-empty", "-m", "Theirs");
  origin.git("checkout", "-q", "main");
  const folder = join(dirname(origin.folder), "clone");
  origin.git("clone", "-q", `file://${origin.folder}`, folder);
  const fixture = fixtureAt(folder, origin.environment);
  const branch = await openSession(fixture);
  expect([branch.made, branch.base]).toEqual([true, origin.git("rev-parse", BRANCH)]);
});

test("without a place to stand the reason is plain: nothing committed, no branch checked out, a bare repository, a bad name", async () => {
  expect(await tryOpen(emptyRepository())).toMatchObject({ ok: false, problem: { code: "git-failed", message: "Nothing is committed yet, so there is nothing to start work from.", hint: expect.stringContaining("git commit --allow-empty") } });
  const detached = smallRepository();
  detached.git("checkout", "-q", "--detach");
  expect(await tryOpen(detached, { branch: null })).toMatchObject({ ok: false, problem: { code: "git-failed", message: "No branch is checked out, so there is none to work on." } });
  const bare = fixtureAt(join(dirname(detached.folder), "bare.git"), detached.environment);
  detached.git("clone", "-q", "--bare", detached.folder, bare.folder);
  const place = placeOf(bare, ".");
  expect(await tryOpen(bare, { options: { place, state: async () => ({ ok: true, value: null }) } })).toMatchObject({ ok: false, problem: { code: "git-failed", message: expect.stringContaining("bare repository") } });
  expect(await tryOpen(smallRepository(), { branch: "a..b" })).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
  const clash = smallRepository();
  clash.git("branch", "milestone");
  expect(await tryOpen(clash)).toMatchObject({ ok: false, problem: { code: "git-failed", message: expect.stringContaining("refs/heads/milestone") } });
});

test("on a detached HEAD a branch of its own starts from the commit that is checked out", async () => {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "--detach");
  const branch = await openSession(fixture);
  expect((await done(branch, fixture, { "a.txt": "a\n" })).kind).toBe("merged");
  await branch.close();
  expect([fixture.git("rev-parse", "HEAD"), fixture.git("status", "--porcelain"), litter(fixture)]).toEqual([branch.base, "", []]);
});

test("uncommitted changes are told of once, those of the data folder not", async () => {
  const fixture = smallRepository();
  fixture.write(".milestones/active/milestone-002.yaml", "id: milestone-002\n");
  expect((await openSession(fixture)).warnings).toEqual([]);
  fixture.write("src/code.txt", "changed\n");
  expect((await openSession(fixture)).warnings).toEqual([{ code: "uncommitted-changes", message: "Tasks do not see 1 uncommitted change of this checkout: src/code.txt.", hint: "Commit first what they need." }]);
  for (const name of ["x", "y", "z"]) fixture.write(name, "");
  expect((await openSession(fixture)).warnings[0]?.message).toBe("Tasks do not see 4 uncommitted changes of this checkout: src/code.txt, x, y and 1 more.");
});

test("worktrees of sessions that crashed are put away by name, wanted ones and other people's are not", async () => {
  const fixture = smallRepository();
  const open = (session: string, sessions: readonly string[]) => openSession(fixture, { session, sessions });
  const dead = await open("session-dead", []);
  const left = await sit(dead, fixture);
  left.write("half.txt", "x\n");
  await sit(dead, fixture, "agent-2");
  const living = await sit(await open("session-living", ["session-dead"]), fixture);
  fixture.git("worktree", "add", "-q", "--detach", "../mine");
  const orphan = join(fixture.folder, ".milestones/cache/work/session-orphan/agent-1");
  mkdirSync(orphan, { recursive: true });
  rmSync((await sit(await open("session-gone", ["session-dead", "session-living", "session-orphan"]), fixture)).folder, { recursive: true });
  const branch = await open("session-new", ["session-living"]);
  expect(branch.warnings.map(({ code, message }) => `${code}: ${message}`).sort()).toEqual(["session-dead", "session-gone", "session-orphan"].map((name) => `session-ended: The worktrees that ${name} left behind were put away.`));
  expect([existsSync(left.folder), existsSync(orphan), living.git("status", "--porcelain"), fixture.git("worktree", "list").split("\n").length]).toEqual([false, false, "", 3]);
  await branch.close();
  expect(living.git("status", "--porcelain")).toBe("");
});

test("a session that comes back begins with new worktrees, without a word about its old ones", async () => {
  const fixture = smallRepository();
  const first = await sit(await openSession(fixture), fixture);
  first.write("half.txt", "x\n");
  first.git("config", "extensions.worktreeConfig", "true");
  const resumed = await openSession(fixture, { resumed: true });
  expect([resumed.warnings, resumed.made, existsSync(first.folder)]).toEqual([[], false, false]);
  const again = await sit(resumed, fixture);
  expect([again.folder, again.git("status", "--porcelain")]).toEqual([first.folder, ""]);
});

test("a cache that is a link to elsewhere is not followed", async () => {
  const fixture = smallRepository();
  const elsewhere = scratchFolder();
  mkdirSync(join(elsewhere, "work/session-old"), { recursive: true });
  symlinkSync(elsewhere, join(fixture.folder, ".milestones/cache"));
  expect(await tryOpen(fixture)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  expect(existsSync(join(elsewhere, "work/session-old"))).toBe(true);
});

test("a data folder outside the repository holds worktrees as well, and nothing is hidden from tasks", async () => {
  const fixture = smallRepository();
  const dataFolder = join(scratchFolder(), "data");
  const branch = await openSession(fixture, { options: { dataFolder, dataRoot: null } });
  const desk = await sit(branch, fixture);
  expect([desk.folder.startsWith(dataFolder), existsSync(join(desk.folder, ".milestones/active")), (await take(desk)).paths]).toEqual([true, true, []]);
  await branch.close();
  expect([litter(fixture), existsSync(join(dataFolder, "cache"))]).toEqual([[], false]);
});

test("a data folder of an odd name is hidden like any other", async () => {
  const fixture = smallRepository();
  const dataRoot = "plans [old]! #1/a*b";
  fixture.write(`${dataRoot}/active/a.yaml`, "a\n");
  fixture.write(`${dataRoot}/keep.yaml`, "a\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "Odd");
  const desk = await sit(await openSession(fixture, { options: { dataFolder: join(fixture.folder, dataRoot), dataRoot } }), fixture);
  expect([existsSync(join(desk.folder, dataRoot, "active")), existsSync(join(desk.folder, dataRoot, "keep.yaml")), desk.git("status", "--porcelain")]).toEqual([false, true, ""]);
});

test("refs that are not kept in files are asked of git, and everything else is the same", async () => {
  const fixture = smallRepository();
  const branch = await openSession(fixture, { options: { place: { ...placeOf(fixture), reftable: true } } });
  const desk = await sit(branch, fixture);
  desk.write("own.txt", "x\n");
  desk.git("add", "own.txt");
  desk.git("commit", "-q", "-m", "Its own");
  const made = await commit(desk);
  expect([fixture.git("rev-parse", `${made}^`), (await branch.merge(made ?? "", "Merge")).ok]).toEqual([branch.base, true]);
  const next = await sit(branch, fixture);
  expect([next.git("rev-parse", "HEAD"), next.git("status", "--porcelain")]).toEqual([made, ""]);
  await branch.close();
  expect(litter(fixture)).toEqual([]);
});

test("a folder stands on git's command line only where a worktree is made, and it is absolute", () => {
  const id = "0".repeat(40);
  if (!isOid(id)) throw new Error("not typed");
  expect(argumentsOf({ command: "worktree", options: ["add"], folder: "/a", revisions: [id] })).toEqual(["worktree", "add", "--end-of-options", "/a", id]);
  expect(() => argumentsOf({ command: "worktree", options: ["add"], folder: "a", revisions: [id] })).toThrow(TypeError);
  expect(() => argumentsOf({ command: "worktree", options: ["add"], revisions: [id] })).toThrow(TypeError);
  expect(() => argumentsOf({ command: "ls-tree", folder: "/a", revisions: [id] })).toThrow(TypeError);
});

test("folders that forbid writing, as module caches make them, are removed all the same", async () => {
  const folder = join(scratchFolder(), "cache");
  mkdirSync(join(folder, "module/deep"), { recursive: true });
  writeFileSync(join(folder, "module/deep/file"), "x");
  for (const path of ["module/deep", "module"]) chmodSync(join(folder, path), 0o500);
  await asNobody(folder, () => nodeWorkDisk.removeTree(join(folder, "module")));
  expect([existsSync(folder), existsSync(join(folder, "module"))]).toEqual([true, false]);
});

/** Runs as a user who may not write where the mode forbids it; root may always. */
async function asNobody(folder: string, action: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return action();
  execFileSync("chown", ["-R", "65534", dirname(folder)]);
  process.seteuid?.(65_534);
  try {
    await action();
  } finally {
    process.seteuid?.(0);
  }
}

/** What of a repository is the person's own: HEAD, index, files, other branches. */
function personal(fixture: GitFixture): unknown {
  const gitDir = placeOf(fixture).gitDir;
  const text = (name: string): string | null => (existsSync(join(gitDir, name)) ? readFileSync(join(gitDir, name), "latin1") : null);
  const refs = fixture.git("for-each-ref", "--format=%(refname) %(objectname)").split("\n").filter((line) => !line.includes(BRANCH));
  return [text("HEAD"), text("index"), text("config"), filesBelow(fixture.folder, [".git"]), refs, fixture.tryGit("stash", "list")];
}

const WITH_COMMITS = GIT_STATES.filter(({ name, gitDir }) => gitDir === undefined && !/unborn|partial clone/.test(name));

test.each(WITH_COMMITS)("in $name a session works, and HEAD, index, files and branches of the person stay byte for byte", async ({ make }) => {
  const fixture = make();
  const before = personal(fixture);
  const branch = await openSession(fixture);
  const [one, two] = [await sit(branch, fixture), await sit(branch, fixture, "agent-2")];
  one.write("by-task-1.txt", "1\n");
  two.write("by-task-2.txt", "2\n");
  const commits = [await commit(one, "task-001"), await commit(two, "task-002")];
  for (const made of commits) expect(await branch.merge(made ?? "", "Merge")).toMatchObject({ ok: true, value: { kind: "merged" } });
  await branch.close();
  expect(fixture.git("ls-tree", "-r", "--name-only", BRANCH).split("\n")).toEqual(expect.arrayContaining(["by-task-1.txt", "by-task-2.txt"]));
  expect(personal(fixture)).toEqual(before);
});
