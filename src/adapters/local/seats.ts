// Seats in files: each session's report, and the orders that other terminals leave beside it.
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Order } from "../../core/model/execution/seat.ts";
import { isSessionId } from "../../core/model/execution/session.ts";
import type { Seats } from "../../ports/execution/seats.ts";
import { diskProblem, errorCode } from "./disk-problem.ts";
import { readFloor, readOrder } from "./seat-file.ts";

/** `data` is the data folder, absolute. */
export type SeatsOptions = { readonly data: string; readonly disk?: SeatsDisk };

/** What seats do to the disk. Nothing of it is flushed: reports and orders are worth nothing after a crash. */
export type SeatsDisk = Pick<typeof fs, "mkdirSync" | "writeFileSync" | "renameSync" | "unlinkSync" | "rmSync">;

/** Where the system does not tell of changes, orders are looked for so often. */
const POLL_MS_MAX = 500;

type Room = { readonly folder: string; readonly disk: SeatsDisk };

export function openSeats({ data, disk = fs }: SeatsOptions): Seats {
  const room = { folder: join(data, "sessions", "agents"), disk };
  return {
    publish(floor) {
      try {
        writeWhole(room.disk, { folder: room.folder, name: `${checked(floor.session)}.json`, text: `${JSON.stringify(floor)}\n` });
      } catch (error) {
        diskProblem(error, room.folder);
      }
    },
    floors: async () => namesIn(room.folder).filter((name) => name.endsWith(".json")).flatMap((name) => readFloor(textOf(join(room.folder, name))) ?? []),
    order: async (session, order) => leave(room, checked(session), order),
    listen: (session, obey) => listen(room, ordersOf(room, checked(session)), obey),
    clear(session) {
      const there = namesIn(room.folder);
      const names = session === undefined ? there : [`${checked(session)}.json`, `${session}.orders`, ...there.filter(isDeadDraft)];
      for (const name of names) removeQuietly(room.disk, join(room.folder, name));
    },
  };
}

function checked(session: string): string {
  if (!isSessionId(session)) throw new TypeError(`not the id of a session: ${JSON.stringify(session)}`);
  return session;
}

function ordersOf({ folder }: Room, session: string): string {
  return join(folder, `${session}.orders`);
}

/** What a process was writing when it died. */
function isDeadDraft(name: string): boolean {
  const pid = Number(/^\.tmp-(\d+)-/.exec(name)?.[1] ?? 0);
  try {
    return pid > 0 && !process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}

type NewFile = { readonly folder: string; readonly name: string; readonly text: string };

/** Appears whole or not at all. The folder is made again where somebody has removed it. */
function writeWhole(disk: SeatsDisk, { folder, name, text }: NewFile): void {
  const draft = join(folder, `.tmp-${process.pid}-${randomBytes(4).toString("hex")}`);
  disk.mkdirSync(folder, { recursive: true });
  try {
    disk.writeFileSync(draft, text, { flag: "wx" });
    disk.renameSync(draft, join(folder, name));
  } catch (error) {
    removeQuietly(disk, draft);
    throw error;
  }
}

function leave(room: Room, session: string, order: Order): Result<void> {
  const folder = ordersOf(room, session);
  // One more than the last that waits; those that were obeyed are gone, and came before.
  const next = Math.max(0, ...namesIn(folder).map(sequenceOf)) + 1;
  const name = `${String(next).padStart(6, "0")}-${randomBytes(6).toString("hex")}.json`;
  try {
    writeWhole(room.disk, { folder, name, text: JSON.stringify(order) });
    return ok(undefined);
  } catch (error) {
    return failed(diskProblem(error, folder));
  }
}

/** 0 for what is no order. */
function sequenceOf(name: string): number {
  return Number(/^(\d{1,9})-[0-9a-f]+\.json$/.exec(name)?.[1] ?? 0);
}

/** The system's word of a change is the quick way, the poll the sure one. Neither keeps the process alive. */
function listen({ disk }: Room, folder: string, obey: (order: Order) => void): () => void {
  const met = new Set<string>();
  let watcher: fs.FSWatcher | null = null;
  let silent = false;
  const look = (): void => {
    if (silent) return;
    watcher ??= watch(folder, { look, end: () => { watcher = null; } });
    for (const name of ordersIn(folder)) {
      const path = join(folder, name);
      if (silent || met.has(path)) continue;
      // One that cannot be removed is obeyed once all the same.
      met.add(path);
      const order = readOrder(textOf(path));
      removeQuietly(disk, path);
      if (order) obey(order);
    }
  };
  const timer = setInterval(look, POLL_MS_MAX).unref();
  mkdirQuietly(disk, folder);
  setImmediate(look);
  return () => {
    silent = true;
    clearInterval(timer);
    watcher?.close();
  };
}

function ordersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => sequenceOf(name) > 0).sort((left, right) => sequenceOf(left) - sequenceOf(right) || (left < right ? -1 : 1));
}

/** Null where the folder is not there, or the system has no watch left. */
function watch(folder: string, { look, end }: { readonly look: () => void; readonly end: () => void }): fs.FSWatcher | null {
  try {
    const watcher = fs.watch(folder, { persistent: false }, look);
    return watcher.on("error", () => { watcher.close(); end(); });
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Longer than any report of a thousand seats. */
const FILE_BYTES_MAX = 1024 * 1024;

function textOf(path: string): string {
  try {
    const stat = fs.lstatSync(path);
    return stat.isFile() && stat.size <= FILE_BYTES_MAX ? fs.readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}

function removeQuietly(disk: SeatsDisk, path: string): void {
  try {
    disk.rmSync(path, { recursive: true, force: true });
  } catch {
    // It is read once more at worst, and never acted on twice.
  }
}

function mkdirQuietly(disk: SeatsDisk, folder: string): void {
  try {
    disk.mkdirSync(folder, { recursive: true });
  } catch {
    // Whoever leaves an order makes it, or is told why not.
  }
}
