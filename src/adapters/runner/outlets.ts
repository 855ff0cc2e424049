// Outlets: where a task's output comes in. Named pipes, so that /dev/stderr can be opened and lines keep their order.
import type { ChildProcess } from "node:child_process";
import { closeSync, constants, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import type { Spawn } from "./start-task.ts";

/** For one task. Standard output and errors are one stream. */
export type Outlet = {
  /** What the task gets for both. */
  readonly stdio: number | "pipe";
  /** Its path in the file system; null where it has none. */
  readonly path: string | null;
  /** To be called once the process was started, or was not. `take` must not keep the bytes: they are overwritten. */
  readonly listen: (child: ChildProcess | null, take: (bytes: Uint8Array) => void) => void;
  /** Nobody can write any more, and all is read. */
  readonly ended: Promise<void>;
  /** No longer waits for whoever still holds it. */
  readonly cut: () => void;
};

export type Outlets = { readonly open: () => Promise<Outlet> };

/** How the paths of the pipes in a folder begin. */
export function pipesIn(folder: string): string {
  return join(folder, ".out-");
}

/** As many as run at once on most machines: one process makes them all. */
const BATCH = 8;
/** A task may remove the pipes of all; whoever finds more than one batch gone does without. */
const LOST_MAX = 2 * BATCH;
/** As much as a pipe holds. All outlets read into the same bytes: each is done with them before the next read. */
const READ_BYTES_MAX = 64 * 1024;

export function openOutlets({ folder, spawn, environment }: { readonly folder: string; readonly spawn: Spawn; readonly environment: Readonly<Record<string, string>> }): Outlets {
  const free: string[] = [];
  const buffer = Buffer.allocUnsafe(READ_BYTES_MAX);
  let made = 0;
  let making: Promise<boolean> | null = null;
  const make = async (): Promise<boolean> => {
    const paths = Array.from({ length: BATCH }, () => `${pipesIn(folder)}${process.pid}-${++made}`);
    const done = await succeeds(() => spawn("mkfifo", ["-m", "600", ...paths], { env: environment, stdio: "ignore" }));
    if (done) free.push(...paths);
    making = null;
    return done;
  };
  const open = async (): Promise<Outlet> => {
    for (let lost = 0; lost < LOST_MAX; ) {
      const path = free.pop();
      const outlet = path === undefined ? null : namedPipe(path, buffer, () => free.push(path));
      if (outlet) return outlet;
      if (path !== undefined) lost++;
      else if (!(await (making ??= make()))) break;
    }
    return anonymousPipes();
  };
  return { open };
}

function succeeds(start: () => ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    start().on("error", () => resolve(false)).on("exit", (code) => resolve(code === 0));
  });
}

/** null where the pipe is gone: a task may remove what it likes. */
function namedPipe(path: string, buffer: Buffer, release: () => void): Outlet | null {
  const ends = openEnds(path);
  if (ends === null) return null;
  let take: (bytes: Uint8Array) => void = () => undefined;
  let isCut = false;
  const callback = (length: number): boolean => {
    take(buffer.subarray(0, length));
    return true;
  };
  const socket = new Socket({ fd: ends.reader, readable: true, writable: false, onread: { buffer, callback } });
  const ended = new Promise<void>((resolve) => {
    socket.on("error", () => undefined).on("close", () => {
      if (isCut) rmSync(path, { force: true });
      else release();
      resolve();
    });
  });
  const listen: Outlet["listen"] = (_, taker) => {
    take = taker;
    closeSync(ends.writer);
    socket.resume();
  };
  const cut = (): void => {
    isCut = true;
    socket.destroy();
  };
  return { stdio: ends.writer, path, listen, ended, cut };
}

function openEnds(path: string): { readonly reader: number; readonly writer: number } | null {
  // Without O_NONBLOCK it would wait for a writer; the writer must come second for the same reason.
  const reader = opened(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = reader === null ? null : opened(path, constants.O_WRONLY);
  if (reader !== null && writer !== null) return { reader, writer };
  if (reader !== null) closeSync(reader);
  return null;
}

function opened(path: string, flags: number): number | null {
  try {
    return openSync(path, flags);
  } catch {
    return null;
  }
}

/** What Node makes itself: sockets, one for each stream. */
function anonymousPipes(): Outlet {
  let end: () => void = () => undefined;
  let streams: readonly (NonNullable<ChildProcess["stdout"]>)[] = [];
  const ended = new Promise<void>((resolve) => (end = resolve));
  const listen: Outlet["listen"] = (child, take) => {
    streams = [child?.stdout, child?.stderr].filter((stream) => stream !== null && stream !== undefined);
    let open = streams.length;
    if (open === 0) end();
    for (const stream of streams) stream.on("data", take).on("close", () => --open === 0 && end());
  };
  const cut = (): void => {
    for (const stream of streams) stream.destroy();
  };
  return { stdio: "pipe", path: null, listen, ended, cut };
}
