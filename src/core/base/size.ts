// Sizes of memory and disk as strict text ("256MB") and as bytes; 1 KB is 1024 bytes.

const UNIT_BYTES: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };

/** The sentence that every refusal ends with. */
export const SIZE_HINT = "Write a size as 512KB, 256MB or 4GB.";

/** Bytes, or null where the text is not a size. */
export function parseSize(text: string): number | null {
  const match = /^(\d{1,7}(?:\.\d{1,3})?) ?(B|[KMGT]i?B)$/.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  const bytes = Math.round(Number(match[1]) * (UNIT_BYTES[match[2].replace("i", "")] ?? 0));
  return bytes > 0 ? bytes : null;
}

export function formatSize(bytes: number): string {
  for (const unit of ["TB", "GB", "MB", "KB"]) {
    const size = UNIT_BYTES[unit] ?? 1;
    if (bytes >= size) return `${Number((bytes / size).toFixed(1))}${unit}`;
  }
  return `${bytes}B`;
}
