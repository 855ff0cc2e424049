// The journal of sessions in files: appended, flushed to the disk together, and mended where a crash cut it.
import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { isSessionId } from "../../core/model/execution/session.ts";
import type { Journal } from "../../ports/execution/journal.ts";
import { diskProblem, errorCode, reasonOf } from "./disk-problem.ts";
import { checkedLine } from "./checked-lines.ts";
import { readLines } from "./journal-line.ts";

/** What a journal does to the disk. Tests count these calls and let the k-th fail or be the last one. */
export type JournalFile = Pick<fs.FileHandle, "stat" | "readFile" | "write" | "truncate" | "datasync" | "sync" | "close">;
export type JournalDisk = Pick<typeof fs, "lstat" | "unlink"> & {
  readonly open: (path: string, flags: number) => Promise<JournalFile>;
  readonly mkdir: (path: string, options: { readonly recursive: true }) => Promise<string | undefined>;
  readonly readdir: (path: string) => Promise<string[]>;
};

/** `data` is the data folder, absolute; `label` how people know it. */
export type JournalOptions = { readonly data: string; readonly label: string; readonly disk?: JournalDisk };

/** `end`: where its last whole line ends, as far as this process knows; null before it has looked. */
type Writer = { waiting: Batch; busy: Promise<void> | null; end: number | null };
type Batch = { readonly bytes: Buffer[]; readonly done: PromiseWithResolvers<Result<void>> };
type Room = { readonly disk: JournalDisk; readonly folder: string; readonly label: string };

export function openJournal({ data, label, disk = fs }: JournalOptions): Journal {
  const room: Room = { disk, folder: join(data, "sessions"), label: `${label}/sessions` };
  const writers = new Map<string, Writer>();
  return {
    async append(session, entries) {
      const path = pathOf(room, session);
      if (entries.length === 0) return ok(undefined);
      const writer = writers.get(session) ?? { waiting: newBatch(), busy: null, end: null };
      writers.set(session, writer);
      const { waiting } = writer;
      waiting.bytes.push(...entries.map((entry) => Buffer.from(checkedLine(entry))));
      writer.busy ??= drain(room, path, writer);
      return waiting.done.promise;
    },
    read: (session) => read(room, session),
    list: () => list(room),
    async remove(session) {
      const path = pathOf(room, session);
      await writers.get(session)?.busy;
      writers.delete(session);
      return remove(room, path);
    },
  };
}

function newBatch(): Batch {
  return { bytes: [], done: Promise.withResolvers() };
}

/** Absolute, and as people know it. */
type Path = { readonly full: string; readonly shown: string };

function pathOf({ folder, label }: Room, session: string): Path {
  if (!isSessionId(session)) throw new TypeError(`not the id of a session: ${JSON.stringify(session)}`);
  return { full: join(folder, `${session}.journal`), shown: `${label}/${session}.journal` };
}

/** Batch after batch, until nobody waits; what one turn of the event loop gives is one batch. */
async function drain(room: Room, path: Path, writer: Writer): Promise<void> {
  await null;
  while (writer.waiting.bytes.length > 0) {
    const { bytes, done } = writer.waiting;
    writer.waiting = newBatch();
    await flush(room, path, { writer, bytes: Buffer.concat(bytes) }).then(done.resolve, done.reject);
  }
  writer.busy = null;
}

type Flush = { readonly writer: Writer; readonly bytes: Buffer };

async function flush(room: Room, path: Path, { writer, bytes }: Flush): Promise<Result<void>> {
  const link = await linkProblem(room);
  if (link) return failed(link);
  try {
    const { file, made } = await openForWriting(room, path);
    try {
      // Its name must last, too; a process that died may have made the file a moment before this one.
      if (made || writer.end === null) for (const folder of [room.folder, ...(made ?? [])]) await syncFolder(room, folder);
      await appendTo(file, { writer, bytes });
      return ok(undefined);
    } finally {
      await file.close();
    }
  } catch (error) {
    return failed(diskProblem(error, path.shown));
  }
}

/** `made`: null where the file was there, else the folders that got a folder for it. */
async function openForWriting({ disk, folder }: Room, { full }: Path): Promise<{ readonly file: JournalFile; readonly made: readonly string[] | null }> {
  const flags = constants.O_RDWR | constants.O_NOFOLLOW;
  try {
    return { file: await disk.open(full, flags), made: null };
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    const first = await disk.mkdir(folder, { recursive: true });
    const made: string[] = [];
    for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.push(dirname(at));
    return { file: await disk.open(full, flags | constants.O_CREAT), made };
  }
}

/** What is refused leaves nothing: half a line is cut off at once, or by the next append. */
async function appendTo(file: JournalFile, { writer, bytes }: Flush): Promise<void> {
  const { size } = await file.stat();
  if (size !== writer.end) writer.end = await mend(file, size);
  const end = writer.end;
  try {
    for (let written = 0; written < bytes.length; ) written += (await file.write(bytes, written, bytes.length - written, end + written)).bytesWritten;
    await file.datasync();
  } catch (error) {
    await file.truncate(end).catch(() => undefined);
    throw error;
  }
  writer.end = end + bytes.length;
}

/** Cuts off what a crash left behind the last whole line; where that ends. */
async function mend(file: JournalFile, size: number): Promise<number> {
  const { whole } = readLines(await file.readFile());
  if (whole < size) await file.truncate(whole);
  return whole;
}

async function syncFolder({ disk }: Room, folder: string): Promise<void> {
  // Windows cannot open folders; NTFS journals names by itself.
  if (process.platform === "win32") return;
  const handle = await disk.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link was checked out with the repository; whatever it leads to is none of ours. */
async function linkProblem({ disk, folder, label }: Room): Promise<Problem | null> {
  const found = await disk.lstat(folder).catch(() => null);
  if (!found?.isSymbolicLink()) return null;
  return problem("not-a-file", `${label} is a symbolic link; journals are not kept behind it.`, { at: { path: label }, hint: "Remove the link." });
}

async function read(room: Room, session: string): ReturnType<Journal["read"]> {
  const path = pathOf(room, session);
  const bytes = await readWhole(room, path);
  if (!bytes.ok) return bytes;
  const { entries, faults: [fault] } = readLines(bytes.value);
  if (!fault) return ok(entries);
  const hint = "The file stays as it is. `milestone session reset` puts the session away; tasks that are finished stay finished.";
  return failed(problem("invalid-event", `Line ${fault.line} of the journal ${fault.reason}.`, { at: { path: path.shown, line: fault.line }, hint }));
}

async function readWhole(room: Room, { full, shown }: Path): Promise<Result<Buffer>> {
  const link = await linkProblem(room);
  if (link) return failed(link);
  try {
    const file = await room.disk.open(full, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === "ENOENT") return ok(Buffer.alloc(0));
    return failed(problem("unreadable", `${shown} cannot be read: ${reasonOf(error)}.`, { at: { path: shown }, hint: "Check the disk and the permissions." }));
  }
}

async function list({ disk, folder }: Room): ReturnType<Journal["list"]> {
  const names = await disk.readdir(folder).catch(() => []);
  return ok(names.filter((name) => name.endsWith(".journal")).map((name) => name.slice(0, -".journal".length)).filter(isSessionId).sort());
}

async function remove({ disk }: Room, { full, shown }: Path): Promise<Result<void>> {
  try {
    await disk.unlink(full);
    return ok(undefined);
  } catch (error) {
    return errorCode(error) === "ENOENT" ? ok(undefined) : failed(diskProblem(error, shown));
  }
}
