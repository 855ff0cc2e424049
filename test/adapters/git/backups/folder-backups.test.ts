import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../../../support/samples.ts";
import { value } from "../../../support/open-tree.ts";
import { diskError, watchedDisk, type Errno } from "../../../support/writers/faulty-disk.ts";
import { AT, backupsIn, lay, lying, placeOf } from "./yard.ts";

const FILES = { "active/milestone-001.yaml": "id: milestone-001\n", "events/milestone-001.jsonl": "{}\n", "deliverables/a/b/c.bin": "c" };
const ERRNOS: readonly Errno[] = ["ENOSPC", "EIO", "EROFS", "EACCES"];

function yard() {
  const fixture = placeOf("no git");
  lay(fixture, FILES);
  return { fixture, room: join(fixture.folder, ".milestones", "backups") };
}

describe("a copy", () => {
  test("is there whole or not at all, at whichever moment the disk fails, and the next one works", { timeout: 600_000 }, async () => {
    let effects = 0;
    value(await backupsIn(yard().fixture, { disk: watchedDisk((count) => { effects = count; }) }).backups.create({ at: AT, label: "a" }));
    for (const { at, errno } of samples(fc.record({ at: fc.integer({ min: 1, max: effects }), errno: fc.constantFrom(...ERRNOS) }), 30)) {
      const { fixture, room } = yard();
      const before = lying(fixture);
      const outcome = await backupsIn(fixture, { disk: watchedDisk((count, name) => { if (count === at) throw diskError(errno, name); }) }).backups.create({ at: AT, label: "a" });
      const shown = `${errno} at effect ${at} of ${effects}`;
      const { backups } = backupsIn(fixture);
      for (const backup of value(await backups.list())) expect(value(await backups.test(backup)).faults, shown).toEqual([]);
      if (!outcome.ok) expect(outcome.problem.code, shown).toBe(errno === "ENOSPC" ? "disk-full" : "not-writable");
      value(await backups.create({ at: AT, label: "next" }));
      expect(lying(fixture), shown).toEqual(before);
      expect(readdirSync(room).filter((name) => name.startsWith(".tmp-")), shown).toEqual([]);
    }
  });

  test("of which a file was changed or lost is damaged, and says which", async () => {
    const { fixture, room } = yard();
    const { backups } = backupsIn(fixture);
    const made = value(await backups.create({ at: AT, label: "a" }));
    writeFileSync(join(room, made.id, "files", "active", "milestone-001.yaml"), "other");
    rmSync(join(room, made.id, "files", "events"), { recursive: true });
    expect(value(await backups.test(made)).faults).toEqual([{ path: "active/milestone-001.yaml", fault: "is not what was kept" }, { path: "events/milestone-001.jsonl", fault: "is lost" }]);
    lay({ folder: fixture.folder }, { "active/x.yaml": "x" });
    expect(await backups.changes(made)).toMatchObject({ problem: { code: "backup-damaged" } });
  });

  test("without its list of files is damaged", async () => {
    const { fixture, room } = yard();
    const { backups } = backupsIn(fixture);
    const made = value(await backups.create({ at: AT, label: "a" }));
    for (const text of ["", "[]", "{", '{"files": 3}']) {
      writeFileSync(join(room, made.id, "backup.json"), text);
      expect(await backups.test(made), text).toMatchObject({ problem: { code: "backup-damaged" } });
    }
  });

  test("hides itself from git, also where nobody has told git to ignore it", async () => {
    const fixture = placeOf("copies");
    lay(fixture, FILES);
    const before = fixture.git("status", "--porcelain");
    await backupsIn(fixture, { refs: false }).backups.create({ at: AT, label: "a" });
    expect(fixture.git("status", "--porcelain")).toBe(before);
  });
});

describe("logs and caches", () => {
  test("are those that git does not look after; what sessions have in the cache is theirs", async () => {
    const fixture = placeOf("git");
    lay(fixture, {
      ".gitignore": "/logs/\n/cache/\n", "logs/a.log": "a", "logs/system/alerts.jsonl": "{}\n", "cache/leases/x": "x", "cache/work/y": "y",
      "templates/.cache/z": "z", "config/.config-cache": "c", "active/milestone-001.yaml": "id: milestone-001\n",
    });
    const { storeroom } = backupsIn(fixture);
    expect(value(await storeroom.list()).map(({ kind, path }) => `${kind} ${path}`)).toEqual(["cache config/.config-cache", "log logs/a.log", "cache templates/.cache/z"]);
    for (let time = 0; time < 2; time++) value(await storeroom.remove(["logs/a.log", "templates/.cache/z"]));
    expect([existsSync(join(fixture.folder, ".milestones/logs/a.log")), value(await storeroom.list()).length]).toEqual([false, 1]);
  });

  test("that are committed are history, and stay", async () => {
    const fixture = placeOf("git");
    lay(fixture, { "logs/a.log": "a", "active/milestone-001.yaml": "id: milestone-001\n" });
    fixture.git("add", "-A");
    fixture.git("commit", "-q", "-m", "Logs");
    expect(value(await backupsIn(fixture).storeroom.list())).toEqual([]);
  });
});
