// The one way to run git: what it is given, and what becomes of its failures.
import { spawn as nodeSpawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGit, type Spawn } from "../../../src/adapters/git/git.ts";
import { scratchFolder, smallRepository } from "../../support/git-fixture.ts";

function gitThat(script: string, owned = { owned: true }) {
  const fixture = smallRepository();
  const place = { gitDir: join(fixture.folder, ".git"), workTree: fixture.folder, ...owned };
  const spawn: Spawn = (file, argv, options) => (argv.includes("version") ? nodeSpawn(file, argv, options) : nodeSpawn("sh", ["-c", script], options));
  return openGit({ place, environment: fixture.environment, spawn });
}

const CALL = { command: "config", options: ["--list", "--null"] } as const;

test.each([
  ["fatal: not here", "git-failed", "git config: not here"],
  ["hint: do this\nwarning: odd\nfatal: \\033[31mred\\007 text", "git-failed", "git config: [31mred text"],
  ["error: unable to write file: No space left on device", "disk-full", "git config: error: unable to write file: No space left on device"],
  ["fatal: sha1 file x write error. Out of diskspace", "disk-full", "git config: sha1 file x write error. Out of diskspace"],
  ["fatal: Unable to create x: Read-only file system", "not-writable", "git config: Unable to create x: Read-only file system"],
  ["error: insufficient permission for adding an object", "not-writable", "git config: error: insufficient permission for adding an object"],
  ["fatal: transport 'file' not allowed", "remote-unavailable", "git config: transport 'file' not allowed"],
  ["fatal: detected dubious ownership in repository at x", "git-failed", "git config: detected dubious ownership in repository at x"],
  ["", "git-failed", "git config: it ended with 3"],
])("a git that says %j is the problem %s", async (said, code, message) => {
  expect(await gitThat(`printf '${said.replaceAll("'", "'\\''").replaceAll("\n", "\\n")}\\n' >&2; exit 3`).run(CALL)).toMatchObject({ ok: false, problem: { code, message: expect.stringContaining(message) } });
});

test("a git that is killed is a problem that says so", async () => {
  expect(await gitThat("kill -9 $$").run(CALL)).toMatchObject({ ok: false, problem: { code: "git-failed", message: "git config: it ended with SIGKILL" } });
});

test("a git that does not read its input is heard all the same", async () => {
  expect(await gitThat("echo fatal: no >&2; exit 1").run({ ...CALL, input: "x".repeat(1024 * 1024) })).toMatchObject({ ok: false, problem: { message: "git config: no" } });
});

test.each([["git version 2.29.3", false], ["git version 1.9", false], ["git version 2.30.0", true], ["git version 2.52.0.windows.1", true], ["git version 3.0.1", true], ["something else", false]])("%j is new enough: %s", async (version, enough) => {
  const fixture = smallRepository();
  const spawn: Spawn = (file, argv, options) => (argv.includes("version") ? nodeSpawn("echo", [version], options) : nodeSpawn(file, argv, options));
  const outcome = await openGit({ place: { gitDir: join(fixture.folder, ".git"), workTree: fixture.folder, owned: true }, environment: fixture.environment, spawn }).run(CALL);
  expect(outcome).toMatchObject(enough ? { ok: true } : { ok: false, problem: { code: "prerequisite-missing", hint: "Install git 2.30 or newer." } });
});

test("without git on the PATH the problem says so", async () => {
  const git = openGit({ place: { gitDir: scratchFolder(), workTree: null, owned: true }, environment: { PATH: "/nonexistent" } });
  expect(await git.run({ command: "version" })).toMatchObject({ ok: false, problem: { code: "prerequisite-missing" } });
});

test("the user's own git variables do not reach git, nor do secrets", async () => {
  const fixture = smallRepository();
  const environment = { ...fixture.environment, GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index", GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "alias.x", GIT_CONFIG_VALUE_0: "!x", GITHUB_TOKEN: "secret", GIT_TRACE: "1", https_proxy: "http://proxy" };
  const seen: Record<string, string>[] = [];
  const spawn: Spawn = (file, argv, options) => { seen.push(JSON.parse(JSON.stringify(options.env))); return nodeSpawn(file, argv, options); };
  await openGit({ place: { gitDir: join(fixture.folder, ".git"), workTree: fixture.folder, owned: true }, environment, spawn }).run(CALL);
  expect(Object.keys(seen.at(-1) ?? {}).sort()).toEqual(["GIT_ALLOW_PROTOCOL", "GIT_CONFIG_NOSYSTEM", "GIT_DIR", "GIT_LFS_SKIP_SMUDGE", "GIT_NO_LAZY_FETCH", "GIT_OPTIONAL_LOCKS", "GIT_PAGER", "GIT_TERMINAL_PROMPT", "GIT_WORK_TREE", "HOME", "LANG", "LC_ALL", "PATH", "https_proxy"]);
  expect(seen.at(-1)?.["GIT_DIR"]).toBe(join(fixture.folder, ".git"));
});

test("a repository of another user's is used only where git trusts it", async () => {
  const trusting = gitThat("true", { owned: false });
  expect(await trusting.run(CALL)).toMatchObject({ ok: true });
  const distrusting = gitThat("echo \"fatal: detected dubious ownership in repository at '/x'\" >&2; exit 128", { owned: false });
  expect(await distrusting.run(CALL)).toMatchObject({ ok: false, problem: { code: "git-failed", message: expect.stringContaining("dubious ownership"), hint: expect.stringContaining("safe.directory") } });
});
