// Contents that were read before, by their ids: what was used longest ago goes first.

/** An id says all of a content, so that one cache serves any number of repositories. */
export interface ContentCache {
  get(id: string): Uint8Array | undefined;
  put(id: string, bytes: Uint8Array): void;
}

/** Ten thousand milestones with their event logs. */
const CACHE_BYTES_MAX = 128 * 1024 * 1024;
/** What an entry takes beside its content. */
const ENTRY_BYTES = 200;

export function openContentCache(bytesMax: number = CACHE_BYTES_MAX): ContentCache {
  const contents = new Map<string, Uint8Array>();
  let bytes = 0;
  const drop = (id: string): void => {
    bytes -= (contents.get(id)?.length ?? -ENTRY_BYTES) + ENTRY_BYTES;
    contents.delete(id);
  };
  return {
    get(id) {
      const found = contents.get(id);
      if (found) {
        contents.delete(id);
        contents.set(id, found);
      }
      return found;
    },
    put(id, content) {
      drop(id);
      contents.set(id, content);
      bytes += content.length + ENTRY_BYTES;
      for (const oldest of contents.keys()) {
        if (bytes <= bytesMax) break;
        drop(oldest);
      }
    },
  };
}
