// Files below the data folder, read from the disk without following links.
import * as fs from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { FILE_BYTES_MAX, isDataPath, isTemporary, notAFile, pathFromTop, shownOf, tooLarge } from "../../core/model/stored/data-path.ts";
import { entryAt, errorCode } from "./disk.ts";

/** The data folder: where it is, and how people know it. `top` is the work tree around it, for paths from there. */
export type DataFolder = { readonly path: string; readonly label: string; readonly top?: string | null };

/** Where a path is on this machine. */
export function fileOf({ path: root, top }: DataFolder, path: string): string {
  const fromTop = pathFromTop(path);
  return fromTop === null ? join(root, path) : join(top ?? root, fromTop);
}

/** File systems stamp changes no finer than this; a younger file is compared by content. */
const STAMP_NANOSECONDS_MAX = 2_000_000_000n;

/** The same content has the same digest. Hashing is loaded when it is first needed: plain reading needs none. */
export function digestOf(bytes: Uint8Array): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");
}

/** A file as it was when it was looked at. */
export type Sight =
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly stamp: string; readonly settled: boolean; readonly digest: string }
  | { readonly kind: "problem"; readonly problem: Problem };

export type Found = { readonly bytes: Buffer; readonly stat: fs.BigIntStats };

/** A file's bytes, or null where there is none. `checked` remembers parent folders between calls. Problems: `not-a-file`, `unreadable`, `file-too-large`. */
export function readDataFile(folder: DataFolder, path: string, checked = new Set<string>()): Result<Found | null> {
  const at = { path: shownOf(folder, path) };
  if (!isDataPath(path)) return failed(problem("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
  try {
    if (pathFromTop(path) !== null && !folder.top) return ok(null);
    const parents = parentProblem(folder, path, checked);
    if (parents) return failed(parents);
    return readOpened(fileOf(folder, path), at);
  } catch (error) {
    return readFailure(error, at);
  }
}

function readOpened(file: string, at: { readonly path: string }): Result<Found | null> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  // A link is refused by the system; without O_NONBLOCK a named pipe would wait for its writer for ever.
  const descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fs.fstatSync(descriptor, { bigint: true });
    if (!stat.isFile()) return failed(notAFile(at));
    if (stat.size > FILE_BYTES_MAX) return failed(tooLarge(at, Number(stat.size)));
    return ok({ bytes: fs.readFileSync(descriptor), stat });
  } finally {
    fs.closeSync(descriptor);
  }
}

function readFailure(error: unknown, at: { readonly path: string }): Result<null> {
  const code = errorCode(error);
  if (code === null) throw error;
  // A name that is not UTF-8 comes with replacement characters and cannot be opened: it is there all the same.
  if ((code === "ENOENT" && !at.path.includes("\ufffd")) || code === "ENOTDIR") return ok(null);
  if (code === "ELOOP" || code === "ENXIO" || code === "EMLINK") return failed(notAFile(at));
  return failed(problem("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
}

/** The problem where a folder on the way to the path is a link; missing folders are no problem. */
export function parentProblem(folder: DataFolder, path: string, checked = new Set<string>()): Problem | null {
  const start = path.length - (pathFromTop(path) ?? path).length;
  for (let end = path.indexOf("/", start); end >= 0; end = path.indexOf("/", end + 1)) {
    const parent = path.slice(0, end);
    if (checked.has(parent)) continue;
    if (entryAt(fileOf(folder, parent))?.isSymbolicLink()) return notAFolder(shownOf(folder, parent));
    checked.add(parent);
  }
  return null;
}

export function notAFolder(path: string): Problem {
  return problem("not-a-file", `${path} is a symbolic link; links are not followed.`, { at: { path }, hint: "Put a real folder there." });
}

/** What a later look compares with. `startedAt` is the time in epoch nanoseconds when reading began. */
export function sightOf(result: Result<Found | null>, startedAt: bigint): Sight {
  if (!result.ok) return { kind: "problem", problem: result.problem };
  if (result.value === null) return { kind: "absent" };
  const { bytes, stat } = result.value;
  return { kind: "file", stamp: stampOf(stat), settled: startedAt - stat.ctimeNs > STAMP_NANOSECONDS_MAX, digest: digestOf(bytes) };
}

/** How a file is known again without reading it. */
export function stampOf({ ino, size, mtimeNs, ctimeNs }: fs.BigIntStats): string {
  return `${ino}.${size}.${mtimeNs}.${ctimeNs}`;
}

/** Null where there is nothing. */
export function stampAt(file: string): string | null {
  const stat = entryAt(file);
  return stat && stampOf(stat);
}

/** Whether a file is as it was seen. Content is read again only where its stamp cannot prove it. */
export function isAsSeen(folder: DataFolder, path: string, seen: Sight): boolean {
  if (seen.kind === "file" && seen.settled) {
    const stat = entryAt(fileOf(folder, path));
    if (stat && stampOf(stat) === seen.stamp) return true;
  }
  const now = sightOf(readDataFile(folder, path), 0n);
  if (now.kind === "problem" || seen.kind === "problem") return now.kind === seen.kind && seen.kind === "problem" && now.kind === "problem" && now.problem.code === seen.problem.code;
  return now.kind === "file" && seen.kind === "file" ? now.digest === seen.digest : now.kind === seen.kind;
}

/** Names in a folder without temporary ones, sorted; none where there is no such folder. Problems: `not-a-file`, `unreadable`. */
export function listDataFolder(folder: DataFolder, path: string): Result<readonly string[]> {
  if (path !== "" && !isDataPath(path)) return failed(problem("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
  const shown = path === "" ? folder.label : shownOf(folder, path);
  const parents = path === "" ? null : parentProblem(folder, `${path}/entry`);
  if (parents) return failed(parents);
  try {
    return ok(fs.readdirSync(fileOf(folder, path)).filter((name) => !isTemporary(name)).sort());
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (code === "ENOENT" || code === "ENOTDIR") return ok([]);
    return failed(problem("unreadable", `${shown} cannot be listed (${code}).`, { at: { path: shown }, hint: "Check its permissions." }));
  }
}
