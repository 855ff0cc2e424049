// Backups: the state of the data folder as it was, kept where what happens to the data folder does not reach it.
import type { Result } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import type { Backup, Trial } from "../../core/model/stored/backup.ts";

/**
 * The state is every file of the data folder that git does not ignore, hand edits and uncommitted files included, byte by byte.
 * Catalogs, caches and backups are none of it, and neither are links and special files. With git a backup is a commit under
 * `refs/milestones/backup/`; without, a copy in `backups/`. Copies that people made beside the data folder are listed and
 * restored from; they are never changed and never removed.
 */
export interface Backups {
  /** The state as it is now; nobody may write meanwhile. `at` is ISO 8601 UTC. Durable when this returns. */
  create(wanted: { readonly at: string; readonly label: string }): Promise<Result<Backup>>;
  /** In no order. */
  list(): Promise<Result<readonly Backup[]>>;
  /** The changes that make the data folder's state exactly the backup's, sorted by path. Problem: `backup-damaged`. */
  changes(backup: Backup): Promise<Result<readonly Change[]>>;
  /** Restores it into a folder of its own, compares every byte with what was kept, and takes the folder away. */
  test(backup: Backup): Promise<Result<Trial>>;
  /** One that is not there any more is no problem. */
  remove(backups: readonly Backup[]): Promise<Result<null>>;
}
