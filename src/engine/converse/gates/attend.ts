// Attending to the work of a milestone: what changed since it was put up, what reviews say of it, and the checks that show it.
import type { Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Config } from "../../../core/model/config/config.ts";
import type { Milestone } from "../../../core/model/milestone.ts";
import { ownedBranches } from "../../../core/rules/branches.ts";
import { workBranch } from "../../../core/rules/execution/branch-name.ts";
import { isUnderKiro } from "../../../core/rules/kiro/phases.ts";
import type { PullRequest } from "../../../ports/forge/pulls.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { IGNORED, type Handled, type Said } from "../heard.ts";
import { freshSight, lookAt, workspaceNow } from "../look.ts";
import { showSticky, WHERE_THERE } from "../sticky.ts";
import { showChecks } from "./checks.ts";
import { glancing } from "./glance.ts";
import { reopen } from "./reopen.ts";
import { reviewsCounted } from "./reviews.ts";

/** The branch is a hint: whose it is, and which pull request is open for it, is asked. */
export async function attend(venue: Venue, { branch }: { readonly branch: string }): Promise<Handled> {
  const workspace = await workspaceNow(venue);
  if (!workspace.ok) return { ...IGNORED, problem: workspace.problem };
  const [owned] = ownedBranches(workspace.value, [{ name: branch, commit: "", isProtected: false, checkedOut: null }]);
  const milestone = workspace.value.milestones.get(owned?.milestone ?? "");
  if (!milestone || !isAttended(milestone)) return IGNORED;
  return attended(venue, { milestone, branch, config: workspace.value.config });
}

/** Each costs some ten calls, and a sweep has other things to do. */
const MILESTONES_MAX = 30;

/** What webhooks may have missed: every milestone that phases are open in. */
export async function attendAll(venue: Venue): Promise<Handled> {
  const workspace = await workspaceNow(venue);
  if (!workspace.ok) return { ...IGNORED, problem: workspace.problem };
  const { milestones, config } = workspace.value;
  const open = [...milestones.values()].filter((milestone) => isAttended(milestone) && milestone.status !== "completed").slice(0, MILESTONES_MAX);
  const finished: Said[] = [];
  for (const milestone of open) {
    const branch = workBranch(milestone.id, config.git_integration);
    if (!branch.ok || branch.value === null) continue;
    const handled = await attended(venue, { milestone, branch: branch.value, config });
    finished.push(...handled.finished);
    if (handled.problem) return { outcome: "answered", finished, problem: handled.problem };
  }
  return { outcome: finished.length > 0 ? "answered" : "ignored", finished, problem: null };
}

/** Milestones that are not over, with tasks under Kiro. */
export function isAttended({ status, tasks }: Milestone): boolean {
  return status !== "archived" && status !== "cancelled" && tasks.some(isUnderKiro);
}

export type Attending = { readonly milestone: Milestone; readonly branch: string; readonly config: Config };

export async function attended(outer: Venue, { milestone: { id }, branch, config }: Attending): Promise<Handled> {
  const venue = glancing(outer);
  const pulls = await venue.pulls.of(branch, "open");
  if (!pulls.ok) return { ...IGNORED, problem: pulls.problem };
  const reopened = await reopenChanged(venue, { id, config });
  if (!reopened.ok) return { ...IGNORED, problem: reopened.problem };
  const finished: Said[] = [...reopened.value];
  for (const pull of pulls.value) {
    const counted = await reviewsCounted(venue, { pull, milestone: id, config });
    finished.push(...counted.finished);
    if (counted.problem) return { outcome: "answered", finished, problem: counted.problem };
  }
  const changed = finished.some((said) => said.finished.changes.length > 0);
  const trouble = await shown(venue, { id, pulls: changed ? pulls.value : [], config, changed });
  return { outcome: finished.length > 0 ? "answered" : "ignored", finished, problem: trouble };
}

/** What was put up and is something else by now is asked anew, so that reviews of what is there count. */
async function reopenChanged(venue: Venue, { id, config }: { readonly id: string; readonly config: Config }): Promise<Result<readonly Said[]>> {
  const sight = await freshSight(venue);
  if (!sight.ok) return sight;
  const look = await lookAt(venue, id, sight.value.snapshot).finally(() => sight.value.snapshot.release());
  if (!look.ok) return look;
  if (!look.value.gates.some(({ stand }) => stand === "changed")) return ok([]);
  const { finished } = await reopen(venue, { id, config, request: `work-${sight.value.commit}-${id}` });
  return finished.problem?.code === "remote-unavailable" ? failed(finished.problem) : ok([{ line: `approval due ${id}`, finished }]);
}

type Showing = { readonly id: string; readonly pulls: readonly PullRequest[]; readonly config: Config; readonly changed: boolean };

/** The checks always, since a new head has none; status comments that are there already where something changed. */
async function shown(venue: Venue, { id, pulls, config, changed }: Showing): Promise<Problem | null> {
  const trouble: Problem[] = [];
  const note = (result: Result<unknown>): void => void (result.ok || result.problem.code !== "remote-unavailable" || trouble.push(result.problem));
  if (changed) {
    const sight = await freshSight(venue);
    if (!sight.ok) return sight.problem;
    const common = { milestone: id, sight: sight.value, config, links: { run: null }, behind: WHERE_THERE };
    for (const { number } of pulls) note(await showSticky(venue, { ...common, issue: number, isPullRequest: true }));
    const home = await lookAt(venue, id, sight.value.snapshot);
    if (home.ok && typeof home.value.milestone["issue"] === "number") note(await showSticky(venue, { ...common, issue: home.value.milestone["issue"] }));
    await sight.value.snapshot.release();
  }
  note(await showChecks(venue, id));
  return trouble[0] ?? null;
}
