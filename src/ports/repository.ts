// Repository: the truth. Files at a moment, and one compare-and-swap commit.
import type { Problem } from "../core/base/problem.ts";
import type { Result } from "../core/base/result.ts";
import type { Change } from "../core/base/tree.ts";

/**
 * Reads and writes the data folder. Paths are relative to it, with `/`, already validated. A path that starts with
 * `:/.github/` is relative to the top of the repository instead.
 *
 * `snapshot` gives the files as they are: without `ref` those of the state branch (on disk where it is checked
 * out, hand edits included), with `ref` those of that branch or commit. A snapshot `for: "write"` keeps other writers
 * of this machine waiting until `commit` or `release`; a dead writer's place is taken over.
 *
 * `commit` writes all changes or none. It answers `moved` where a file that the snapshot read, or a changed path, is
 * no longer as the snapshot saw it; nothing is written then and the caller decides again from a new snapshot. A changed
 * path that was not read is taken as it is when `commit` begins.
 * Once it answers `done`, the change survives a crash of the machine. It ends the snapshot in every case.
 */
export interface Repository {
  snapshot(request: SnapshotRequest): Promise<Result<Snapshot>>;
  commit(base: Snapshot, changes: readonly Change[], message: CommitMessage): Promise<Result<CommitOutcome>>;
}

export type SnapshotRequest = { readonly for: "read" | "write"; readonly ref?: string };

export interface Snapshot {
  /** How people know the data folder, for messages: ".milestones". */
  readonly root: string;
  /** False where the data folder does not exist. */
  readonly exists: boolean;
  /** Where one read of many files is cheaper than several of few, and takes care by itself of what happens at the same time. */
  readonly bulk?: true;
  /** Names exactly what the snapshot shows, such as a commit; not there where files may change under it. */
  readonly state?: string;
  /**
   * Names (not paths) of the entries directly in a folder ("" is the data folder), sorted by UTF-16 units; none where
   * there is no such folder. Temporary files of running writers are left out. A folder that is there but cannot be
   * listed is a problem (`not-a-file`, `unreadable`), never an absence.
   */
  list(folder: string): Promise<Result<readonly string[]>>;
  /** The bytes of each file that is there; a file that is there but cannot be read is a problem in its place. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Result<Uint8Array>>>;
  /** Gives the writers' place free without committing; may be called twice. */
  release(): Promise<void>;
}

/** `commit: false` writes files only. Trailers become `Key: value` lines at the end of the message, in order. */
export type CommitMessage = {
  readonly subject: string;
  readonly body: string;
  readonly trailers: readonly (readonly [key: string, value: string])[];
  readonly commit: boolean;
};

export type CommitOutcome =
  | { readonly kind: "moved" }
  | { readonly kind: "done"; readonly commit: string | null; readonly warnings: readonly Problem[] };
