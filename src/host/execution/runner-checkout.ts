// The checkout of a workflow's runner, made ready for an execution: at exactly the commit that was asked for, with what the remote has.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openRefs } from "../../adapters/git/branches.ts";
import type { RepositoryPlace } from "../../adapters/git/discovery.ts";
import { branchRef, isOid, type Oid, type RefName } from "../../adapters/git/git-arguments.ts";
import type { Git } from "../../adapters/git/git.ts";
import { fetchTip, openRemote, type Remote } from "../../adapters/git/remote/remote.ts";
import { moveBranch } from "../../adapters/git/writing/commit-record.ts";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";

/** `sha`: the commit that was asked for, "" for whatever is checked out. `git` speaks to the remote. */
export type Wish = { readonly place: RepositoryPlace; readonly git: Git; readonly remote: string; readonly sha: string; readonly stateBranch: string };

/** `commit` is what is checked out; `onWork` whether a branch stands exactly there, as that of a pull request does. */
export type Ready = { readonly commit: Oid; readonly isOnState: boolean; readonly standsAt: (branch: string) => Promise<Result<boolean>> };

/**
 * HEAD is detached where it stands, so that the state branch is written by ref and no file of the checkout moves; the state branch
 * is brought to where the remote has it. Problems: `refused` (another commit is checked out), `conflict` (the state branch here has
 * commits that the remote lacks), those of the remote.
 */
export async function readyCheckout({ place, git, remote: name, sha, stateBranch }: Wish): Promise<Result<Ready>> {
  const commit = await checkedOut(place, git);
  if (!commit.ok) return commit;
  if (sha !== "" && sha !== commit.value) return failed(elsewhere(commit.value, sha));
  const ref = branchRef(stateBranch);
  if (ref === null) return failed(problem("invalid-argument", `A branch cannot be called ${JSON.stringify(stateBranch)}.`));
  const remote = openRemote(git, name);
  const detached = await detach(place, git, commit.value);
  const theirs = detached.ok ? await stateOf(remote, { place, git, ref }) : detached;
  if (!theirs.ok) return theirs;
  const moved = await brought(place, git, { ref, theirs: theirs.value });
  if (!moved.ok) return moved;
  const isOnState = theirs.value === null || (await isAncestor(git, commit.value, theirs.value));
  return ok({ commit: commit.value, isOnState, standsAt: (branch) => standsAt(remote, git, { branch, commit: commit.value }) });
}

async function checkedOut(place: RepositoryPlace, git: Git): Promise<Result<Oid>> {
  const refs = openRefs(place, git);
  const head = await refs.head();
  const tip = head.kind === "branch" ? await refs.tip(head.ref) : ok(head.kind === "detached" ? head.commit : null);
  if (!tip.ok) return tip;
  return tip.value === null ? failed(problem("git-failed", "Nothing is checked out here.", { hint: "Put a step with actions/checkout before this one." })) : ok(tip.value);
}

function elsewhere(at: string, wanted: string): Problem {
  const hint = `Have actions/checkout check out exactly this commit: \`ref: ${isOid(wanted) ? wanted : "<40 digits>"}\`.`;
  return problem("refused", `The checkout stands at ${at}, and ${JSON.stringify(wanted)} was asked for. Nothing was run.`, { hint });
}

/** Neither files nor index change. */
async function detach(place: RepositoryPlace, git: Git, commit: Oid): Promise<Result<void>> {
  if ((await openRefs(place, git).head()).kind === "detached") return ok(undefined);
  const done = await git.run({ command: "update-ref", options: ["-mmilestone: execute", "--stdin", "-z"], input: `option no-deref\0update HEAD\0${commit}\0${commit}\0` });
  return done.ok ? ok(undefined) : done;
}

type State = { readonly place: RepositoryPlace; readonly git: Git; readonly ref: RefName };

/** Of a shallow clone the rest is fetched: what stands on what cannot be told without it. */
async function stateOf(remote: Remote, { place, git, ref }: State): Promise<Result<Oid | null>> {
  if (existsSync(join(place.commonDir, "shallow"))) {
    const whole = await remote.fetch([ref], { whole: true });
    if (!whole.ok) return whole;
  }
  return fetchTip(git, remote, ref);
}

async function brought(place: RepositoryPlace, git: Git, { ref, theirs }: { readonly ref: RefName; readonly theirs: Oid | null }): Promise<Result<void>> {
  const own = await openRefs(place, git).tip(ref);
  if (!own.ok || theirs === null || own.value === theirs) return own.ok ? ok(undefined) : own;
  if (own.value !== null && !(await isAncestor(git, own.value, theirs))) {
    return failed(problem("conflict", `${ref} of this checkout has commits that the remote lacks.`, { hint: "Execute in a fresh checkout." }));
  }
  return moveBranch(git, { ref, from: own.value ?? "0".repeat(theirs.length), to: theirs });
}

async function isAncestor(git: Git, older: Oid, newer: Oid): Promise<boolean> {
  const missing = await git.run({ command: "rev-list", options: ["--count", "--max-count=1"], revisions: [older], excluded: [newer] });
  return missing.ok && Number(missing.value.toString()) === 0;
}

async function standsAt(remote: Remote, git: Git, { branch, commit }: { readonly branch: string; readonly commit: Oid }): Promise<Result<boolean>> {
  const ref = branchRef(branch);
  const tip = ref ? await fetchTip(git, remote, ref) : ok(null);
  return tip.ok ? ok(tip.value === commit) : tip;
}
