// The data folder as it lies on disk, hand edits included, and what a writer has seen of it.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { namesBelow, shownOf, tooLarge } from "../../core/model/stored/data-path.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { isAsSeen, listDataFolder, readDataFile, sightOf, type DataFolder, type Sight } from "./data-files.ts";
import type { Surroundings } from "./discovery.ts";
import { isRepoPath, type Oid } from "./git-arguments.ts";
import type { contentsOf } from "./objects.ts";
import type { WriteLock } from "./writing/write-lock.ts";

/** Files that a sparse checkout keeps out of the work tree: they are data all the same. By path in the data folder. */
export type Sparse = ReadonlyMap<string, Oid>;

/** `seen` is null for a snapshot that only reads. */
export type DiskView = {
  readonly folder: DataFolder;
  readonly surroundings: Surroundings | null;
  readonly sparse: Sparse;
  readonly seen: Map<string, Sight> | null;
  readonly epochMs: () => number;
};

/** Empty at the cost of one look where the checkout is not sparse. */
export async function sparseFiles(surroundings: Surroundings | null): Promise<Result<Sparse>> {
  const sparse = new Map<string, Oid>();
  if (!surroundings || !existsSync(join(surroundings.place.gitDir, "info", "sparse-checkout"))) return ok(sparse);
  const { git, prefix } = surroundings;
  const { indexEntries } = await import("./user-index.ts");
  const entries = await indexEntries(git, isRepoPath(prefix) ? [prefix] : []);
  if (!entries.ok) return entries;
  for (const [path, entry] of entries.value) {
    if (entry.sparse && /^100/.test(entry.mode)) sparse.set(prefix === "" ? path : path.slice(prefix.length + 1), entry.id);
  }
  return ok(sparse);
}

export function diskSnapshot(view: DiskView, lock: WriteLock | null): Snapshot {
  const { folder, sparse } = view;
  return {
    root: folder.label,
    exists: sparse.size > 0 || (statSync(folder.path, { throwIfNoEntry: false })?.isDirectory() ?? false),
    list: async (path) => listWithSparse(view, path),
    read: (paths) => readAll(view, paths),
    release: async () => lock?.release(),
  };
}

function listWithSparse({ folder, sparse }: DiskView, path: string): Result<readonly string[]> {
  const listed = listDataFolder(folder, path);
  if (!listed.ok || sparse.size === 0) return listed;
  return ok([...new Set([...listed.value, ...namesBelow(sparse.keys(), path)])].sort());
}

async function readAll(view: DiskView, paths: readonly string[]): Promise<ReadonlyMap<string, Result<Uint8Array>>> {
  const { folder, seen, sparse } = view;
  const startedAt = BigInt(Math.floor(view.epochMs())) * 1_000_000n;
  const files = new Map<string, Result<Uint8Array>>();
  const checked = new Set<string>();
  const absent: string[] = [];
  for (const path of paths) {
    const found = readDataFile(folder, path, checked);
    seen?.set(path, sightOf(found, startedAt));
    if (!found.ok) files.set(path, found);
    else if (found.value) files.set(path, ok(found.value.bytes));
    else if (sparse.has(path)) absent.push(path);
  }
  for (const [path, content] of await readSparse(view, absent)) files.set(path, content);
  return files;
}

async function readSparse({ folder, surroundings, sparse }: DiskView, paths: readonly string[]): Promise<ReadonlyMap<string, Result<Uint8Array>>> {
  const files = new Map<string, Result<Uint8Array>>();
  if (!surroundings || paths.length === 0) return files;
  const { contentsOf } = await import("./objects.ts");
  const contents = await contentsOf(surroundings.git, paths.flatMap((path) => sparse.get(path) ?? []));
  for (const path of paths) {
    const id = sparse.get(path);
    if (id) files.set(path, contentAt(contents, id, shownOf(folder, path)));
  }
  return files;
}

/** The content of one path out of many, or what stands in its way. */
export function contentAt(contents: Awaited<ReturnType<typeof contentsOf>>, id: Oid, path: string): Result<Uint8Array> {
  const at = { path };
  if (!contents.ok) return failed({ ...contents.problem, at });
  const content = contents.value.get(id);
  if (!content) return failed(problem("unreadable", `${path} is recorded by git, but its content ${id} is missing.`, { at, hint: "Fetch it again: git fetch --refetch" }));
  return "bytes" in content ? ok(content.bytes) : failed(tooLarge(at, content.size));
}

/** Whether everything that was read still is as it was. */
export function isUnchanged({ folder, seen }: DiskView): boolean {
  if (seen) for (const [path, sight] of seen) if (!isAsSeen(folder, path, sight)) return false;
  return true;
}
