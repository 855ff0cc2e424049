// SQLite in the shipped program, where nothing of this repository is near: no packages, only what dist holds.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { envelopeIn } from "../support/cli.ts";
import { emptyRepository, personIn, scratchFolder } from "../support/git-fixture.ts";
import { top } from "../support/project.ts";

/** All that a runner or a server may be. */
const SYSTEMS = ["darwin-arm64", "linux-arm64", "linux-x64", "linuxmusl-arm64", "linuxmusl-x64", "win32-x64"];

function shipped() {
  const away = scratchFolder();
  for (const part of ["cli", "prebuilds"]) cpSync(join(top, "dist", part), join(away, "dist", part), { recursive: true });
  const { folder } = emptyRepository();
  mkdirSync(join(folder, ".milestones/active"), { recursive: true });
  mkdirSync(join(folder, ".milestones/config"));
  writeFileSync(join(folder, ".milestones/config/milestone-config.yaml"), "backend_override: sqlite\n");
  writeFileSync(join(folder, ".milestones/active/milestone-001.yaml"), "title: Search over everything\n");
  const list = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(away, "dist/cli/index.js"), "list", "--search", "every", "--json"], { cwd: folder, env: personIn(join(away, "home")), encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    return envelopeIn(stdout);
  };
  return { dist: join(away, "dist"), database: join(folder, ".milestones/data/milestones.db"), list };
}

const FOUND = { data: { milestones: [{ id: "milestone-001" }], total: 1 } };

test("SQLite's native parts are shipped once, for every system that may run this", () => {
  const native = readdirSync(join(top, "dist"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".node"));
  expect(native.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(SYSTEMS.map((system) => `prebuilds/${system}.node`));
});

test("away from all packages the program builds a database and answers from it", () => {
  const { database, list } = shipped();
  expect(list()).toMatchObject({ ...FOUND, warnings: [] });
  expect(existsSync(database)).toBe(true);
  expect(list()).toMatchObject({ ...FOUND, warnings: [] });
});

test("on a system for which there is no native part the files answer, with one warning", () => {
  const { dist, list } = shipped();
  rmSync(join(dist, "prebuilds"), { recursive: true });
  expect(list()).toMatchObject({ ...FOUND, warnings: [{ code: "database-unavailable", message: expect.stringContaining("there is no SQLite for this system") }] });
});
