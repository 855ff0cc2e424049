// The inbox in a file of this machine: appended, flushed to the disk together, and cleared of what is past.
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { checkedLine } from "../../adapters/local/checked-lines.ts";
import { diskProblem } from "../../adapters/local/disk-problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Inbox } from "../../ports/inbox.ts";
import { openInboxFile, type InboxDisk, type InboxFile } from "./inbox-file.ts";
import { apply, emptyState, forget, namesOf, recordsOf, type InboxRecord, type InboxState } from "./state.ts";

/** GitHub offers to deliver again for three days; older comments are refused for their age. */
const KNOWN_DAYS_MIN = 8;
/** Below this many bytes the file is not worth writing anew. */
const COMPACT_BYTES_MIN = 1024 * 1024;

/** One process at a time may have it open: the caller sees to that. `folder` is made where it is missing. */
export type FileInboxOptions = { readonly folder: string; readonly clock: Clock; readonly disk?: InboxDisk; readonly compactBytes?: number };

/** `notes`: what a crash or damage has cost, for the log. */
export type FileInbox = { readonly inbox: Inbox; readonly notes: readonly string[] };

type Wish = { readonly records: (taken: ReadonlySet<string>) => readonly InboxRecord[]; readonly settle: (result: Result<readonly InboxRecord[]>) => void };
type Desk = {
  readonly file: InboxFile;
  readonly state: InboxState;
  readonly path: string;
  readonly clock: Clock;
  readonly compactBytes: number;
  wishes: Wish[];
  busy: Promise<void> | null;
  /** The size after it was last written anew. */
  base: number;
};

/** Problems: `disk-full`, `not-writable`. */
export async function openFileInbox({ folder, clock, disk = fs, compactBytes = COMPACT_BYTES_MIN }: FileInboxOptions): Promise<Result<FileInbox>> {
  const path = join(folder, "inbox.jsonl");
  try {
    const { file, records, notes } = await openInboxFile(disk, path);
    const state = emptyState();
    for (const record of records) apply(state, record);
    const desk: Desk = { file, state, path, clock, compactBytes, wishes: [], busy: null, base: 0 };
    // What was set aside is not to be set aside again.
    if (notes.length > 0) await compact(desk).catch(() => undefined);
    return ok({ inbox: inboxOf(desk), notes });
  } catch (error) {
    return failed(diskProblem(error, path));
  }
}

function inboxOf(desk: Desk): Inbox {
  const { state, clock } = desk;
  return {
    async put(item) {
      const names = namesOf(item);
      const written = await wish(desk, (taken) => (names.some((name) => state.known.has(name) || taken.has(name)) ? [] : [{ kind: "put", item }]));
      return written.ok ? ok(written.value.length > 0 ? "taken" : "known") : written;
    },
    knows: async (id) => ok(state.known.has(`id ${id}`)),
    waiting: async () => ok([...state.waiting.values()]),
    buried: async () => ok([...state.buried.values()]),
    done: (id) => settle(desk, { kind: "done", id }),
    postpone: (id, { due, reason }) => settle(desk, { kind: "later", id, due, tries: (state.waiting.get(id)?.tries ?? 0) + 1, reason }),
    bury: (id, reason) => settle(desk, { kind: "dead", id, since: clock.now(), reason }),
    remember: (key, value) => nothing(wish(desk, () => [{ kind: "note", key, value }])),
    recall: async (key) => ok(state.notes.get(key) ?? null),
    async close() {
      await desk.busy;
      await desk.file.close();
    },
  };
}

function settle(desk: Desk, record: InboxRecord & { readonly id: string }): Promise<Result<void>> {
  return nothing(wish(desk, () => (desk.state.waiting.has(record.id) ? [record] : [])));
}

async function nothing(written: Promise<Result<unknown>>): Promise<Result<void>> {
  const outcome = await written;
  return outcome.ok ? ok(undefined) : outcome;
}

function wish(desk: Desk, records: Wish["records"]): Promise<Result<readonly InboxRecord[]>> {
  const { promise, resolve } = Promise.withResolvers<Result<readonly InboxRecord[]>>();
  desk.wishes.push({ records, settle: resolve });
  desk.busy ??= drain(desk);
  return promise;
}

/** Batch after batch, until nobody waits; what one turn of the event loop gives is one batch. */
async function drain(desk: Desk): Promise<void> {
  await null;
  while (desk.wishes.length > 0) {
    const wishes = desk.wishes;
    desk.wishes = [];
    await write(desk, wishes);
  }
  desk.busy = null;
}

/** All of a batch or none of it: what stands in it is known to all only once it is on disk. */
async function write(desk: Desk, wishes: readonly Wish[]): Promise<void> {
  const taken = new Set<string>();
  const granted = wishes.map((one) => {
    const records = one.records(taken);
    for (const record of records) if (record.kind === "put") for (const name of namesOf(record.item)) taken.add(name);
    return { one, records };
  });
  const text = granted.flatMap(({ records }) => records.map(checkedLine)).join("");
  try {
    if (text !== "") await desk.file.append(text);
  } catch (error) {
    for (const { one } of granted) one.settle(refusal(error, desk.path));
    return;
  }
  for (const { one, records } of granted) {
    for (const record of records) apply(desk.state, record);
    one.settle(ok(records));
  }
  if (desk.file.size() > desk.compactBytes + 2 * desk.base) await compact(desk).catch(() => undefined);
}

function refusal(error: unknown, path: string): Result<never> {
  return failed(diskProblem(error, path));
}

/** A disk that refuses it leaves the file as it is; the next batch tries again. */
async function compact(desk: Desk): Promise<void> {
  forget(desk.state, desk.clock.now() - KNOWN_DAYS_MIN * 86_400_000);
  await desk.file.replace(recordsOf(desk.state).map(checkedLine).join(""));
  desk.base = desk.file.size();
}
