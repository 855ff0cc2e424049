// A data folder with its backups, in git and without, as the machine's doors open them.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openBackups, type BackupsOptions } from "../../../../src/adapters/git/backups/backups.ts";
import type { Backup } from "../../../../src/core/model/stored/backup.ts";
import type { Backups } from "../../../../src/ports/keeping/backups.ts";
import { fixtureAt, personIn, scratchFolder, smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { MESSAGE, open, value } from "../../../support/open-tree.ts";

export const AT = "2026-03-02T09:00:00.000Z";
const KINDS = ["git", "copies", "no git"] as const;
export type YardKind = (typeof KINDS)[number];
export const YARDS: readonly YardKind[] = KINDS;

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function placeOf(kind: YardKind): GitFixture {
  if (kind !== "no git") return smallRepository();
  const base = scratchFolder();
  const folder = join(base, "plain");
  mkdirSync(folder);
  return fixtureAt(folder, personIn(join(base, "home")));
}

export function backupsIn(fixture: GitFixture, { refs = true, ...more }: Partial<BackupsOptions> = {}) {
  const { folder: cwd, environment } = fixture;
  const tree = open(fixture, { ...(more.gitDir !== undefined && { gitDir: more.gitDir }), stateBranch: more.stateBranch ?? null });
  return value(openBackups({ cwd, dataPath: null, environment, stateBranch: null, isWorkBranch: (name) => name.startsWith("milestone/"), standing: () => tree.stateBranch(), refs, ...more }));
}

/** Everything in the data folder is replaced by these files. */
export function lay({ folder }: Pick<GitFixture, "folder">, files: Files): void {
  const data = join(folder, ".milestones");
  rmSync(data, { recursive: true, force: true });
  put({ folder }, files);
}

export function put({ folder }: Pick<GitFixture, "folder">, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, ".milestones", path)), { recursive: true });
    writeFileSync(join(folder, ".milestones", path), content);
  }
}

/** Every file of the data folder as it lies there, by path; our own copies left out. */
export function lying({ folder }: Pick<GitFixture, "folder">): Map<string, string> {
  const data = join(folder, ".milestones");
  const names = existsSync(data) ? readdirSync(data, { recursive: true, encoding: "utf8", withFileTypes: true }) : [];
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1));
  return new Map(paths.filter((path) => !path.startsWith("backups/")).sort().map((path) => [path, readFileSync(join(data, path)).toString("latin1")]));
}

/** As `backup restore` does it, without its words. */
export async function restore(fixture: GitFixture, backups: Backups, backup: Backup): Promise<void> {
  const tree = open(fixture);
  const snapshot = value(await tree.snapshot({ for: "write" }));
  const changes = value(await backups.changes(backup));
  await snapshot.read(changes.map(({ path }) => path));
  const outcome = value(await tree.commit(snapshot, changes, MESSAGE));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
}

export function unreadable(path: string): void {
  chmodSync(path, 0);
}
