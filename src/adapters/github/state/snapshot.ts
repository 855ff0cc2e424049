// Files at a commit on GitHub: listed from its tree, read by their ids.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { FILE_BYTES_MAX, isDataPath, isTemporary, namesBelow, notAFile, pathFromTop, shownOf, tooLarge } from "../../../core/model/stored/data-path.ts";
import type { Snapshot } from "../../../ports/repository.ts";
import type { Contents } from "./contents.ts";
import { DATA_FOLDER, type Entries, type Entry } from "./trees.ts";

/** `seen`: paths that were asked for. `commit` is null on a branch without one. */
export type View = { readonly entries: Entries; readonly seen: Set<string>; readonly commit: string | null };

/** `release` gives the writers' place free. */
export function openSnapshot(view: View, contents: Contents, release: () => void): Snapshot {
  return {
    root: DATA_FOLDER,
    bulk: true,
    ...(view.commit !== null && { state: view.commit }),
    exists: [...view.entries.keys()].some((path) => pathFromTop(path) === null),
    list: async (folder) => list(view.entries, folder),
    read: (paths) => read(view, contents, paths),
    release: async () => release(),
  };
}

export function shown(path: string): string {
  return shownOf({ label: DATA_FOLDER }, path);
}

function outside(path: string): Problem {
  return problem("invalid-argument", `${JSON.stringify(path)} is not a path inside ${DATA_FOLDER}.`);
}

function list(entries: Entries, folder: string): Result<readonly string[]> {
  if (folder !== "" && !isDataPath(folder)) return failed(outside(folder));
  const link = linkOnTheWay(entries, `${folder}/`);
  return link === null ? ok([...namesBelow(entries.keys(), folder)].filter((name) => !isTemporary(name)).sort()) : failed(notAFile({ path: shown(link) }));
}

async function read({ entries, seen }: View, contents: Contents, paths: readonly string[]): Promise<ReadonlyMap<string, Result<Uint8Array>>> {
  for (const path of paths) seen.add(path);
  const files = paths.flatMap((path) => {
    const entry = entries.get(path);
    return entry && isDataPath(path) && isReadable(entry) ? [{ path, id: entry.id, size: entry.size, shown: shown(path) }] : [];
  });
  const bytes = await contents.of(files);
  const found = new Map(files.flatMap(({ path, id }) => {
    const content = bytes.get(id);
    return content ? [[path, content] as const] : [];
  }));
  for (const path of paths) {
    const obstacle = found.has(path) ? null : obstacleAt(path, entries);
    if (obstacle) found.set(path, failed(obstacle));
  }
  return found;
}

function isReadable({ mode, size }: Entry): boolean {
  return isRegular(mode) && size <= FILE_BYTES_MAX;
}

export function isRegular(mode: string): boolean {
  return mode.startsWith("100");
}

/** Why a path cannot be read; null where it is just not there. */
function obstacleAt(path: string, entries: Entries): Problem | null {
  if (!isDataPath(path)) return outside(path);
  const entry = entries.get(path);
  if (entry && isRegular(entry.mode)) return tooLarge({ path: shown(path) }, entry.size);
  const link = linkOnTheWay(entries, path);
  return entry || link !== null || foldersOf(entries).has(path) ? notAFile({ path: shown(link ?? path) }) : null;
}

const known = new WeakMap<Entries, ReadonlySet<string>>();

/** Every folder that holds something. */
export function foldersOf(entries: Entries): ReadonlySet<string> {
  const before = known.get(entries);
  if (before) return before;
  const folders = new Set<string>();
  known.set(entries, folders);
  for (const path of entries.keys()) {
    for (let end = path.lastIndexOf("/"); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1)) folders.add(path.slice(0, end));
  }
  return folders;
}

/** The link, submodule or file that stands where a path needs a folder. */
export function linkOnTheWay(entries: Entries, path: string): string | null {
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    const entry = entries.get(path.slice(0, end));
    if (entry && !isRegular(entry.mode)) return path.slice(0, end);
  }
  return null;
}
