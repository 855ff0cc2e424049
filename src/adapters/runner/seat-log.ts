// The log of a seat: what its tasks print, the beginning and the end of each, in a file that does not grow for ever.
import * as fs from "node:fs";
import { join } from "node:path";
import { plainLine } from "../../core/base/encode/plain.ts";
import { keepLast } from "./output-tail.ts";

/** Most of a build's output; what comes after it is kept in memory, so this is what a crash leaves. */
const HEAD_BYTES_MAX = 4.5 * 1024 * 1024;
/** Kept in memory for each task that prints more, so it is small. */
const END_BYTES_MAX = 512 * 1024;
/** A log that is larger when a task starts is set aside; the one set aside before it is gone. */
const LOG_BYTES_MAX = 20 * 1024 * 1024;

export type LogDisk = Pick<typeof fs, "openSync" | "writeSync" | "closeSync" | "mkdirSync" | "renameSync" | "fstatSync">;

export type AttemptLog = {
  readonly write: (bytes: Uint8Array) => void;
  /** `last` stands under the output. */
  readonly close: (last: string) => void;
};

/** Raw, as printed. Losing a log (a full disk, a folder that was removed) never stops a task. */
export function openSeatLog(options: { readonly disk: LogDisk; readonly folder: string; readonly seat: string; readonly heading: string }): AttemptLog {
  const { disk, folder, seat, heading } = options;
  let descriptor = quietly(() => openForAppending(disk, folder, `${seat}.log`));
  const rest = keepLast(END_BYTES_MAX);
  let room = HEAD_BYTES_MAX;
  const put = (bytes: Uint8Array): void => {
    if (descriptor === null || quietly(() => writeWhole(disk, descriptor ?? -1, bytes)) !== null) return;
    const lost = descriptor;
    descriptor = null;
    quietly(() => disk.closeSync(lost));
  };
  put(Buffer.from(`\n== ${plainLine(heading)}\n`));
  return {
    write: (bytes) => {
      const head = bytes.subarray(0, room);
      room -= head.length;
      if (head.length > 0) put(head);
      if (head.length < bytes.length) rest.add(bytes.subarray(head.length));
    },
    close: (last) => {
      const left = rest.total() - rest.bytes().length;
      put(Buffer.concat([Buffer.from(left > 0 ? `\n== ${left} bytes are left out here\n` : ""), rest.bytes(), Buffer.from(`\n== ${plainLine(last)}\n`)]));
      if (descriptor !== null) disk.closeSync(descriptor);
    },
  };
}

function openForAppending(disk: LogDisk, folder: string, name: string): number {
  const path = join(folder, name);
  const descriptor = quietly(() => disk.openSync(path, "a")) ?? openFirst(disk, folder, path);
  if (disk.fstatSync(descriptor).size <= LOG_BYTES_MAX) return descriptor;
  disk.closeSync(descriptor);
  disk.renameSync(path, `${path}.1`);
  return disk.openSync(path, "a");
}

function openFirst(disk: LogDisk, folder: string, path: string): number {
  disk.mkdirSync(folder, { recursive: true });
  return disk.openSync(path, "a");
}

function writeWhole(disk: LogDisk, descriptor: number, bytes: Uint8Array): number {
  let written = 0;
  while (written < bytes.length) written += disk.writeSync(descriptor, bytes, written);
  return written;
}

function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return null;
    throw error;
  }
}
