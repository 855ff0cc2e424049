// The pull request of an executed milestone: opened or brought up to date, and merged where the settings say so and all is green.
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import type { Session } from "../../core/model/execution/session.ts";
import { readPullMarker } from "../../core/views/conversation/marker.ts";
import { pullText } from "../../core/views/conversation/pull.ts";
import type { PullRequest } from "../../ports/forge/pulls.ts";
import type { Venue } from "../../ports/forge/venue.ts";

/** `branch` is the work branch, `base` the branch that it is to be merged into. */
export type Proposal = {
  readonly milestone: Milestone;
  readonly session: Session | null;
  readonly config: Config;
  readonly branch: string;
  readonly base: string;
};

/** `merged` null: it is left to people, or to a later look; `waiting` are the checks that are not green. */
export type Proposed = { readonly number: number; readonly url: string; readonly merged: string | null; readonly waiting: readonly string[] };

/** Null where the branch has nothing that its base lacks. Problems: those of the forge. */
export async function propose(venue: Venue, proposal: Proposal): Promise<Result<Proposed | null>> {
  const tip = await newsOf(venue, proposal);
  if (!tip.ok || tip.value === null) return tip.ok ? ok(null) : tip;
  const text = pullText({ ...proposal, run: venue.run });
  const pull = await venue.pulls.propose({ ...text, head: proposal.branch, base: proposal.base });
  if (!pull.ok) return pull;
  const current = await brought(venue, pull.value, text);
  if (!current.ok) return current;
  return mergedWhereWanted(venue, proposal, { pull: current.value, commit: tip.value });
}

/** The tip of the branch where the base lacks something of it. Problem besides: `branch-missing`. */
async function newsOf({ refs }: Venue, { branch, base }: Proposal): Promise<Result<string | null>> {
  const [tip, trunk] = await Promise.all([refs.at(`refs/heads/${branch}`), refs.at(`refs/heads/${base}`)]);
  if (!tip.ok) return tip;
  if (!trunk.ok) return trunk;
  if (tip.value === null || trunk.value === null) return failed(missing(tip.value === null ? branch : base));
  const contained = await refs.contains(trunk.value, tip.value);
  return contained.ok ? ok(contained.value ? null : tip.value) : contained;
}

function missing(branch: string): Problem {
  return problem("branch-missing", `GitHub has no branch ${branch}.`, { hint: "Push it, then open the pull request by hand or execute again." });
}

/** One that a person wrote stays as it is. */
async function brought({ pulls }: Venue, pull: PullRequest, text: { readonly title: string; readonly body: string }): Promise<Result<PullRequest>> {
  const isSame = pull.body === text.body && pull.title === text.title;
  return isSame || readPullMarker(pull.body) === null ? ok(pull) : pulls.edit(pull.number, text);
}

type Ready = { readonly pull: PullRequest; readonly commit: string };

/** Problems: those of the forge; `conflict` where the branch has moved on. */
export async function mergedWhereWanted({ pulls }: Pick<Venue, "pulls">, { milestone, config }: Pick<Proposal, "milestone" | "config">, { pull, commit }: Ready): Promise<Result<Proposed>> {
  const open: Proposed = { number: pull.number, url: pull.url, merged: null, waiting: [] };
  const { auto_merge, merge_strategy } = config.git_integration;
  if (!auto_merge || milestone.status !== "completed" || pull.isDraft) return ok(open);
  const checks = await pulls.checks(commit);
  if (!checks.ok) return checks;
  if (checks.value.state !== "green") return ok({ ...open, waiting: checks.value.waiting });
  const merged = await pulls.merge(pull.number, { commit, strategy: merge_strategy, title: `${pull.title} (#${pull.number})` });
  return merged.ok ? ok({ ...open, merged: merged.value.commit }) : merged;
}
