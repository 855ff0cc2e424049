// One line of a journal: an entry with a checksum before it, so that what a crash left half written is known.
import { crc32 } from "node:zlib";
import { isObject } from "../../core/base/json.ts";
import { STEP_STATUSES, type JournalEntry } from "../../core/model/execution/session.ts";

/** `{"crc":"0a1b2c3d",` – the rest of the line is what it is the checksum of. */
const HEAD_LENGTH = 18;

/** With its line end. */
export function lineOf(entry: JournalEntry): string {
  const rest = JSON.stringify(entry).slice(1);
  return `{"crc":"${checksum(rest)}",${rest}\n`;
}

function checksum(text: string | Uint8Array): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** `whole` is the length in bytes up to the end of the last line that is whole. `faults` lie before that; lines count from 1. */
export type JournalReading = {
  readonly entries: readonly JournalEntry[];
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
  readonly whole: number;
};

export function readLines(bytes: Buffer): JournalReading {
  const entries: JournalEntry[] = [];
  const found: { line: number; reason: string; end: number }[] = [];
  let whole = 0;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const entry = feed < 0 ? null : readLine(bytes.subarray(start, feed));
    if (entry === null || entry === "unknown") found.push({ line, reason: entry ? "was written by a newer version" : "is damaged", end });
    else entries.push(entry);
    if (entry !== null) whole = end;
    start = end;
  }
  return { entries, faults: found.filter(({ end }) => end <= whole), whole };
}

/** Null for what is not whole, "unknown" for what is and yet no entry of ours. */
function readLine(line: Buffer): JournalEntry | "unknown" | null {
  const head = line.toString("latin1", 0, HEAD_LENGTH);
  const rest = line.subarray(HEAD_LENGTH);
  if (head !== `{"crc":"${checksum(rest)}",`) return null;
  try {
    const value: unknown = JSON.parse(`{${rest.toString()}`);
    return isEntry(value) ? value : "unknown";
  } catch {
    return "unknown";
  }
}

const TEXT = (value: unknown): boolean => typeof value === "string";
const NUMBER = (value: unknown): boolean => typeof value === "number";
const MAYBE = (is: (value: unknown) => boolean) => (value: unknown): boolean => value === null || is(value);
const OUTCOME = shape({ status: (value) => STEP_STATUSES.some((status) => status === value), exit_code: MAYBE(NUMBER), reason: MAYBE(TEXT), commit: MAYBE(TEXT), tail: MAYBE(TEXT) });

const KINDS: Readonly<Record<JournalEntry["kind"], (value: unknown) => boolean>> = {
  started: shape({ at: TEXT, task: TEXT, attempt: NUMBER, seat: TEXT }),
  finished: shape({ at: TEXT, task: TEXT, attempt: NUMBER, outcome: OUTCOME }),
  dispatched: shape({ at: TEXT, task: TEXT, run: NUMBER, url: TEXT }),
  merged: shape({ at: TEXT, task: TEXT, commit: TEXT }),
  again: shape({ at: TEXT, task: TEXT, reason: TEXT }),
};

function shape(members: Readonly<Record<string, (value: unknown) => boolean>>): (value: unknown) => boolean {
  return (value) => isObject(value) && Object.entries(members).every(([key, is]) => is(value[key]));
}

function isEntry(value: unknown): value is JournalEntry {
  const kind = isObject(value) ? Object.entries(KINDS).find(([name]) => name === value["kind"]) : undefined;
  return kind !== undefined && kind[1](value);
}
