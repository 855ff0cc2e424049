// The temporary folders of a session and of its attempts; their names are how their processes are known.
import { createHash } from "node:crypto";
import type * as fs from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { problem } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/result.ts";
import { failed, ok } from "../../core/base/result.ts";

/** `name` follows from the data folder and the session, so that a later process finds what an earlier one left. Short: sockets have paths of 100 bytes. */
export type SessionFolder = { readonly name: string; readonly path: string };

/** `data` and `temporary` are absolute folders. */
export function sessionFolder({ data, temporary, session }: { readonly data: string; readonly temporary: string; readonly session: string }): SessionFolder {
  const name = `milestone-${createHash("sha256").update(`${data}\0${session}`).digest("hex").slice(0, 12)}`;
  return { name, path: join(temporary, name) };
}

/** `temporary` and, where it is private, `home` are new and empty; `name` is the end of the path of the first. */
export type AttemptFolders = { readonly name: string; readonly temporary: string; readonly home: string | null };

export type FolderDisk = Pick<typeof fs, "lstatSync" | "mkdirSync" | "mkdtempSync">;

/** Problems: `disk-full`, `not-writable`. */
export function makeAttemptFolders(disk: FolderDisk, session: SessionFolder, home: "user" | "private"): Result<AttemptFolders> {
  try {
    if (!isOurs(disk, session.path)) {
      return failed(problem("not-writable", `${session.path} belongs to somebody else.`, { at: { path: session.path }, hint: "Remove it, or set TMPDIR to a folder of your own." }));
    }
    const temporary = disk.mkdtempSync(join(session.path, "t"));
    return ok({ name: `${session.name}/${basename(temporary)}`, temporary, home: home === "private" ? disk.mkdtempSync(join(session.path, "h")) : null });
  } catch (error) {
    return failed(folderProblem(error, session.path));
  }
}

/** Makes it where it is missing. Everybody may write into the folder above, so one that is there may be somebody else's trap. */
function isOurs(disk: FolderDisk, path: string): boolean {
  const there = disk.lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined) return there.isDirectory() && there.uid === (process.getuid?.() ?? there.uid);
  disk.mkdirSync(path, { recursive: true, mode: 0o700 });
  return true;
}

function folderProblem(error: unknown, path: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  const at = { path };
  if (code === "ENOSPC" || code === "EDQUOT") return problem("disk-full", `The disk is full: no temporary folder could be made in ${path}.`, { at, hint: "Free some space and run it again." });
  return problem("not-writable", `No temporary folder could be made in ${path}: ${code}.`, { at, hint: "Set TMPDIR to a folder that you may write to." });
}
