// Surroundings of this machine: files and folders that a person names, read as they are.
import { join, resolve } from "node:path";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Surroundings } from "../../ports/surroundings.ts";
import type { MachineOptions } from "./machine.ts";

/** Far above any file that people write by hand. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
/** A folder with more than this was named by mistake, and would fill the memory. */
const FOLDER_FILES_MAX = 50_000;
const FOLDER_BYTES_MAX = 512 * 1024 * 1024;
/** So many files are open at a time. */
const OPEN_FILES_MAX = 64;
/** What is never anybody's data, and large. */
const NOT_ENTERED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** Loaded where a person names a file: most commands read none, and it takes Node a tenth of a start. */
const disk = () => process.getBuiltinModule("node:fs/promises");

/** `folder` is where the command was started; all folders are absolute. */
export type SurroundingsOptions = MachineOptions & { readonly folder: string };

export function openSurroundings(options: SurroundingsOptions): Surroundings {
  return {
    file: (path) => readWhole(resolve(options.folder, path), path),
    folder: (path) => readFolder(resolve(options.folder, path), path),
    machine: async () => (await import("./machine.ts")).readMachine(options),
  };
}

/** A link that a person names is followed; it is not where one is only found. A pipe is never waited for. */
async function readWhole(path: string, shown: string): Promise<Result<Uint8Array>> {
  try {
    if (!(await disk().stat(path)).isFile()) return failed(notAFile(shown));
    const handle = await disk().open(path, "r");
    try {
      const { size } = await handle.stat();
      return size > FILE_BYTES_MAX ? failed(tooLarge(shown, size)) : ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failed(notFound(shown, error));
  }
}

function tooLarge(path: string, bytes: number): Problem {
  return problem("file-too-large", `${path} has ${bytes} bytes; at most ${FILE_BYTES_MAX} are read.`, { at: { path }, hint: "Move long texts out of the file, or split it." });
}

function notAFile(path: string): Problem {
  return problem("not-a-file", `${path} is a link, a folder or a device, not a file.`, { at: { path }, hint: "Name a file with text." });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist", ENOTDIR: "it does not exist", EACCES: "permission denied", EPERM: "permission denied", ELOOP: "its links go in a circle",
  ENAMETOOLONG: "its name is too long",
};

function notFound(path: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  return problem("file-not-found", `${path} cannot be opened: ${REASONS[code] ?? code}.`, { at: { path }, hint: "Check the path; it is relative to where the command was started." });
}

type Files = Map<string, Result<Uint8Array>>;

/** Problems: `file-not-found` where there is no such folder, `file-too-large` where it holds too much to be a folder of milestones. */
async function readFolder(folder: string, shown: string): Promise<Result<ReadonlyMap<string, Result<Uint8Array>>>> {
  try {
    if (!(await disk().stat(folder)).isDirectory()) return failed(problem("file-not-found", `${shown} is not a folder.`, { at: { path: shown }, hint: "Name the folder that holds the files." }));
    const paths = await pathsBelow(folder);
    if (paths.length > FOLDER_FILES_MAX) return failed(tooMuch(shown));
    const files: Files = new Map();
    let bytes = 0;
    for (let from = 0; from < paths.length; from += OPEN_FILES_MAX) {
      for (const [path, found] of await Promise.all(paths.slice(from, from + OPEN_FILES_MAX).map((path) => readFound(folder, path)))) {
        bytes += found.ok ? found.value.length : 0;
        files.set(path, found);
      }
      if (bytes > FOLDER_BYTES_MAX) return failed(tooMuch(shown));
    }
    return ok(files);
  } catch (error) {
    return failed(notFound(shown, error));
  }
}

function tooMuch(path: string): Problem {
  return problem("file-too-large", `${path} holds more than ${FOLDER_FILES_MAX} files or ${FOLDER_BYTES_MAX / 1024 ** 2} MiB.`, { at: { path }, hint: "Name the folder that holds the milestones alone." });
}

/** Every entry that is no folder, with `/`, sorted. A folder that cannot be listed stands for itself, so that it is reported. */
async function pathsBelow(folder: string): Promise<string[]> {
  const paths: string[] = [];
  const rest = [""];
  for (let inside = rest.pop(); inside !== undefined && paths.length <= FOLDER_FILES_MAX; inside = rest.pop()) {
    const entries = await disk().readdir(join(folder, inside), { withFileTypes: true }).catch((error: unknown) => (inside === "" ? Promise.reject(error) : null));
    if (!entries) paths.push(inside.slice(0, -1));
    for (const entry of entries ?? []) {
      if (!entry.isDirectory()) paths.push(`${inside}${entry.name}`);
      else if (!NOT_ENTERED.has(entry.name)) rest.push(`${inside}${entry.name}/`);
    }
  }
  return paths.sort();
}

async function readFound(folder: string, path: string): Promise<readonly [string, Result<Uint8Array>]> {
  try {
    const found = await disk().lstat(join(folder, path));
    return [path, found.isFile() ? await readWhole(join(folder, path), path) : failed(notAFile(path))];
  } catch (error) {
    return [path, failed({ ...notFound(path, error), code: "unreadable" })];
  }
}
