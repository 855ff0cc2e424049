// Committing what lies on disk: files are made ready, swapped in, and then remembered by git.
//
// The order, and what a crash leaves: journal → temporary files → git objects that nothing names → everything read is
// compared again → files are swapped in → the user's index → the branch moves → the journal goes. Until the first swap
// all files are old. From then on the journal makes the next writer complete the rest, so that all are new, and that
// writer's commit takes them along. The index comes before the branch, so that a commit which the user makes in
// between contains the new files instead of undoing them.
import { setTimeout as wait } from "node:timers/promises";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import type { CommitMessage, CommitOutcome } from "../../ports/repository.ts";
import { lockedIndex, makeObjects, moveBranch, prepareRecord, recordInIndex, restoreIndex, sameEntry, untold, type Record, type Untold } from "./commit-record.ts";
import { isAsSeen, isDataPath, isPortablePath, readDataFile } from "./data-files.ts";
import { removeQuietly, type Disk } from "./disk.ts";
import { isUnchanged, repoPath, type DiskView, type Surroundings } from "./disk-snapshot.ts";
import type { Oid } from "./git-arguments.ts";
import type { Environment } from "./git.ts";
import { contentsOf, filesAt, type TreeEntry } from "./objects.ts";
import { journalOf, stage, withTemporaries, writeJournal, type Journal, type Planned, type Replacement } from "./replacement.ts";

/** One writer's turn, under the lock. */
export type Writer = {
  readonly view: DiskView;
  readonly disk: Disk;
  readonly environment: Environment;
  readonly journalPath: string;
  /** What an earlier writer wrote and git has not remembered yet. */
  readonly leftover: Journal | null;
  /** Whether HEAD still is where the snapshot found it. */
  readonly headIsSame: () => Promise<boolean>;
  /** Why there is no git here, for people. */
  readonly filesOnly: string;
};

/** The user's own commits may come between; more than a few in a row are no coincidence. */
const TRIES_MAX = 5;
const PAUSE_MS_MAX = 20;

const MOVED: Result<CommitOutcome> = ok({ kind: "moved" });

export async function commitOnDisk(writer: Writer, changes: readonly Change[], message: CommitMessage): Promise<Result<CommitOutcome>> {
  const planned = plan(writer.view, changes);
  if (!planned.ok) return planned;
  if (planned.value === null) return MOVED;
  const files = planned.value;
  if (files.length === 0) return done(null);
  const prepared = await prepare(writer, files, message);
  if (!prepared.ok) return prepared;
  const ready = makeReady(writer, files, prepared.value);
  if (!ready.ok) return ready;
  const outcome = await carryOut(writer, { files, replacement: ready.value, record: prepared.value });
  if (!keepsJournal(outcome)) forget(writer);
  return outcome.kind === "failed" || outcome.kind === "stuck" ? failed(outcome.problem) : outcome.kind === "moved" ? MOVED : done(outcome.commit, outcome.untold?.warning);
}

function done(commit: Oid | null, warning?: Problem): Result<CommitOutcome> {
  return ok({ kind: "done", commit, warnings: warning ? [warning] : [] });
}
