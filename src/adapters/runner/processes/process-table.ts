// The processes of this machine at one moment, from whatever source the system has.
import { readProc } from "./proc-table.ts";
import { readPs } from "./ps-table.ts";

/** `session` is 0 where the system does not say. A zombie is gone: it holds nothing and nothing ends it. */
export type Process = { readonly pid: number; readonly parent: number; readonly group: number; readonly session: number; readonly zombie: boolean };

/** One moment. What is asked about a process is null once it is gone, or where it is somebody else's. */
export type Processes = {
  readonly all: () => readonly number[];
  /** Those that may have begun since this one did, not long ago, apart from the `known` ones. */
  readonly since: (pid: number, known: ReadonlySet<number>) => readonly number[];
  readonly of: (pid: number) => Process | null;
  /** "NAME=value" entries, each between two NULs. A program may have wiped its own. */
  readonly environment: (pid: number) => string | null;
  readonly workingFolder: (pid: number) => string | null;
  /** The paths of what it holds open. */
  readonly opened: (pid: number) => readonly string[];
  /** Bytes. `quick` counts shared pages whole; `fair` by their share, which takes some 10 ms for a gigabyte. */
  readonly memory: (pid: number, how: "quick" | "fair") => number | null;
};

export type ProcessTable = {
  /** A look that begins after the question. Whoever asks in the same turn of the event loop shares it. */
  readonly look: () => Promise<Processes>;
};

const NOTHING: Processes = { all: () => [], since: () => [], of: () => null, environment: () => null, workingFolder: () => null, opened: () => [], memory: () => null };

/** On Windows nothing is seen. */
export function openProcessTable(platform: string = process.platform): ProcessTable {
  if (platform === "linux") return shared(() => readProc());
  return shared(() => (platform === "win32" ? NOTHING : readPs(platform)));
}

function shared(read: () => Processes | Promise<Processes>): ProcessTable {
  let next: Promise<Processes> | null = null;
  const begin = (resolve: (processes: Processes | Promise<Processes>) => void): void => {
    next = null;
    resolve(read());
  };
  return { look: () => (next ??= new Promise((resolve) => setImmediate(begin, resolve))) };
}
