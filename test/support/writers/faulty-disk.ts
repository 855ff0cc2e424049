// A disk that fails, or is the last thing a process sees, at the k-th call that changes something.
import { nodeDisk, type Disk } from "../../../src/adapters/git/disk.ts";

const CHANGING = ["openSync", "writeSync", "writeFileSync", "fsyncSync", "renameSync", "linkSync", "unlinkSync", "mkdirSync", "rmdirSync", "fchmodSync"] as const;

/** Calls `atEffect` before each changing call, with its number from 1 and its name; what it throws is thrown. */
export function watchedDisk(atEffect: (count: number, name: string) => void): Disk {
  let count = 0;
  const disk = { ...nodeDisk };
  for (const name of CHANGING) {
    const original: unknown = Reflect.get(nodeDisk, name);
    if (typeof original !== "function") continue;
    Reflect.set(disk, name, (...given: unknown[]): unknown => {
      atEffect(++count, name);
      return Reflect.apply(original, nodeDisk, given);
    });
  }
  return disk;
}

export type Errno = "ENOSPC" | "EDQUOT" | "EIO" | "EROFS" | "EACCES" | "EMFILE";

export function diskError(code: Errno, syscall: string): Error {
  return Object.assign(new Error(`${code}: injected, ${syscall}`), { code, syscall });
}
