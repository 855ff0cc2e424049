// The file of an inbox: opened and mended, appended to, and written anew when most of it is past.
import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname } from "node:path";
import { checkedLines } from "../../adapters/local/checked-lines.ts";
import { inboxRecord, type InboxRecord } from "./state.ts";

/** What an inbox does to the disk. Tests count these calls and let the k-th fail or be the last one. */
export type InboxHandle = Pick<fs.FileHandle, "stat" | "readFile" | "write" | "truncate" | "datasync" | "sync" | "close">;
export type InboxDisk = Pick<typeof fs, "rename"> & {
  readonly open: (path: string, flags: number, mode?: number) => Promise<InboxHandle>;
  readonly mkdir: (path: string, options: { readonly recursive: true; readonly mode: number }) => Promise<string | undefined>;
};

/** Comments of private repositories are nobody else's to read. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const { O_CREAT, O_RDONLY, O_RDWR, O_TRUNC } = constants;

/** Errors of the disk are thrown as they are. */
export interface InboxFile {
  size(): number;
  /** On disk when it resolves; what fails leaves nothing behind. */
  append(text: string): Promise<void>;
  /** In place of all that is there, as one step. */
  replace(text: string): Promise<void>;
  close(): Promise<void>;
}

/** `notes` say what was lost, in whole sentences; damaged lines lie beside the file, in `<name>.damaged`. */
export type OpenedFile = { readonly file: InboxFile; readonly records: readonly InboxRecord[]; readonly notes: readonly string[] };

export async function openInboxFile(disk: InboxDisk, path: string): Promise<OpenedFile> {
  await disk.mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
  const handle = await disk.open(path, O_RDWR | O_CREAT, FILE_MODE);
  try {
    await syncFolder(disk, dirname(path));
    return await mended(disk, path, handle);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function mended(disk: InboxDisk, path: string, handle: InboxHandle): Promise<OpenedFile> {
  const bytes = await handle.readFile();
  const { records, faults, whole: size } = checkedLines(bytes, inboxRecord);
  const torn = bytes.length - size;
  const notes = torn > 0 ? [`${torn} bytes at the end of ${path} were written by a process that died; nothing of them had been acknowledged, and they were cut off.`] : [];
  if (torn > 0) await cutOff(handle, size);
  if (faults.length > 0) await setAside(disk, `${path}.damaged`, faults.map((fault) => fault.bytes));
  if (faults.length > 0) notes.push(`${faults.length} lines of ${path} are damaged or of a newer version; they were set aside in ${path}.damaged, and the next sweep looks for what they stood for.`);
  return { file: fileOf(disk, { path, handle, size, untidy: false, renamed: false }), records, notes };
}

async function cutOff(handle: InboxHandle, size: number): Promise<void> {
  await handle.truncate(size);
  await handle.datasync();
}

async function setAside(disk: InboxDisk, path: string, lines: readonly Buffer[]): Promise<void> {
  const handle = await disk.open(path, O_RDWR | O_CREAT, FILE_MODE);
  try {
    await writeAt(handle, Buffer.concat(lines), (await handle.stat()).size);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `untidy`: something that failed may stand behind `size`. `renamed`: its name is not yet sure to last. */
type Opened = { readonly path: string; handle: InboxHandle; size: number; untidy: boolean; renamed: boolean };

function fileOf(disk: InboxDisk, opened: Opened): InboxFile {
  return {
    size: () => opened.size,
    append: (text) => append(disk, opened, Buffer.from(text)),
    replace: (text) => replace(disk, opened, Buffer.from(text)),
    close: () => opened.handle.close(),
  };
}

/** Nothing is written before what failed earlier is gone: it could be glued to what comes. */
async function append(disk: InboxDisk, opened: Opened, bytes: Buffer): Promise<void> {
  const { handle, size } = opened;
  if (opened.renamed) await settle(disk, opened);
  if (opened.untidy) await cutOff(handle, size);
  opened.untidy = true;
  try {
    await writeAt(handle, bytes, size);
    await handle.datasync();
    opened.size += bytes.length;
    opened.untidy = false;
  } catch (error) {
    await cutOff(handle, size).then(() => (opened.untidy = false), () => undefined);
    throw error;
  }
}

/** The new file is open before it takes the place of the old one, so that nothing is ever written to a file without a name. */
async function replace(disk: InboxDisk, opened: Opened, bytes: Buffer): Promise<void> {
  const draft = `${opened.path}.new`;
  const handle = await disk.open(draft, O_RDWR | O_CREAT | O_TRUNC, FILE_MODE);
  try {
    await writeAt(handle, bytes, 0);
    await handle.sync();
    await disk.rename(draft, opened.path);
  } catch (error) {
    await handle.close();
    throw error;
  }
  const old = opened.handle;
  Object.assign(opened, { handle, size: bytes.length, untidy: false, renamed: true });
  await old.close();
  await settle(disk, opened);
}

async function settle(disk: InboxDisk, opened: Opened): Promise<void> {
  await syncFolder(disk, dirname(opened.path));
  opened.renamed = false;
}

async function writeAt(handle: InboxHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
}

async function syncFolder(disk: InboxDisk, folder: string): Promise<void> {
  // Windows cannot open folders; NTFS journals names by itself.
  if (process.platform === "win32") return;
  const handle = await disk.open(folder, O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
