// The home of deliverables: the branch that they are worked on, on disk or at its tip, and where it stands.
import { ok, type Result } from "../../../core/base/result.ts";
import type { WorkPlace } from "../../../ports/deliverables.ts";
import { homeFinder, openRefs, type Home } from "../branches.ts";
import { discover, locate, type RepositoryPlace, type Surroundings } from "../discovery.ts";
import { branchName, isRefName, type Oid, type RefName } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import type { WorkingTree, WorkingTreeOptions } from "../working-tree-repository.ts";

/** `state` is the tree that carries the state. `bots` are the numbers of accounts that are machines. */
export type GitDeliverablesOptions = WorkingTreeOptions & { readonly state: Pick<WorkingTree, "stateBranch">; readonly bots: () => Promise<readonly string[]> };

export type Room = { readonly options: GitDeliverablesOptions; readonly gitAt: (place: RepositoryPlace) => Git };

/** Where work on this branch lies: that branch and none that it was made from. */
export async function homeOf({ options, gitAt }: Room, { branch }: WorkPlace): Promise<Result<Home>> {
  const found = discover(options.cwd, options.gitDir);
  if (!found.ok) return found;
  const location = locate(options.cwd, options.dataPath, found.value);
  if (!location.ok) return location;
  return homeFinder(location.value, ruleOf(options, branch), gitAt)();
}

/** How the work branch is taken for the one to read and write. */
export function ruleOf({ stateBranch, isWorkBranch }: WorkingTreeOptions, branch: string | null): { readonly configured: string | null; readonly isWorkBranch: (name: string) => boolean } {
  return branch === null ? { configured: stateBranch, isWorkBranch } : { configured: branch, isWorkBranch: () => false };
}

/** Where a branch stands, or where the remote's was seen last if it is not here; null where neither is known. */
export async function standOf({ place, git }: Surroundings, ref: RefName): Promise<Result<Oid | null>> {
  const refs = openRefs(place, git);
  const own = await refs.tip(ref);
  const twin = `refs/remotes/origin/${branchName(ref)}`;
  if (!own.ok || own.value !== null || !isRefName(twin)) return own;
  const theirs = await refs.tip(twin);
  return theirs.ok ? ok(theirs.value) : theirs;
}
