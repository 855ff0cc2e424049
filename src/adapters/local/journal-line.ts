// The entries of a journal as lines of its file.
import { isObject } from "../../core/base/json.ts";
import { STEP_STATUSES, type JournalEntry } from "../../core/model/execution/session.ts";
import { checkedLines } from "./checked-lines.ts";

/** `whole` is the length in bytes up to the end of the last line that is whole. `faults` lie before that; lines count from 1. */
export type JournalReading = {
  readonly entries: readonly JournalEntry[];
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
  readonly whole: number;
};

export function readLines(bytes: Buffer): JournalReading {
  const { records, faults, whole } = checkedLines(bytes, (value) => (isEntry(value) ? value : null));
  return { entries: records, faults: faults.map(({ line, isWhole }) => ({ line, reason: isWhole ? "was written by a newer version" : "is damaged" })), whole };
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
