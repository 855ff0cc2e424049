// The branches of a repository, and the proofs that their work is merged.
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { BranchFact, BranchFacts, MergeProof } from "../../core/model/facts.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { unproven } from "../../core/rules/branches.ts";
import type { Branches } from "../../ports/forge/branches.ts";
import type { Ports } from "../../ports/ports.ts";

/** Proofs are looked for where one would let a branch go, since each costs calls. Problem: `prerequisite-missing` without git. */
export async function branchFacts({ branches: port }: Ports, { workspace, proofs }: { readonly workspace: Workspace; readonly proofs: boolean }): Promise<Result<BranchFacts>> {
  if (!port) return failed(problem("prerequisite-missing", "This is no git repository, so there are no branches.", { hint: "Run `git init`, or go to the repository." }));
  const branches = await port.refs.branches();
  if (!branches.ok) return branches;
  const trunks = await port.trunks(workspace.config.git_integration.state_branch);
  if (!trunks.ok) return trunks;
  const pulls = await port.requested();
  if (!pulls.ok) return pulls;
  const known = { branches: branches.value, trunks: trunks.value, pulls: pulls.value };
  const merged = await proofsOf(port, proofs ? unproven(workspace, known) : [], known);
  return merged.ok ? ok({ ...known, merged: merged.value }) : merged;
}

async function proofsOf(port: Branches, asked: readonly BranchFact[], { trunks }: Pick<BranchFacts, "trunks">): Promise<Result<Map<string, MergeProof>>> {
  const proofs = new Map<string, MergeProof>();
  for (const branch of asked) {
    const proof = await port.merged(branch, trunks);
    if (!proof.ok) return proof;
    if (proof.value !== null) proofs.set(branch.name, proof.value);
  }
  return ok(proofs);
}
