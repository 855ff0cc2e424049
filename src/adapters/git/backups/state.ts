// A state of the data folder: an id for each file's content, and the way to its bytes.
import * as fs from "node:fs";
import { join } from "node:path";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { isNeverKept } from "../../../core/model/stored/backup.ts";
import { isDataPath, isTemporary } from "../../../core/model/stored/data-path.ts";
import { errorCode } from "../disk.ts";
import { isOid, type Oid } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { blobId, type TreeEntry } from "../objects.ts";

/** Ids are git's of the content, by path below the data folder. `bytes` leaves out what is lost. `total` is their number, where it is known. */
export type State = {
  readonly ids: ReadonlyMap<string, string>;
  readonly total?: number;
  readonly bytes: (paths: readonly string[]) => Promise<Result<ReadonlyMap<string, Buffer>>>;
};

/** `like` is any id of the repository, or forty characters without one; `counts` says which files are part of it. */
export type DiskRequest = { readonly label: string; readonly like: string; readonly counts: (path: string) => boolean };

/** Every regular file below a folder that counts. Problem: `unreadable`. */
export function diskState(folder: string, { label, like, counts }: DiskRequest): Result<State> {
  const ids = new Map<string, string>();
  let [at, total] = [label, 0];
  try {
    for (const path of filesBelowFolder(folder)) {
      if (!counts(path)) continue;
      at = `${label}/${path}`;
      const bytes = readRegular(join(folder, path));
      ids.set(path, blobId(bytes, like));
      total += bytes.length;
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return failed(problem("unreadable", `${at} cannot be read (${code}), so nothing can be said about the whole.`, { at: { path: at }, hint: "Check its permissions." }));
  }
  return ok({ ids, total, bytes: async (paths) => ok(new Map(paths.flatMap((path) => readQuietly(folder, path)))) });
}

/** Paths of regular files, sorted by folder; what is never kept is not entered, links are not followed. */
export function filesBelowFolder(folder: string, inside = ""): string[] {
  return fs.readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (isTemporary(entry.name) || !isDataPath(path) || isNeverKept(path)) return [];
    return entry.isDirectory() ? filesBelowFolder(folder, path) : entry.isFile() ? [path] : [];
  });
}

function readRegular(file: string): Buffer {
  const descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
  try {
    return fs.readFileSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Null where there is nothing to be read. */
export function readBack(folder: string, path: string): Buffer | null {
  try {
    return readRegular(join(folder, path));
  } catch {
    return null;
  }
}

function readQuietly(folder: string, path: string): (readonly [string, Buffer])[] {
  const bytes = readBack(folder, path);
  return bytes ? [[path, bytes]] : [];
}

/** The regular files of a commit. */
export function treeState(git: Git, entries: ReadonlyMap<string, TreeEntry>): State {
  const ids = new Map([...entries].flatMap(([path, { mode, id }]) => (mode.startsWith("100") && !isNeverKept(path) ? [[path, id] as const] : [])));
  return { ids, bytes: (paths) => blobsAt(git, ids, paths) };
}

async function blobsAt(git: Git, ids: ReadonlyMap<string, Oid>, paths: readonly string[]): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const wanted = [...new Set(paths.flatMap((path) => ids.get(path) ?? []))];
  const blobs = await blobsOf(git, wanted);
  if (!blobs.ok) return blobs;
  return ok(new Map(paths.flatMap((path) => {
    const bytes = blobs.value.get(ids.get(path) ?? "");
    return bytes ? [[path, bytes] as const] : [];
  })));
}

/** One object that is damaged ends the whole reading: then each is read alone, so that the others come out. */
async function blobsOf(git: Git, ids: readonly Oid[]): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return ok(blobs);
  const answer = await git.run({ command: "cat-file", options: ["--batch"], input: ids.map((id) => `${id}\n`).join("") });
  if (answer.ok) return ok(splitBatch(answer.value, blobs));
  if (answer.problem.code !== "git-failed") return answer;
  if (ids.length === 1) return ok(blobs);
  for (const id of ids) for (const [one, bytes] of await blobsOrNone(git, id)) blobs.set(one, bytes);
  return ok(blobs);
}

async function blobsOrNone(git: Git, id: Oid): Promise<ReadonlyMap<string, Buffer>> {
  const one = await blobsOf(git, [id]);
  return one.ok ? one.value : new Map();
}

/** Each answer is `<id> <type> <size>`, a line feed, the content and a line feed; `<id> missing` for what is not there. */
function splitBatch(answer: Buffer, blobs: Map<string, Buffer>): ReadonlyMap<string, Buffer> {
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [id = "", type, size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || !isOid(id)) continue;
    blobs.set(id, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** Where a path is in both, the first one holds. */
export function bothStates(first: State, second: State): State {
  return {
    ids: new Map([...second.ids, ...first.ids]),
    async bytes(paths) {
      const [own, others] = [await first.bytes(paths.filter((path) => first.ids.has(path))), await second.bytes(paths.filter((path) => !first.ids.has(path)))];
      if (!own.ok) return own;
      return others.ok ? ok(new Map([...others.value, ...own.value])) : others;
    },
  };
}
