import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GIT_STATES, smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import { AT, backupsIn, lay, put } from "./yard.ts";

/** What a person would notice. */
function seen({ git, tryGit }: GitFixture): readonly string[] {
  return [tryGit("rev-parse", "HEAD"), git("status", "--porcelain"), tryGit("ls-files", "--stage"), git("for-each-ref", "refs/heads", "refs/tags")];
}

describe("a backup in git", () => {
  test("changes nothing that a person sees: no branch, no index, no file", async () => {
    const fixture = smallRepository();
    put(fixture, { "active/milestone-001.yaml": "changed by hand\n", "active/new.yaml": "new\n" });
    fixture.write("src/code.txt", "staged\n");
    fixture.git("add", "src/code.txt");
    const before = seen(fixture);
    await backupsIn(fixture).backups.create({ at: AT, label: "a" });
    expect(seen(fixture)).toEqual(before);
    expect(fixture.git("show", "refs/milestones/backup/20260302T090000Z-a:.milestones/active/new.yaml")).toBe("new");
  });

  test("holds hand edits and files that were never committed, and outlives a garbage collection", async () => {
    const fixture = smallRepository();
    put(fixture, { "active/new.yaml": "new\n" });
    const { backups } = backupsIn(fixture);
    const made = value(await backups.create({ at: AT, label: "a" }));
    rmSync(join(fixture.folder, ".milestones"), { recursive: true });
    fixture.git("gc", "-q", "--prune=now");
    fixture.git("fsck", "--strict");
    expect(value(await backups.test(made)).faults).toEqual([]);
    expect(value(await backups.changes(made)).map(({ path }) => path)).toEqual(["active/milestone-001.yaml", "active/new.yaml"]);
  });

  test.each(GIT_STATES)("is made and proven in $name", { timeout: 600_000 }, async ({ name, make, gitDir }) => {
    const fixture = make();
    const { backups } = backupsIn(fixture, gitDir === undefined ? {} : { gitDir: join(fixture.folder, gitDir) });
    const before = gitDir === undefined ? seen(fixture) : [];
    const made = value(await backups.create({ at: AT, label: "a" }));
    expect(made.files).toBeGreaterThan(0);
    const trial = await backups.test(made);
    if (name === "a partial clone without its remote") expect(trial).toMatchObject({ problem: { code: "remote-unavailable" } });
    else expect(trial).toMatchObject({ value: { files: made.files, bytes: made.bytes, faults: [] } });
    expect(value(await backups.changes(made))).toEqual([]);
    if (gitDir === undefined) expect(seen(fixture)).toEqual(before);
  });

  test("is that of the state branch where another branch is checked out", async () => {
    const fixture = smallRepository();
    fixture.git("checkout", "-q", "-b", "milestone/milestone-001");
    lay(fixture, { "active/milestone-001.yaml": "on the work branch\n" });
    const { backups } = backupsIn(fixture);
    await backups.create({ at: AT, label: "a" });
    expect(fixture.git("show", "refs/milestones/backup/20260302T090000Z-a:.milestones/active/milestone-001.yaml")).toContain("title: First");
  });

  test("whose contents git has lost is told apart, file by file, and nothing is restored from it", async () => {
    const fixture = smallRepository();
    put(fixture, { "active/a.yaml": "a\n", "active/b.yaml": "b\n" });
    const { backups } = backupsIn(fixture);
    const made = value(await backups.create({ at: AT, label: "a" }));
    const id = fixture.git("rev-parse", `${made.place}:.milestones/active/a.yaml`);
    rmSync(join(fixture.folder, ".git", "objects", id.slice(0, 2), id.slice(2)));
    put(fixture, { "active/a.yaml": "other\n" });
    expect(value(await backups.test(made)).faults).toEqual([{ path: "active/a.yaml", fault: "is lost" }]);
    expect(await backups.changes(made)).toMatchObject({ problem: { code: "backup-damaged", message: expect.stringContaining("active/a.yaml") } });
  });

  test("whose folders git has lost is damaged as a whole", async () => {
    const fixture = smallRepository();
    put(fixture, { "active/a.yaml": "a\n" });
    const { backups } = backupsIn(fixture);
    const made = value(await backups.create({ at: AT, label: "a" }));
    const id = fixture.git("rev-parse", `${made.place}:.milestones/active`);
    rmSync(join(fixture.folder, ".git", "objects", id.slice(0, 2), id.slice(2)));
    expect(await backups.test(made)).toMatchObject({ problem: { code: "backup-damaged" } });
  });

  test("made by several at once is several, each under a name of its own", async () => {
    const fixture = smallRepository();
    const made = await Promise.all(Array.from({ length: 5 }, () => backupsIn(fixture).backups.create({ at: AT, label: "a" })));
    expect(new Set(made.map((one) => value(one).id)).size).toBe(5);
    expect(value(await backupsIn(fixture).backups.list())).toHaveLength(5);
  });

  test("made by somebody else under a name that is none of ours is left alone", async () => {
    const fixture = smallRepository();
    fixture.git("update-ref", "refs/milestones/backup/mine", "HEAD");
    expect(value(await backupsIn(fixture).backups.list())).toEqual([]);
  });
});
