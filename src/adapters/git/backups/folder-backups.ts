// Backups without git: copies in folders, our own and those that people made beside the data folder.
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { isObject, parsedJson } from "../../../core/base/json.ts";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { backupId, isMilestoneFile, readBackupId } from "../../../core/model/stored/backup.ts";
import type { Backup } from "../../../core/model/stored/backup.ts";
import type { DataFolder } from "../data-files.ts";
import { namesIn, textOf } from "../discovery.ts";
import { diskProblem, entryAt, makeFolders, removeQuietly, syncFolder, writeNew, type Disk } from "../disk.ts";
import type { Present } from "./present.ts";
import { diskState, filesBelowFolder } from "./state.ts";
import type { DiskRequest, State } from "./state.ts";

const ROOM = "backups";
/** The files lie beside the list of their ids. */
const FILES = "files";
const MANIFEST = "backup.json";

/** All of it or nothing: the copy has its name once every byte is on the disk. Problems: `disk-full`, `not-writable`, `already-exists`. */
export async function makeCopy(folder: DataFolder, { state }: Present, { at, label, disk }: { readonly at: string; readonly label: string; readonly disk: Disk }): Promise<Result<Backup>> {
  const id = freeName(join(folder.path, ROOM), at, label);
  const room = join(folder.path, ROOM);
  const making = join(room, `.tmp-${process.pid}-${id}`);
  const bytes = await state.bytes([...state.ids.keys()]);
  if (!bytes.ok) return bytes;
  try {
    if (makeFolders(disk, room).length > 0) writeNew(disk, join(room, ".gitignore"), { bytes: Buffer.from("*\n") });
    writeFiles(disk, join(making, FILES), bytes.value);
    writeNew(disk, join(making, MANIFEST), { bytes: Buffer.from(`${JSON.stringify({ id, at, label, files: Object.fromEntries(state.ids) }, null, 1)}\n`) });
    syncFolder(disk, making);
    disk.renameSync(making, join(room, id));
    syncFolder(disk, room);
  } catch (error) {
    removeFolder(disk, making);
    return failed(diskProblem(error, making));
  }
  return ok(told(folder, id, { label, at, files: bytes.value }));
}

/** Another one of the same second and label gets a number. */
function freeName(room: string, at: string, label: string): string {
  const taken = new Set(namesIn(room));
  for (let namesake = 1; ; namesake++) {
    const id = backupId(at, namesake === 1 ? label : `${label}-${namesake}`);
    if (!taken.has(id)) return id;
  }
}

/** Files with their folders, all of them durable. */
export function writeFiles(disk: Disk, folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folders = new Set(makeFolders(disk, folder));
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    for (const made of makeFolders(disk, dirname(file))) folders.add(made);
    folders.add(dirname(file));
    writeNew(disk, file, { bytes });
  }
  for (const each of folders) syncFolder(disk, each);
}

function told({ label: shown }: DataFolder, id: string, { label, at, files }: { readonly label: string; readonly at: string; readonly files: ReadonlyMap<string, Uint8Array> }): Backup {
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  return { id, kind: "copy", at: readBackupId(id)?.at ?? at, label, place: `${shown}/${ROOM}/${id}`, milestones: [...files.keys()].filter(isMilestoneFile).length, files: files.size, bytes };
}

/** Our own copies, and folders such as `.milestones.backup.20260302_090000` that people made. */
export function folderBackups(folder: DataFolder): readonly Backup[] {
  const own = namesIn(join(folder.path, ROOM)).flatMap((id) => {
    const known = readBackupId(id);
    return known && isFolder(join(folder.path, ROOM, id)) ? [{ id, kind: "copy" as const, ...known, place: `${folder.label}/${ROOM}/${id}`, ...sizeOf(join(folder.path, ROOM, id, FILES)) }] : [];
  });
  const start = `${basename(folder.path)}.backup.`;
  const others = namesIn(dirname(folder.path)).filter((name) => name.startsWith(start) && isFolder(join(dirname(folder.path), name))).map((name): Backup => {
    const path = join(dirname(folder.path), name);
    return { id: name, kind: "by-hand", at: timeOf(name.slice(start.length), path), label: name.slice(start.length), place: shownBeside(folder, name), ...sizeOf(path) };
  });
  return [...own, ...others];
}

function shownBeside({ label }: DataFolder, name: string): string {
  return label.includes("/") ? `${dirname(label)}/${name}` : name;
}

function isFolder(path: string): boolean {
  return entryAt(path)?.isDirectory() ?? false;
}

/** What `date +%Y%m%d_%H%M%S` said, in this machine's time; where the name does not tell, when the folder last changed. */
function timeOf(stamp: string, path: string): string {
  const [, year, month, day, hours, minutes, seconds] = (/^(\d{4})(\d\d)(\d\d)[_T-]?(\d\d)(\d\d)(\d\d)/.exec(stamp) ?? []).map(Number);
  const said = year === undefined || month === undefined ? Number.NaN : new Date(year, month - 1, day, hours, minutes, seconds).getTime();
  return new Date(Number.isNaN(said) ? Number(entryAt(path)?.mtimeMs ?? 0n) : said).toISOString();
}

function sizeOf(folder: string): Pick<Backup, "milestones" | "files" | "bytes"> {
  const paths = isFolder(folder) ? pathsIn(folder) : [];
  const bytes = paths.reduce((sum, path) => sum + Number(entryAt(join(folder, path))?.size ?? 0n), 0);
  return { milestones: paths.filter(isMilestoneFile).length, files: paths.length, bytes };
}

function pathsIn(folder: string): readonly string[] {
  try {
    return filesBelowFolder(folder);
  } catch {
    return [];
  }
}

/** The state that a copy says it has; what its files are is compared where they are read. Problems: `backup-damaged`, `unreadable`. */
export function folderState(folder: DataFolder, { id, kind, place }: Backup, request: Omit<DiskRequest, "label">): Result<State> {
  if (kind === "by-hand") return diskState(join(dirname(folder.path), id), { ...request, label: place });
  const home = join(folder.path, ROOM, id);
  const ids = manifestIds(textOf(join(home, MANIFEST)) ?? "");
  const state = ids && isFolder(join(home, FILES)) ? diskState(join(home, FILES), { ...request, label: place, counts: (path) => ids.has(path) }) : null;
  if (state === null || ids === null) return failed(problem("backup-damaged", `Backup ${id} has lost its list of files.`, { at: { path: `${place}/${MANIFEST}` }, hint: "Take another one: `milestone backup list`." }));
  return state.ok ? ok({ ...state.value, ids }) : state;
}

function manifestIds(text: string): ReadonlyMap<string, string> | null {
  const manifest: unknown = parsedJson(text);
  const files = isObject(manifest) ? manifest["files"] : null;
  return isObject(files) ? new Map(Object.entries(files).flatMap(([path, id]) => (typeof id === "string" ? [[path, id] as const] : []))) : null;
}

/** What people made is never removed. */
export function removeCopies(folder: DataFolder, backups: readonly Backup[], disk: Disk): Result<null> {
  for (const { id, kind, place } of backups) {
    if (kind !== "copy" || readBackupId(id) === null) continue;
    const fault = removeFolder(disk, join(folder.path, ROOM, id));
    if (fault) return failed(diskProblem(fault, place));
  }
  return ok(null);
}

/** The first error, or null. */
function removeFolder(disk: Disk, folder: string): unknown {
  let fault: unknown = null;
  for (const entry of fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) fault ??= removeFolder(disk, path);
    else removeQuietly(disk, path);
  }
  try {
    if (fs.existsSync(folder)) disk.rmdirSync(folder);
  } catch (error) {
    fault ??= error;
  }
  return fault;
}
