// The branches of the repository on this machine: what their work was merged into, as git itself can tell.
import { join } from "node:path";
import { ok, type Result } from "../../../core/base/result.ts";
import type { BranchFact, MergeProof, Trunk } from "../../../core/model/facts.ts";
import type { Branches } from "../../../ports/forge/branches.ts";
import { openRefs } from "../branches.ts";
import { textOf } from "../discovery.ts";
import { branchName, isOid, isRefName, type RefName } from "../git-arguments.ts";
import { absorbedAt } from "./absorbed.ts";
import { committedAt, contains, localRefs, openLocal, type Local, type LocalOptions } from "./local-refs.ts";

/** `stateBranch` is the one that carries the state, null on none. There are no pull requests here. */
export type LocalBranchesOptions = LocalOptions & { readonly stateBranch: () => Promise<Result<{ readonly ref: RefName | null } | null>> };

export function openLocalBranches(options: LocalBranchesOptions): Branches {
  const local = openLocal(options);
  return {
    refs: localRefs(local),
    trunks: async (configured) => {
      const state = await options.stateBranch();
      return state.ok ? trunks(local, [configured, state.value?.ref ? branchName(state.value.ref) : null]) : state;
    },
    merged: (branch, among) => merged(local, branch, among),
    requested: async () => ok(new Map()),
  };
}

/** What default branches are called where no remote says which it is. */
const USUAL = ["main", "master"];

async function trunks(local: Local, named: readonly (string | null)[]): Promise<Result<readonly Trunk[]>> {
  const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(textOf(join(local.place.commonDir, "refs/remotes/origin/HEAD")) ?? "")?.[1];
  const stands = new Map<string, readonly Trunk[]>();
  for (const name of [...named, ...(remote === undefined ? USUAL : [remote])]) {
    if (name === null || stands.has(name)) continue;
    const found = await standsOf(local, name);
    if (!found.ok) return found;
    stands.set(name, found.value);
  }
  const usual = remote === undefined ? USUAL.filter((name) => stands.get(name)?.length).slice(0, 1) : [remote];
  return ok([...stands].filter(([name]) => named.includes(name) || usual.includes(name)).flatMap(([, found]) => found));
}

/** The remote's own stand counts too: what was merged there need not have been pulled. */
async function standsOf({ place, git }: Local, name: string): Promise<Result<readonly Trunk[]>> {
  const found: Trunk[] = [];
  for (const ref of [`refs/heads/${name}`, `refs/remotes/origin/${name}`].filter(isRefName)) {
    const commit = await openRefs(place, git).tip(ref);
    if (!commit.ok) return commit;
    if (commit.value !== null) found.push({ name, commit: commit.value });
  }
  return ok(found);
}

async function merged({ git }: Local, { commit }: BranchFact, among: readonly Trunk[]): Promise<Result<MergeProof | null>> {
  for (const trunk of among) {
    const contained = await contains(git, trunk.commit, commit);
    if (!contained.ok) return contained;
    if (!contained.value) continue;
    const at = await committedAt(git, commit);
    return at.ok ? ok({ how: "contained", at: at.value, pull: null }) : at;
  }
  for (const trunk of among) {
    if (!isOid(trunk.commit) || !isOid(commit)) continue;
    const at = await absorbedAt(git, trunk.commit, commit);
    if (at !== null) return ok({ how: "same-changes", at, pull: null });
  }
  return ok(null);
}
