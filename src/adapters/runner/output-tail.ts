// The end of an output of any length: its last bytes, and its last lines as people may see them.
import { stripVTControlCharacters } from "node:util";
import { plainText } from "../../core/base/encode/plain.ts";

export type LastBytes = {
  readonly add: (bytes: Uint8Array) => void;
  /** In order; at most `size` of them. */
  readonly bytes: () => Buffer;
  /** How many were added in all. */
  readonly total: () => number;
};

/** Holds nothing before the first byte, and never more than `size`. */
export function keepLast(size: number): LastBytes {
  let ring: Buffer | null = null;
  let total = 0;
  return {
    add: (bytes) => {
      ring ??= Buffer.allocUnsafe(size);
      const last = bytes.length > size ? bytes.subarray(-size) : bytes;
      const at = (total + bytes.length - last.length) % size;
      const first = last.subarray(0, size - at);
      ring.set(first, at);
      ring.set(last.subarray(first.length), 0);
      total += bytes.length;
    },
    bytes: () => {
      if (ring === null || total <= size) return ring?.subarray(0, total) ?? Buffer.alloc(0);
      return Buffer.concat([ring.subarray(total % size), ring.subarray(0, total % size)]);
    },
    total: () => total,
  };
}

/**
 * Whole lines of at most `max` bytes of UTF-8, without what a terminal would obey; of a line that was written over
 * (progress bars) what stood there last. Of a single line that is longer, the end.
 */
export function lastLines(bytes: Uint8Array, { max, isCut }: { readonly max: number; readonly isCut: boolean }): string {
  const shown = stripVTControlCharacters(Buffer.from(bytes).toString()).split("\n").map(lastWritten).join("\n");
  const plain = Buffer.from(plainText(shown).trimEnd());
  if (!isCut && plain.length <= max) return plain.toString();
  const kept = plain.subarray(-max).toString().replace(/^\ufffd+/, "");
  const lineEnd = kept.indexOf("\n");
  return lineEnd < 0 ? kept : kept.slice(lineEnd + 1);
}

function lastWritten(line: string): string {
  const text = line.replace(/\r+$/, "");
  return text.slice(text.lastIndexOf("\r") + 1);
}
