// Branches: which of them are ours, which may be deleted, and why the others stay.
import type { Config } from "../model/config/config.ts";
import type { BranchFact, BranchFacts, MergeProof, Sessions } from "../model/facts.ts";
import type { Milestone } from "../model/milestone.ts";
import { isMilestoneDone } from "../model/status.ts";
import type { Workspace } from "../model/workspace.ts";
import { branchNamesOf, idNamedBy, shortId } from "./execution/branch-name.ts";
import { ageText, liveLease, presenceOf } from "./session/ownership.ts";

/** A branch that is called like one of ours. `milestone` null: no milestone has it, or more than one. */
export type Owned = { readonly branch: BranchFact; readonly milestone: string | null; readonly claimed: readonly string[] };

/** Why a branch stays, in the order in which it is looked for. */
export const REASONS = [
  "trunk", "shared-name", "orphan", "bare-name", "protected", "checked-out", "pull-request", "unreadable", "milestone-open", "in-use",
  "git-off", "cleanup-off", "preserved", "not-merged", "too-young", "tag-taken", "moved", "refused",
] as const;
export type Reason = (typeof REASONS)[number];

/** `detail` is what the reason is about: a place, a pull request, a session, how long still; "" where it says it all. */
export type Kept = { readonly reason: Reason; readonly detail: string };

/** `kept` is null where the branch is to go. */
export type Verdict = Owned & { readonly kept: Kept | null; readonly proof: MergeProof | null };

/** What a judgement looks at besides the branch. `now` is ISO 8601 UTC. */
export type Around = { readonly workspace: Workspace; readonly facts: BranchFacts; readonly sessions: Sessions; readonly now: string };

const DAY_MS = 86_400_000;

/**
 * The branches that carry one of the names under which a milestone's work may lie, character by character, and those that
 * are only called so and have no milestone; by name. Everything else is somebody else's.
 */
export function ownedBranches({ paths, milestones, config }: Workspace, branches: readonly BranchFact[]): Owned[] {
  const naming = config.git_integration;
  const claims = new Map<string, string[]>();
  for (const id of new Set([...paths.keys(), ...milestones.keys()]))
    for (const name of branchNamesOf(id, naming)) claims.set(name, [...(claims.get(name) ?? []), id]);
  const owned = branches.flatMap((branch): Owned[] => {
    const claimed = claims.get(branch.name) ?? [];
    const [milestone = null] = claimed.length === 1 ? claimed : [];
    return claimed.length > 0 || idNamedBy(branch.name, naming) !== null ? [{ branch, milestone, claimed }] : [];
  });
  return owned.sort((left, right) => (left.branch.name < right.branch.name ? -1 : 1));
}

/** Those whose fate depends on whether their work is merged. */
export function unproven(workspace: Workspace, facts: Omit<BranchFacts, "merged">): BranchFact[] {
  return ownedBranches(workspace, facts.branches).filter((owned) => fixture(owned, workspace, facts) === null && openness(owned, workspace) === null).map(({ branch }) => branch);
}

/** What a clean-up does with each. */
export function judge(owned: Owned, around: Around): Verdict {
  const proof = around.facts.merged.get(owned.branch.name) ?? null;
  return { ...owned, proof, kept: hindrance(owned, around) ?? switchedOff(around.workspace.config) ?? unfinished(owned, around, proof) };
}

/** What stands in the way of taking a branch away, even where its work is safe. */
export function hindrance(owned: Owned, around: Around): Kept | null {
  return fixture(owned, around.workspace, around.facts) ?? openness(owned, around.workspace) ?? use(owned, around);
}

/** Reasons that lie in the branch itself. */
function fixture({ branch, milestone, claimed }: Owned, { config }: Workspace, { trunks, pulls }: Omit<BranchFacts, "merged">): Kept | null {
  if (trunks.some(({ name }) => name === branch.name) || branch.name === config.git_integration.state_branch) return kept("trunk");
  if (claimed.length > 1) return kept("shared-name", claimed.join(", "));
  if (milestone === null) return kept("orphan");
  if (branch.name === milestone || branch.name === shortId(milestone)) return kept("bare-name");
  if (branch.isProtected) return kept("protected");
  if (branch.checkedOut !== null) return kept("checked-out", branch.checkedOut);
  const pull = pulls.get(branch.name);
  return pull === undefined ? null : kept("pull-request", `#${pull}`);
}

function openness({ milestone: id }: Owned, { milestones }: Workspace): Kept | null {
  const milestone = milestones.get(id ?? "");
  if (!milestone) return kept("unreadable", id ?? "");
  return isMilestoneDone(milestone.status) ? null : kept("milestone-open", milestone.status);
}

/** A session that may be at work somewhere else counts as one that is. */
function use({ milestone }: Owned, { workspace: { config }, sessions, now }: Around): Kept | null {
  const lease = liveLease(sessions.leases, milestone ?? "");
  if (lease) return kept("in-use", lease.standing.holder.session);
  const record = sessions.records.find((one) => one.session.milestone_id === milestone && presenceOf(one, { leases: sessions.leases, config, now }) !== "gone");
  return record ? kept("in-use", record.session.id) : null;
}

function switchedOff({ agents, git_integration }: Config): Kept | null {
  if (!agents.git_integration) return kept("git-off");
  if (git_integration.branch_cleanup === "off") return kept("cleanup-off");
  return git_integration.preserve_completed ? kept("preserved") : null;
}

function unfinished({ milestone: id }: Owned, { workspace, now }: Around, proof: MergeProof | null): Kept | null {
  if (proof === null) return kept("not-merged");
  const { branch_cleanup, cleanup_after_days } = workspace.config.git_integration;
  return branch_cleanup === "aggressive" ? null : youth({ milestone: workspace.milestones.get(id ?? ""), proof, now, ageMs: cleanup_after_days * DAY_MS });
}

/** `ageMs` is how old it must be; it counts from the later of completion and merge, whichever are known. */
export type Aging = { readonly milestone: Milestone | undefined; readonly proof: MergeProof | null; readonly now: string; readonly ageMs: number };

/** Where nobody knows when the work was done, it is young. */
export function youth({ milestone, proof, now, ageMs }: Aging): Kept | null {
  const instants = [milestone?.completed_at, proof?.at].map((instant) => Date.parse(instant ?? "")).filter((ms) => !Number.isNaN(ms));
  if (instants.length === 0) return kept("too-young");
  const leftMs = Math.max(...instants) + ageMs - Date.parse(now);
  return leftMs <= 0 ? null : kept("too-young", ageText(leftMs));
}

function kept(reason: Reason, detail = ""): Kept {
  return { reason, detail };
}

export const NO_BRANCHES: BranchFacts = { branches: [], trunks: [], pulls: new Map(), merged: new Map() };

/** Every branch of ours as a clean-up sees it. */
export function judgeAll(around: Around): Verdict[] {
  return ownedBranches(around.workspace, around.facts.branches).map((owned) => judge(owned, around));
}

export function branchRefOf({ branch }: Owned): string {
  return `refs/heads/${branch.name}`;
}

/** Where an archived branch is found again. */
export function archiveTagOf({ branch }: Owned): string {
  return `refs/tags/archive/${branch.name}`;
}

/** What was to go and is still there, with what came in between; the others as they were judged. */
export function settled(verdict: Verdict, unmoved: ReadonlyMap<string, { readonly message: string } | null> = new Map()): Verdict {
  if (verdict.kept !== null) return verdict;
  for (const [ref, reason] of [[archiveTagOf(verdict), "tag-taken"], [branchRefOf(verdict), "moved"]] as const) {
    const problem = unmoved.get(ref);
    if (problem !== undefined) return { ...verdict, kept: problem === null ? kept(reason) : kept("refused", problem.message) };
  }
  return verdict;
}
