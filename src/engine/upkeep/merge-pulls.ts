// Pull requests of completed milestones, merged once their checks are green, where the settings ask for it.
import type { Problem } from "../../core/base/problem.ts";
import { list, text } from "../../core/base/reply.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { ownedBranches } from "../../core/rules/branches.ts";
import type { PullRequest } from "../../ports/forge/pulls.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { stopped } from "../ask.ts";
import { mergedWhereWanted } from "../execution/propose.ts";
import type { Finished } from "../invocation.ts";
import { workspaceNow } from "../converse/look.ts";
import { forgeBranches } from "./forge-branches.ts";

type Looked = { readonly pull: PullRequest; readonly milestone: string; readonly merged: string | null; readonly waiting: readonly string[]; readonly problem: Problem | null };

/** Each is tried; the problem is that of the first that could not be merged. */
export async function mergePulls(venue: Venue): Promise<Finished> {
  const workspace = await workspaceNow(venue);
  if (!workspace.ok) return stopped(workspace.problem);
  const ready = await readyPulls(venue, workspace.value);
  if (!ready.ok) return stopped(ready.problem);
  const looked: Looked[] = [];
  for (const { pull, milestone } of ready.value) {
    const merged = await mergedWhereWanted(venue, { milestone, config: workspace.value.config }, { pull, commit: pull.head.commit });
    const common = { pull, milestone: milestone.id, merged: null, waiting: [] };
    looked.push(merged.ok ? { ...common, ...merged.value, problem: null } : { ...common, problem: merged.problem });
  }
  const data = looked.map(({ pull, milestone, merged, waiting, problem }) => ({ number: pull.number, url: pull.url, milestone, merged, waiting, error: problem }));
  const failure = looked.find(({ problem }) => problem !== null)?.problem ?? null;
  return { data: { pulls: data }, reply: [looked.length === 0 ? text("No pull request waits to be merged.") : list(looked.map(told))], warnings: [], problem: failure, changes: [], diff: "" };
}

function told({ pull, milestone, merged, waiting, problem }: Looked): string {
  const name = `Pull request ${pull.number} of ${milestone}`;
  if (problem) return `${name} is not merged: ${problem.message}`;
  return merged === null ? `${name} waits for ${waiting.join(", ") || "people"}` : `${name} is merged`;
}

/** Those of our own branches into a branch that work is merged into; a fork's branch of the same name is none of ours. */
async function readyPulls(venue: Venue, workspace: Workspace): Promise<Result<readonly { readonly pull: PullRequest; readonly milestone: Milestone }[]>> {
  const open = await venue.pulls.open();
  if (!open.ok || open.value.length === 0) return open.ok ? ok([]) : open;
  const trunks = await forgeBranches(venue).trunks(workspace.config.git_integration.state_branch);
  if (!trunks.ok) return trunks;
  return ok(open.value.flatMap((pull) => {
    const branch = { name: pull.head.branch, commit: pull.head.commit, isProtected: false, checkedOut: null };
    const [owned] = pull.head.repository === venue.forge.name && trunks.value.some(({ name }) => name === pull.base.branch) ? ownedBranches(workspace, [branch]) : [];
    const milestone = workspace.milestones.get(owned?.milestone ?? "");
    return milestone?.status === "completed" ? [{ pull, milestone }] : [];
  }));
}
