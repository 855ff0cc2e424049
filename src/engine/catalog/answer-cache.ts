// The cache of answers: the least recently used go first, none is kept too long, all together never take more than they may.
import { ok, type Result } from "../../core/base/result.ts";
import { bytesOf, type Config } from "../../core/model/config/config.ts";
import type { Answers, Keeping } from "../../ports/keeping/answers.ts";

/** A unit of text takes at most so many bytes in memory, and an entry so many besides. */
const UNIT_BYTES = 2;
const ENTRY_BYTES = 128;

type Entry = { readonly text: string; readonly at: number; readonly bytes: number };

/** `now`: milliseconds of a clock that does not go back. `size`: bytes of all that is kept. */
export function openAnswerCache(now: () => number): Answers & { readonly size: () => number } {
  /** In the order of their last use, the oldest first. */
  const entries = new Map<string, Entry>();
  let size = 0;
  const drop = (key: string): void => {
    size -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  const put = (key: string, entry: Entry): void => {
    drop(key);
    entries.set(key, entry);
    size += entry.bytes;
  };
  return {
    size: () => size,
    recall(key, keeping) {
      const entry = entries.get(key);
      if (!entry || !keeping) return undefined;
      if (now() - entry.at >= keeping.ttlMs) return void drop(key);
      put(key, entry);
      return JSON.parse(entry.text);
    },
    keep(key, value, keeping) {
      const text = JSON.stringify(value);
      const bytes = ENTRY_BYTES + UNIT_BYTES * (key.length + text.length);
      drop(key);
      if (!keeping || bytes > keeping.bytesMax) return;
      for (const oldest of entries.keys()) {
        if (size + bytes <= keeping.bytesMax) break;
        drop(oldest);
      }
      put(key, { text, at: now(), bytes });
    },
    clear() {
      entries.clear();
      size = 0;
    },
  };
}

/** What the settings ask for; null where nothing is kept, as in emergency mode. */
export function keepingOf(config: Config): Keeping {
  const { cache, database } = config;
  if (config.performance.emergency_mode || cache.type !== "memory" || !(cache.enabled || database.query_cache)) return null;
  return { ttlMs: cache.ttl * 1_000, bytesMax: bytesOf(cache.max_size) };
}

/** The answer that is kept under this key, or a new one, which is kept where it is no failure. */
export async function remembered<T>(answers: Answers | undefined, { key, keeping }: { readonly key: string; readonly keeping: Keeping }, ask: () => Promise<Result<T>>, is: (value: unknown) => value is T): Promise<Result<T>> {
  const kept = answers?.recall(key, keeping);
  if (kept !== undefined && is(kept)) return ok(kept);
  const answer = await ask();
  if (answer.ok) answers?.keep(key, answer.value, keeping);
  return answer;
}
