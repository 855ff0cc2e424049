// Whether git can be asked in the place of looking: what would let it overlook a change, found out without starting it.
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { entryAt } from "../disk.ts";
import { textOf, type RepositoryPlace, type Surroundings } from "../discovery.ts";

/** What a user's configuration may say otherwise. A checkout that converts line ends is compared as it lies there. */
export const TRUSTWORTHY = ["core.untrackedCache=false", "core.checkStat=default", "core.trustctime=true", "core.symlinks=true", "core.autocrlf=false"];

/** About 150,000 files. Reading more takes longer than looking at the few that are data. */
const INDEX_BYTES_MAX = 16 * 1024 * 1024;

/** On file systems that do not tell such names apart git calls a file as its index does, not as the folder does. */
const LOOSE_NAMES = /(?:ignorecase|precomposeunicode)\s*=\s*(?:true|yes|on|1)\b/i;
/** A content that goes through a filter may change without git's noticing; conversions of line ends change no value. */
const CONVERSIONS = /filter|ident|working-tree-encoding|\[attr\]/;

export function indexFile({ gitDir }: RepositoryPlace): string {
  return join(gitDir, "index");
}

/** `folders` are paths from the top of the work tree. False where only looking at each file is sure. */
export function isTrustworthy({ place }: Surroundings, folders: readonly string[]): boolean {
  const { workTree, gitDir, commonDir, reftable } = place;
  const index = entryAt(indexFile(place));
  if (workTree === null || reftable || !index?.isFile() || index.size > INDEX_BYTES_MAX) return false;
  if (existsSync(join(gitDir, "info", "sparse-checkout"))) return false;
  const settings = [join(commonDir, "config"), join(gitDir, "config.worktree")].some((file) => LOOSE_NAMES.test(textOf(file) ?? ""));
  return !settings && !attributeFiles(place, folders).some((file) => CONVERSIONS.test(textOf(file) ?? "")) && folders.every((folder) => isListable(join(workTree, folder)));
}

/** Those that are in force for files directly in the folders. */
function attributeFiles({ workTree, commonDir }: RepositoryPlace, folders: readonly string[]): readonly string[] {
  const ways = new Set(folders.flatMap((folder) => {
    const names = folder.split("/");
    return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
  }));
  return [join(commonDir, "info", "attributes"), ...["", ...ways].map((way) => join(workTree ?? "", way, ".gitattributes"))];
}

/** git passes over what it may not read. */
function isListable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
