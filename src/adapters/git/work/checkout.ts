// A branch that somebody has checked out moves together with their files, or not at all.
import { join, sep } from "node:path";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { openRefs } from "../branches.ts";
import { operationOf, otherWorkTrees, type RepositoryPlace } from "../discovery.ts";
import { branchName, isRepoPath, type Oid, type RefName } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { filesAt } from "../objects.ts";
import { indexIsFree, indexLockOf } from "../user-index.ts";
import { moveBranch } from "../writing/commit-record.ts";
import { acquireLock } from "../writing/write-lock.ts";
import { changesIn } from "./changes.ts";
import { someOf, type Ground } from "./ground.ts";

export type Move = { readonly ref: RefName; readonly from: Oid; readonly to: Oid };

/** Where a branch is checked out by somebody, seats apart. git lets it be in one place only. */
export async function checkoutOf(ground: Ground, ref: RefName): Promise<RepositoryPlace | null> {
  const { place, folder } = ground;
  for (const at of [place, ...otherWorkTrees(place)]) {
    if (at.workTree === null || at.workTree.startsWith(folder + sep)) continue;
    const head = await openRefs(at, at === place ? ground.git : ground.gitAt(at)).head();
    if (head.kind === "branch" && head.ref === ref) return at;
  }
  return null;
}

/**
 * Moves the branch and the checkout under the writers' lock. The files come first: a crash between leaves them staged, and
 * the next try finds them as they should be. False where the branch stands elsewhere by now. Problem: `dirty-checkout`.
 */
export async function moveWithCheckout(ground: Ground, at: RepositoryPlace, move: Move): Promise<Result<boolean>> {
  const lock = await acquireLock(ground.disk, join(ground.place.commonDir, "milestone.lock"));
  if (!lock.ok) return lock;
  try {
    const tip = await ground.refs.tip(move.ref);
    if (!tip.ok || tip.value !== move.from) return tip.ok ? ok(false) : tip;
    return await moveBoth(ground, at, move);
  } finally {
    lock.value.release();
  }
}

async function moveBoth(ground: Ground, at: RepositoryPlace, move: Move): Promise<Result<boolean>> {
  const git = at.gitDir === ground.place.gitDir ? ground.git : ground.gitAt(at);
  const operation = operationOf(at);
  if (operation) return failed(inTheWay(at, move, `a ${operation} is not finished there`, `Finish it in ${at.workTree}, then resume.`));
  if (!(await indexIsFree(at.gitDir))) return failed(inTheWay(at, move, "another git process holds its index", `If none is running, delete ${indexLockOf(at.gitDir)}, then resume.`));
  const brought = await bring(git, move.from, move.to);
  if (!brought.ok) return failed((await collision(git, at, move)) ?? brought.problem);
  const moved = await moveBranch(ground.git, move);
  if (moved.ok) return ok(true);
  // Somebody who does not know the lock was faster.
  const back = await bring(git, move.to, move.from);
  if (!back.ok) return back;
  const now = await ground.refs.tip(move.ref);
  return now.ok && now.value !== move.from ? ok(false) : moved;
}

/** Only files that differ between the two commits change; what somebody changed and did not commit is kept, or refuses all of it. */
async function bring(git: Git, from: Oid, to: Oid): Promise<Result<Buffer>> {
  const read = (): Promise<Result<Buffer>> => git.run({ command: "read-tree", options: ["-m", "-u"], revisions: [from, to] });
  const first = await read();
  if (first.ok || first.problem.code !== "git-failed") return first;
  // A file that was touched but not changed is in the way until git has looked at it.
  await git.run({ command: "update-index", options: ["-q", "--refresh"] });
  return read();
}

async function collision(git: Git, at: RepositoryPlace, move: Move): Promise<Problem | null> {
  const changes = await changesIn(git);
  const dirty = changes.ok ? [...changes.value.paths, ...changes.value.unmerged, ...changes.value.ignored].filter(isRepoPath) : [];
  const [before, after] = await Promise.all([filesAt(git, move.from, dirty), filesAt(git, move.to, dirty)]);
  if (!before.ok || !after.ok) return null;
  const colliding = dirty.filter((path) => before.value.get(path)?.id !== after.value.get(path)?.id || before.value.get(path)?.mode !== after.value.get(path)?.mode);
  if (colliding.length === 0) return null;
  return inTheWay(at, move, `there are uncommitted changes in ${someOf(colliding)}`, `Commit or stash them in ${at.workTree}, then resume.`);
}

function inTheWay(at: RepositoryPlace, { ref }: Move, reason: string, hint: string): Problem {
  return problem("dirty-checkout", `${branchName(ref)} is checked out in ${at.workTree}, and ${reason}.`, { hint });
}
