// Scale through the shipped program: SQLite when it is due, the way back by override, and a simulation that leaves no trace.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { scratchFolder } from "../support/git-fixture.ts";
import { ask, freshDatabase } from "../support/postgres/database.ts";
import { scratch, type Scratch } from "../support/shipped.ts";

let place: Scratch;
afterEach(() => place.remove());

const many = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`.milestones/active/milestone-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
function seeded(files: Record<string, string>): Scratch {
  const made = scratch(files);
  made.git("add", "--all");
  made.git("commit", "--quiet", "-m", "Plans.");
  return made;
}

const POINTER = ".milestones/config/database-config.yaml";

test("at 50 milestones SQLite answers as the files did, an override brings the files back, and without it SQLite holds again", () => {
  place = seeded({ ...many(60), ".milestones/.gitignore": "/data/\n" });
  const { json, git } = place;
  const listed = () => json("list", "--all").data;
  const before = listed();
  expect(json("scale", "status")).toMatchObject({ exit: 0, data: { backend: "file", recommended: "sqlite" }, warnings: [{ code: "switch-due" }] });
  expect(git("status", "--porcelain")).toBe("");
  expect(json("scale", "recalc")).toMatchObject({ exit: 0, data: { switched: { from: "file", to: "sqlite" } } });
  expect([git("show", `HEAD:${POINTER}`).trim(), git("status", "--porcelain")]).toEqual(["backend: sqlite", ""]);
  expect(place.run("system-info").stdout).toContain("Backend: sqlite (auto-scaling enabled)");
  expect([listed(), existsSync(join(place.folder, ".milestones/data/milestones.db"))]).toEqual([before, true]);
  expect(json("config", "set", "backend_override", "file").exit).toBe(0);
  expect([json("scale", "status").data, listed()]).toEqual([expect.objectContaining({ backend: "file", auto_scaling: "paused by override" }), before]);
  expect(json("config", "unset", "backend_override").exit).toBe(0);
  rmSync(join(place.folder, ".milestones/data"), { recursive: true, force: true });
  expect([json("scale", "status").data, listed()]).toEqual([expect.objectContaining({ backend: "sqlite" }), before]);
});

test("a simulation goes through every threshold in a copy, touches nothing, and takes the copy with it", () => {
  place = seeded(many(3));
  const room = scratchFolder();
  const before = [place.tree(), place.git("status", "--porcelain"), place.git("for-each-ref")];
  const { exit, data } = place.with({ TMPDIR: room }).json("scale", "simulate", "--to", "205");
  expect(exit).toBe(0);
  expect(data).toMatchObject({ to: 205, steps: [
    { milestones: 3, backend: "file" }, { milestones: 49, backend: "file" }, { milestones: 50, before: "file", backend: "sqlite", switch_ms: expect.any(Number) },
    { milestones: 199, backend: "sqlite" }, { milestones: 200, recommended: "postgresql", reachable: "sqlite", backend: "sqlite" }, { milestones: 205 },
  ] });
  expect([[place.tree(), place.git("status", "--porcelain"), place.git("for-each-ref")], readdirSync(room)]).toEqual([before, []]);
});

test("with a server the simulation goes on to PostgreSQL, and leaves no schema behind in it", async () => {
  place = seeded({ ...many(1), ".milestones/config/milestone-config.yaml": "scale_thresholds:\n  file_to_sqlite: 3\n  sqlite_to_postgresql: 5\n" });
  const url = await freshDatabase();
  const { exit, data } = place.with({ TMPDIR: scratchFolder(), DATABASE_URL: url }).json("scale", "simulate", "--to", "6");
  expect(exit).toBe(0);
  expect(data).toMatchObject({ steps: [{ milestones: 1 }, { milestones: 2, backend: "file" }, { milestones: 3, backend: "sqlite" }, { milestones: 4 }, { milestones: 5, before: "sqlite", backend: "postgresql" }, { milestones: 6, backend: "postgresql" }] });
  expect(await ask(url, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'milestone%'")).toEqual([]);
});
