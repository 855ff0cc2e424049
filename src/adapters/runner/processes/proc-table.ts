// Processes as Linux shows them, in /proc.
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { Process, Processes } from "./process-table.ts";

/** So many ids are tried one by one, at 3 µs each, before all processes are listed, at 1 µs each. */
const TRIED_MAX = 64;

/** Every process is read once at most, and only when it is asked for: a read costs 12 µs. */
export function readProc(): Processes {
  let listed: readonly number[] | null = null;
  const all = (): readonly number[] => (listed ??= namesIn("/proc").map(Number).filter((pid) => pid > 0));
  return {
    all,
    since: (pid, known) => bornSince(pid, known, all),
    of: remembered((pid) => parseStat(pid, textOf(`/proc/${pid}/stat`))),
    environment: remembered((pid) => bordered(textOf(`/proc/${pid}/environ`))),
    // A folder that was removed is still known by its name.
    workingFolder: (pid) => linkAt(`/proc/${pid}/cwd`)?.replace(/ \(deleted\)$/, "") ?? null,
    opened: (pid) => namesIn(`/proc/${pid}/fd`).flatMap((name) => linkAt(`/proc/${pid}/fd/${name}`) ?? []),
    memory: (pid, how) => {
      const [file, form] = how === "fair" ? ["smaps_rollup", /^Pss:\s*(\d+)/m] as const : ["status", /^VmRSS:\s*(\d+)/m] as const;
      const kibi = form.exec(textOf(`/proc/${pid}/${file}`) ?? "")?.[1];
      return kibi === undefined ? null : Number(kibi) * 1024;
    },
  };
}

/** Linux gives process ids out in turn: nothing that began later has a lower one, unless the numbers began anew meanwhile. */
function bornSince(first: number, known: ReadonlySet<number>, all: () => readonly number[]): readonly number[] {
  const newest = newestPid();
  if (newest < first) return all();
  const isTried = newest - first <= TRIED_MAX;
  for (let pid = first; isTried && !(existsSync(`/proc/${pid}`) && !known.has(pid)); pid++) {
    // Whoever was born while we tried may come from one that we found gone.
    if (pid === newest) return newestPid() === newest ? [] : all();
  }
  return all().filter((pid) => pid >= first);
}

/** The id that was given out last; 0 where the system does not say. */
function newestPid(): number {
  return Number(/(\d+)\s*$/.exec(textOf("/proc/loadavg") ?? "")?.[1] ?? 0);
}

function remembered<T>(read: (pid: number) => T): (pid: number) => T {
  const known = new Map<number, { readonly value: T }>();
  return (pid) => {
    const found = known.get(pid) ?? { value: read(pid) };
    known.set(pid, found);
    return found.value;
  };
}

/** "pid (name) state parent group session …"; the name may hold anything. */
function parseStat(pid: number, text: string | null): Process | null {
  if (text === null) return null;
  const [state = "", parent, group, session] = text.slice(text.lastIndexOf(")") + 2).split(" ", 4);
  return { pid, parent: Number(parent), group: Number(group), session: Number(session), zombie: /^[ZXx]/.test(state) };
}

function bordered(entries: string | null): string | null {
  return entries === null ? null : `\0${entries}\0`;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
