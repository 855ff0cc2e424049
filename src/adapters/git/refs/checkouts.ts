// Where branches are checked out: in any work tree, or about to be again once a rebase or bisect there ends.
import { join } from "node:path";
import { openRefs } from "../branches.ts";
import { otherWorkTrees, textOf, type RepositoryPlace } from "../discovery.ts";
import { branchName, branchRef } from "../git-arguments.ts";
import type { Git } from "../git.ts";

/** git's own files that name the branch which an unfinished operation comes back to. */
const RETURNS = ["rebase-merge/head-name", "rebase-apply/head-name", "BISECT_START"];

/** The folder by the branch's name. A bare repository's own HEAD counts, since a clone checks out what it names. */
export async function checkouts(place: RepositoryPlace, gitAt: (place: RepositoryPlace) => Git): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const bare = { ...place, gitDir: place.commonDir, workTree: null };
  const places = [place, ...(place.gitDir === place.commonDir ? [] : [bare]), ...otherWorkTrees(place)];
  for (const at of places) {
    const head = await openRefs(at, gitAt(at)).head();
    const names = [...(head.kind === "branch" ? [branchName(head.ref)] : []), ...RETURNS.flatMap((file) => returning(at, file))];
    for (const name of names) if (!found.has(name)) found.set(name, at.workTree ?? at.gitDir);
  }
  return found;
}

function returning({ gitDir }: RepositoryPlace, file: string): string[] {
  const text = textOf(join(gitDir, file))?.trim() ?? "";
  const name = text.replace(/^refs\/heads\//, "");
  return branchRef(name) ? [name] : [];
}
