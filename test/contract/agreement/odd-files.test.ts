// Files that a data folder may hold and that are not what their names say: the catalogs see them as the files' readers do.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { freshDatabase } from "../../support/postgres/database.ts";
import { agrees, forget, worldWith } from "./world.ts";

const SESSION = "milestone_id: milestone-001\nstatus: active\n";
const APPROVAL = "milestone_id: milestone-001\ntask_id: task-001\nphase: design\n";

test.each<readonly [name: string, files: readonly string[], text: string]>([
  ["a folder in the place of a milestone's file", ["active/milestone-002.yaml/inside.yaml"], "title: Inside\n"],
  ["a folder in the place of one of two files of a milestone", ["active/milestone-001.yml/inside"], "x\n"],
  ["a milestone in three files", ["active/milestone-001.yml", "completed/milestone-001.yaml"], "title: Again\ntasks: []\n"],
  ["a milestone in four files", ["active/milestone-001.yml", "completed/milestone-001.yaml", "completed/milestone-001.yml"], "title: Again\ntasks: []\n"],
  ["a milestone twice in one folder", ["active/milestone-001.yml"], "title: Again\ntasks: []\n"],
  ["files without an ending among folders", ["approvals/README", "approvals/milestone-001/notes", "sessions/lock", "events/notes", "state/events/notes"], "x\n"],
  ["folders with a dot in their names", ["approvals/v1.0/one.yaml", "approvals/two.yaml/three.yaml", "sessions/s.d/s-1.yaml", "events/old.jsonl/milestone-001.jsonl"], APPROVAL],
  ["sessions of one name in several places", ["sessions/s-1.yaml", "sessions/s-1.yml", "sessions/s-1.json", "state/sessions/s-1.yaml"], SESSION],
])("%s: brought up to date and built anew the catalogs answer as the files do", { timeout: 600_000 }, async (_name, files, text) => {
  const world = worldWith(await freshDatabase(), { asking: false, stateBranch: null });
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(world.at(path)), { recursive: true });
    writeFileSync(world.at(path), content);
  };
  put("active/milestone-001.yaml", "title: First\ntasks: []\n");
  await agrees(world);
  for (const path of files) put(path, text);
  expect(await agrees(world)).toMatchObject({ warnings: [], files: false });
  await forget(world);
  expect(await agrees(world)).toMatchObject({ warnings: [], files: false });
  execFileSync("git", ["add", "-A"], { cwd: world.folder, env: world.environment });
  expect(await agrees({ ...world, asking: true })).toMatchObject({ warnings: [] });
  for (const path of files) rmSync(world.at(path));
  expect(await agrees(world)).toMatchObject({ warnings: [], files: false });
  await forget(world);
});
