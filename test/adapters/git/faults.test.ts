// The disk fails at any moment: nothing is lost, nothing is left behind, and the next try works.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { diskError, type Errno, watchedDisk } from "../../support/writers/faulty-disk.ts";
import { A, FIRST, type GitFixture, scratchFolder, personIn, smallRepository } from "../../support/git-fixture.ts";
import { change, open, put, value } from "../../support/open-tree.ts";
import { samples } from "../../support/samples.ts";

const PATH = "active/milestone-001.yaml";
const CHANGES = [put(PATH, "id: milestone-001\ntitle: Second\n"), put("events/milestone-001.jsonl", "{}\n"), put("completed/old.yaml", null)];

function repository(): GitFixture {
  const fixture = smallRepository();
  fixture.write(".milestones/completed/old.yaml", "id: old\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "More");
  return fixture;
}

/** The data as texts: all old, all new, or something that must not be. */
function stateOf({ folder }: GitFixture): "old" | "new" | string {
  const text = (path: string): string | null => (existsSync(join(folder, ".milestones", path)) ? readFileSync(join(folder, ".milestones", path), "utf8") : null);
  const found = CHANGES.map(({ path }) => text(path));
  if (JSON.stringify(found) === JSON.stringify([FIRST, null, "id: old\n"])) return "old";
  return JSON.stringify(found) === JSON.stringify(CHANGES.map((change) => change.text)) ? "new" : JSON.stringify(found);
}

function litter({ folder }: GitFixture): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.tmp-|milestone[.-](?:lock|journal)|fast_import_crash/.test(name));
}

async function countEffects(): Promise<number> {
  let effects = 0;
  value(await change(open(repository(), { disk: watchedDisk((count) => { effects = count; }) }), CHANGES));
  return effects;
}

const ERRNOS: readonly Errno[] = ["ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EMFILE"];
const CODES: Readonly<Record<Errno, string>> = { ENOSPC: "disk-full", EDQUOT: "disk-full", EIO: "not-writable", EROFS: "not-writable", EACCES: "not-writable", EMFILE: "not-writable" };

test("a single failure of the disk leaves all files old and no litter, or the commit succeeds all the same", { timeout: 600_000 }, async () => {
  const effects = await countEffects();
  expect(effects).toBeGreaterThan(20);
  const cases = samples(fc.record({ at: fc.integer({ min: 1, max: effects }), errno: fc.constantFrom(...ERRNOS) }), 24);
  for (const { at, errno } of cases) {
    const fixture = repository();
    const disk = watchedDisk((count, name) => { if (count === at) throw diskError(errno, name); });
    const outcome = await change(open(fixture, { disk }), CHANGES);
    const shown = `${errno} at effect ${at}`;
    if (outcome.ok) expect([stateOf(fixture), fixture.git("status", "--porcelain")], shown).toEqual(["new", ""]);
    else expect([outcome.problem.code, stateOf(fixture), fixture.git("status", "--porcelain")], shown).toEqual([CODES[errno], "old", ""]);
    value(await change(open(fixture), [...CHANGES, put("events/next.jsonl", "{}\n")]));
    expect([stateOf(fixture), litter(fixture), fixture.git("status", "--porcelain")], shown).toEqual(["new", [], ""]);
  }
});

test("a disk that fails from some moment on loses nothing, and once it works again the next change ends what was begun", { timeout: 600_000 }, async () => {
  const effects = await countEffects();
  for (const { at, errno } of samples(fc.record({ at: fc.integer({ min: 1, max: effects }), errno: fc.constantFrom(...ERRNOS) }), 16)) {
    const fixture = repository();
    const disk = watchedDisk((count, name) => { if (count >= at) throw diskError(errno, name); });
    const outcome = await change(open(fixture, { disk }), CHANGES);
    const shown = `${errno} from effect ${at}`;
    if (!outcome.ok) expect(outcome.problem.code, shown).toBe(CODES[errno]);
    const lock = join(fixture.folder, ".git", "milestone.lock");
    if (existsSync(lock)) writeFileSync(lock, readFileSync(lock, "utf8").replace(/"pid":\d+/, '"pid":4194305'));
    value(await change(open(fixture), [put("events/next.jsonl", "{}\n")]));
    expect(["old", "new"], shown).toContain(stateOf(fixture));
    expect([litter(fixture), fixture.git("status", "--porcelain")], shown).toEqual([[], ""]);
  }
});

test("a folder that may not be written is one clear problem, and nothing changes", async () => {
  const fixture = repository();
  for (const folder of [".milestones/active", ".git"]) {
    const before = readdirSync(join(fixture.folder, folder)).sort();
    const outcome = await asNobody(fixture, folder, () => change(open(fixture), CHANGES));
    expect(outcome, folder).toMatchObject({ ok: false, problem: { code: "not-writable", message: expect.stringContaining("permission denied") } });
    expect([stateOf(fixture), readdirSync(join(fixture.folder, folder)).sort()], folder).toEqual(["old", before]);
  }
});

test("a file that may not be read is a problem in its place, and a folder too", async () => {
  const fixture = repository();
  chmodSync(join(fixture.folder, A), 0);
  await asNobody(fixture, ".milestones/completed", async () => {
    const snapshot = value(await open(fixture).snapshot({ for: "read" }));
    expect((await snapshot.read([PATH, "completed/old.yaml"])).get(PATH)).toMatchObject({ ok: false, problem: { code: "unreadable", at: { path: A } } });
    expect(await change(open(fixture), [put(PATH, "new\n")])).toMatchObject({ ok: false, problem: { code: "unreadable" } });
    chmodSync(join(fixture.folder, ".milestones/completed"), 0);
    expect(await snapshot.list("completed")).toMatchObject({ ok: false, problem: { code: "unreadable", at: { path: ".milestones/completed" } } });
  });
});

/** Runs as a user to whom everything belongs, but who may not write one folder; root is asked to be somebody else. */
async function asNobody<T>({ folder, environment }: GitFixture, forbidden: string, action: () => Promise<T>): Promise<T> {
  const nobody = 65_534;
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) execFileSync("chown", ["-R", `${nobody}`, folder, environment["HOME"] ?? "", join(folder, "..")]);
  chmodSync(join(folder, forbidden), 0o555);
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(join(folder, forbidden), 0o755);
    if (isRoot) execFileSync("chown", ["-R", "0", folder, environment["HOME"] ?? "", join(folder, "..")]);
  }
}

test("a disk that is really full refuses the change, keeps the old text whole, and works again when there is space", async () => {
  const folder = join(scratchFolder(), "small");
  mkdirSync(folder);
  if (!mounted(folder)) return;
  const tree = open({ folder, environment: personIn(join(scratchFolder(), "home")) });
  value(await change(tree, [put(PATH, FIRST)]));
  writeFileSync(join(folder, "ballast"), Buffer.alloc(700 * 1024));
  expect(await change(tree, [put(PATH, "x".repeat(600 * 1024))])).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  expect([readFileSync(join(folder, A), "utf8"), readdirSync(join(folder, ".milestones"), { recursive: true })]).toEqual([FIRST, ["active", PATH]]);
  writeFileSync(join(folder, "ballast"), "");
  value(await change(tree, [put(PATH, "x".repeat(600 * 1024))]));
});

/** A file system of 1 MiB, where the machine lets us have one. */
function mounted(folder: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    onTestFinished(() => { execFileSync("umount", [folder]); });
    return true;
  } catch {
    return false;
  }
}
