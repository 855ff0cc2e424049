// Ending processes: TERM, a grace, KILL, until none is left.
import type { Clock } from "../../../ports/clock.ts";
import type { Process } from "./process-table.ts";

/** Time to put files away; whoever needs longer is no longer asked. */
export const GRACE_MS = 2_000;
/** What survives KILL for so long hangs in the kernel; nothing of ours can end it. */
const HOPE_MS_MAX = 3_000;
const PAUSE_MS_MIN = 4;
const PAUSE_MS_MAX = 50;

/** Process ids: all that were found, and those that TERM did not end. `isLeft`: somebody could not be ended. */
export type Casualties = { readonly all: ReadonlySet<number>; readonly stubborn: ReadonlySet<number>; readonly isLeft: boolean };

export async function endProcesses(find: () => Promise<readonly Process[]>, clock: Clock): Promise<Casualties> {
  const all = new Set<number>();
  const stubborn = new Set<number>();
  const start = clock.elapsed();
  for (let pause = PAUSE_MS_MIN; ; pause = Math.min(pause * 2, PAUSE_MS_MAX)) {
    const found = await find();
    const spent = clock.elapsed() - start;
    if (found.length === 0 || spent > GRACE_MS + HOPE_MS_MAX) return { all, stubborn, isLeft: found.length > 0 };
    for (const { pid } of found) {
      if (spent >= GRACE_MS) kill(pid, stubborn);
      else if (!all.has(pid)) ask(pid);
      all.add(pid);
    }
    await passed(clock, pause);
  }
}

/** A stopped process hears TERM only when it goes on. */
function ask(pid: number): void {
  signal(pid, "SIGTERM");
  signal(pid, "SIGCONT");
}

function kill(pid: number, stubborn: Set<number>): void {
  signal(pid, "SIGKILL");
  stubborn.add(pid);
}

/** One that is gone, or belongs to somebody else, is left. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // The next look says whether it is still there.
  }
}

/** What the promise gives, or null after so many milliseconds. */
export function within<T>(clock: Clock, ms: number, promise: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const cancel = clock.after(ms, () => resolve(null));
    void promise.then((value) => {
      cancel();
      resolve(value);
    });
  });
}

function passed(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}
