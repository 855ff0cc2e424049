// Files of a snapshot as texts, and the names that people know them by.
import type { Result } from "../core/base/result.ts";
import { decodeLog } from "../core/files/events.ts";
import { decodeText } from "../core/files/yaml/yaml.ts";
import type { Snapshot } from "../ports/repository.ts";

/** What is there of these files. Logs forgive what other files may not hold: their bad lines are reported one by one. */
export async function readTexts(snapshot: Snapshot, paths: readonly string[]): Promise<Map<string, Result<string>>> {
  const result = new Map<string, Result<string>>();
  for (const [path, bytes] of await snapshot.read(paths)) {
    const decode = path.endsWith(".jsonl") ? decodeLog : decodeText;
    result.set(path, bytes.ok ? decode(bytes.value, shownPath(snapshot, path)) : bytes);
  }
  return result;
}

export function shownPath(snapshot: { readonly root: string }, path: string): string {
  return `${snapshot.root}/${path}`;
}
