// Files of a snapshot as texts, and the names that people know them by.
import type { Result } from "../core/base/result.ts";
import { decodeLog } from "../core/files/events.ts";
import { decodeText } from "../core/files/yaml/yaml.ts";
import type { Config } from "../core/model/config/config.ts";
import type { Snapshot } from "../ports/repository.ts";

/** So many files in one read, and so many reads at the same time. */
export type Pace = { readonly files: number; readonly reads: number };

/** For a few files, or where the settings are not known yet. */
const AT_ONCE: Pace = { files: Number.POSITIVE_INFINITY, reads: 1 };

/** In an emergency one thing happens at a time. */
export function paceOf({ performance: { batch_size, max_concurrent_operations, emergency_mode } }: Config): Pace {
  return { files: batch_size, reads: emergency_mode ? 1 : max_concurrent_operations };
}

/** What is there of these files. Logs forgive what other files may not hold: their bad lines are reported one by one. */
export async function readTexts(snapshot: Pick<Snapshot, "read" | "root" | "bulk">, paths: readonly string[], pace = AT_ONCE): Promise<Map<string, Result<string>>> {
  const result = new Map<string, Result<string>>();
  for (const files of await readPaced(snapshot, paths, pace)) {
    for (const [path, bytes] of files) {
      const decode = path.endsWith(".jsonl") ? decodeLog : decodeText;
      result.set(path, bytes.ok ? decode(bytes.value, shownPath(snapshot, path)) : bytes);
    }
  }
  return result;
}

type Files = Awaited<ReturnType<Snapshot["read"]>>;

/** The reads in the order of their paths, whichever ends first. */
async function readPaced(snapshot: Pick<Snapshot, "read" | "bulk">, paths: readonly string[], { files, reads }: Pace): Promise<readonly Files[]> {
  if (snapshot.bulk || paths.length <= files) return [await snapshot.read(paths)];
  const parts = Array.from({ length: Math.ceil(paths.length / files) }, (_, at) => paths.slice(at * files, (at + 1) * files));
  const read: Files[] = [];
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let at = next++; at < parts.length; at = next++) read[at] = await snapshot.read(parts[at] ?? []);
  };
  await Promise.all(Array.from({ length: Math.min(reads, parts.length) }, reader));
  return read;
}

export function shownPath(snapshot: { readonly root: string }, path: string): string {
  return `${snapshot.root}/${path}`;
}
