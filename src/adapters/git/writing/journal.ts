// The journal of a writer's turn: what it is about to replace, so that the next writer can end what a crash interrupted.
import { basename, dirname, join } from "node:path";
import { isObject, parsedJson } from "../../../core/base/json.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { isDataPath } from "../../../core/model/stored/data-path.ts";
import { fileOf, parentProblem, type DataFolder } from "../data-files.ts";
import { diskProblem, entryAt, makeFolders, removeQuietly, syncFolder, writeNew, type Disk } from "../disk.ts";
import { textOf } from "../discovery.ts";
import { digest, digestAt, isTemporaryName, type Staged } from "../replacement.ts";

/**
 * Digests of a file before and after, and the name under which its new bytes wait beside it. `commit`: git shall
 * remember it.
 */
export type Entry = {
  readonly path: string;
  readonly temporary: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly commit: boolean;
};

export function entriesOf(files: readonly Staged[], { commit }: Pick<Entry, "commit">): readonly Entry[] {
  return files.map(({ path, temporary, before, after }) => ({ path, temporary: basename(temporary), before: digest(before), after: digest(after), commit }));
}

/** The journal is on disk when this returns. Problems: `disk-full`, `not-writable`. */
export function writeJournal(disk: Disk, path: string, entries: readonly Entry[]): Result<void> {
  const draft = `${path}.new`;
  try {
    makeFolders(disk, dirname(path));
    removeQuietly(disk, draft);
    writeNew(disk, draft, { bytes: Buffer.from(JSON.stringify(entries)) });
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
  try {
    if (entryAt(`${path}.new`)) removeQuietly(disk, `${path}.new`);
    const entries = readJournal(path)?.filter((entry) => parentProblem(folder, entry.path) === null);
    if (!entries) return ok([]);
    const begun = entries.some(({ path: file, before, after }) => before !== after && digestAt(folder, file) === after);
    for (const entry of entries) end({ disk, folder }, entry, begun ? "completed" : "forgotten");
    const left = begun ? entries.filter((entry) => entry.commit && digestAt(folder, entry.path) === entry.after) : [];
    if (left.length === 0) disk.unlinkSync(path);
    return ok(left);
  } catch (error) {
    return failed(diskProblem(error, path));
  }
}

type Room = { readonly disk: Disk; readonly folder: DataFolder };

function end({ disk, folder }: Room, entry: Entry, how: "completed" | "forgotten"): void {
  const target = fileOf(folder, entry.path);
  const temporary = join(dirname(target), entry.temporary);
  if (how === "completed" && entry.before !== entry.after && digestAt(folder, entry.path) === entry.before) {
    if (entry.after === null) disk.unlinkSync(target);
    else if (entryAt(temporary)) disk.renameSync(temporary, target);
    syncFolder(disk, dirname(target));
  }
  for (const name of [temporary, `${temporary}-back`]) if (entryAt(name)) removeQuietly(disk, name);
}

/** Null where there is none, or none that a writer of ours wrote: it may have come with what was checked out. */
function readJournal(path: string): readonly Entry[] | null {
  const value: unknown = parsedJson(textOf(path) ?? "");
  return Array.isArray(value) && value.every(isEntry) ? value : null;
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const { path, temporary, before, after } = value;
  const digests = [before, after].every((each) => each === null || typeof each === "string");
  return typeof path === "string" && isDataPath(path) && typeof temporary === "string" && isTemporaryName(temporary) && digests;
}
