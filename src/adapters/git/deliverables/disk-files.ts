// Deliverables as they lie on the disk, hand edits included: found without following links, hashed without reading long ones as text.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { isHidden } from "../../../core/model/kiro/deliverable-path.ts";
import { FILE_BYTES_MAX, isDataPath, isTemporary, notAFile, shownOf } from "../../../core/model/stored/data-path.ts";
import { fileOf, listDataFolder, readDataFile, type DataFolder } from "../data-files.ts";
import { entryAt, errorCode } from "../disk.ts";
import { blobId } from "../objects.ts";

/** `id` is the one that git gives such a content; `text` null where it is long or no text. */
export type Seen = { readonly path: string; readonly sha256: string; readonly bytes: number; readonly id: string; readonly text: string | null };

/** Paths of everything below a folder that is no hidden or temporary file. Problems: `not-a-file` for a link or special file, `unreadable`. */
export function pathsBelow(folder: DataFolder, path: string): Result<readonly string[]> {
  const names = listDataFolder(folder, path);
  if (!names.ok) return names;
  const found: string[] = [];
  for (const name of names.value.filter((each) => !isHidden(each) && !isTemporary(each))) {
    const below = `${path}/${name}`;
    const stat = isDataPath(below) ? entryAt(fileOf(folder, below)) : null;
    if (stat?.isDirectory()) {
      const inside = pathsBelow(folder, below);
      if (!inside.ok) return inside;
      found.push(...inside.value);
    } else if (stat?.isFile()) found.push(below);
    else if (stat || !isDataPath(below)) return failed(notAFile({ path: shownOf(folder, below) }));
  }
  return ok(found);
}

/** How a checkout's line ends are stored: `id` is what is committed at the path, null for nothing; `unix`: git turns CRLF into LF. */
export type Storing = { readonly id: string | null; readonly unix: boolean; readonly like: string };

/** Null where it is gone by now. */
export function seenOnDisk(folder: DataFolder, path: string, storing: Storing): Result<Seen | null> {
  const stat = entryAt(fileOf(folder, path));
  if (stat?.isFile() && stat.size > FILE_BYTES_MAX) return longFile(folder, path, storing);
  const read = readDataFile(folder, path);
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  return ok(seenAs(path, asStored(read.value.bytes, storing), storing.like));
}

/** `like` is any id of the repository. */
export function seenAs(path: string, bytes: Uint8Array, like: string): Seen {
  const isText = bytes.length <= FILE_BYTES_MAX && isUtf8(bytes) && !bytes.includes(0);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), id: blobId(bytes, like), text: isText ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : null };
}

/** What differs by nothing but line ends that a checkout has turned is what is committed. */
function asStored(bytes: Buffer, { id, unix, like }: Storing): Buffer {
  if (!bytes.includes("\r\n") || bytes.includes(0) || blobId(bytes, like) === id) return bytes;
  const turned = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return unix || blobId(turned, like) === id ? turned : bytes;
}

const CHUNK_BYTES = 1024 * 1024;

function longFile(folder: DataFolder, path: string, { like }: Storing): Result<Seen | null> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const chunk = Buffer.alloc(CHUNK_BYTES);
  try {
    const descriptor = fs.openSync(fileOf(folder, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const bytes = fs.fstatSync(descriptor).size;
      const [hash, id] = [createHash("sha256"), createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes}\0`)];
      for (let count = fs.readSync(descriptor, chunk); count > 0; count = fs.readSync(descriptor, chunk)) {
        hash.update(chunk.subarray(0, count));
        id.update(chunk.subarray(0, count));
      }
      return ok({ path, bytes, sha256: hash.digest("hex"), id: id.digest("hex"), text: null });
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const at = { path: shownOf(folder, path) };
    return code === "ENOENT" ? ok(null) : failed(problem("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
  }
}
