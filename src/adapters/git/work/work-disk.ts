// The file system calls of work: those of writers, and removing whole trees.
import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, nodeDisk, type Disk } from "../disk.ts";

export type WorkDisk = Disk & {
  /** What is not there is no failure; links are removed, not followed. */
  readonly removeTree: (path: string) => Promise<void>;
};

export const nodeWorkDisk: WorkDisk = { ...nodeDisk, removeTree };

/** How often a folder is emptied again that somebody is still writing to. */
const EMPTYING_MAX = 3;

async function removeTree(path: string): Promise<void> {
  const remove = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: EMPTYING_MAX });
  try {
    await remove();
  } catch (error) {
    if (errorCode(error) !== "EACCES" && errorCode(error) !== "EPERM") throw error;
    await openUp(path);
    await remove();
  }
}

/** Caches of modules are often made of folders that forbid writing. */
async function openUp(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await openUp(join(folder, entry.name));
}
