// What a task finds in its worktree, and what becomes of what it leaves there.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type GitFixture, smallRepository } from "../../../support/git-fixture.ts";
import { started } from "../../../support/spawns/spawn-recorder.ts";
import { BRANCH, commit, done, litter, openSession, sit, take } from "./bench.ts";

function repository(): GitFixture {
  const fixture = smallRepository();
  fixture.write(".gitignore", "*.log\ndist/\n");
  fixture.write(".milestones/events/milestone-001.jsonl", "{}\n");
  fixture.write(".milestones/config/milestone-config.yaml", "a: 1\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "More");
  return fixture;
}

function entries({ git }: GitFixture, commit: string): string[] {
  return git("diff-tree", "-r", "--no-commit-id", "--no-renames", commit).split("\n").map((line) => line.replace(/^:(\d+) (\d+) \S+ \S+ /, "$1 $2 "));
}

/** The commands of git that our code has started since, without finding out its version. */
function commandsSince(first: number): string[] {
  return started.slice(first).map(({ argv }) => argv.slice(argv.lastIndexOf("-c") + 2)[0] ?? "").filter((command) => command !== "version");
}

test("a task finds the branch's files without the record of plans, detached, and git calls it clean", async () => {
  const fixture = repository();
  const configuration = fixture.text(".git/config");
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  expect([desk.git("status", "--porcelain"), desk.git("rev-parse", "HEAD"), desk.git("rev-parse", "--abbrev-ref", "HEAD")]).toEqual(["", fixture.git("rev-parse", BRANCH), "HEAD"]);
  const present = ["src/code.txt", ".milestones/config/milestone-config.yaml", ".milestones/active", ".milestones/events"].map((path) => existsSync(join(desk.folder, path)));
  expect(present).toEqual([true, true, false, false]);
  expect(fixture.text(".git/config")).toBe(configuration);
  expect(fixture.git("status", "--porcelain")).toBe("");
  desk.git("reset", "-q", "--hard");
  desk.git("checkout", "-q", ".");
  desk.git("stash", "-q", "-u");
  expect([desk.git("status", "--porcelain"), existsSync(join(desk.folder, ".milestones/active"))]).toEqual(["", false]);
  await branch.close();
  expect(litter(fixture)).toEqual([]);
});

test("everything a task changed becomes one commit: new, changed, deleted and renamed files, links, modes, bytes and names of any kind", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write("new/deep.txt", "new\n");
  desk.write("größe 里.txt", "ü\n");
  desk.write("line\nfeed", "x\n");
  desk.write(" -a'\"*", "x\n");
  writeFileSync(join(desk.folder, "bytes"), Buffer.from([0, 255, 10, 13, 0]));
  desk.write("run.sh", "#!/bin/sh\n");
  chmodSync(join(desk.folder, "run.sh"), 0o755);
  symlinkSync("src/code.txt", join(desk.folder, "link"));
  renameSync(join(desk.folder, "notes.txt"), join(desk.folder, "moved.txt"));
  desk.write("src/code.txt", "two\n");
  const taken = await take(desk);
  expect([...taken.paths].sort()).toEqual([" -a'\"*", "bytes", "größe 里.txt", "line\nfeed", "link", "moved.txt", "new/deep.txt", "notes.txt", "run.sh", "src/code.txt"].sort());
  const made = await commit(desk);
  expect(fixture.git("-c", "core.quotePath=false", "diff-tree", "-r", "--no-commit-id", "--name-only", "-z", made ?? "").split("\0").filter(Boolean).sort()).toEqual([...taken.paths].sort());
  expect(entries(fixture, made ?? "").filter((line) => /run\.sh|link|notes|moved/.test(line)).sort()).toEqual(["000000 100644 A\tmoved.txt", "000000 100755 A\trun.sh", "000000 120000 A\tlink", "100644 000000 D\tnotes.txt"]);
  expect(fixture.git("log", "-1", "--format=%an <%ae> %at|%cn|%P|%B", made ?? "")).toBe(`Ada <ada@example.org> 1800000000|Ada|${desk.place.base}|feat(milestone-001): task-001\n\nMilestone: milestone-001\nTask: task-001\n`);
  expect(fixture.git("rev-parse", BRANCH)).toBe(desk.place.base);
  expect(fixture.git("fsck", "--strict", "--no-dangling")).toBe("");
});

test("commits that a task made itself are squashed into the one, on a branch of its own or not, and clean status or not", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write("a.txt", "a\n");
  desk.write("forced.log", "kept because it was added by force\n");
  desk.git("add", "-f", "a.txt", "forced.log");
  desk.git("commit", "-q", "-m", "Its own");
  desk.git("checkout", "-q", "-b", "its-own-branch");
  desk.write("b.txt", "b\n");
  desk.git("add", "b.txt");
  desk.git("commit", "-q", "-m", "Its second");
  const made = await commit(desk);
  expect(entries(fixture, made ?? "")).toEqual(["000000 100644 A\ta.txt", "000000 100644 A\tb.txt", "000000 100644 A\tforced.log"]);
  expect(fixture.git("rev-parse", `${made}^`)).toBe(desk.place.base);
  const next = await sit(branch, fixture);
  expect([next.folder, next.git("status", "--porcelain"), next.git("rev-parse", "--abbrev-ref", "HEAD")]).toEqual([desk.folder, "", "HEAD"]);
});

test("a task that changed nothing, or took all of it back, makes no commit", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  expect(await take(desk)).toEqual({ tree: null, paths: [], restored: [] });
  expect(await commit(desk)).toBeNull();
  const other = await sit(branch, fixture);
  other.write("src/code.txt", "staged\n");
  other.git("add", "-A");
  other.write("src/code.txt", "one\n");
  other.write("gone.txt", "x\n");
  other.git("add", "-A");
  other.git("commit", "-q", "-m", "Came");
  other.git("rm", "-q", "gone.txt");
  other.git("commit", "-q", "-m", "And went");
  expect(await take(other)).toMatchObject({ tree: null, paths: [] });
});

test("ignored files are not committed, and the next task finds nothing of what an earlier one left", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  for (const path of ["debug.log", "dist/out.js", "src/dist/deep.js", "untracked.txt", ".milestones/active/mine.yaml"]) desk.write(path, "x\n");
  mkdirSync(join(desk.folder, "empty"));
  const taken = await take(desk);
  expect([...taken.paths].sort()).toEqual([".milestones/active/mine.yaml", "untracked.txt"]);
  const next = await sit(branch, fixture);
  expect(next.folder).toBe(desk.folder);
  const left = ["debug.log", "dist", "src/dist", "untracked.txt", "empty", ".milestones/active"].filter((path) => existsSync(join(next.folder, path)));
  expect([left, next.git("status", "--porcelain", "--ignored")]).toEqual([[], ""]);
});

test("what runs between taking and committing leaves nothing to the next task, either", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  const taken = await take(desk);
  desk.git("--version");
  desk.write("src/verified.log", "x\n");
  await new Promise((resolve) => setImmediate(resolve));
  expect(await desk.place.commit(taken, { subject: "x", body: "", trailers: [] })).toEqual({ ok: true, value: null });
  const next = await sit(branch, fixture);
  expect(existsSync(join(next.folder, "src/verified.log"))).toBe(false);
});

test("a change of a hidden file is seen, and a path that is both file and folder in turn", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write(".milestones/active/milestone-001.yaml", "id: milestone-001\ntitle: Mine\n");
  rmSync(join(desk.folder, "src"), { recursive: true });
  desk.write("src", "now a file\n");
  rmSync(join(desk.folder, "notes.txt"));
  desk.write("notes.txt/inside", "now a folder\n");
  expect([...(await take(desk)).paths].sort()).toEqual([".milestones/active/milestone-001.yaml", "notes.txt", "notes.txt/inside", "src", "src/code.txt"]);
  const made = await commit(desk);
  expect(fixture.git("ls-tree", "-r", "--name-only", made ?? "").split("\n")).toEqual([".gitignore", ".milestones/active/milestone-001.yaml", ".milestones/config/milestone-config.yaml", ".milestones/events/milestone-001.jsonl", "notes.txt/inside", "src"]);
  expect((await sit(branch, fixture)).git("status", "--porcelain")).toBe("");
});

test("unfinished merges, rebases and locks of a task are not left to the next", async () => {
  const fixture = repository();
  fixture.git("branch", "side");
  fixture.write("src/code.txt", "main\n");
  fixture.git("commit", "-q", "-am", "Main");
  fixture.git("checkout", "-q", "side");
  fixture.write("src/code.txt", "side\n");
  fixture.git("commit", "-q", "-am", "Side");
  fixture.git("checkout", "-q", "main");
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.tryGit("merge", "side");
  expect(await desk.place.take()).toMatchObject({ ok: false, problem: { code: "work-failed", message: "The task left a merge with conflicts: src/code.txt." } });
  const next = await sit(branch, fixture);
  expect([next.folder, next.git("status")]).toEqual([desk.folder, expect.stringContaining("nothing to commit, working tree clean")]);
  next.tryGit("rebase", "side");
  expect(next.git("status")).toContain("rebase in progress");
  writeFileSync(join(next.git("rev-parse", "--absolute-git-dir"), "index.lock"), "");
  const last = await sit(branch, fixture);
  expect([last.git("status"), last.git("rev-parse", "HEAD")]).toEqual([expect.not.stringMatching(/rebase/), fixture.git("rev-parse", BRANCH)]);
});

test("a repository of its own inside the worktree is refused by name, a proper submodule is not", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.git("init", "-q", "vendor/x");
  desk.write("vendor/x/a.txt", "a\n");
  expect(await desk.place.take()).toMatchObject({ ok: false, problem: { code: "work-failed", message: "The task left a git repository of its own: vendor/x.", hint: expect.stringContaining("git submodule add") } });
  const next = await sit(branch, fixture);
  expect(existsSync(join(next.folder, "vendor"))).toBe(false);
  next.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", fixture.folder, "sub");
  expect([...(await take(next)).paths].sort()).toEqual([".gitmodules", "sub"]);
  const made = await commit(next);
  expect(entries(fixture, made ?? "")).toContain("000000 160000 A\tsub");
  const last = await sit(branch, fixture);
  expect([existsSync(join(last.folder, "sub")), last.git("status", "--porcelain")]).toEqual([false, ""]);
  await branch.close();
  expect(litter(fixture)).toEqual([]);
});

test("a worktree that a task deleted or broke is one clear problem for that task, and the next one gets a new one", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const spoil: readonly ((folder: string, gitDir: string) => void)[] = [
    (folder) => rmSync(folder, { recursive: true }),
    (_, gitDir) => rmSync(gitDir, { recursive: true }),
    (_, gitDir) => rmSync(join(gitDir, "index")),
    (_, gitDir) => rmSync(join(gitDir, "commondir")),
    (folder) => fixture.git("worktree", "remove", "--force", folder),
  ];
  for (const [index, act] of spoil.entries()) {
    const desk = await sit(branch, fixture);
    desk.write("a.txt", "a\n");
    act(desk.folder, desk.git("rev-parse", "--absolute-git-dir"));
    expect(await desk.place.take(), `${index}`).toMatchObject({ ok: false, problem: { code: "work-failed", message: expect.stringContaining("deleted the worktree") } });
    const next = await sit(branch, fixture);
    expect([next.git("status", "--porcelain"), existsSync(join(next.folder, "a.txt"))], `${index}`).toEqual(["", false]);
  }
  const desk = await sit(branch, fixture);
  rmSync(join(desk.folder, ".git"));
  desk.git("init", "-q");
  desk.write("a.txt", "a\n");
  expect((await take(desk)).paths).toEqual(["a.txt"]);
  expect((await sit(branch, fixture)).git("rev-parse", "HEAD")).toBe(fixture.git("rev-parse", BRANCH));
  await branch.close();
  expect(litter(fixture)).toEqual([]);
});

test("a kept seat starts one process for a task that changes nothing, and six for one that does", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  await done(branch, fixture, { "first.txt": "x\n" });
  await sit(branch, fixture);
  await commit(await sit(branch, fixture));
  const first = started.length;
  const desk = await sit(branch, fixture);
  await commit(desk);
  expect(commandsSince(first)).toEqual(["status"]);
  const second = started.length;
  await done(branch, fixture, { "second.txt": "x\n" });
  await sit(branch, fixture);
  expect(commandsSince(second)).toEqual(["status", "add", "write-tree", "hash-object", "update-ref", "read-tree"]);
});

test("seats that a checkout is sparse for get no more than it has", async () => {
  const fixture = repository();
  fixture.git("sparse-checkout", "set", "--cone", ".milestones");
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  expect(["src", "notes.txt", ".milestones/config", ".milestones/active"].map((path) => existsSync(join(desk.folder, path)))).toEqual([false, true, true, false]);
  expect([desk.git("status", "--porcelain"), await take(desk)]).toEqual(["", { tree: null, paths: [], restored: [] }]);
  await branch.close();
});

test("filters and line ends are the person's own: what is committed went through them", async () => {
  const fixture = repository();
  fixture.git("config", "filter.upper.clean", "tr a-z A-Z");
  fixture.git("config", "filter.upper.smudge", "tr A-Z a-z");
  fixture.write(".gitattributes", "*.up filter=upper\n*.txt text eol=crlf\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "Attributes");
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.write("a.up", "loud\n");
  desk.write("b.txt", "x\r\n");
  const made = await commit(desk);
  expect([fixture.git("show", `${made}:a.up`), fixture.git("show", `${made}:b.txt`), readFileSync(join(desk.folder, "src/code.txt"), "utf8")]).toEqual(["LOUD", "x", "one\r\n"]);
});
