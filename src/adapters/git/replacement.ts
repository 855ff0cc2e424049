// Replacing several files as one: staged beside their targets, journalled, swapped in, or put back.
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { isObject } from "../../core/base/json.ts";
import type { Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { digestOf, readDataFile, type DataFolder } from "./data-files.ts";
import { diskProblem, makeFolders, removeFolderQuietly, removeQuietly, syncFolder, writeNew, type Disk } from "./disk.ts";
import { textOf } from "./discovery.ts";

/** One file's bytes now and then; null where there is none. `mode` is that of the file that is replaced. */
export type Planned = { readonly path: string; readonly before: Buffer | null; readonly after: Buffer | null; readonly mode?: number | undefined };

/** What a file should hold after it is put back. */
export type Wanted = (file: Planned) => Buffer | null;

/** `stuck`: some targets are new and could not be put back; the journal makes the next writer complete the rest. */
export type Swap = { readonly kind: "swapped" } | { readonly kind: "restored" | "stuck"; readonly problem: Problem };

export interface Replacement {
  /** All targets hold their new bytes, durably, or none does. Problems: `disk-full`, `not-writable`. */
  swap(): Swap;
  /** Undoes a swap, where nobody else has written a target since. */
  putBack(wanted: Wanted): Result<void>;
  /** Removes what was staged and not swapped in. */
  discard(): void;
}

type Staged = Planned & { readonly target: string; readonly temporary: string };
type Room = { readonly disk: Disk; readonly folder: DataFolder };

/** Names for the temporary files, chosen before they are written, so that the journal knows them. */
export function withTemporaries(folder: DataFolder, files: readonly Planned[]): readonly Staged[] {
  const token = randomBytes(4).toString("hex");
  return files.map((file, index) => {
    const target = join(folder.path, file.path);
    return { ...file, target, temporary: join(dirname(target), `.tmp-${process.pid}-${token}${index}`) };
  });
}

/** Writes the new bytes beside their targets. On a problem nothing is left behind. */
export function stage(room: Room, files: readonly Staged[]): Result<Replacement> {
  const { disk } = room;
  const made: string[] = [];
  const discard = (): void => {
    for (const { temporary } of files) removeQuietly(disk, temporary);
    for (const folder of made.toReversed()) removeFolderQuietly(disk, folder);
  };
  for (const { after, target, temporary, mode } of files) {
    if (after === null) continue;
    try {
      made.push(...makeFolders(disk, dirname(target)));
      writeNew(disk, temporary, { bytes: after, mode });
    } catch (error) {
      discard();
      return failed(diskProblem(error, target));
    }
  }
  const folders = [...made.map(dirname), ...files.map(({ target }) => dirname(target))];
  return ok({ discard, swap: () => swap(room, files, { folders, discard }), putBack: (wanted) => putBack(room, files, wanted) });
}

type Aftercare = { readonly folders: readonly string[]; readonly discard: () => void };

function swap(room: Room, files: readonly Staged[], { folders, discard }: Aftercare): Swap {
  const done: Staged[] = [];
  const ordered = [...files.filter(({ after }) => after !== null), ...files.filter(({ after }) => after === null)];
  let current = "";
  try {
    for (const file of ordered) {
      current = file.target;
      if (file.after !== null) room.disk.renameSync(file.temporary, file.target);
      else if (file.before !== null) room.disk.unlinkSync(file.target);
      done.push(file);
    }
    for (const folder of new Set(folders)) syncFolder(room.disk, (current = folder));
    return { kind: "swapped" };
  } catch (error) {
    const fault = diskProblem(error, current);
    const restored = putBack(room, done, ({ before }) => before);
    if (!restored.ok) return { kind: "stuck", problem: { ...fault, hint: "Some files are new already; the next command that writes completes the rest." } };
    discard();
    return { kind: "restored", problem: fault };
  }
}

function putBack({ disk, folder }: Room, files: readonly Staged[], wanted: Wanted): Result<void> {
  let fault: Result<void> = ok(undefined);
  for (const file of files.toReversed()) {
    const bytes = wanted(file);
    try {
      if (digestAt(folder, file.path) !== digest(file.after)) continue;
      if (bytes === null) disk.unlinkSync(file.target);
      else {
        writeNew(disk, `${file.temporary}-back`, { bytes, mode: file.mode });
        disk.renameSync(`${file.temporary}-back`, file.target);
      }
      syncFolder(disk, dirname(file.target));
    } catch (error) {
      removeQuietly(disk, `${file.temporary}-back`);
      fault = failed(diskProblem(error, file.target));
    }
  }
  return fault;
}

/** Digests of a file before and after, and where its new bytes wait. `commit`: git shall remember it. */
export type Entry = {
  readonly path: string;
  readonly temporary: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly commit: boolean;
};

/** What a writer is about to do; it outlives a crash. `root` is the data folder. */
export type Journal = { readonly root: string; readonly files: readonly Entry[] };

export function entriesOf(files: readonly Staged[], { commit }: Pick<Entry, "commit">): readonly Entry[] {
  return files.map(({ path, temporary, before, after }) => ({ path, temporary, before: digest(before), after: digest(after), commit }));
}

export function writeJournal(disk: Disk, path: string, journal: Journal): Result<void> {
  const draft = `${path}.new`;
  try {
    makeFolders(disk, dirname(path));
    removeQuietly(disk, draft);
    writeNew(disk, draft, { bytes: Buffer.from(JSON.stringify(journal)) });
    disk.renameSync(draft, path);
    syncFolder(disk, dirname(path));
    return ok(undefined);
  } catch (error) {
    removeQuietly(disk, draft);
    return failed(diskProblem(error, path));
  }
}

/**
 * Ends what a writer that died had begun, to be called under the lock: where it had swapped a file in, the rest follows
 * unless somebody has changed it since; where it had not, its temporary files go. The answer names the files that git
 * should have remembered and that still are as they were written.
 */
export function recover(disk: Disk, folder: DataFolder, path: string): Result<readonly Entry[]> {
  const journal = readJournal(path);
  if (!journal) return ok([]);
  const room = { disk, folder: { path: journal.root, label: journal.root } };
  try {
    const begun = journal.files.some(({ path: file, before, after }) => before !== after && digestAt(room.folder, file) === after);
    if (begun) for (const entry of journal.files) complete(room, entry);
    for (const { temporary } of journal.files) for (const name of [temporary, `${temporary}-back`]) removeQuietly(disk, name);
    const left = begun ? journal.files.filter((entry) => entry.commit && digestAt(room.folder, entry.path) === entry.after) : [];
    if (left.length === 0) disk.unlinkSync(path);
    return ok(journal.root === folder.path ? left : []);
  } catch (error) {
    return failed(diskProblem(error, path));
  }
}

function complete({ disk, folder }: Room, { path, temporary, before, after }: Entry): void {
  if (before === after || digestAt(folder, path) !== before) return;
  const target = join(folder.path, path);
  if (after === null) disk.unlinkSync(target);
  else if (disk.lstatSync(temporary, { throwIfNoEntry: false })) disk.renameSync(temporary, target);
  syncFolder(disk, dirname(target));
}

function readJournal(path: string): Journal | null {
  const text = textOf(path);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

function isJournal(value: unknown): value is Journal {
  return isObject(value) && typeof value["root"] === "string" && Array.isArray(value["files"]) && value["files"].every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && ["path", "temporary"].every((key) => typeof value[key] === "string");
}

function digest(bytes: Buffer | null): string | null {
  return bytes === null ? null : digestOf(bytes);
}

/** "other" for what is neither a file nor nothing, so that it equals no digest. */
function digestAt(folder: DataFolder, path: string): string | null {
  const found = readDataFile(folder, path);
  if (!found.ok) return "other";
  return found.value === null ? null : digestOf(found.value.bytes);
}
