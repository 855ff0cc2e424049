// Where the repository is, and the files people wrote in it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's top folder. */
export const top = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Folders whose texts people wrote; `dist` is built and left out, and so is what tests only read. */
const FOLDERS = ["src", "test", ".github", ".ci"];
const MATERIAL = "test/fixtures/";

/** Path from the top, with `/`, to text: every file that people wrote and git keeps. */
export function writtenFiles(): Map<string, string> {
  const inFolders = FOLDERS.flatMap((folder) => filesBelow(folder));
  const atTop = readdirSync(top, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...atTop.map((entry) => entry.name), ...inFolders.filter((path) => !path.startsWith(MATERIAL))];
  return new Map(paths.sort().map((path) => [path, readFileSync(join(top, path), "utf8")]));
}

/** Names at the top of the repository, without what git ignores; folders end with `/`. */
export function topEntries(): string[] {
  const ignored = new Set([".git/", ...readFileSync(join(top, ".gitignore"), "utf8").split("\n")]);
  const names = readdirSync(top, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  return names.filter((name) => !ignored.has(name)).sort();
}

export function readText(path: string): string {
  return readFileSync(join(top, path), "utf8");
}

export function exists(path: string): boolean {
  return existsSync(join(top, path));
}

function filesBelow(folder: string): string[] {
  if (!exists(folder)) return [];
  const entries = readdirSync(join(top, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
