// Waiting for others' locks in small parts, so that whatever else this process does goes on.
import { codeOf } from "./failure.ts";

/** Of one part, in milliseconds. */
export const WAIT = 100;

/** The attempt once more while others hold the lock, for so many milliseconds. Throws what the driver throws, in the end its SQLITE_BUSY. */
export async function patiently<T>(patience: number, attempt: () => T | Promise<T>): Promise<T> {
  const until = elapsed() + patience;
  for (let wait = 1; ; wait = Math.min(wait * 2, WAIT)) {
    try {
      return await attempt();
    } catch (error) {
      if (!/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(codeOf(error) ?? "") || elapsed() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Milliseconds of a clock that never jumps. The other one of Node has to be loaded first, which takes longer than an answer. */
function elapsed(): number {
  return process.uptime() * 1000;
}
