// The temporary folders of a session and of its attempts; their names are how their processes are known.
import { createHash } from "node:crypto";
import type * as fs from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { problem } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/result.ts";
import { failed, ok } from "../../core/base/result.ts";
import { removeTree } from "./remove-tree.ts";

/** `name` follows from the data folder and the session, so that a later process finds what an earlier one left. Short: sockets have paths of 100 bytes. */
export type SessionFolder = { readonly name: string; readonly path: string };

/** `data` and `temporary` are absolute folders. */
export function sessionFolder({ data, temporary, session }: { readonly data: string; readonly temporary: string; readonly session: string }): SessionFolder {
  const name = `milestone-${createHash("sha256").update(`${data}\0${session}`).digest("hex").slice(0, 12)}`;
  return { name, path: join(temporary, name) };
}

/** `temporary` and, where it is private, `home` are new and empty; `name` is the end of the path of the first. */
export type AttemptFolders = { readonly name: string; readonly temporary: string; readonly home: string | null };

export type FolderDisk = Pick<typeof fs, "lstatSync" | "mkdirSync" | "mkdtempSync" | "readdirSync">;

export interface AttemptFolderRoom {
  /** Problems: `disk-full`, `not-writable`. */
  make(home: "user" | "private"): Result<AttemptFolders>;
  /** Removes them; one that nobody touched, and of whose attempt nothing is left, serves the next attempt instead. */
  giveBack(folders: AttemptFolders, ended: { readonly survivors: number }): Promise<void>;
}

export function openAttemptFolders(disk: FolderDisk, session: SessionFolder): AttemptFolderRoom {
  const untouched: string[] = [];
  const made = (home: "user" | "private"): AttemptFolders => {
    const temporary = untouched.pop() ?? disk.mkdtempSync(join(session.path, "t"));
    return { name: `${session.name}/${basename(temporary)}`, temporary, home: home === "private" ? disk.mkdtempSync(join(session.path, "h")) : null };
  };
  return {
    make: (home) => {
      try {
        return isOurs(disk, session.path) ? ok(made(home)) : failed(othersProblem(session.path));
      } catch (error) {
        return failed(folderProblem(error, session.path));
      }
    },
    giveBack: async ({ temporary, home }, { survivors }) => {
      if (survivors === 0 && isUntouched(disk, temporary)) untouched.push(temporary);
      else await removeTree(temporary);
      if (home !== null) await removeTree(home);
    },
  };
}

function othersProblem(path: string): Problem {
  return problem("not-writable", `${path} belongs to somebody else.`, { at: { path }, hint: "Remove it, or set TMPDIR to a folder of your own." });
}

/** Rights of a folder as `mkdtemp` makes it. */
const PRIVATE = 0o700;

function isUntouched(disk: FolderDisk, path: string): boolean {
  try {
    const there = disk.lstatSync(path);
    return there.isDirectory() && (process.platform === "win32" || (there.mode & 0o777) === PRIVATE) && disk.readdirSync(path).length === 0;
  } catch {
    return false;
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
