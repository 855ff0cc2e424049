// doctor through the shipped program: what it finds on a real machine, and that it only looks.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { scratch, type Scratch } from "../support/shipped.ts";

let place: Scratch;
afterEach(() => place.remove());

const DEAD = spawnSync(process.execPath, ["-e", ""]).pid;

test("a sound repository is healthy, and looking changes nothing", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: A\n" });
  const { json, run, tree, git } = place;
  const before = [tree(), git("status", "--porcelain")];
  const { exit, data } = json("doctor");
  expect(exit).toBe(0);
  expect(data).toMatchObject({ status: "healthy", problems: [], checks: expect.arrayContaining([expect.objectContaining({ name: "git", status: "ok" })]) });
  expect(run("doctor").stdout).toContain("Health: healthy");
  expect([tree(), git("status", "--porcelain")]).toEqual(before);
});

test("a workflow that runs somebody's action by its tag is warned of, with the fix", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: A\n", ".github/workflows/a.yml": "on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v6\n      - uses: some/action@v1\n" });
  expect(place.json("doctor")).toMatchObject({ exit: 0, data: { status: "degraded", problems: [{ code: "unpinned-action", at: { path: ".github/workflows/a.yml" }, hint: expect.stringContaining("some/action@COMMIT # v1") }] } });
});

test("an empty folder is nothing odd, a link in the place of one is", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: A\n" });
  mkdirSync(join(place.folder, ".milestones/completed"));
  mkdirSync(join(place.folder, ".milestones/sessions/agents"), { recursive: true });
  expect(place.json("data validate")).toMatchObject({ exit: 0, data: { problems: [] } });
  symlinkSync(place.folder, join(place.folder, ".milestones/deliverables"));
  expect(place.json("data validate")).toMatchObject({ exit: 4, data: { problems: [{ code: "not-a-file", at: { path: ".milestones/deliverables" } }] } });
});

test("a git that is too old is named with its version, not taken for missing", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: A\n" });
  const bin = join(place.folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), "#!/bin/sh\necho git version 2.20.1\n", { mode: 0o755 });
  const { exit, data } = place.with({ PATH: `${bin}:${process.env.PATH ?? ""}` }).json("doctor");
  expect(exit).toBe(1);
  expect(data).toMatchObject({ status: "unhealthy", checks: expect.arrayContaining([expect.objectContaining({ name: "git", status: "error", message: "git 2.20.1 is too old." })]) });
});

test("left-overs and stale locks of earlier versions are listed, ignored as data, and left where they are", () => {
  const litter = [`active/a.yaml.tmp.${DEAD}`, "active/a.yaml.corrupted.1721030400", "active/a.yaml.backup.20240715", "sessions/corrupted-session-1.yaml"];
  place = scratch({
    ".milestones/active/a.yaml": "title: A\n", [`.milestones/locks/a.lock/pid`]: String(DEAD),
    ...Object.fromEntries(litter.map((path) => [`.milestones/${path}`, "a: ["])),
  });
  const before = place.tree();
  const { exit, data } = place.json("doctor");
  expect(exit).toBe(0);
  expect(data).toMatchObject({ status: "degraded" });
  for (const path of [...litter, "locks/a.lock"]) expect(data).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: "litter", at: { path: `.milestones/${path}` } })]) });
  expect(place.json("list")).toMatchObject({ exit: 0, data: { total: 1 } });
  expect(place.json("data", "validate")).toMatchObject({ exit: 0, data: { problems: [] } });
  expect(place.tree()).toEqual(before);
});

test("a file that cannot be read makes it unhealthy, with its place and exit 1", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: [\n" });
  expect(place.json("doctor")).toMatchObject({ exit: 1, ok: false, error: { code: "check-failed" }, data: { status: "unhealthy", problems: expect.arrayContaining([expect.objectContaining({ code: "invalid-yaml", at: { path: ".milestones/active/a.yaml", line: 2, column: 1 } })]) } });
  expect(place.run("doctor", "--verbose").stdout).toContain("active/a.yaml:2:1");
});

test("without git it says so, and exits with 1", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: A\n", "bin/.keep": "" });
  symlinkSync(process.execPath, join(place.folder, "bin/node"));
  const { exit, data } = place.with({ PATH: join(place.folder, "bin") }).json("doctor");
  expect(exit).toBe(1);
  expect(data).toMatchObject({ status: "unhealthy", problems: expect.arrayContaining([expect.objectContaining({ code: "prerequisite-missing", message: "git is not installed, or not on the PATH." })]) });
});

test("a git that is too old fails like one that is missing", () => {
  place = scratch({ ".milestones/active/a.yaml": "title: A\n", "bin/git": "#!/bin/sh\necho git version 2.20.1\n" });
  chmodSync(join(place.folder, "bin/git"), 0o755);
  expect(place.with({ PATH: `${join(place.folder, "bin")}:${dirname(process.execPath)}` }).json("doctor")).toMatchObject({ exit: 1, data: { checks: expect.arrayContaining([expect.objectContaining({ name: "git", status: "error" })]) } });
});

test("without data it points to init and makes nothing", () => {
  place = scratch();
  expect(place.json("doctor")).toMatchObject({ exit: 0, data: { status: "degraded", problems: [{ code: "no-milestone-data" }] } });
  expect(place.tree()).toEqual({});
});
