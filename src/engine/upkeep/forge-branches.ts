// The branches of a repository on a forge: merged by pull request or by commits, as the API tells.
import { ok, type Result } from "../../core/base/result.ts";
import type { BranchFact, MergeProof, Trunk } from "../../core/model/facts.ts";
import type { Branches } from "../../ports/forge/branches.ts";
import type { Forge } from "../../ports/forge/forge.ts";
import type { PullRequest, Pulls } from "../../ports/forge/pulls.ts";
import type { Refs } from "../../ports/forge/refs.ts";

/** What a venue has of it. */
export type Grounds = { readonly forge: Forge; readonly pulls: Pulls; readonly refs: Refs };

export function forgeBranches(grounds: Grounds): Branches {
  const { refs } = grounds;
  return {
    refs,
    trunks: (configured) => trunks(grounds, configured),
    async merged(branch, among) {
      const contained = await containedIn(refs, branch, among);
      return contained.ok && contained.value === null ? byPull(grounds, branch, among) : contained;
    },
    requested: () => requested(grounds),
  };
}

async function trunks({ forge, refs }: Grounds, configured: string | null): Promise<Result<readonly Trunk[]>> {
  const place = await forge.place();
  if (!place.ok) return place;
  const found: Trunk[] = [];
  for (const name of new Set([...(configured === null ? [] : [configured]), place.value.defaultBranch])) {
    const commit = await refs.at(`refs/heads/${name}`);
    if (!commit.ok) return commit;
    if (commit.value !== null) found.push({ name, commit: commit.value });
  }
  return ok(found);
}

/** It was merged when its last commit was made, or later. */
async function containedIn(refs: Refs, { commit }: BranchFact, among: readonly Trunk[]): Promise<Result<MergeProof | null>> {
  for (const trunk of among) {
    const contained = await refs.contains(trunk.commit, commit);
    if (!contained.ok) return contained;
    if (!contained.value) continue;
    const at = await refs.committedAt(commit);
    return at.ok ? ok({ how: "contained", at: at.value, pull: null }) : at;
  }
  return ok(null);
}

/** A squash or a rebase leaves other commits: what proves it is a merged pull request whose head was this very commit. */
async function byPull({ forge, pulls }: Grounds, { name, commit }: BranchFact, among: readonly Trunk[]): Promise<Result<MergeProof | null>> {
  const found = await pulls.of(name, "all");
  if (!found.ok) return found;
  const isProof = ({ head, base, mergedAt }: PullRequest): boolean =>
    mergedAt !== null && head.branch === name && head.commit === commit && head.repository === forge.name && among.some((trunk) => trunk.name === base.branch);
  const pull = found.value.find(isProof);
  return ok(pull?.mergedAt ? { how: "pull-request", at: pull.mergedAt, pull: pull.number } : null);
}

/** A fork's branch of the same name is another branch. */
async function requested({ forge, pulls }: Grounds): Promise<Result<ReadonlyMap<string, number>>> {
  const open = await pulls.open();
  if (!open.ok) return open;
  const named = new Map<string, number>();
  for (const { number, head, base } of open.value) {
    named.set(base.branch, number);
    if (head.repository === forge.name) named.set(head.branch, number);
  }
  return ok(named);
}
