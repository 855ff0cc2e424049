// One line of the inbox's file: a record with a checksum before it, so that what a crash left half written is known.
import { crc32 } from "node:zlib";
import { isObject } from "../../core/base/json.ts";

/** `{"crc":"0a1b2c3d",` – the rest of the line is what it is the checksum of. */
const HEAD_LENGTH = 18;

/** With its line end. The record has at least one member. */
export function lineOf(record: Readonly<Record<string, unknown>>): string {
  const rest = JSON.stringify(record).slice(1);
  return `{"crc":"${checksum(rest)}",${rest}\n`;
}

function checksum(text: string | Uint8Array): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** `strange` are lines that are damaged, or that `read` does not know; `torn` is how many bytes stand behind the last whole line. */
export type Lines<T> = { readonly records: readonly T[]; readonly strange: readonly Buffer[]; readonly torn: number };

/** `read` gives null for what it does not know. */
export function linesOf<T>(bytes: Buffer, read: (record: Readonly<Record<string, unknown>>) => T | null): Lines<T> {
  const records: T[] = [];
  const strange: { readonly line: Buffer; readonly end: number }[] = [];
  let whole = 0;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const value = feed < 0 ? null : valueIn(bytes.subarray(start, feed));
    const record = value && read(value);
    if (record === null) strange.push({ line: bytes.subarray(start, end), end });
    else records.push(record);
    if (value !== null) whole = end;
    start = end;
  }
  return { records, strange: strange.filter(({ end }) => end <= whole).map(({ line }) => line), torn: bytes.length - whole };
}

function valueIn(line: Buffer): Record<string, unknown> | null {
  const rest = line.subarray(HEAD_LENGTH);
  if (line.toString("latin1", 0, HEAD_LENGTH) !== `{"crc":"${checksum(rest)}",`) return null;
  try {
    const value: unknown = JSON.parse(`{${rest.toString()}`);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
