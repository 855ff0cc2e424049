// What `git status` says of a work tree.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Git } from "../git.ts";

/** Paths from the top of the work tree. */
export type Changes = {
  /** Changed, new and deleted files, against HEAD. */
  readonly paths: readonly string[];
  /** Left by a merge that was not finished. */
  readonly unmerged: readonly string[];
  /** Git repositories inside that are no submodules; in a glance any new folder. */
  readonly embedded: readonly string[];
  /** Files and whole folders that git ignores. */
  readonly ignored: readonly string[];
  /** The index says something else than both HEAD and the files: both may be the same. */
  readonly doubtful: boolean;
};

const ALL = ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--ignored=matching"];
const GLANCE = ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=normal"];

/** A `glance` names new folders without what is in them, and nothing that is ignored. */
export async function changesIn(git: Git, look: "all" | "glance" = "all"): Promise<Result<Changes>> {
  const answer = await git.run({ command: "status", options: look === "all" ? ALL : GLANCE });
  return answer.ok ? ok(readStatus(answer.value.toString())) : answer;
}

const SUBMODULE = "160000";
/** Fields before the path of a changed and of an unmerged entry. */
const ORDINARY = /^1 (..) \S+ (\d+) (\d+) (\d+) \S+ \S+ (.*)$/s;
const UNMERGED = /^u (?:\S+ ){9}(.*)$/s;

function readStatus(text: string): Changes {
  const entries = text.split("\0");
  const ordinary = entries.flatMap((entry) => {
    const [, state = "", inHead, inIndex, onDisk, path] = ORDINARY.exec(entry) ?? [];
    return path === undefined ? [] : [{ path, both: !state.includes("."), newRepository: inHead !== SUBMODULE && (inIndex === SUBMODULE || onDisk === SUBMODULE) }];
  });
  const after = (start: string): string[] => entries.filter((entry) => entry.startsWith(start)).map((entry) => entry.slice(start.length));
  const untracked = after("? ");
  const changed = ordinary.map(({ path }) => path);
  const submodules = changed.includes(".gitmodules");
  return {
    paths: [...changed, ...untracked.filter((path) => !path.endsWith("/"))],
    unmerged: entries.flatMap((entry) => UNMERGED.exec(entry)?.[1] ?? []),
    embedded: [...ordinary.flatMap(({ path, newRepository }) => (newRepository && !submodules ? [path] : [])), ...untracked.filter((path) => path.endsWith("/"))],
    ignored: after("! "),
    doubtful: ordinary.some(({ both }) => both),
  };
}
