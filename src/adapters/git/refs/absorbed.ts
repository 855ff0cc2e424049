// Whether a branch's changes are in another one under other ids, as after a squash, a rebase or a cherry-pick.
import { isOid, isRepoPath, type Oid, type RepoPath } from "../git-arguments.ts";
import type { Git } from "../git.ts";

/** Commits of the other branch that are compared; a squash lies further back than so many changes of the same files only in old repositories. */
const COMPARED_MAX = 50;
/** More paths do not narrow the search, and fill a command line. */
const PATHS_MAX = 200;

/**
 * The instant of a commit on `tip` into which merging the branch would change nothing: all that the branch did is in it. Null where
 * none is found, also where git cannot tell: it is too old to merge without a work tree, or a partial clone lacks what it needs.
 * What was changed again later still counts as merged.
 */
export async function absorbedAt(git: Git, tip: Oid, branch: Oid): Promise<string | null> {
  const paths = await changedPaths(git, tip, branch);
  for (const { commit, tree, at } of await candidatesOf(git, { tip, branch, paths })) {
    const merged = await git.run({ command: "merge-tree", options: ["--write-tree", "-z", "--name-only", "--no-messages"], revisions: [commit, branch] });
    if (merged.ok && merged.value.toString().split("\0").filter((part) => part !== "").join() === tree) return at;
  }
  return null;
}

/** What the commits that only the branch has have touched; none where they are too many to name. */
async function changedPaths(git: Git, tip: Oid, branch: Oid): Promise<readonly RepoPath[]> {
  const listed = await git.run({ command: "log", options: ["-z", "--no-show-signature", "--no-ext-diff", "--format=", "--name-only"], revisions: [branch], excluded: [tip] });
  const text = listed.ok ? listed.value.toString() : "";
  const names = [...new Set(text.split("\0").map((name) => name.replace(/^\n/, "")).filter((name) => name !== ""))];
  const paths = names.filter(isRepoPath);
  return paths.length === names.length && paths.length <= PATHS_MAX ? paths : [];
}

type Candidate = { readonly commit: Oid; readonly tree: string; readonly at: string };

/** Newest first: only with a change of these paths can a commit become the first to have them all. */
async function candidatesOf(git: Git, { tip, branch, paths }: { readonly tip: Oid; readonly branch: Oid; readonly paths: readonly RepoPath[] }): Promise<Candidate[]> {
  const listed = await git.run({ command: "log", options: ["--no-show-signature", "--format=%H %T %ct", `--max-count=${COMPARED_MAX}`], revisions: [tip], excluded: [branch], paths });
  if (!listed.ok) return [];
  return listed.value.toString().split("\n").flatMap((line): Candidate[] => {
    const [commit = "", tree = "", seconds = ""] = line.split(" ");
    return isOid(commit) ? [{ commit, tree, at: new Date(Number(seconds) * 1000).toISOString() }] : [];
  });
}
