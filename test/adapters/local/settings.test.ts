// Settings: what the environment, git and the person's own file say, and nothing of the rest.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSettings } from "../../../src/adapters/local/settings.ts";

let home = "";
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), "milestone-settings-"))));
afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

function open(environment: Record<string, string | undefined> = {}) {
  const repository = { gitDir: join(home, "repo/.git/worktrees/w"), commonDir: join(home, "repo/.git") };
  return openSettings({ environment: { GIT_CONFIG_NOSYSTEM: "1", ...environment }, flags: {}, home, repository });
}

test("of the environment only what means something to us is passed on", () => {
  const said = { MILESTONE_DEBUG: "1", DATABASE_URL: "postgres://x", KIRO_POLICY_MODE: "optional", USER: "ada", GITHUB_TOKEN: "secret", DATABASE_PASSWORD: "secret", MILESTONE_GONE: undefined };
  expect(open(said).environment).toEqual({ MILESTONE_DEBUG: "1", DATABASE_URL: "postgres://x", KIRO_POLICY_MODE: "optional", USER: "ada" });
});

test("git's files are read in git's order: system, personal, repository, work tree", () => {
  expect(open().git()).toEqual({});
  write("sys", "[milestone]\na = system\nb = system\nc = system\nd = system\ne = system");
  write(".config/git/config", "[milestone]\nb = xdg\nc = xdg\nd = xdg\ne = xdg");
  write(".gitconfig", "[milestone]\nc = home\nd = home\ne = home");
  write("repo/.git/config", "[milestone]\nd = repository\ne = repository");
  write("repo/.git/worktrees/w/config.worktree", "[milestone]\ne = tree");
  const settings = open({ GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_SYSTEM: join(home, "sys") });
  expect(settings.git()).toEqual({ "milestone.a": "system", "milestone.b": "xdg", "milestone.c": "home", "milestone.d": "repository", "milestone.e": "tree" });
});

test("variables that git reads as configuration beat its files", () => {
  write("repo/.git/config", "[milestone]\nbranch-prefix = file/");
  const said = { GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "milestone.Branch-Prefix", GIT_CONFIG_VALUE_0: "ms/", GIT_CONFIG_KEY_1: "user.name", GIT_CONFIG_VALUE_1: "A" };
  expect(open(said).git()).toEqual({ "milestone.branch-prefix": "ms/" });
  expect(open({ GIT_CONFIG_COUNT: "many" }).git()).toEqual({ "milestone.branch-prefix": "file/" });
});

test("GIT_CONFIG_GLOBAL names the personal file alone", () => {
  write(".gitconfig", "[milestone]\na = home");
  write("other", "[milestone]\nb = other");
  expect(open({ GIT_CONFIG_GLOBAL: join(home, "other") }).git()).toEqual({ "milestone.b": "other" });
});

test("the person's own file is found where such files are kept", () => {
  expect(open().global).toBe(null);
  write(".config/milestone/config.yaml", "debug: {level: verbose}\n");
  expect(open().global).toEqual({ path: join(home, ".config/milestone/config.yaml"), text: "debug: {level: verbose}\n" });
  write("xdg/milestone/config.yaml", "a: 1\n");
  expect(open({ XDG_CONFIG_HOME: join(home, "xdg") }).global?.text).toBe("a: 1\n");
});
