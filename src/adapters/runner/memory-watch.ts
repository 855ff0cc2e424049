// The memory of tasks' process trees, looked at once a second for as long as somebody wants to know it.
import type { Clock } from "../../ports/clock.ts";
import { familyOf } from "./processes/members.ts";
import type { Processes, ProcessTable } from "./processes/process-table.ts";

/** A look reads every process of the machine: some 5 ms where there are hundreds. */
const PERIOD_MS = 1_000;

/** Bytes; null before the first look. */
export type Watched = { readonly now: () => number | null; readonly peak: () => number | null; readonly end: () => void };

/** `over` is called once, when the tree of `root` holds more than `max` bytes. */
export type Wish = { readonly root: number; readonly max: number | null; readonly over: () => void };

export type MemoryWatch = (wish: Wish) => Watched;

type Seen = Wish & { now: number | null; peak: number | null };

export function openMemoryWatch(table: ProcessTable, clock: Clock): MemoryWatch {
  const watched = new Set<Seen>();
  let cancel: (() => void) | null = null;
  let isLooking = false;
  const look = async (): Promise<void> => {
    cancel = null;
    isLooking = true;
    const processes = await table.look();
    for (const seen of watched) measure(seen, processes);
    isLooking = false;
    lookAfter(PERIOD_MS);
  };
  const lookAfter = (ms: number): void => {
    if (watched.size > 0 && !isLooking) cancel ??= clock.after(ms, () => void look());
  };
  const end = (seen: Seen): void => {
    watched.delete(seen);
    if (watched.size > 0) return;
    cancel?.();
    cancel = null;
  };
  return (wish) => {
    const seen: Seen = { ...wish, now: null, peak: null };
    watched.add(seen);
    lookAfter(0);
    return { now: () => seen.now, peak: () => seen.peak, end: () => end(seen) };
  };
}

/** Memory that processes share is counted for each of them, until that would exceed the limit: then it is counted once. */
function measure(seen: Seen, processes: Processes): void {
  const pids = familyOf(processes, seen.root).map(({ pid }) => pid);
  const sum = (how: "quick" | "fair"): number => pids.reduce((bytes, pid) => bytes + (processes.memory(pid, how) ?? processes.memory(pid, "quick") ?? 0), 0);
  const quick = sum("quick");
  seen.now = seen.max !== null && quick > seen.max ? sum("fair") : quick;
  seen.peak = Math.max(seen.peak ?? 0, seen.now);
  if (seen.max !== null && seen.now > seen.max) seen.over();
}
