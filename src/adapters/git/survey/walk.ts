// Surveying by looking at every file: names, then what the file system says of each.
import { join } from "node:path";
import { ok, type Result } from "../../../core/base/result.ts";
import { isDataPath } from "../../../core/model/stored/data-path.ts";
import { listDataFolder, type DataFolder } from "../data-files.ts";
import { entryAt } from "../disk.ts";
import type { Sparse } from "../disk-snapshot.ts";
import { versionOf, type Moment } from "./sighting.ts";

/** Versions by path in the data folder; `deep` where folders lie below those that were asked for. */
export type Walked = { readonly files: ReadonlyMap<string, string>; readonly deep: boolean };

/** Names that cannot be asked about, because they are no UTF-8, are there all the same; nobody can read them. */
const NAMELESS = "nameless";

/** Names in each folder. Problems: those of listing. */
export function namesIn(folder: DataFolder, folders: readonly string[]): Result<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, readonly string[]>();
  for (const path of folders) {
    const listed = listDataFolder(folder, path);
    if (!listed.ok) return listed;
    names.set(path, listed.value);
  }
  return ok(names);
}

/** Everything in and below the folders, links not followed. Problems: those of listing. */
export function walk(folder: DataFolder, folders: readonly string[], moment: Moment): Result<Walked> {
  const files = new Map<string, string>();
  let deep = false;
  for (let due = folders; due.length > 0; deep ||= due.length > 0) {
    const names = namesIn(folder, due);
    if (!names.ok) return names;
    due = [...names.value].flatMap(([path, listed]) => look({ path, names: listed }, { folder, moment, files }));
  }
  return ok({ files, deep });
}

type Listed = { readonly path: string; readonly names: readonly string[] };
type Round = { readonly folder: DataFolder; readonly moment: Moment; readonly files: Map<string, string> };

/** Notes the files and gives the folders. */
function look({ path, names }: Listed, { folder, moment, files }: Round): readonly string[] {
  const folders: string[] = [];
  const start = `${join(folder.path, path)}/`;
  for (const name of names) {
    const stat = entryAt(start + name);
    const at = `${path}/${name}`;
    if (stat?.isDirectory() && isDataPath(at)) folders.push(at);
    else if (stat) files.set(at, versionOf(stat, moment));
    else if (name.includes("\ufffd")) files.set(at, NAMELESS);
  }
  return folders;
}

/** Files that a sparse checkout keeps out of the folders are data all the same. */
export function withSparse(walked: Walked, folders: readonly string[], sparse: Sparse): Walked {
  if (sparse.size === 0) return walked;
  const { files, deep } = walked;
  const absent = [...sparse].filter(([path]) => !files.has(path) && folders.some((folder) => path.startsWith(`${folder}/`)));
  return { files: new Map([...files, ...absent]), deep };
}

export function walkStamp(files: Walked["files"]): string {
  const text = [...files].map(([path, version]) => `${path}\0${version}\0`).join("");
  return `walk ${text.length} ${mixed(text, 1)}${mixed(text, 2)}`;
}

/**
 * 64 bits of a text. Nobody has to be kept from finding two texts with the same; that the same comes by chance is less likely
 * than a broken disk. Loading Node's cryptography takes as long as walking a thousand files.
 */
function mixed(text: string, seed: number): string {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return hex(high) + hex(low);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
