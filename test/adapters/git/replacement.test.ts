// Replacing files as one: in which order things reach the disk, and what the next writer makes of an interrupted turn.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { digestOf } from "../../../src/adapters/git/data-files.ts";
import { nodeDisk } from "../../../src/adapters/git/disk.ts";
import { stage, withTemporaries } from "../../../src/adapters/git/replacement.ts";
import { entriesOf, recover, writeJournal } from "../../../src/adapters/git/writing/journal.ts";
import { watchedDisk } from "../../support/writers/faulty-disk.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { value } from "../../support/open-tree.ts";

function room() {
  const path = scratchFolder();
  mkdirSync(join(path, "active"));
  writeFileSync(join(path, "active/a"), "old\n");
  writeFileSync(join(path, "active/gone"), "old\n");
  return { folder: { path, label: "." }, journal: join(path, ".tmp-journal") };
}

const file = (path: string, before: string | null, after: string | null) => ({ path, before: before === null ? null : Buffer.from(before), after: after === null ? null : Buffer.from(after) });
const FILES = [file("active/gone", "old\n", null), file("active/a", "old\n", "new\n"), file("new/deep/b", null, "new\n")];

test("bytes are on the disk before their names, and names, new folders too, before the answer", () => {
  const { folder } = room();
  const log: string[] = [];
  const disk = watchedDisk((_, name) => log.push(name.replace("Sync", "")));
  const staged = value(stage({ disk, folder }, withTemporaries(folder, FILES)));
  expect(log).toEqual(["open", "write", "fsync", "mkdir", "mkdir", "open", "write", "fsync"]);
  log.length = 0;
  expect(staged.swap()).toEqual({ kind: "swapped" });
  expect(log).toEqual(["rename", "rename", "unlink", "open", "fsync", "open", "fsync", "open", "fsync", "open", "fsync"]);
  expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(["active", "active/a", "new", "new/deep", "new/deep/b"]);
});

test("what is staged and discarded leaves nothing behind, new folders neither", () => {
  const { folder } = room();
  const before = readdirSync(folder.path, { recursive: true });
  value(stage({ disk: nodeDisk, folder }, withTemporaries(folder, FILES))).discard();
  expect(readdirSync(folder.path, { recursive: true })).toEqual(before);
});

const EDITS: readonly (readonly [it: string, edit: (path: string) => void])[] = [
  ["in place", (path) => writeFileSync(path, "edited\n")],
  ["by another file in its place", (path) => { writeFileSync(`${path}.edit`, "edited\n"); renameSync(`${path}.edit`, path); }],
];
const IN_ORDER = ["active/a", "new/deep/b", "active/gone"];
const MOMENTS = [0, 1].flatMap((turn) => IN_ORDER.flatMap((path, place) => (place === turn ? [] : EDITS.map(([it, edit]) => ({ turn, path, it, edit, done: place < turn })))));

test.each(MOMENTS)("what somebody writes to $path $it while number $turn is swapped in stays", ({ turn, path, edit, done }) => {
  const { folder } = room();
  let changes = 0;
  const disk = watchedDisk((_, name) => {
    if (!/rename|unlink/.test(name) || changes++ !== turn) return;
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    edit(join(folder.path, path));
  });
  const before = texts(folder);
  const staged = value(stage({ disk, folder }, withTemporaries(folder, FILES)));
  // A file that was new already is theirs again; the others are all new then, and all old where theirs was still to come.
  expect(staged.swap()).toEqual({ kind: done ? "swapped" : "moved" });
  const others = done ? FILES.map(({ after }) => after?.toString() ?? null) : before;
  expect(texts(folder)).toEqual(FILES.map((each, index) => (each.path === path ? "edited\n" : others[index])));
  expect(readdirSync(folder.path, { recursive: true }).filter((name) => String(name).includes(".tmp-"))).toEqual([]);
});

test("what somebody wrote since files were staged stays, and nothing is swapped in", () => {
  const { folder } = room();
  const staged = value(stage({ disk: nodeDisk, folder }, withTemporaries(folder, FILES)));
  writeFileSync(join(folder.path, "active/gone"), "edited\n");
  expect(staged.swap()).toEqual({ kind: "moved" });
  expect(texts(folder)).toEqual(["edited\n", "old\n", null]);
  expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(["active", "active/a", "active/gone"]);
});

/** A turn that was interrupted after so many files were swapped in. */
function interrupted(swapped: number, commit = { commit: true }) {
  const { folder, journal } = room();
  const files = withTemporaries(folder, FILES);
  value(writeJournal(nodeDisk, journal, entriesOf(files, commit)));
  let renames = 0;
  const disk = watchedDisk((_, name) => { if (/rename|unlink/.test(name) && ++renames > swapped) throw new Error("crash"); });
  const staged = value(stage({ disk, folder }, files));
  expect(() => staged.swap()).toThrow("crash");
  return { folder, journal };
}

function texts({ path }: { readonly path: string }): (string | null)[] {
  return FILES.map((each) => (existsSync(join(path, each.path)) ? readFileSync(join(path, each.path), "utf8") : null));
}

test("a turn that had not swapped anything in is forgotten", () => {
  const { folder, journal } = interrupted(0);
  expect(value(recover(nodeDisk, folder, journal))).toEqual([]);
  expect([texts(folder), readdirSync(folder.path, { recursive: true }).filter((name) => String(name).includes(".tmp-"))]).toEqual([["old\n", "old\n", null], []]);
});

test.each([1, 2])("a turn that had swapped in %d of three is completed, and its files are named for the next commit", (swapped) => {
  const { folder, journal } = interrupted(swapped);
  const left = value(recover(nodeDisk, folder, journal));
  expect(left.map(({ path, after }) => [path, after])).toEqual([["active/gone", null], ["active/a", digestOf(Buffer.from("new\n"))], ["new/deep/b", digestOf(Buffer.from("new\n"))]]);
  expect(texts(folder)).toEqual([null, "new\n", "new\n"]);
  expect(value(recover(nodeDisk, folder, journal))).toEqual(left);
  expect(readdirSync(folder.path).filter((name) => name !== ".tmp-journal" && name.startsWith(".tmp-"))).toEqual([]);
});

test("files that were not meant for git are completed and then forgotten", () => {
  const { folder, journal } = interrupted(1, { commit: false });
  expect(value(recover(nodeDisk, folder, journal))).toEqual([]);
  expect([texts(folder), existsSync(journal)]).toEqual([[null, "new\n", "new\n"], false]);
});

test("what somebody has edited since the interruption stays as they left it", () => {
  const { folder, journal } = interrupted(1);
  writeFileSync(join(folder.path, "active/gone"), "edited\n");
  mkdirSync(join(folder.path, "new/deep"), { recursive: true });
  writeFileSync(join(folder.path, "new/deep/b"), "edited\n");
  expect(value(recover(nodeDisk, folder, journal)).map(({ path }) => path)).toEqual(["active/a"]);
  expect(texts(folder)).toEqual(["edited\n", "new\n", "edited\n"]);
});

test.each(["", "{", "null", "{}", '[{"path": 3}]', '[{"path": "../a", "temporary": ".tmp-1-a", "before": null, "after": null}]'])("a journal that says %j says nothing", (text) => {
  const { folder, journal } = room();
  writeFileSync(journal, text);
  expect(value(recover(nodeDisk, folder, journal))).toEqual([]);
  expect(texts(folder)).toEqual(["old\n", "old\n", null]);
});

test("a journal that somebody else wrote cannot make a writer touch what is outside the data folder", () => {
  const { folder, journal } = room();
  const outside = join(scratchFolder(), ".tmp-1-a");
  writeFileSync(outside, "outside\n");
  symlinkSync(dirname(outside), join(folder.path, "link"));
  const entry = { path: "active/a", temporary: ".tmp-1-a", before: "x", after: digestOf(Buffer.from("old\n")), commit: true };
  for (const hostile of [{ temporary: outside }, { temporary: "../../.tmp-1-a" }, { path: "../.tmp-1-a" }, { path: "link/x" }, { path: "/etc/x" }]) {
    writeFileSync(journal, JSON.stringify([entry, { ...entry, ...hostile }]));
    value(recover(nodeDisk, folder, journal));
    expect(readFileSync(outside, "utf8"), JSON.stringify(hostile)).toBe("outside\n");
  }
});
