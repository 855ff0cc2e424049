// Files and folders that a person names: read as they are, and refused with a reason where they cannot be.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSurroundings } from "../../../src/adapters/local/surroundings.ts";
import type { Surroundings } from "../../../src/ports/surroundings.ts";

let folder = "";
let surroundings: Surroundings;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "milestone-surroundings-"));
  const data = { path: join(folder, ".milestones"), label: ".milestones" };
  surroundings = openSurroundings({ folder, data, repository: null, gitVersion: async () => "2.43.0", now: () => 0 });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = ""): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function large(path: string): void {
  write(path);
  truncateSync(join(folder, path), 5 * 1024 * 1024 + 1);
}

describe("a file", () => {
  test("is read byte for byte, relative to where the command was started, a named link followed", async () => {
    write("in/plan.md", "\uFEFF# Plan\r\n");
    symlinkSync(join(folder, "in/plan.md"), join(folder, "link"));
    for (const path of ["in/plan.md", join(folder, "in/plan.md"), "link"]) {
      expect(await surroundings.file(path)).toEqual({ ok: true, value: Buffer.from("\uFEFF# Plan\r\n") });
    }
  });

  test.each([["nowhere.md", "file-not-found"], ["in", "not-a-file"], ["in/plan.md/x", "file-not-found"], ["large", "file-too-large"]])("%s is refused as %s", async (path, code) => {
    write("in/plan.md");
    large("large");
    expect(await surroundings.file(path)).toMatchObject({ ok: false, problem: { code, at: { path } } });
  });

  test("that is a pipe is refused and not waited for", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(await surroundings.file("pipe")).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  });
});

describe("a folder", () => {
  test("gives every file below it by its path; what cannot be read stands for itself", async () => {
    write("old/active/a.yaml", "a");
    write("old/.hidden", "h");
    write("old/node_modules/x.yaml");
    write("old/.git/config");
    large("old/large.yaml");
    symlinkSync(join(folder, "old/active"), join(folder, "old/loop"));
    const files = await surroundings.folder("old/");
    expect(files.ok && [...files.value].map(([path, file]) => `${path} ${file.ok ? file.value.length : file.problem.code}`)).toEqual([
      ".hidden 1", "active/a.yaml 1", "large.yaml file-too-large", "loop not-a-file",
    ]);
  });

  test("that is none is refused", async () => {
    write("file");
    for (const path of ["nowhere", "file"]) expect(await surroundings.folder(path)).toMatchObject({ ok: false, problem: { code: "file-not-found", at: { path } } });
  });
});

test("the machine is described although the data folder is not there", async () => {
  const machine = await surroundings.machine();
  expect(machine).toMatchObject({ node: process.versions.node, git: "2.43.0", repository: null, writable: true, litter: [], locks: [] });
  expect(machine.free_bytes).toBeGreaterThan(0);
});
