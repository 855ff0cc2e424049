// What a comment is told: the status comments of the milestones it changed, and an answer for everything else.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Problem } from "../../../core/base/problem.ts";
import { answer } from "./answer.ts";
import type { Done } from "../done.ts";
import { showChecks } from "../gates/checks.ts";
import { showSticky, WHERE_THERE, type Shown } from "../sticky.ts";
import type { Talk } from "../talk.ts";

export type Replying = { readonly answered: readonly { readonly line: string; readonly done: Done }[]; readonly more: number };

/** One comment of ours for each milestone; what changed more of them is told in words. */
const SHOWN_MAX = 5;

/** Problems: those of the forge. */
export async function reply(talk: Talk, { answered, more }: Replying): Promise<Result<void>> {
  const last = new Map(answered.flatMap(({ done }) => done.shows.map((milestone) => [milestone, done] as const)));
  const shown = [...last].slice(0, SHOWN_MAX);
  // The newest sight has in it what the commands before it did.
  const sight = answered.findLast(({ done }) => done.sight !== null)?.done.sight ?? null;
  for (const [milestone, done] of shown) {
    const sticky = await show(talk, milestone, { done, sight });
    if (!sticky.ok) return sticky;
    await showAtHome(talk, milestone, { home: sticky.value.home, sight });
    // Where checks cannot be made, as by a person's token, the comment tells the same.
    if (sticky.value.gated) await showChecks(talk.venue, milestone, sticky.value.sight);
  }
  const told = answered.filter(({ done }) => done.shows.length === 0 || done.finished.problem !== null || done.shows.some((id) => !shown.some(([other]) => other === id)));
  if (told.length === 0 && more === 0) return ok(undefined);
  return answer(talk.venue.forge, talk.thread, { request: talk.comment.nodeId, answers: told.map(({ line, done: { finished } }) => ({ line, finished })), more, run: talk.venue.run, prefix: talk.config.commands.prefixes[0] ?? "/milestone" });
}

async function show({ venue, thread, isPullRequest, comment, config }: Talk, milestone: string, { done, sight }: { readonly done: Done; readonly sight: Done["sight"] }): Promise<Result<Shown>> {
  const { work, run = null, notes = [] } = done;
  return showSticky(venue, {
    issue: comment.issue, milestone, isPullRequest, thread, sight, config, links: { run },
    note: notes.length === 0 ? null : notes.map(noteText).join(" "),
    // A pull request may come from another branch than the milestone's own.
    ...(work !== undefined && (!isPullRequest || run !== null) && { work }),
  });
}

/** Where it was planned from another issue, the comment there stays true as well; if that fails, upkeep sees to it. */
async function showAtHome({ venue, comment, config }: Talk, milestone: string, { home, sight }: { readonly home: number | null; readonly sight: Done["sight"] }): Promise<void> {
  if (home === null || home === comment.issue || sight === null) return;
  await showSticky(venue, { issue: home, milestone, sight, config, links: { run: null }, behind: WHERE_THERE });
}

export function noteText({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
