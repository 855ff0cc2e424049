// Branches for tests, as their rules are given them.
import type { BranchFact, BranchFacts, MergeProof } from "../../../src/core/model/facts.ts";
import { NOW } from "../../support/given.ts";

/** A full id that is the same for the same number. */
export function commitOf(number: number): string {
  return number.toString(16).padStart(40, "0");
}

export function branchOf(name: string, more: Partial<BranchFact> = {}): BranchFact {
  return { name, commit: commitOf(1), isProtected: false, checkedOut: null, ...more };
}

export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

export function proofOf(more: Partial<MergeProof> = {}): MergeProof {
  return { how: "contained", at: daysAgo(60), pull: null, ...more };
}

/** `main` is there, and all others are merged two months ago, unless something else is said. */
export function branchesWith(branches: readonly BranchFact[], more: Partial<BranchFacts> = {}): BranchFacts {
  return {
    branches: [branchOf("main"), ...branches], trunks: [{ name: "main", commit: commitOf(9) }], pulls: new Map(),
    merged: new Map(branches.map(({ name }) => [name, proofOf()])), ...more,
  };
}
