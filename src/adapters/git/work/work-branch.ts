// The branch that a session works on: made, adopted, or found again.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { branchName, branchRef, isRefName, type Oid, type RefName } from "../git-arguments.ts";
import type { StateBranch } from "../working-tree-repository.ts";
import { moveBranch } from "../writing/commit-record.ts";
import { branchMissing, type Ground } from "./ground.ts";

export type Standing = { readonly ref: RefName; readonly tip: Oid; readonly made: boolean };

/** `name` null is the state branch itself. Problems: `branch-missing`, `invalid-argument`, `git-failed` (nothing is committed yet). */
export async function standOn(ground: Ground, wanted: { readonly name: string | null; readonly resumed: boolean }, state: StateBranch | null): Promise<Result<Standing>> {
  const ref = wanted.name === null ? (state?.ref ?? null) : branchRef(wanted.name);
  if (ref === null) return failed(wanted.name === null ? offBranch() : problem("invalid-argument", `A branch cannot be called ${JSON.stringify(wanted.name)}.`));
  const tip = await ground.refs.tip(ref);
  if (!tip.ok) return tip;
  if (tip.value !== null) return ok({ ref, tip: tip.value, made: false });
  if (wanted.resumed) return failed(branchMissing(ref));
  const twin = `refs/remotes/origin/${branchName(ref)}`;
  const remote = isRefName(twin) ? await ground.refs.tip(twin) : ok(null);
  if (!remote.ok) return remote;
  return made(ground, ref, remote.value ?? state?.tip ?? null);
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
