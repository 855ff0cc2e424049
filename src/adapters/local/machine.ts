// The machine: Node, git, the disk and the data folder, as a diagnosis asks for them.
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Machine } from "../../core/model/facts.ts";
import { findLitter } from "./litter.ts";

/**
 * `data` is the data folder, there or not: its absolute path, and how people know it. `gitVersion` starts git, and answers
 * "2.43.0" or null where there is none. `now` is in milliseconds.
 */
export type MachineOptions = {
  readonly data: { readonly path: string; readonly label: string };
  readonly repository: { readonly gitDir: string; readonly workTree: string | null } | null;
  readonly gitVersion: () => Promise<string | null>;
  readonly now: () => number;
};

/** Never fails: what cannot be found out is null. */
export async function readMachine({ data, repository, gitVersion, now }: MachineOptions): Promise<Machine> {
  const there = nearest(data.path);
  return {
    node: process.versions.node,
    git: await gitVersion().catch(() => null),
    platform: `${process.platform} ${process.arch}`,
    free_bytes: freeBytes(there),
    repository: repository && (repository.workTree ?? repository.gitDir),
    writable: isWritable(there),
    ...findLitter({ ...data, gitDir: repository?.gitDir ?? null, now }),
  };
}

/** The folder, or the first above it that is there: where it would be made. */
function nearest(path: string): string {
  let at = path;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

/** What an ordinary person may still write, not what is left for root. */
function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
