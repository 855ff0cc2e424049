// The branch that a session works on: made, adopted, or found again.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { branchName, branchRef, isRefName, type Oid, type RefName } from "../git-arguments.ts";
import type { StateBranch } from "../working-tree-repository.ts";
import { fetchTip, type Remote } from "../remote/remote.ts";
import { moveBranch } from "../writing/commit-record.ts";
import { branchMissing, someOf, tipOf, type Ground } from "./ground.ts";
import { mergeInto } from "./merging.ts";

export type Standing = { readonly ref: RefName; readonly tip: Oid; readonly made: boolean };

/** `name` null is the state branch itself, which is brought up to date with the state. `remote` is asked where work is shared. */
export type Wanted = { readonly name: string | null; readonly resumed: boolean; readonly remote: Remote | null };

/** Problems: `branch-missing`, `invalid-argument`, `git-failed` (nothing is committed yet), `conflict` (what others pushed collides with ours), those of the remote. */
export async function standOn(ground: Ground, wanted: Wanted, state: StateBranch | null): Promise<Result<Standing>> {
  const ref = wanted.name === null ? (state?.ref ?? null) : branchRef(wanted.name);
  if (ref === null) return failed(wanted.name === null ? offBranch() : problem("invalid-argument", `A branch cannot be called ${JSON.stringify(wanted.name)}.`));
  const tip = await ground.refs.tip(ref);
  if (!tip.ok) return tip;
  const theirs = await theirTip(ground, ref, { remote: wanted.name === null ? null : wanted.remote, isHere: tip.value !== null });
  if (!theirs.ok) return theirs;
  if (tip.value !== null) return caughtUp(ground, { ref, tip: tip.value, made: false }, theirs.value);
  if (theirs.value === null && wanted.resumed) return failed(branchMissing(ref));
  const standing = await made(ground, ref, theirs.value ?? state?.tip ?? null);
  return standing.ok ? ok({ ...standing.value, made: standing.value.made && !wanted.resumed }) : standing;
}

/** Where the remote has the branch; without one to ask, where it was seen last, which counts only where there is none here. */
async function theirTip(ground: Ground, ref: RefName, { remote, isHere }: { readonly remote: Remote | null; readonly isHere: boolean }): Promise<Result<Oid | null>> {
  if (remote) return fetchTip(ground.git, remote, ref);
  const twin = `refs/remotes/origin/${branchName(ref)}`;
  return !isHere && isRefName(twin) ? ground.refs.tip(twin) : ok(null);
}

/** What the remote has is taken in: forward where nothing was made here meanwhile, else with a merge commit. */
async function caughtUp(ground: Ground, standing: Standing, theirs: Oid | null): Promise<Result<Standing>> {
  const { ref, tip } = standing;
  if (theirs === null || theirs === tip) return ok(standing);
  const merged = await mergeInto(ground, { ref, commit: theirs, base: undefined, subject: `Merge what was pushed to ${branchName(ref)}` });
  if (!merged.ok) return merged;
  if (merged.value.kind !== "conflict") {
    const now = await tipOf(ground, ref);
    return now.ok ? ok({ ...standing, tip: now.value }) : now;
  }
  return failed(problem("conflict", `${branchName(ref)} here and on the remote collide in ${someOf(merged.value.files)}.`, { hint: "Merge the two by hand and push, or delete the one that is not wanted, then execute again." }));
}

function offBranch() {
  return problem("git-failed", "No branch is checked out, so there is none to work on.", { hint: "Check a branch out, or let the session have a branch of its own: git_integration.single_branch_mode: false." });
}

async function made(ground: Ground, ref: RefName, start: Oid | null): Promise<Result<Standing>> {
  if (start === null) {
    return failed(problem("git-failed", "Nothing is committed yet, so there is nothing to start work from.", { hint: "Commit once, an empty commit will do: git commit --allow-empty -m Start" }));
  }
  const moved = await moveBranch(ground.git, { ref, from: "0".repeat(start.length), to: start });
  if (moved.ok) return ok({ ref, tip: start, made: true });
  const now = await ground.refs.tip(ref);
  return now.ok && now.value !== null ? ok({ ref, tip: now.value, made: false }) : moved;
}
