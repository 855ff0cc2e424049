// The driver of SQLite, wherever this program lies: its native part comes from beside a bundle, or from the package itself.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";

export type Database = Sqlite.Database;

/** Once in dist, beside the folders of the doors. */
const PREBUILDS = "../prebuilds";

let addon: unknown;

/** `busy` is how long a statement waits for others' locks, in milliseconds. Throws what the driver and the loading of its native part throw. */
export function openDatabase(path: string, { busy, readonly, mustExist }: { readonly busy: number; readonly readonly: boolean; readonly mustExist: boolean }): Database {
  addon ??= nativePart();
  return new Sqlite(path, Object.assign<Sqlite.Options, object>({ timeout: busy, readonly, fileMustExist: mustExist }, { nativeBinding: addon }));
}

/**
 * Given to the driver as an object: in a bundle it could not find it by itself. Loaded by a `require` of our own from a path that is
 * computed, so that no bundler puts something else in their place.
 */
function nativePart(): unknown {
  const name = `${process.platform}${isMusl() ? "musl" : ""}-${process.arch}.node`;
  const load = createRequire(import.meta.url);
  const beside = join(import.meta.dirname, PREBUILDS, name);
  return load(existsSync(beside) ? beside : join(dirname(load.resolve("better-sqlite3")), PREBUILDS, name));
}

/** Which C library runs this process can be seen from what is loaded into it. */
function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  try {
    return /\/ld-musl-[^/\s]*\.so/.test(readFileSync("/proc/self/maps", "latin1"));
  } catch {
    return false;
  }
}
