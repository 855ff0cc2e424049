// Committing what lies on disk: files are made ready, swapped in, and then remembered by git.
//
// The order, and what a crash leaves: journal → temporary files, and git objects that nothing names → everything read is
// compared again → files are swapped in → the user's index → the branch moves → the journal goes. Until the first swap
// all files are old. From then on the journal makes the next writer complete the rest, so that all are new, and that
// writer's commit takes them along. The index comes before the branch, so that a commit which the user makes in
// between contains the new files instead of undoing them.
import { setTimeout as wait } from "node:timers/promises";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { contentOf } from "../../../core/base/tree.ts";
import type { Change } from "../../../core/base/tree.ts";
import { isWritable, pathFromTop } from "../../../core/model/stored/data-path.ts";
import type { CommitMessage, CommitOutcome } from "../../../ports/repository.ts";
import {
  clashes, indexChanges, isRecord, lockedIndex, makeObjects, moveBranch, prepareRecord, recordInIndex, restoreIndex, untold, wantedAfter,
  type GitRecord, type Untold,
} from "./commit-record.ts";
import { isAsSeen, readDataFile } from "../data-files.ts";
import { removeQuietly, type Disk } from "../disk.ts";
import { isUnchanged, type DiskView } from "../disk-snapshot.ts";
import type { Oid } from "../git-arguments.ts";
import type { Environment } from "../git.ts";
import { filesAt, type TreeEntry } from "../objects.ts";
import { stage, withTemporaries, type Planned, type Replacement } from "../replacement.ts";
import { refreshIndex } from "../user-index.ts";
import { entriesOf, writeJournal, type Entry } from "./journal.ts";

/** One writer's turn, under the lock. */
export type Writer = {
  readonly view: DiskView;
  readonly disk: Disk;
  readonly environment: Environment;
  readonly journalPath: string;
  /** What an earlier writer wrote and git should have remembered. */
  readonly leftovers: readonly Entry[];
  /** Whether HEAD still is where the snapshot found it. */
  readonly headIsSame: () => Promise<boolean>;
  /** Why there is no git here, for people. */
  readonly filesOnly: string;
};

/** The user's own commits may come between; more than a few in a row are no coincidence. */
const TRIES_MAX = 5;
const PAUSE_MS_MAX = 20;

/** How a turn ends, and what of the journal outlives it. */
type Ending =
  | { readonly kind: "done"; readonly commit: Oid | null; readonly warning?: Problem; readonly journal: "goes" | "stays" | "leftovers" }
  | { readonly kind: "moved"; readonly journal: "leftovers" }
  | { readonly kind: "failed"; readonly problem: Problem; readonly journal: "leftovers" | "stays" };

type Turn = { readonly files: readonly Planned[]; readonly replacement: Replacement; readonly record: GitRecord | Untold | null };

/** Problems: `invalid-argument`, those of reading a file that is to be replaced, `disk-full`, `not-writable`, `git-failed`. */
export async function commitOnDisk(writer: Writer, changes: readonly Change[], message: CommitMessage): Promise<Result<CommitOutcome>> {
  const planned = plan(writer.view, changes);
  if (!planned.ok) return planned;
  const files = planned.value;
  if (files === null) return ok({ kind: "moved" });
  if (files.length === 0) return ok({ kind: "done", commit: null, warnings: [] });
  const record = message.commit ? await recordFor(writer, files, message) : ok(null);
  if (!record.ok) return record;
  const told = record.value !== null && isRecord(record.value) ? record.value : null;
  const objects = told ? makeObjects(told, told.tip, told.atTip) : ok(null);
  const replacement = makeReady(writer, files, record.value);
  const commit = await objects;
  if (!replacement.ok) return replacement;
  const ending = await carryOut(writer, { files, replacement: replacement.value, record: record.value }, commit);
  settleJournal(writer, files, ending);
  if (ending.kind === "failed") return failed(ending.problem);
  if (ending.kind === "moved") return ok({ kind: "moved" });
  return ok({ kind: "done", commit: ending.commit, warnings: ending.warning ? [ending.warning] : [] });
}

/** What each path holds and shall hold, without what stays the same; null where something is not as the snapshot saw it. */
function plan(view: DiskView, changes: readonly Change[]): Result<readonly Planned[] | null> {
  const files: Planned[] = [];
  for (const change of new Map(changes.map((one) => [one.path, one])).values()) {
    const { path } = change;
    const content = contentOf(change);
    if (!isWritable(change)) {
      return failed(problem("invalid-argument", `${JSON.stringify(path)} cannot be the path of a file in ${view.folder.label}.`));
    }
    if (pathFromTop(path) !== null && !view.folder.top) return failed(problem("invalid-argument", `${pathFromTop(path)} belongs into a git repository, and here is none.`));
    const seen = view.seen?.get(path);
    if (seen && !isAsSeen(view.folder, path, seen)) return ok(null);
    const found = readDataFile(view.folder, path);
    if (!found.ok) return found;
    const before = found.value?.bytes ?? null;
    const after = content === null ? null : Buffer.from(content);
    const same = before === null || after === null ? before === after && !view.sparse.has(path) : before.equals(after);
    if (!same) files.push({ path, before, after, mode: found.value ? Number(found.value.stat.mode & 0o777n) : undefined });
  }
  return ok(files);
}

async function recordFor(writer: Writer, files: readonly Planned[], message: CommitMessage): Promise<Result<GitRecord | Untold>> {
  const { view, environment } = writer;
  if (!view.surroundings) return ok(untold(writer.filesOnly));
  const paths = new Set(files.map(({ path }) => path));
  const others = writer.leftovers.filter(({ path }) => !paths.has(path)).map(({ path }): Planned => {
    const found = readDataFile(view.folder, path);
    const bytes = found.ok ? (found.value?.bytes ?? null) : null;
    return { path, before: bytes, after: bytes };
  });
  return prepareRecord(view.surroundings, [...files, ...others], { message, environment, epochMs: view.epochMs() });
}

function makeReady(writer: Writer, files: readonly Planned[], record: GitRecord | Untold | null): Result<Replacement> {
  const { disk, view, journalPath } = writer;
  const staged = withTemporaries(view.folder, files);
  const commit = record !== null && (isRecord(record) || record.later);
  const journalled = writeJournal(disk, journalPath, [...entriesOf(staged, { commit }), ...leftoversBut(writer, files)]);
  if (!journalled.ok) return journalled;
  const replacement = stage({ disk, folder: view.folder }, staged);
  if (!replacement.ok) settleJournal(writer, files, { kind: "failed", problem: replacement.problem, journal: "leftovers" });
  return replacement;
}

function leftoversBut(writer: Writer, files: readonly Planned[]): readonly Entry[] {
  const paths = new Set(files.map(({ path }) => path));
  return writer.leftovers.filter(({ path }) => !paths.has(path));
}

function settleJournal(writer: Writer, files: readonly Planned[], { kind, journal }: Ending): void {
  if (journal === "stays") return;
  const left = journal === "goes" ? [] : kind === "done" ? leftoversBut(writer, files) : writer.leftovers;
  // A journal that cannot be shortened says too much, and the next writer finds out by comparing.
  if (left.length > 0) writeJournal(writer.disk, writer.journalPath, left);
  else removeQuietly(writer.disk, writer.journalPath);
}

async function carryOut(writer: Writer, turn: Turn, commit: Result<Oid | null>): Promise<Ending> {
  const { replacement, record } = turn;
  if (!commit.ok) replacement.discard();
  if (!commit.ok) return { kind: "failed", problem: commit.problem, journal: "leftovers" };
  if (!(await writer.headIsSame()) || !isUnchanged(writer.view)) {
    replacement.discard();
    return { kind: "moved", journal: "leftovers" };
  }
  const swapped = replacement.swap();
  if (swapped.kind === "moved") return { kind: "moved", journal: "leftovers" };
  if (swapped.kind !== "swapped") return { kind: "failed", problem: swapped.problem, journal: swapped.kind === "stuck" ? "stays" : "leftovers" };
  if (record === null) return { kind: "done", commit: null, journal: "leftovers" };
  if (isRecord(record)) return tell(turn, record, commit.value);
  return { kind: "done", commit: null, warning: record.warning, journal: record.later ? "stays" : "leftovers" };
}

async function tell(turn: Turn, record: GitRecord, commit: Oid | null): Promise<Ending> {
  const changes = indexChanges(record);
  const indexed = await recordInIndex(record, changes);
  if (!indexed.ok) return retreat(turn, { record, atTip: record.atTip, problem: indexed.problem });
  if (!indexed.value) return { kind: "done", commit: null, warning: lockedIndex(record.surroundings.place).warning, journal: "stays" };
  const refreshed = refreshIndex(record.surroundings.git, changes);
  const ending: Ending = commit === null ? { kind: "done", commit, journal: "goes" } : await advance(turn, record, commit);
  await refreshed;
  return ending;
}

/** Moves the branch. Where the user has moved it first, the commit is made again on top, unless it touches the same files. */
async function advance(turn: Turn, record: GitRecord, first: Oid): Promise<Ending> {
  const { refs, ref, surroundings, zero } = record;
  let { tip, atTip } = record;
  let commit: Oid | null = first;
  for (let tries = 0; tries < TRIES_MAX && commit !== null; tries++) {
    const moved = await moveBranch(surroundings.git, { ref, from: tip ?? zero, to: commit });
    if (moved.ok) return { kind: "done", commit, journal: "goes" };
    const now = await refs.tip(ref);
    if (!now.ok || now.value === tip || now.value === null) return retreat(turn, { record, atTip, problem: now.ok ? moved.problem : now.problem });
    tip = now.value;
    const files = await filesAt(surroundings.git, tip, record.files.map(({ path }) => path));
    if (!files.ok) return retreat(turn, { record, atTip, problem: files.problem });
    atTip = files.value;
    if (clashes(record, atTip)) return retreat(turn, { record, atTip, problem: null });
    const again: Result<Oid | null> = await makeObjects(record, tip, atTip);
    if (!again.ok) return retreat(turn, { record, atTip, problem: again.problem });
    commit = again.value;
    await wait(Math.random() * PAUSE_MS_MAX);
  }
  return commit === null ? { kind: "done", commit, journal: "goes" } : retreat(turn, { record, atTip, problem: null });
}

type Retreat = { readonly record: GitRecord; readonly atTip: ReadonlyMap<string, TreeEntry>; readonly problem: Problem | null };

/** Files and index as they were, or as the user's own commit made them; without a problem the answer is `moved`. */
async function retreat({ replacement }: Turn, { record, atTip, problem: fault }: Retreat): Promise<Ending> {
  const wanted = await wantedAfter(record, atTip);
  const restored = replacement.putBack(wanted);
  await restoreIndex(record, atTip);
  if (!restored.ok) return { kind: "failed", problem: fault ?? restored.problem, journal: "stays" };
  return fault ? { kind: "failed", problem: fault, journal: "leftovers" } : { kind: "moved", journal: "leftovers" };
}
