// Acceptance in a file: by the text of a command, for this checkout, with nothing lost between writers.
import { appendFileSync, chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { acceptancePath, openAcceptance } from "../../../src/adapters/local/acceptance.ts";
import { scratchFolder, smallRepository } from "../../support/git-fixture.ts";
import { value } from "../../support/open-tree.ts";
import { diskError } from "../../support/writers/faulty-disk.ts";

const COMMANDS = ["npm test", "npm test ", "rm -rf \"$HOME\"\nnpm test", ""];

test("a command is known from when it was accepted, by its text to the byte, to every process", async () => {
  const path = join(scratchFolder(), "deep/accepted");
  const acceptance = openAcceptance({ path });
  expect(value(await acceptance.unknown(COMMANDS))).toEqual(COMMANDS);
  value(await acceptance.accept(COMMANDS.slice(0, 1)));
  expect(value(await openAcceptance({ path }).unknown(COMMANDS))).toEqual(COMMANDS.slice(1));
  value(await acceptance.accept(COMMANDS));
  expect(value(await openAcceptance({ path }).unknown([...COMMANDS, "npm  test"]))).toEqual(["npm  test"]);
  expect([readFileSync(path, "utf8").includes("npm"), statSync(path).mode & 0o077]).toEqual([false, 0]);
});

test("of several that accept at once nothing is lost", async () => {
  const path = join(scratchFolder(), "accepted");
  const many = Array.from({ length: 200 }, (_, index) => `command ${index}`);
  await Promise.all(many.map(async (command) => value(await openAcceptance({ path }).accept([command]))));
  expect(value(await openAcceptance({ path }).unknown(many))).toEqual([]);
});

test("a torn line and a line that somebody wrote accept nothing, and spoil no other", async () => {
  const path = join(scratchFolder(), "accepted");
  const acceptance = openAcceptance({ path });
  value(await acceptance.accept(["one"]));
  appendFileSync(path, "npm test\nabcdef");
  value(await acceptance.accept(["two"]));
  expect(value(await acceptance.unknown(["one", "two", "npm test"]))).toEqual(["npm test"]);
});

test("in a repository it lies in git's common folder, for all its work trees and for no clone", async () => {
  const fixture = smallRepository();
  const commonDir = join(fixture.folder, ".git");
  const path = acceptancePath({ commonDir, data: join(fixture.folder, ".milestones"), environment: {}, home: "/nowhere" });
  value(await openAcceptance({ path }).accept(["npm test"]));
  expect([dirname(path), fixture.git("status", "--porcelain")]).toEqual([commonDir, ""]);
});

test("without a repository it lies in the person's state folder, apart for every data folder", () => {
  const at = (data: string, environment: Record<string, string>) => acceptancePath({ commonDir: null, data, environment, home: "/home/runner" });
  expect(at("/a/.milestones", {})).toMatch(/^\/home\/runner\/\.local\/state\/milestone\/accepted\/[0-9a-f]{64}$/);
  expect(at("/a/.milestones", { XDG_STATE_HOME: "/state" })).toMatch(/^\/state\/milestone\/accepted\/[0-9a-f]{64}$/);
  expect(at("/a/.milestones", {})).not.toBe(at("/b/.milestones", {}));
});

test("what cannot be written or read is a problem with its place, and nothing counts as accepted", async () => {
  const path = join(scratchFolder(), "accepted");
  const full = openAcceptance({ path, disk: { ...fs, fsyncSync() { throw diskError("ENOSPC", "fsync"); } } });
  expect(await full.accept(["one"])).toMatchObject({ ok: false, problem: { code: "disk-full", at: { path } } });
  const folder = join(scratchFolder(), "accepted");
  mkdirSync(folder);
  expect(await openAcceptance({ path: folder }).unknown(["one"])).toMatchObject({ ok: false, problem: { code: "unreadable", at: { path: folder } } });
  expect(await openAcceptance({ path: folder }).accept(["one"])).toMatchObject({ ok: false, problem: { code: "not-writable" } });
  writeFileSync(join(folder, "file"), "");
  chmodSync(join(folder, "file"), 0o600);
  expect(await openAcceptance({ path: join(folder, "file/accepted") }).accept(["one"])).toMatchObject({ ok: false, problem: { code: "not-writable" } });
});
