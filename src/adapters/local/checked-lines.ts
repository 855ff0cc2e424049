// Files of records, one a line with a checksum before it, so that what a crash left half written is known.
import { crc32 } from "node:zlib";
import { parsedJson, type Json } from "../../core/base/json.ts";

/** `{"crc":"0a1b2c3d",` – the rest of the line is what it is the checksum of. */
const HEAD_LENGTH = 18;

/** With its line end. The record has at least one member. */
export function checkedLine(record: object): string {
  const rest = JSON.stringify(record).slice(1);
  return `{"crc":"${checksum(rest)}",${rest}\n`;
}

function checksum(text: string | Uint8Array): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** `isWhole`: the line is as it was written, and yet not known. Lines count from 1; `bytes` are with the line end. */
export type FaultyLine = { readonly line: number; readonly bytes: Buffer; readonly isWhole: boolean };

/** `whole` is the length in bytes up to the end of the last line that is whole. `faults` lie before that. */
export type CheckedLines<T> = { readonly records: readonly T[]; readonly faults: readonly FaultyLine[]; readonly whole: number };

/** `read` gives null for what it does not know. */
export function checkedLines<T>(bytes: Buffer, read: (value: unknown) => T | null): CheckedLines<T> {
  const records: T[] = [];
  const found: (FaultyLine & { readonly end: number })[] = [];
  let whole = 0;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const isWhole = feed >= 0 && isAsWritten(bytes.subarray(start, feed));
    const record = isWhole ? read(valueIn(bytes.subarray(start, feed))) : null;
    if (record === null) found.push({ line, bytes: bytes.subarray(start, end), isWhole, end });
    else records.push(record);
    if (isWhole) whole = end;
    start = end;
  }
  return { records, faults: found.filter(({ end }) => end <= whole).map(({ end: _end, ...fault }) => fault), whole };
}

function isAsWritten(line: Buffer): boolean {
  return line.toString("latin1", 0, HEAD_LENGTH) === `{"crc":"${checksum(line.subarray(HEAD_LENGTH))}",`;
}

function valueIn(line: Buffer): Json {
  return parsedJson(`{${line.subarray(HEAD_LENGTH).toString()}`);
}
