// The file system calls of writers in one replaceable set, and what is durable when they return.
import * as fs from "node:fs";
import { dirname } from "node:path";
import { problem, type Problem } from "../../core/base/problem.ts";

/** What a writer may do to the disk. Tests count these calls and let the k-th fail or be the last one. */
export type Disk = Pick<
  typeof fs,
  | "openSync" | "writeSync" | "writeFileSync" | "fsyncSync" | "closeSync" | "renameSync" | "linkSync" | "unlinkSync"
  | "mkdirSync" | "rmdirSync" | "fchmodSync" | "lstatSync"
>;

const { openSync, writeSync, writeFileSync, fsyncSync, closeSync, renameSync, linkSync, unlinkSync, mkdirSync, rmdirSync, fchmodSync, lstatSync } = fs;
export const nodeDisk: Disk = { openSync, writeSync, writeFileSync, fsyncSync, closeSync, renameSync, linkSync, unlinkSync, mkdirSync, rmdirSync, fchmodSync, lstatSync };

/** `mode` is exact; without it the process's mask decides. */
export type NewContent = { readonly bytes: Uint8Array; readonly mode?: number | undefined };

/** A new file with these bytes, on disk when this returns. A half-written one is removed again. */
export function writeNew(disk: Disk, path: string, { bytes, mode }: NewContent): void {
  const descriptor = disk.openSync(path, "wx", 0o666);
  try {
    if (mode !== undefined) disk.fchmodSync(descriptor, mode);
    for (let written = 0; written < bytes.length; ) written += disk.writeSync(descriptor, bytes, written);
    disk.fsyncSync(descriptor);
  } catch (error) {
    disk.closeSync(descriptor);
    removeQuietly(disk, path);
    throw error;
  }
  disk.closeSync(descriptor);
}

/** Makes names in a folder durable: what was created, renamed or removed there stays so. */
export function syncFolder(disk: Disk, folder: string): void {
  // Windows cannot open folders; NTFS journals names by itself.
  if (process.platform === "win32") return;
  const descriptor = disk.openSync(folder, "r");
  try {
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
}

/** Makes the folder with its missing parents; the new ones, outermost first. */
export function makeFolders(disk: Disk, folder: string): string[] {
  if (disk.lstatSync(folder, { throwIfNoEntry: false })) return [];
  const above = makeFolders(disk, dirname(folder));
  disk.mkdirSync(folder);
  return [...above, folder];
}

export function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // It is litter at worst, and the next writer sweeps it.
  }
}

export function removeFolderQuietly(disk: Disk, path: string): void {
  try {
    disk.rmdirSync(path);
  } catch {
    // Somebody put something into it meanwhile.
  }
}

/** The Problem for an error of the file system (`disk-full` or `not-writable`); any other error is thrown on. */
export function diskProblem(error: unknown, path: string): Problem {
  const code = errorCode(error);
  if (code === null) throw error;
  const at = { path };
  if (code === "ENOSPC" || code === "EDQUOT") {
    return problem("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again; nothing was changed." });
  }
  const reason = REASONS[code] ?? code;
  return problem("not-writable", `${path} cannot be written: ${reason}.`, { at, hint: "Nothing was changed. Check the permissions, then try again." });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", EIO: "the disk reports an error",
  EMFILE: "too many open files", ENFILE: "too many open files", ENOTDIR: "a file stands where a folder belongs",
};

export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}

/** What stands at a path, links not followed; null where nothing does, or where it cannot be reached. */
export function entryAt(path: string): fs.BigIntStats | null {
  try {
    return fs.lstatSync(path, { bigint: true });
  } catch {
    return null;
  }
}
