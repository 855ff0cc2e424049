// git's index, read in process: which files git would not look at, and which it looked at too lately to be sure of.
import { readFileSync } from "node:fs";

/** `blindFrom`: seconds since 1970. `idBytes`: 20, or 32 with SHA-256. */
export type IndexQuery = { readonly folders: readonly string[]; readonly blindFrom: number; readonly idBytes: number };

const HEADER_BYTES = 12;
/** Times, device, inode, mode, owner and size, before the object's id. */
const STAT_BYTES = 40;
const MODE_AT = 24;
const CTIME_AT = 0;
const ASSUME_UNCHANGED = 0x8000;
const EXTENDED = 0x4000;
const SKIP_WORKTREE = 0x4000;
const NAME_LENGTH = 0x0fff;
const TYPE = 0o170000;
const REGULAR = 0o100000;
const LINK = 0o120000;

/**
 * Paths below the folders, from the top of the repository, whose ctime is not before `blindFrom`. Null where git's word does not go for all
 * files: entries that it is told not to look at, submodules, folders for files, an index in parts, or in a form that is not known here.
 */
export function unsureIn(file: string, query: IndexQuery): readonly string[] | null {
  const bytes = readFileSync(file);
  const version = bytes.length > HEADER_BYTES + query.idBytes ? bytes.readUInt32BE(4) : 0;
  if (bytes.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return null;
  try {
    return scan(bytes, version, query);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function scan(bytes: Buffer, version: number, query: IndexQuery): readonly string[] | null {
  const starts = query.folders.map((folder) => Buffer.from(`${folder}/`).toString("latin1"));
  const unsure: string[] = [];
  let before = "";
  let at = HEADER_BYTES;
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const entry = entryAt(bytes, at, { version, idBytes: query.idBytes });
    const young = bytes.readUInt32BE(at + CTIME_AT) >= query.blindFrom;
    if (version === 4 || young || entry.odd) {
      const name = version === 4 ? before.slice(0, before.length - entry.stripped) + entry.text() : entry.text();
      if (version === 4) before = name;
      if (entry.odd && starts.some((start) => name.startsWith(start) || start.startsWith(name))) return null;
      if (young && starts.some((start) => name.startsWith(start))) unsure.push(Buffer.from(name, "latin1").toString());
    }
    at = entry.end;
  }
  return isWhole(bytes, at, bytes.length - query.idBytes) ? unsure : null;
}

type Entry = { readonly odd: boolean; readonly stripped: number; readonly text: () => string; readonly end: number };

/** The fourth version leaves out what a name shares with the one before, and the zeros that fill the others up to eight bytes. */
function entryAt(bytes: Buffer, at: number, { version, idBytes }: { readonly version: number; readonly idBytes: number }): Entry {
  const flagsAt = at + STAT_BYTES + idBytes;
  const flags = bytes.readUInt16BE(flagsAt);
  const extended = (flags & EXTENDED) !== 0;
  const type = bytes.readUInt32BE(at + MODE_AT) & TYPE;
  const odd = (flags & ASSUME_UNCHANGED) !== 0 || (extended && (bytes.readUInt16BE(flagsAt + 2) & SKIP_WORKTREE) !== 0) || (type !== REGULAR && type !== LINK);
  const head = flagsAt + (extended ? 4 : 2);
  const { value: stripped, end: start } = version === 4 ? numberAt(bytes, head) : { value: 0, end: head };
  const length = flags & NAME_LENGTH;
  const stop = version < 4 && length < NAME_LENGTH ? start + length : bytes.indexOf(0, start);
  if (stop < 0) throw new RangeError("a name has no end");
  return { odd, stripped, text: () => bytes.toString("latin1", start, stop), end: version === 4 ? stop + 1 : at + ((stop - at + 8) & ~7) };
}

/** A number in bytes of seven bits, as packs write offsets. */
function numberAt(bytes: Buffer, at: number): { readonly value: number; readonly end: number } {
  let byte = bytes.readUInt8(at);
  let value = byte & 127;
  let end = at + 1;
  for (; byte & 128; end++) {
    byte = bytes.readUInt8(end);
    value = (value + 1) * 128 + (byte & 127);
  }
  return { value, end };
}

/** What follows the entries may be left out of account only where its name begins with a capital. */
function isWhole(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    if (bytes.readUInt8(at) > 0x5a) return false;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return at === end;
}
