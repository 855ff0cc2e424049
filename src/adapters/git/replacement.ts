// Replacing several files as one: staged beside their targets, swapped in, or put back.
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { digestOf, fileOf, readDataFile, stampAt, stampOf, type DataFolder } from "./data-files.ts";
import { diskProblem, makeFolders, removeFolderQuietly, removeQuietly, syncFolder, writeNew, type Disk } from "./disk.ts";

/** One file's bytes now and then; null where there is none. `mode` is that of the file that is replaced. */
export type Planned = { readonly path: string; readonly before: Buffer | null; readonly after: Buffer | null; readonly mode?: number | undefined };

/** What a file should hold after it is put back. */
export type Wanted = (file: Planned) => Buffer | null;

/**
 * `moved`: somebody else wrote a target meanwhile; theirs stays, and so does everything else. `stuck`: some targets are new and could not
 * be put back; the journal makes the next writer complete the rest.
 */
export type Swap = { readonly kind: "swapped" } | { readonly kind: "moved" } | { readonly kind: "restored" | "stuck"; readonly problem: Problem };

export interface Replacement {
  /** All targets hold their new bytes, durably, or none does. Each is as it was planned until its own turn. Problems: `disk-full`, `not-writable`. */
  swap(): Swap;
  /** Undoes a swap, where nobody else has written a target since. */
  putBack(wanted: Wanted): Result<void>;
  /** Removes what was staged and not swapped in. */
  discard(): void;
}

export type Staged = Planned & { readonly target: string; readonly temporary: string };
type Room = { readonly disk: Disk; readonly folder: DataFolder };

/** Whether a name is one of those below, without a folder. */
export function isTemporaryName(name: string): boolean {
  return /^\.tmp-\d+-[0-9a-f]+$/.test(name);
}

/** Names for the temporary files, chosen before they are written, so that the journal knows them. */
export function withTemporaries(folder: DataFolder, files: readonly Planned[]): readonly Staged[] {
  const token = randomBytes(4).toString("hex");
  return files.map((file, index) => {
    const target = fileOf(folder, file.path);
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
  const stamps = stampsOf(room.folder, files);
  if (!stamps) return leave({ kind: "moved" }, discard);
  const done: Staged[] = [];
  const ordered = [...files.filter(({ after }) => after !== null), ...files.filter(({ after }) => after === null)];
  let current = "";
  try {
    for (const file of ordered) {
      current = file.target;
      // The last look comes right before the name changes hands: nothing that takes time may stand between the two.
      if (stampAt(file.target) !== stamps.get(file.path)) return undo(room, done, { discard, fault: null });
      if (file.after !== null) room.disk.renameSync(file.temporary, file.target);
      else if (file.before !== null) room.disk.unlinkSync(file.target);
      done.push(file);
    }
    for (const folder of new Set(folders)) syncFolder(room.disk, (current = folder));
    return { kind: "swapped" };
  } catch (error) {
    return undo(room, done, { discard, fault: diskProblem(error, current) });
  }
}

/** How each file is known again, null for none; null where one does not hold what was planned. */
function stampsOf(folder: DataFolder, files: readonly Planned[]): ReadonlyMap<string, string | null> | null {
  const stamps = new Map<string, string | null>();
  for (const { path, before } of files) {
    const found = readDataFile(folder, path);
    if (!found.ok) return null;
    const same = found.value && before ? found.value.bytes.equals(before) : found.value === before;
    if (!same) return null;
    stamps.set(path, found.value && stampOf(found.value.stat));
  }
  return stamps;
}

type Undoing = Pick<Aftercare, "discard"> & { readonly fault: Problem | null };

function undo(room: Room, done: readonly Staged[], { discard, fault }: Undoing): Swap {
  const restored = putBack(room, done, ({ before }) => before);
  if (!restored.ok) return { kind: "stuck", problem: { ...(fault ?? restored.problem), hint: "Some files are new already; the next command that writes completes the rest." } };
  return leave(fault ? { kind: "restored", problem: fault } : { kind: "moved" }, discard);
}

function leave(swap: Swap, discard: () => void): Swap {
  discard();
  return swap;
}

function putBack({ disk, folder }: Room, files: readonly Staged[], wanted: Wanted): Result<void> {
  let fault: Result<void> = ok(undefined);
  for (const file of files.toReversed()) {
    const bytes = wanted(file);
    const draft = `${file.temporary}-back`;
    try {
      if (bytes !== null) writeNew(disk, draft, { bytes, mode: file.mode });
      // What somebody else wrote since stays.
      if (digestAt(folder, file.path) !== digest(file.after)) removeQuietly(disk, draft);
      else if (bytes === null) disk.unlinkSync(file.target);
      else disk.renameSync(draft, file.target);
      syncFolder(disk, dirname(file.target));
    } catch (error) {
      removeQuietly(disk, draft);
      fault = failed(diskProblem(error, file.target));
    }
  }
  return fault;
}

/** Null for no file. */
export function digest(bytes: Buffer | null): string | null {
  return bytes === null ? null : digestOf(bytes);
}

/** The digest of what lies at a path: "other" for what is neither a file nor nothing, so that it equals no digest. */
export function digestAt(folder: DataFolder, path: string): string | null {
  const found = readDataFile(folder, path);
  if (!found.ok) return "other";
  return found.value === null ? null : digestOf(found.value.bytes);
}
