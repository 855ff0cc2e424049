// Catching up: what was said and done on a forge while nobody listened.
import { parseDuration } from "../../core/base/duration.ts";
import { instantAt } from "../../core/base/instant.ts";
import { list, text, type Reply } from "../../core/base/reply.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { IGNORED, type Handled } from "../converse/heard.ts";
import type { Reconciled } from "../converse/reconcile.ts";
import type { Refreshed } from "../converse/refresh.ts";
import type { Swept } from "../converse/sweep.ts";
import type { Caller, Finished } from "../invocation.ts";

/** `since` is a duration. */
export type CatchingUp = { readonly caller: Caller; readonly since: string };

/**
 * As far as a sweep looks back that is not told otherwise. One that looks back for less comes behind a comment, and leaves the
 * gates of all milestones, some twenty calls each, to the others.
 */
const DAY_MS = 86_400_000;

/** Comments first: what they say may be about tasks that an issue completes. Both are tried. In a dry run, where no venue is needed, nobody is answered. */
export async function catchUp(venue: Venue | null, { caller, since }: CatchingUp): Promise<Finished> {
  const back = parseDuration(since) ?? DAY_MS;
  const instant = instantAt(Date.parse(caller.now()) - back);
  if (caller.dryRun || venue === null) return { data: { since: instant }, reply: [text("A dry run answers nobody.")], warnings: [], problem: null, changes: [], diff: "" };
  const [{ sweep }, { reconcile }, { refresh }] = await Promise.all([import("../converse/sweep.ts"), import("../converse/reconcile.ts"), import("../converse/refresh.ts")]);
  const { attendAll } = await import("../converse/gates/attend.ts");
  const swept = await sweep(venue, { since: instant });
  const reconciled = await reconcile(venue, { since: instant });
  const comments = swept.handled.map(({ comment, handled }) => ({ url: comment.url, outcome: handled.outcome, error: handled.problem }));
  const attended = back < DAY_MS ? IGNORED : await attendAll(venue);
  const refreshed = await refresh(venue, { since: instant });
  const { completed, refused } = reconciled;
  return {
    data: { since: instant, next: swept.next, comments, left: swept.left, completed, refused: refused.map(({ problem, ...one }) => ({ ...one, error: problem })), gates: attended.finished.map(({ line, finished }) => ({ line, error: finished.problem })), refreshed: refreshed.shown },
    reply: reply(swept, reconciled, { attended, refreshed }),
    warnings: [], problem: swept.problem ?? reconciled.problem ?? attended.problem ?? refreshed.problem, changes: [], diff: "",
  };
}

function reply({ handled, left }: Swept, { completed, refused }: Reconciled, { attended, refreshed: { shown } }: { readonly attended: Handled; readonly refreshed: Refreshed }): Reply {
  const items = [
    ...handled.map(({ comment, handled: { outcome, problem } }) => `${comment.url} ${problem?.message ?? outcome}`),
    ...completed.map(({ milestone, task, by }) => `${milestone} ${task} is complete, by ${by}`),
    ...refused.map(({ task, by, problem }) => `${task} stays as it is, though ${by}: ${problem.message}`),
    ...attended.finished.map(({ line, finished: { problem } }) => (problem ? `${line}: ${problem.message}` : line)),
    ...shown.map((url) => `${url} shows the newest state`),
    ...(left > 0 ? [`${left} left for the next time`] : []),
  ];
  return items.length === 0 ? [text("Nothing was missed.")] : [list(items)];
}
