// The outbox in a file of this machine, in a folder that hides itself from git: appended to by any process, written anew when most of it is past.
import { randomUUID } from "node:crypto";
import { constants, existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Try } from "../../core/model/notice.ts";
import { applyRecord, emptyOutbox, forgetOld, outboxRecord, recordsOf, type OutboxRecord, type OutboxState } from "../../core/model/stored/outbox.ts";
import { outboxOver, type KeptRecords } from "../../ports/keeping/kept-outbox.ts";
import type { Outbox } from "../../ports/outbox.ts";
import { checkedLine, checkedLines } from "./checked-lines.ts";
import { diskProblem, errorCode } from "./disk-problem.ts";

/** What an outbox does to the disk. Tests count these calls and let the k-th fail or be the last one. */
export type OutboxHandle = Pick<fs.FileHandle, "stat" | "read" | "readFile" | "write" | "datasync" | "sync" | "close">;
export type OutboxDisk = Pick<typeof fs, "rename" | "unlink" | "stat" | "writeFile" | "appendFile"> & {
  readonly open: (path: string, flags: number | "wx") => Promise<OutboxHandle>;
  readonly mkdir: (path: string, options: { readonly recursive: true }) => Promise<string | undefined>;
};

/** `data` is the data folder, absolute; where it is not there, nothing is kept. `label` is how people know it. */
export type OutboxOptions = { readonly data: string; readonly label: string; readonly disk?: OutboxDisk; readonly compactBytes?: number; readonly now?: () => number };

type Room = Required<OutboxOptions> & { readonly path: string };

/** A smaller file is left as it is. */
const COMPACT_BYTES_MIN = 64 * 1024;
/** Before the log for people begins anew; the one before it is kept. */
const LOG_BYTES_MAX = 1024 * 1024;
/** Whoever writes a file anew for longer than this is dead. */
const DRAFT_MS_MAX = 60_000;
/** The file may be written anew under somebody who appends, but not so often. */
const TRIES_MAX = 5;
const { O_APPEND, O_CREAT, O_RDONLY, O_RDWR } = constants;

export function openOutbox(options: OutboxOptions): Outbox {
  const room: Room = { disk: fs, compactBytes: COMPACT_BYTES_MIN, now: () => Date.now(), ...options, path: join(options.data, "logs", "system", "outbox.jsonl") };
  return outboxOver(recordsIn(room), randomUUID);
}

function recordsIn(room: Room): KeptRecords {
  return {
    read: () => guarded(room, () => read(room)),
    add: (records) => guarded(room, async () => {
      if (!existsSync(room.data)) return emptyOutbox();
      await append(room, records.map(checkedLine).join(""));
      await note(room, records);
      const state = await read(room);
      await compact(room, state).catch(() => undefined);
      return state;
    }),
  };
}

async function guarded<T>({ label }: Room, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed(diskProblem(error, `${label}/logs/system/outbox.jsonl`));
  }
}

async function read({ disk, path }: Room): Promise<OutboxState> {
  let handle;
  try {
    handle = await disk.open(path, O_RDONLY);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return emptyOutbox();
    throw error;
  }
  try {
    return stateOf(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** Lines that a crash cut, or that another version wrote, count for nothing. */
function stateOf(bytes: Buffer): OutboxState {
  const state = emptyOutbox();
  for (const record of checkedLines(bytes, outboxRecord).records) applyRecord(state, record);
  return state;
}

/** On disk when it resolves, in the file that has the name by then. Appending twice does no harm: a record counts once. */
async function append(room: Room, text: string): Promise<void> {
  const { disk, path } = room;
  if (!existsSync(path)) await begin(room);
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const handle = await disk.open(path, O_RDWR | O_APPEND | O_CREAT);
    try {
      await appendTo(handle, text);
      const [ours, named] = await Promise.all([handle.stat(), disk.stat(path).catch(() => null)]);
      if (named !== null && ours.ino === named.ino) return;
    } finally {
      await handle.close();
    }
  }
  throw new Error("The outbox is written anew all the time.");
}

async function begin({ disk, path }: Room): Promise<void> {
  const folder = dirname(path);
  await disk.mkdir(folder, { recursive: true });
  await disk.writeFile(join(folder, ".gitignore"), "*\n");
}

/** One write, so that what several processes append stays apart; behind a line that a crash cut, a new one begins. */
async function appendTo(handle: OutboxHandle, text: string): Promise<void> {
  const { size } = await handle.stat();
  const last = Buffer.alloc(1);
  if (size > 0) await handle.read(last, 0, 1, size - 1);
  const bytes = Buffer.from(size > 0 && last[0] !== 10 ? `\n${text}` : text);
  for (let written = 0; written < bytes.length; ) written += (await handle.write(bytes, written)).bytesWritten;
  await handle.datasync();
}

/** For people who look on; it fails without a word. */
async function note({ disk, path }: Room, records: readonly OutboxRecord[]): Promise<void> {
  const tries = records.flatMap((record): Try[] => (record.kind === "settle" ? [record.tried] : []));
  if (tries.length === 0) return;
  const log = join(dirname(path), "notifications.log");
  try {
    const { size } = await disk.stat(log).catch(() => ({ size: 0 }));
    if (size > LOG_BYTES_MAX) await disk.rename(log, `${log}.1`);
    await disk.appendFile(log, tries.map((tried) => `${JSON.stringify(tried)}\n`).join(""));
  } catch {
    // The outbox itself knows the last tries.
  }
}

/** Where most of it is past. What others append meanwhile is brought along; who appends looks whether the file is still the one. */
async function compact(room: Room, state: OutboxState): Promise<void> {
  const { disk, path, compactBytes } = room;
  const { size } = await disk.stat(path);
  if (size < compactBytes) return;
  forgetOld(state);
  if (recordsOf(state).map(checkedLine).join("").length * 2 > size) return;
  const draft = `${path}.new`;
  const [old, fresh] = [await disk.open(path, O_RDONLY), await opened(room, draft)];
  try {
    if (fresh === null) return;
    const before = await old.readFile();
    await rewrite(fresh, stateOf(before));
    await disk.rename(draft, path);
    const late = Buffer.alloc(Math.max(0, (await old.stat()).size - before.length));
    if (late.length > 0) await old.read(late, 0, late.length, before.length);
    if (late.length > 0) await append(room, late.toString());
  } finally {
    await old.close();
    await fresh?.close();
  }
}

async function rewrite(fresh: OutboxHandle, state: OutboxState): Promise<void> {
  forgetOld(state);
  const bytes = Buffer.from(recordsOf(state).map(checkedLine).join(""));
  for (let written = 0; written < bytes.length; ) written += (await fresh.write(bytes, written)).bytesWritten;
  await fresh.sync();
}

/** Null while somebody else is at it. What a crash left is taken away for the next time. */
async function opened({ disk, now }: Room, draft: string): Promise<OutboxHandle | null> {
  try {
    return await disk.open(draft, "wx");
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    const { mtimeMs } = await disk.stat(draft);
    if (mtimeMs + DRAFT_MS_MAX < now()) await disk.unlink(draft);
    return null;
  }
}
