// Left-overs and locks: those of the dead are listed, those of the living are left in peace, and nothing is removed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findLitter, type Leavings } from "../../../src/adapters/local/litter.ts";

let folder = "";
const DEAD = spawnSync(process.execPath, ["-e", ""]).pid;
const HOUR_AGO = new Date(Date.now() - 3_600_000);

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "milestone-litter-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, { text = "", old = false }: { readonly text?: string; readonly old?: boolean } = {}): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  if (old) utimesSync(join(folder, path), HOUR_AGO, HOUR_AGO);
}

function look(): Leavings {
  return findLitter({ path: join(folder, "data"), label: ".milestones", gitDir: join(folder, "git"), now: () => Date.now() });
}

test("an orderly folder, and none at all, hold no litter", () => {
  expect(look()).toEqual({ litter: [], locks: [] });
  for (const path of ["active/a.yaml", "events/a.jsonl", ".gitignore", "backups/x.backup.20240101", "templates/tmp.yaml", "active/my.backup.yaml"]) put(`data/${path}`);
  expect(look()).toEqual({ litter: [], locks: [] });
});

describe("left-overs", () => {
  test.each([
    `active/.tmp-${DEAD}-1`, `.tmp.${DEAD}`, `active/a.yaml.tmp.${DEAD}`, "active/a.yaml.corrupted.1721030400", "active/a.yaml.backup.20240715_101500", "sessions/corrupted-session-1.yaml",
  ])("%s is one", (path) => {
    put(`data/${path}`);
    expect(look().litter).toEqual([`.milestones/${path}`]);
    expect(existsSync(join(folder, "data", path))).toBe(true);
  });

  test("a file that a living writer is about to rename is none", () => {
    put(`data/active/.tmp-${process.pid}-1`);
    expect(look().litter).toEqual([]);
  });

  test("one without the number of a process is left over when it is old", () => {
    put("data/.tmp-x");
    expect(look().litter).toEqual([]);
    put("data/.tmp-x", { old: true });
    expect(look().litter).toEqual([".milestones/.tmp-x"]);
  });
});

describe("locks", () => {
  test.each([
    ["locks/a.lock/pid", `${DEAD}`, "locks/a.lock", `process ${DEAD}`, true],
    ["state/.locks/a.lock/pid", `${process.pid}\n`, "state/.locks/a.lock", `process ${process.pid}`, false],
    ["config/.migration-lock", `${DEAD}`, "config/.migration-lock", `process ${DEAD}`, true],
    [".lock", `{"host":"${hostname()}","pid":${DEAD}}`, ".lock", `process ${DEAD}`, true],
    [".lock", `{"host":"elsewhere","pid":${DEAD}}`, ".lock", `process ${DEAD} on elsewhere`, false],
    ["config/.migration-lock", "", "config/.migration-lock", "unknown", false],
  ])("%s with %j: held or stale as its holder lives or not", (...[path, text, shown, holder, stale]) => {
    put(`data/${path}`, { text });
    expect(look().locks).toEqual([{ path: `.milestones/${shown}`, holder, stale }]);
  });

  test("one that names nobody is stale when it is old, git's own too", () => {
    put("data/config/.migration-lock", { old: true });
    put("git/index.lock", { old: true });
    put("git/HEAD.lock");
    expect(look().locks).toEqual([
      { path: ".git/HEAD.lock", holder: "git", stale: false }, { path: ".git/index.lock", holder: "git", stale: true }, { path: ".milestones/config/.migration-lock", holder: "unknown", stale: true },
    ]);
  });
});
