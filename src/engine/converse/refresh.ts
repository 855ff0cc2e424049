// Status comments that fell behind: what changed without being said in their issue is shown there.
import type { Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { readMarker } from "../../core/views/conversation/marker.ts";
import type { TrailCommit } from "../../ports/history.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { trailersOf } from "./doing/record.ts";
import { showChecks } from "./gates/checks.ts";
import { freshSight, lookAt } from "./look.ts";
import type { Sight } from "./sight.ts";
import { showSticky } from "./sticky.ts";

/** `shown` are addresses of comments that were brought up to date. */
export type Refreshed = { readonly shown: readonly string[]; readonly problem: Problem | null };

/** The newest changes; each costs about five calls. */
const MILESTONES_MAX = 20;

type Place = { readonly milestone: string; readonly issue: number; readonly changed: number };

/**
 * Of the milestones that changed since (ISO 8601 UTC): the comments that we wrote or changed since, and that of the issue that a
 * milestone was planned from. Only what is there and older than the change is written again.
 */
export async function refresh(venue: Venue, { since }: { readonly since: string }): Promise<Refreshed> {
  const commits = await venue.trail(since);
  if (!commits.ok) return { shown: [], problem: commits.problem };
  const changed = changes(commits.value);
  if (changed.size === 0) return { shown: [], problem: null };
  const sight = await freshSight(venue);
  if (!sight.ok) return { shown: [], problem: sight.problem };
  try {
    const places = await placesOf(venue, { changed, since, sight: sight.value });
    return places.ok ? await shownAt(venue, places.value, sight.value) : { shown: [], problem: places.problem };
  } finally {
    await sight.value.snapshot.release();
  }
}

/** The newest change of each, in milliseconds since 1970; the newest milestones first. */
function changes(commits: readonly TrailCommit[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const commit of commits.toReversed()) {
    for (const milestone of trailersOf(commit, "Milestone")) if (!newest.has(milestone)) newest.set(milestone, Date.parse(commit.at));
  }
  return new Map([...newest].slice(0, MILESTONES_MAX));
}

type Looking = { readonly changed: ReadonlyMap<string, number>; readonly since: string; readonly sight: Sight };

async function placesOf(venue: Venue, { changed, since, sight }: Looking): Promise<Result<Place[]>> {
  const [us, comments] = [await venue.forge.self(), await venue.forge.commentsSince(since)];
  if (!us.ok) return us;
  if (!comments.ok) return comments;
  const places = new Map<string, Place>();
  const note = (milestone: string, issue: number): void => void places.set(`${issue} ${milestone}`, { milestone, issue, changed: changed.get(milestone) ?? 0 });
  for (const { author, body, issue } of comments.value) {
    const mark = author?.id === us.value.id ? readMarker(body) : null;
    if (mark && mark.generation < (changed.get(mark.milestone) ?? 0)) note(mark.milestone, issue);
  }
  for (const milestone of changed.keys()) {
    const look = await lookAt(venue, milestone, sight.snapshot);
    if (look.ok && typeof look.value.milestone["issue"] === "number") note(milestone, look.value.milestone["issue"]);
  }
  return ok([...places.values()]);
}

/** What cannot be shown in one issue, for it may be locked or gone, is no reason to leave the others. */
async function shownAt(venue: Venue, places: readonly Place[], sight: Sight): Promise<Refreshed> {
  const shown: string[] = [];
  for (const { milestone, issue, changed } of places) {
    const found = await venue.forge.issue(issue);
    const sticky = found.ok ? await showSticky(venue, { issue, milestone, sight, isPullRequest: found.value.isPullRequest, links: { run: null }, behind: changed }) : found;
    if (sticky.ok && sticky.value.url !== "") shown.push(sticky.value.url);
    if (sticky.ok && sticky.value.gated && sticky.value.url !== "") await showChecks(venue, milestone, sticky.value.sight);
    if (!sticky.ok && sticky.problem.code === "remote-unavailable") return { shown, problem: sticky.problem };
  }
  return { shown, problem: null };
}
