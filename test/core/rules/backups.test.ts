import { describe, expect, test } from "vitest";
import { backupId, isMilestoneFile, readBackupId, type Backup } from "../../../src/core/model/stored/backup.ts";
import { BEFORE_RESTORE, findBackup, newestFirst, prunable } from "../../../src/core/rules/backups.ts";

const NOW = "2026-03-31T12:00:00Z";

function backup(day: number, label = "daily", more: Partial<Backup> = {}): Backup {
  const at = `2026-03-${String(day).padStart(2, "0")}T09:00:00Z`;
  return { id: backupId(at, label), kind: "git", at, label, place: "", milestones: 1, files: 1, bytes: 1, ...more };
}

const idsOf = (backups: readonly Backup[]): string[] => backups.map(({ id }) => id);

describe("the id of a backup", () => {
  test("tells its time and label, sorts by time, and is read back", () => {
    const id = backupId("2026-03-02T09:00:00.123Z", "pre-switch");
    expect([id, readBackupId(id)]).toEqual(["20260302T090000Z-pre-switch", { at: "2026-03-02T09:00:00Z", label: "pre-switch" }]);
  });

  test.each(["", "latest", "20260302T090000Z", "20260302T090000Z-", "x20260302T090000Z-a"])("%j is none", (id) => expect(readBackupId(id)).toBeNull());
});

test("milestones of a backup are the files of active and completed, without dependencies.yaml", () => {
  expect(["active/a.yaml", "completed/b.yml", "active/dependencies.yaml", "active/.gitkeep", "events/a.jsonl", "active/deeper/a.yaml"].filter(isMilestoneFile)).toEqual(["active/a.yaml", "completed/b.yml"]);
});

describe("a backup is found", () => {
  const all = [backup(1), backup(3, BEFORE_RESTORE), backup(2), backup(3, `${BEFORE_RESTORE}-2`)];

  test("by its id", () => expect(findBackup(all, backup(1).id)).toMatchObject({ value: { at: backup(1).at } }));

  test("as the latest, which is never what a restore put aside: so restoring twice is restoring once", () => {
    expect(findBackup(all, "latest")).toMatchObject({ value: { id: backup(2).id } });
  });

  test("or not, with what to do next", () => {
    expect(findBackup([], "latest")).toMatchObject({ problem: { code: "backup-not-found", message: "There is no backup yet.", hint: "Make one with `milestone backup create`." } });
    expect(findBackup(all, "20200101T000000Z-x")).toMatchObject({ problem: { code: "backup-not-found", hint: "See `milestone backup list`." } });
  });

  test("the newest comes first", () => expect(idsOf(newestFirst(all)).slice(-1)).toEqual([backup(1).id]));
});

describe("what is old", () => {
  test("goes when it is older than so long, and not before", () => {
    const all = [backup(1), backup(20), backup(30)];
    expect(idsOf(prunable({ backups: all, stored: [] }, { olderThan: "30d", now: NOW }).backups)).toEqual([backup(1).id]);
    expect(idsOf(prunable({ backups: all, stored: [] }, { olderThan: "365d", now: NOW }).backups)).toEqual([]);
  });

  test("stays where it is the newest backup, or the latest that no restore put aside", () => {
    const all = [backup(1), backup(2), backup(3, BEFORE_RESTORE), backup(4, BEFORE_RESTORE)];
    expect(idsOf(prunable({ backups: all, stored: [] }, { olderThan: "1d", now: NOW }).backups)).toEqual([backup(3, BEFORE_RESTORE).id, backup(1).id]);
  });

  test("stays where people made it", () => {
    const all = [backup(1, "x", { kind: "by-hand" }), backup(2), backup(3)];
    expect(idsOf(prunable({ backups: all, stored: [] }, { olderThan: "1d", now: NOW }).backups)).toEqual([backup(2).id]);
  });

  test("logs are as old as their last line", () => {
    const log = (path: string, at: string) => ({ path, kind: "log" as const, at, bytes: 1 });
    expect(prunable({ backups: [], stored: [log("logs/a", "2026-03-01T00:00:00Z"), log("logs/b", NOW)] }, { olderThan: "7d", now: NOW }).stored.map(({ path }) => path)).toEqual(["logs/a"]);
  });
});
