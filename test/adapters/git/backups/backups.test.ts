import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../../../support/samples.ts";
import { scratchFolder } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import { AT, backupsIn, lay, lying, placeOf, put, restore, YARDS, type Files } from "./yard.ts";

const FILES: Files = {
  "active/milestone-001.yaml": "id: milestone-001\ntitle: First\n",
  "completed/milestone-002.yaml": "id: milestone-002\r\ntitle: Zwei – 二\r\n",
  "active/dependencies.yaml": "milestones: []\n",
  "events/milestone-001.jsonl": "{}\n",
  "deliverables/a/picture.png": Buffer.from([0x89, 0x50, 0, 0xff, 0xfe, 10, 13]),
  "deliverables/a/bom.txt": Buffer.from([0xef, 0xbb, 0xbf, 0x61]),
  "deliverables/a/empty": "",
  "deliverables/a/nul.txt": "a\u0000b",
};

/** What is there may be anything: few names, so that they meet. */
const trees = fc.dictionary(
  fc.constantFrom("active/a.yaml", "active/b.yaml", "completed/a.yaml", "events/a.jsonl", "deliverables/x/ü 1.bin", "deliverables/x/y/z", "config/milestone-config.yaml", "notes.md"),
  fc.oneof(fc.string({ maxLength: 20 }), fc.uint8Array({ maxLength: 20 }), fc.constantFrom("same\n", "\r\n", "")),
  { maxKeys: 8 },
);

describe.each(YARDS)("a backup (%s)", (kind) => {
  const yard = () => {
    const fixture = placeOf(kind);
    return { fixture, ...backupsIn(fixture, { refs: kind === "git" }) };
  };

  test("tells when, why and where it was made, and how much it holds", async () => {
    const { fixture, backups } = yard();
    lay(fixture, FILES);
    const made = value(await backups.create({ at: AT, label: "pre-switch" }));
    const bytes = Object.values(FILES).reduce((sum, content) => sum + Buffer.from(content).length, 0);
    const place = kind === "git" ? "refs/milestones/backup/20260302T090000Z-pre-switch" : ".milestones/backups/20260302T090000Z-pre-switch";
    expect(made).toEqual({ id: "20260302T090000Z-pre-switch", kind: kind === "git" ? "git" : "copy", at: "2026-03-02T09:00:00Z", label: "pre-switch", place, milestones: 2, files: 8, bytes });
    expect(value(await backups.list())).toEqual([made]);
  });

  test("gives every byte back, takes away what came later, and leaves what git ignores", async () => {
    const { fixture, backups } = yard();
    lay(fixture, FILES);
    put(fixture, { ".gitignore": "/data/\n/logs/\n/cache/\n/backups/\n/sessions/*.journal\n" });
    const before = lying(fixture);
    const made = value(await backups.create({ at: AT, label: "a" }));
    put(fixture, { "active/milestone-001.yaml": "broken: [", "active/milestone-003.yaml": "id: milestone-003\n", "deliverables/a/picture.png": "text now", "deliverables/a/empty": "not any more" });
    const own: Files = { "data/milestones.db": "index", "logs/a.log": "line\n", "cache/work/x": "x", "sessions/s.journal": "{}" };
    put(fixture, own);
    await restore(fixture, backups, made);
    const after = lying(fixture);
    for (const path of Object.keys(own)) expect(after.delete(path), path).toBe(true);
    expect(after).toEqual(before);
    expect(value(await backups.changes(made))).toEqual([]);
  });

  test("of any state is restored exactly from any other", { timeout: 600_000 }, async () => {
    const { fixture, backups } = yard();
    for (const [index, [first, second]] of samples(fc.tuple(trees, trees), 8).entries()) {
      lay(fixture, { "active/always.yaml": "id: always\n", ...first });
      const before = lying(fixture);
      const made = value(await backups.create({ at: AT, label: `round-${index}` }));
      for (const path of before.keys()) if (!(path in second) && index % 2 === 0) put(fixture, { [path]: "other" });
      put(fixture, second);
      await restore(fixture, backups, made);
      expect(lying(fixture), `round ${index}`).toEqual(before);
      expect(value(await backups.test(made)).faults).toEqual([]);
      value(await backups.remove([made]));
    }
  });

  test("of the same second and label has a number of its own", async () => {
    const { fixture, backups } = yard();
    lay(fixture, FILES);
    const ids = [];
    for (let time = 0; time < 3; time++) ids.push(value(await backups.create({ at: AT, label: "a" })).id);
    expect(ids).toEqual(["20260302T090000Z-a", "20260302T090000Z-a-2", "20260302T090000Z-a-3"]);
    expect(value(await backups.list()).map(({ id }) => id).sort()).toEqual(ids);
  });

  test("is proven in a folder that goes again, and nothing else is touched", async () => {
    const { fixture, backups } = yard();
    lay(fixture, FILES);
    const made = value(await backups.create({ at: AT, label: "a" }));
    lay(fixture, { "active/milestone-001.yaml": "other" });
    if (kind !== "git") return;
    const before = [lying(fixture), fixture.git("status", "--porcelain"), namesOfTrials()];
    expect(value(await backups.test(made))).toMatchObject({ files: 8, faults: [] });
    expect([lying(fixture), fixture.git("status", "--porcelain"), namesOfTrials()]).toEqual(before);
  });

  test("is gone when it was removed, and removing it again is no problem", async () => {
    const { fixture, backups } = yard();
    lay(fixture, FILES);
    const made = value(await backups.create({ at: AT, label: "a" }));
    for (let time = 0; time < 2; time++) value(await backups.remove([made]));
    expect(value(await backups.list())).toEqual([]);
  });

  test("made by hand beside the data folder is listed, restored from, and never removed", async () => {
    const { fixture, backups } = yard();
    lay(fixture, { "active/milestone-001.yaml": "changed" });
    const copy = ".milestones.backup.20240713_101010";
    for (const [path, content] of Object.entries({ ...FILES, "data/milestones.db": "old index", "sessions/a.journal": "x" })) {
      mkdirSync(join(fixture.folder, copy, path, ".."), { recursive: true });
      writeFileSync(join(fixture.folder, copy, path), content);
    }
    const [byHand] = value(await backups.list());
    expect(byHand).toMatchObject({ id: copy, kind: "by-hand", place: copy, at: new Date(2024, 6, 13, 10, 10, 10).toISOString(), milestones: 2 });
    if (!byHand) throw new Error("not listed");
    await restore(fixture, backups, byHand);
    expect(lying(fixture)).toEqual(new Map(Object.entries(FILES).map(([path, content]) => [path, Buffer.from(content).toString("latin1")] as const).sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(value(await backups.test(byHand)).faults).toEqual([]);
    value(await backups.remove([byHand]));
    expect(existsSync(join(fixture.folder, copy))).toBe(true);
  });

  test("follows no link, neither into it nor out of it", async () => {
    const { fixture, backups } = yard();
    lay(fixture, FILES);
    const outside = scratchFolder();
    writeFileSync(join(outside, "secret"), "secret");
    symlinkSync(outside, join(fixture.folder, ".milestones", "deliverables", "out"));
    symlinkSync(join(outside, "secret"), join(fixture.folder, ".milestones", "active", "milestone-009.yaml"));
    const made = value(await backups.create({ at: AT, label: "a" }));
    expect(made.files).toBe(8);
    expect(value(await backups.changes(made))).toEqual([]);
  });
});

function namesOfTrials(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("milestone-backup-"));
}
