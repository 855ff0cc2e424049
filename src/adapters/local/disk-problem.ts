// What the file system refuses, as a problem that says what to do.
import { problem, type Problem } from "../../core/base/problem.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", EIO: "the disk reports an error",
  EMFILE: "too many open files", ENFILE: "too many open files", ENOTDIR: "a file stands where a folder belongs",
  ELOOP: "a symbolic link stands there", EISDIR: "a folder stands where a file belongs",
};

/** `disk-full` or `not-writable`; any other error is thrown on. */
export function diskProblem(error: unknown, path: string): Problem {
  const code = errorCode(error);
  if (code === null) throw error;
  const at = { path };
  if (code === "ENOSPC" || code === "EDQUOT") return problem("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again." });
  return problem("not-writable", `${path} cannot be written: ${reasonOf(error)}.`, { at, hint: "Check the disk and the permissions, then try again." });
}

/** In words; an error that is none of the file system's is thrown on. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === null) throw error;
  return REASONS[code] ?? code;
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}
