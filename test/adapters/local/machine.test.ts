// The machine as it is: what cannot be found out is null, never an error.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readMachine, type MachineOptions } from "../../../src/adapters/local/machine.ts";

let options: MachineOptions;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "milestone-machine-"));
  options = { data: { path: join(folder, "deep/.milestones"), label: ".milestones" }, repository: null, gitVersion: async () => "2.43.0", now: () => Date.now() };
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the disk and the right to write are those of the nearest folder that is there", async () => {
  const machine = await readMachine(options);
  expect(machine.writable).toBe(true);
  expect(machine.free_bytes).toBeGreaterThan(0);
  expect(machine.platform).toBe(`${process.platform} ${process.arch}`);
});

test("a git that cannot be asked is no git", async () => {
  expect((await readMachine({ ...options, gitVersion: () => Promise.reject(new Error("gone")) })).git).toBe(null);
});

test("the repository is named by its work tree, a bare one by itself", async () => {
  const gitDir = join(folder, ".git");
  mkdirSync(gitDir);
  expect((await readMachine({ ...options, repository: { gitDir, workTree: folder } })).repository).toBe(folder);
  expect((await readMachine({ ...options, repository: { gitDir, workTree: null } })).repository).toBe(gitDir);
});
