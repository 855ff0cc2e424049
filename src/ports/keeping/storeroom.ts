// Storeroom: logs and caches in the data folder, which belong to this machine and may be taken away.
import type { Result } from "../../core/base/result.ts";
import type { Stored } from "../../core/model/stored/backup.ts";

/** Files that git ignores, of this version and of earlier ones; what git looks after is never among them. */
export interface Storeroom {
  list(): Promise<Result<readonly Stored[]>>;
  /** A file that is not there any more is no problem. Problem: `not-writable`. */
  remove(paths: readonly string[]): Promise<Result<null>>;
}
