// Logs and caches below a data folder that git does not look after.
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Stored } from "../../../core/model/stored/backup.ts";
import type { DataFolder } from "../data-files.ts";
import { diskProblem, errorCode, type Disk } from "../disk.ts";
import type { Present } from "./present.ts";
import { filesBelowFolder } from "./state.ts";

/** Caches of earlier versions. What lies in `cache/` today belongs to sessions, and is theirs to remove. */
const CACHE = /^config\/\.config-cache$|^templates\/\.cache\//;
/** Notes of what went wrong with the system are read for much longer than any log, and do not grow. */
const LOG = /^logs\/(?!system\/)(?!.*\.gitignore$)/;

export function leavings(folder: string, { counts }: Pick<Present, "counts">): readonly Stored[] {
  const paths = existsSync(folder) ? filesBelowFolder(folder) : [];
  return paths.flatMap((path) => {
    const kind = LOG.test(path) ? "log" : CACHE.test(path) ? "cache" : null;
    if (kind === null || (kind === "log" && counts(path))) return [];
    const { size, mtimeMs } = lstatSync(join(folder, path));
    return [{ path, kind, at: new Date(mtimeMs).toISOString(), bytes: size }];
  });
}

export function removeLeavings(folder: DataFolder, paths: readonly string[], disk: Disk): Result<null> {
  for (const path of paths) {
    try {
      disk.unlinkSync(join(folder.path, path));
    } catch (error) {
      if (errorCode(error) !== "ENOENT") return failed(diskProblem(error, `${folder.label}/${path}`));
    }
  }
  return ok(null);
}
