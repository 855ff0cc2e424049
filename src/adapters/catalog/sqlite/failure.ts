// What the driver throws, as problems.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { DAMAGED } from "../sql/dialect.ts";

/** How people know the file of the catalog. */
export type Shown = { readonly label: string };

const HINT = "The catalog is made from the files and can be thrown away; the files answer meanwhile.";

/** The code of SQLite, of the system, or of a native part that cannot be loaded; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return error.code.startsWith("SQLITE_") || "syscall" in error || UNLOADABLE.has(error.code) || error.code === DAMAGED ? error.code : null;
}

const UNLOADABLE: ReadonlySet<string> = new Set(["ERR_DLOPEN_FAILED", "MODULE_NOT_FOUND"]);

/** SQLite does not notice everything: of a file that is cut off while newer pages stand in the log beside it, parts are read as zeros. */
const CORRUPT = /^(?:SQLITE_(?:CORRUPT|NOTADB|FORMAT)|DAMAGED$)/;

/** Problems: `database-corrupt`, `database-busy`, `database-unavailable`. What has no code is a mistake of this program and is thrown on. */
export function failureOf(error: unknown, { label }: Shown): Problem {
  const code = codeOf(error);
  if (code === null) throw error;
  if (CORRUPT.test(code)) return corrupt({ label }, "it is damaged or no database");
  // Tables or columns that are not there: somebody else made them, or took them away.
  if (code === "SQLITE_ERROR" || code === "SQLITE_SCHEMA") return corrupt({ label }, "its tables are not those of a catalog");
  const at = { path: label };
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code))
    return problem("database-busy", `${label} is locked by another process.`, { at, hint: "Try again when the other process is done; the files answer meanwhile." });
  return problem("database-unavailable", `${label} cannot be used: ${REASONS[code] ?? code}.`, { at, hint: HINT });
}

export function corrupt({ label }: Shown, why: string): Problem {
  return problem("database-corrupt", `${label} cannot be read: ${why}.`, { at: { path: label }, hint: HINT });
}

const REASONS: Readonly<Record<string, string>> = {
  ERR_DLOPEN_FAILED: "SQLite cannot be loaded on this system", MODULE_NOT_FOUND: "there is no SQLite for this system",
  SQLITE_READONLY: "it may not be written", SQLITE_FULL: "the disk is full", SQLITE_CANTOPEN: "it cannot be opened", SQLITE_PERM: "permission denied",
  SQLITE_READONLY_DBMOVED: "the file was moved or removed", EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where its folder belongs", EEXIST: "a file stands where its folder belongs",
};
