// What work trees share is put back as it was when a task changes it.
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import type { PathLike } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedKeys, withHarmless } from "../../../../src/adapters/git/work/config-lines.ts";
import { watchShared } from "../../../../src/adapters/git/work/shared-settings.ts";
import { nodeWorkDisk } from "../../../../src/adapters/git/work/work-disk.ts";
import { filesBelow, type GitFixture, smallRepository } from "../../../support/git-fixture.ts";
import { openSession, sit, take } from "./bench.ts";

function repository(): GitFixture {
  const fixture = smallRepository();
  fixture.git("config", "remote.origin.url", "https://example.org/a.git");
  fixture.write(".git/hooks/pre-push", "#!/bin/sh\nexit 0\n");
  chmodSync(join(fixture.folder, ".git/hooks/pre-push"), 0o755);
  symlinkSync("pre-push", join(fixture.folder, ".git/hooks/pre-commit"));
  return fixture;
}

function sharedBy({ folder }: GitFixture): unknown {
  const git = join(folder, ".git");
  const hooks = [...filesBelow(join(git, "hooks"))].map(([name, text]) => [name, text, lstatSync(join(git, "hooks", name)).mode]);
  const others = ["config", "config.worktree", "info/exclude", "info/attributes"].map((name) => (existsSync(join(git, name)) ? readFileSync(join(git, name), "utf8") : null));
  return { hooks, others, link: readlinkSync(join(git, "hooks/pre-commit")) };
}

/** What a task does, as git's own command lines or with its hands, and what is named for it. */
const TAMPERING: readonly (readonly [what: string, act: (fixture: GitFixture, git: string) => void, names: readonly string[]])[] = [
  ["a folder of hooks", ({ git }) => git("config", "core.hooksPath", "/tmp/evil"), ["core.hooksPath"]],
  ["a monitor", ({ git }) => git("config", "core.fsmonitor", "evil"), ["core.fsmonitor"]],
  ["a command for ssh", ({ git }) => git("config", "core.sshCommand", "evil"), ["core.sshCommand"]],
  ["an alias", ({ git }) => git("config", "alias.status", "!evil"), ["alias.status"]],
  ["a filter", ({ git }) => git("config", "filter.x.clean", "evil"), ["filter.x.clean"]],
  ["a program for differences", ({ git }) => git("config", "diff.x.textconv", "evil"), ["diff.x.textconv"]],
  ["a driver for merges", ({ git }) => git("config", "merge.x.driver", "evil"), ["merge.x.driver"]],
  ["another file", ({ git }) => git("config", "include.path", "/tmp/evil"), ["include.path"]],
  ["another address", ({ git }) => git("config", "url.https://evil/.insteadOf", "https://github.com/"), ["url.https://evil/.insteadOf"]],
  ["a keeper of passwords", ({ git }) => git("config", "credential.helper", "!evil"), ["credential.helper"]],
  ["where a remote is", ({ git }) => git("config", "remote.origin.url", "https://evil/a.git"), ["remote.origin.url"]],
  ["one more remote", ({ git }) => git("remote", "add", "evil", "https://evil/a.git"), ["remote.evil.url", "remote.evil.fetch"]],
  ["where a branch is pushed", ({ git }) => git("config", "branch.main.remote", "https://evil/a.git"), ["branch.main.remote"]],
  ["who somebody is", ({ git }) => git("config", "user.email", "evil@example.org"), ["user.email"]],
  ["that the repository is bare", ({ git }) => git("config", "core.bare", "true"), ["core.bare"]],
  ["a remote away", ({ git }) => git("config", "--unset", "remote.origin.url"), ["remote.origin.url"]],
  ["the whole configuration away", (_, git) => rmSync(join(git, "config")), ["core.repositoryformatversion", "core.filemode", "core.bare", "core.logallrefupdates", "remote.origin.url"]],
  ["lines that nobody can read", (_, git) => writeFileSync(join(git, "config"), "[alias] st = !evil\n[core\n", { flag: "a" }), ["config"]],
  ["a configuration of one work tree", (_, git) => writeFileSync(join(git, "config.worktree"), "[core]\n\tworktree = /tmp\n"), ["core.worktree"]],
  ["a new hook", (_, git) => writeFileSync(join(git, "hooks/post-checkout"), "#!/bin/sh\nevil\n", { mode: 0o755 }), ["hooks/post-checkout"]],
  ["what a hook does", (_, git) => writeFileSync(join(git, "hooks/pre-push"), "#!/bin/sh\nexit 1\n"), ["hooks/pre-push"]],
  ["who may run a hook", (_, git) => chmodSync(join(git, "hooks/pre-push"), 0o644), ["hooks/pre-push"]],
  ["a hook for a link", (_, git) => { rmSync(join(git, "hooks/pre-push")); symlinkSync("/tmp/evil", join(git, "hooks/pre-push")); }, ["hooks/pre-push"]],
  ["where a link leads", (_, git) => { rmSync(join(git, "hooks/pre-commit")); symlinkSync("/tmp/evil", join(git, "hooks/pre-commit")); }, ["hooks/pre-commit"]],
  ["a hook for a folder", (_, git) => { rmSync(join(git, "hooks/pre-push")); mkdirSync(join(git, "hooks/pre-push")); writeFileSync(join(git, "hooks/pre-push/x"), ""); }, ["hooks/pre-push/x", "hooks/pre-push"]],
  ["what is ignored", (_, git) => writeFileSync(join(git, "info/exclude"), "*\n"), ["info/exclude"]],
  ["attributes", (_, git) => writeFileSync(join(git, "info/attributes"), "* filter=lfs\n"), ["info/attributes"]],
];

test.each(TAMPERING)("a task that changes %s is named, and everything is as it was", async (_, act, names) => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  const before = sharedBy(fixture);
  act({ ...desk, git: desk.tryGit }, join(fixture.folder, ".git"));
  expect((await take(desk)).restored).toEqual(names);
  expect(sharedBy(fixture)).toEqual(before);
  expect((await take(desk)).restored).toEqual([]);
});

test("hooks that were swapped for a link to others are put back with their modes", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  const before = sharedBy(fixture);
  rmSync(join(fixture.folder, ".git/hooks"), { recursive: true });
  symlinkSync("/tmp", join(fixture.folder, ".git/hooks"));
  expect((await take(desk)).restored).toEqual(expect.arrayContaining(["hooks", "hooks/pre-push", "hooks/pre-commit"]));
  expect(sharedBy(fixture)).toEqual(before);
});

test("notes about a branch are kept, also beside what is put back", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  const before = fixture.text(".git/config");
  fixture.git("config", "branch.other.remote", "origin");
  fixture.git("config", "branch.other.merge", "refs/heads/other");
  expect((await take(desk)).restored).toEqual([]);
  desk.git("config", "core.hooksPath", "/tmp/evil");
  desk.git("config", "branch.third.merge", "refs/heads/third");
  expect((await take(desk)).restored).toEqual(["core.hooksPath"]);
  expect(fixture.git("config", "--local", "--list").split("\n").slice(-3)).toEqual(["branch.other.remote=origin", "branch.other.merge=refs/heads/other", "branch.third.merge=refs/heads/third"]);
  expect(fixture.text(".git/config").startsWith(before)).toBe(true);
});

test("a change that hides behind an old date is found all the same", async () => {
  const fixture = repository();
  const hook = join(fixture.folder, ".git/hooks/pre-push");
  utimesSync(hook, 1000, 1000);
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  writeFileSync(hook, "#!/bin/sh\nexit 1\n");
  utimesSync(hook, 1000, 1000);
  expect((await take(desk)).restored).toEqual(["hooks/pre-push"]);
});

test("what one task left is put back before the next starts, and told with the next that is taken", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const before = sharedBy(fixture);
  (await sit(branch, fixture)).git("config", "core.hooksPath", "/tmp/evil");
  const next = await sit(branch, fixture);
  expect([sharedBy(fixture), (await take(next)).restored]).toEqual([before, ["core.hooksPath"]]);
  next.git("config", "core.hooksPath", "/tmp/evil");
  await branch.close();
  expect(sharedBy(fixture)).toEqual(before);
});

test("what another task changes while something is put back is put back the next time", async () => {
  const { folder } = repository();
  const config = join(folder, ".git/config");
  const text = readFileSync(config, "utf8");
  const evil = `${text}[core]\n\thooksPath = /tmp/evil\n`;
  let interfering = true;
  const disk = { ...nodeWorkDisk, renameSync: (from: PathLike, to: PathLike) => (nodeWorkDisk.renameSync(from, to), interfering && writeFileSync(config, evil)) };
  const shared = watchShared(disk, { gitDir: join(folder, ".git"), commonDir: join(folder, ".git") });
  writeFileSync(config, evil);
  expect(await shared.restore()).toEqual({ ok: true, value: ["core.hooksPath"] });
  interfering = false;
  expect(await shared.restore()).toEqual({ ok: true, value: ["core.hooksPath"] });
  expect([readFileSync(config, "utf8"), await shared.restore()]).toEqual([text, { ok: true, value: [] }]);
});

test("a sparse checkout that a task sets up for itself ends with it", async () => {
  const fixture = repository();
  const branch = await openSession(fixture);
  const desk = await sit(branch, fixture);
  desk.git("sparse-checkout", "set", "--no-cone", "/notes.txt");
  expect((await take(desk)).restored).toContain("extensions.worktreeConfig");
  expect(fixture.tryGit("config", "extensions.worktreeConfig")).toContain("Error");
  const next = await sit(branch, fixture);
  expect([existsSync(join(next.folder, "src/code.txt")), next.git("status", "--porcelain")]).toEqual([true, ""]);
});

test("keys are told apart as git tells them apart: sections and names in any case, what stands between as it is", () => {
  expect(changedKeys("[Core]\n\tEditor = vi\n", "[core]\n editor=vi\n")).toEqual([]);
  expect(changedKeys('[remote "a"]\n\turl = x\n', '[remote "A"]\n\turl = x\n')).toEqual(["remote.a.url", "remote.A.url"]);
  expect(changedKeys("[core]\n\ta = 1\n\ta = 2\n", "[core]\n\ta = 2\n\ta = 1\n")).toEqual(["core.a"]);
  expect(changedKeys('[branch "x"]\n\tmerge = a\n', '# a note\n[branch "x"]\n\tmerge = b\n\n')).toEqual([]);
  expect(changedKeys("", "[alias]\n\tst = \\\n  status\n")).not.toEqual([]);
});

test("a harmless line is taken along only where it can be read, and the text before it stays byte for byte", () => {
  expect(withHarmless("[core]\n\ta = 1", '[core]\n\ta = 2\n[branch "x"]\n\tmerge = b\n\tremote = ext::evil\n')).toBe('[core]\n\ta = 1\n[branch "x"]\n\tmerge = b\n');
  expect(withHarmless("[core]\n\ta = 1\n", '[branch "x"] merge = b\n')).toBe("[core]\n\ta = 1\n");
});
