// Branches as replies: what went, what stays and why, and how to get back what went.
import { code, list, table, text, type Block, type Reply } from "../../base/reply.ts";
import type { MergeProof } from "../../model/facts.ts";
import type { Reason, Verdict } from "../../rules/branches.ts";
import { words } from "../milestone.ts";

/** `{}` stands for the detail. */
const WORDS: Readonly<Record<Reason, string>> = {
  "trunk": "it is the state branch or the default branch",
  "shared-name": "more than one milestone goes by this name: {}",
  "orphan": "no milestone goes by this name",
  "bare-name": "its name says nothing of milestones, so it may be anybody's",
  "protected": "it is protected",
  "checked-out": "it is checked out in {}",
  "pull-request": "pull request {} is open",
  "unreadable": "the file of {} cannot be read",
  "milestone-open": "its milestone is {}",
  "in-use": "{} is at work on it",
  "git-off": "agents.git_integration is off",
  "cleanup-off": "git_integration.branch_cleanup is off",
  "preserved": "git_integration.preserve_completed keeps it",
  "not-merged": "nothing shows that its work is merged",
  "too-young": "it is due in {}",
  "tag-taken": "the tag of its name stands for another commit",
  "moved": "somebody has moved it since it was looked at",
  "refused": "{}",
};

export function keptText({ reason, detail }: { readonly reason: Reason; readonly detail: string }): string {
  if (reason === "too-young" && detail === "") return "nobody knows when its work was done";
  return WORDS[reason].replace("{}", reason === "milestone-open" ? words(detail) : detail);
}

const PROOFS: Readonly<Record<MergeProof["how"], string>> = { "contained": "merged", "same-changes": "merged as other commits", "pull-request": "merged by pull request" };

export function proofText(proof: MergeProof | null): string {
  return proof === null ? "–" : `${PROOFS[proof.how]}${proof.pull === null ? "" : ` #${proof.pull}`}`;
}

/** Names of what went; what stays, with the code of the reason; commits, to make again what went. */
export type Cleared = {
  readonly deleted: readonly string[];
  readonly kept: readonly { readonly branch: string; readonly reason: Reason; readonly detail: string; readonly milestone: string | null }[];
  readonly undo: readonly { readonly branch: string; readonly commit: string }[];
};

export function clearedOf(verdicts: readonly Verdict[]): Cleared {
  const gone = verdicts.filter(({ kept }) => kept === null).map(({ branch }) => branch);
  return {
    deleted: gone.map(({ name }) => name),
    kept: verdicts.flatMap(({ branch, milestone, kept }) => (kept ? [{ branch: branch.name, ...kept, milestone }] : [])),
    undo: gone.map(({ name, commit }) => ({ branch: name, commit })),
  };
}

/** `how` tells what is done with those that go: "deleted", or "archived as archive/<branch>". */
export function clearedView(verdicts: readonly Verdict[], how: (verdict: Verdict) => string): Reply {
  if (verdicts.length === 0) return [text("No work branches.")];
  const rows = verdicts.map((verdict) => [verdict.branch.name, verdict.kept ? "kept" : how(verdict), verdict.kept ? keptText(verdict.kept) : proofText(verdict.proof)]);
  return [table(["branch", "", "why"], rows), ...undoBlocks(clearedOf(verdicts))];
}

function undoBlocks({ undo }: Cleared): Block[] {
  if (undo.length === 0) return [];
  return [text("To make them again:"), code(undo.map(({ branch, commit }) => `git branch ${branch} ${commit}`).join("\n"), "sh")];
}

export function branchListView(verdicts: readonly Verdict[]): Reply {
  if (verdicts.length === 0) return [text("No work branches.")];
  const rows = verdicts.map(({ branch, milestone, proof, kept }) => [branch.name, milestone ?? "–", branch.commit.slice(0, SHORT), proofText(proof), kept ? keptText(kept) : "due to be deleted"]);
  const orphans = verdicts.filter(({ kept }) => kept?.reason === "orphan").map(({ branch }) => branch.name);
  const advice = orphans.length === 0 ? [] : [text("Without a milestone, and never deleted by a clean-up:"), list(orphans)];
  return [table(["branch", "milestone", "commit", "merged", "clean-up"], rows), ...advice];
}

/** What git itself shows of an id in most repositories. */
const SHORT = 10;
