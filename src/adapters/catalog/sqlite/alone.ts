// One process at a time throws the file of a SQLite catalog away or makes it: who did so beside others would take theirs from under them.
import * as fs from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase } from "./driver.ts";
import { codeOf } from "./failure.ts";
import { patiently } from "./patience.ts";
import { patienceOf, type Site } from "./site.ts";

/** Empty, and there for good: as a database of its own it is let go of when its holder dies. */
const LOCK_NAME = "milestones.lock";

/** Where no lock can be had at all, the work is done without one: it only keeps others from coming in between. Throws what the work throws, and SQLITE_BUSY. */
export async function alone<T>(site: Site, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(site);
  try {
    if (lock) await patiently(patienceOf(site), () => taken(lock));
    return await work();
  } finally {
    lock?.close();
  }
}

/** The folder may have come with somebody's repository: a link in it leads nowhere else. */
function lockOf({ folder, open = openDatabase }: Site): Database | null {
  const path = join(folder, LOCK_NAME);
  if (!(fs.lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true)) return null;
  try {
    return open(path, { busy: 0, readonly: false, mustExist: false });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

/** Nothing is ever written, not even a journal. */
function taken(lock: Database): void {
  try {
    lock.pragma("journal_mode = MEMORY");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    const code = codeOf(error);
    if (code === null || code.startsWith("SQLITE_BUSY")) throw error;
  }
}
