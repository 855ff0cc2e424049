// Reading the data folder from disk: nothing is followed, nothing hangs, nothing is passed over.
import { isDataPath, isPortablePath } from "../../../src/core/model/stored/data-path.ts";
import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { type DataFolder, isAsSeen, listDataFolder, readDataFile, sightOf } from "../../../src/adapters/git/data-files.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { samples } from "../../support/samples.ts";

function dataFolder(): DataFolder {
  const path = join(scratchFolder(), ".milestones");
  mkdirSync(join(path, "active"), { recursive: true });
  return { path, label: ".milestones" };
}

function codeOf(folder: DataFolder, path: string): string {
  const found = readDataFile(folder, path);
  return found.ok ? (found.value ? "read" : "absent") : found.problem.code;
}

test("links of every shape, folders, pipes and sockets are no files, and a dangling link is no absence", async () => {
  const folder = dataFolder();
  const outside = scratchFolder();
  writeFileSync(join(outside, "secret"), "secret\n");
  mkdirSync(join(outside, "folder"));
  const at = (name: string): string => join(folder.path, "active", name);
  symlinkSync(join(outside, "secret"), at("absolute"));
  symlinkSync("../../outside", at("relative"));
  symlinkSync("/nowhere", at("dangling"));
  symlinkSync("loop", at("loop"));
  symlinkSync("../../.git/config", at("config"));
  symlinkSync("/dev/zero", at("device"));
  symlinkSync(join(outside, "folder"), at("linked"));
  symlinkSync("chain", at("chained"));
  symlinkSync(join(outside, "secret"), at("chain"));
  mkdirSync(at("folder"));
  execFileSync("mkfifo", [at("pipe")]);
  const server = createServer();
  onTestFinished(() => { server.close(); });
  await new Promise<void>((resolve) => { server.listen(at("socket"), resolve); });
  for (const name of ["absolute", "relative", "dangling", "loop", "config", "device", "linked", "chained", "folder", "pipe", "socket", "linked/secret"]) {
    expect(codeOf(folder, `active/${name}`), name).toBe("not-a-file");
  }
  expect(listDataFolder(folder, "active/linked")).toMatchObject({ ok: false, problem: { code: "not-a-file", at: { path: ".milestones/active/linked" } } });
});

test("a second name of a file, made with a hard link, is that file", () => {
  const folder = dataFolder();
  writeFileSync(join(folder.path, "active/a"), "a");
  linkSync(join(folder.path, "active/a"), join(folder.path, "active/b"));
  expect(codeOf(folder, "active/b")).toBe("read");
});

test("what is missing is absent, also below a file", () => {
  const folder = dataFolder();
  writeFileSync(join(folder.path, "file"), "");
  for (const path of ["active/none", "none/none", "file/none"]) expect(codeOf(folder, path), path).toBe("absent");
  for (const path of ["none", "file", "file/none"]) expect(listDataFolder(folder, path), path).toEqual({ ok: true, value: [] });
});

test("a file of 5 MiB is read, one byte more is too large and is not read", () => {
  const folder = dataFolder();
  writeFileSync(join(folder.path, "active/full"), Buffer.alloc(5 * 1024 * 1024));
  writeFileSync(join(folder.path, "active/over"), Buffer.alloc(5 * 1024 * 1024 + 1));
  expect([codeOf(folder, "active/full"), codeOf(folder, "active/over")]).toEqual(["read", "file-too-large"]);
});

test("a name that is not UTF-8 is listed, and is a problem rather than an absence", () => {
  const folder = dataFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/active/caf`), Buffer.from([0xe9])]), "latin\n");
  expect(listDataFolder(folder, "active")).toEqual({ ok: true, value: ["caf\ufffd"] });
  expect(codeOf(folder, "active/caf\ufffd")).toBe("unreadable");
});

test("a file is as it was seen until its content changes, even within one tick of the clock and with the same size and time", () => {
  const folder = dataFolder();
  const path = join(folder.path, "active/a");
  const now = BigInt(Date.now()) * 1_000_000n;
  writeFileSync(path, "one\n");
  utimesSync(path, 1000, 1000);
  const seen = sightOf(readDataFile(folder, "active/a"), now);
  expect(isAsSeen(folder, "active/a", seen)).toBe(true);
  utimesSync(path, 2000, 2000);
  expect(isAsSeen(folder, "active/a", seen)).toBe(true);
  writeFileSync(path, "two\n");
  utimesSync(path, 1000, 1000);
  expect(isAsSeen(folder, "active/a", seen)).toBe(false);
  const old = sightOf(readDataFile(folder, "active/a"), now + 3_600_000_000_000n);
  expect(isAsSeen(folder, "active/a", old)).toBe(true);
  rmSync(path);
  expect([isAsSeen(folder, "active/a", old), isAsSeen(folder, "active/a", { kind: "absent" })]).toEqual([false, true]);
  symlinkSync("/etc/passwd", path);
  expect([isAsSeen(folder, "active/a", old), isAsSeen(folder, "active/a", { kind: "absent" })]).toEqual([false, false]);
});

test("no path of any form names something outside the folder", () => {
  const part = fc.oneof(fc.constantFrom("..", ".", "", "a", ".git", ".GIT.", "git~1", "..\u200c", "C:", "\\", "\u0000", "a\nb", "CON", "aux.txt", "~", "-x"), fc.string({ unit: "binary", maxLength: 12 }));
  for (const path of samples(fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/")), 5000)) {
    if (!isDataPath(path)) {
      expect(isPortablePath(path)).toBe(false);
      continue;
    }
    expect(join("/top/folder", path), JSON.stringify(path)).toBe(`/top/folder/${path}`);
    expect(path).not.toMatch(/(?:^|\/)\.git(?:\/|$)/i);
  }
});

test("ordinary names may be written, in every language", () => {
  for (const path of ["active/milestone-001.yaml", "events/milestone-001.jsonl", "deliverables/m/t/design/里程碑.md", ".gitignore", "a/-x", "approvals/milestone-001/task-001-design.yaml", "console.yaml", "a".repeat(255)]) {
    expect(isPortablePath(path), path).toBe(true);
  }
});
