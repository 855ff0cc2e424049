// Removing a folder of a task's with all that is in it, also where the task has taken away the right to.
import { chmodSync, lstatSync, readdirSync, rmdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

/** Never fails: what cannot be removed is litter in the system's temporary folder. */
export async function removeTree(path: string): Promise<void> {
  if (removeEmpty(path)) return;
  const remove = (): Promise<boolean> => rm(path, { recursive: true, force: true }).then(() => true, () => false);
  if (await remove()) return;
  openFolders(path);
  await remove();
}

/** The usual case, without a turn of the event loop. */
function removeEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function openFolders(path: string): void {
  try {
    if (!lstatSync(path).isDirectory()) return;
    chmodSync(path, 0o700);
    for (const name of readdirSync(path)) openFolders(join(path, name));
  } catch {
    // Somebody else's, or gone.
  }
}
