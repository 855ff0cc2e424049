// A sweep: comments whose commands nobody has carried out yet, because their event got lost.
import type { Problem } from "../../core/base/problem.ts";
import type { ForgeComment } from "../../ports/forge/forge.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { converse } from "./converse.ts";
import { isAnswered } from "./saying/final.ts";
import { IGNORED, type Handled } from "./heard.ts";

/** What was found and done. `problem`: one that may pass, or that of looking. `left` comments are for the next sweep, which begins at `next` (ISO 8601 UTC). */
export type Swept = {
  readonly handled: readonly { readonly comment: ForgeComment; readonly handled: Handled }[];
  readonly left: number;
  readonly next: string;
  readonly problem: Problem | null;
};

/** A workflow's token has a thousand calls an hour, and a sweep is not all that it does. */
const CALLS_MAX = 600;
/** Somebody who has put eyes on a comment is at it; after this it was forgotten. */
const EYES_MS_MAX = 300_000;

/** Oldest first, so that commands are carried out in the order in which they were said. `since`: ISO 8601 UTC. */
export async function sweep(venue: Venue, { since }: { readonly since: string }): Promise<Swept> {
  const { forge } = venue;
  const start = { calls: forge.calls(), now: venue.now() };
  const [us, all] = [await forge.self(), await forge.commentsSince(since)];
  if (!us.ok) return { handled: [], left: 0, next: since, problem: us.problem };
  if (!all.ok) return { handled: [], left: 0, next: since, problem: all.problem };
  const waiting = all.value.filter((comment) => mayWait(comment, { us: us.value.id, now: start.now })).sort(earliestFirst);
  const handled: { comment: ForgeComment; handled: Handled }[] = [];
  for (const [index, comment] of waiting.entries()) {
    const away = handled.at(-1)?.handled.problem?.code === "remote-unavailable";
    if (away || forge.calls() - start.calls >= CALLS_MAX) return summed(handled, waiting.slice(index), start.now);
    if (await isAnswered(forge, comment, us.value.id)) continue;
    const one = await heard(venue, comment);
    if (one !== IGNORED) handled.push({ comment, handled: one });
  }
  return summed(handled, [], start.now);
}

/** Seen without asking: somebody else's words with a line that could be a command, and nobody at it. */
function mayWait({ author, body, reactions, createdAt }: ForgeComment, { us, now }: { readonly us: number; readonly now: string }): boolean {
  if (!author || author.id === us || !/^\//m.test(body)) return false;
  return (reactions.eyes ?? 0) === 0 || Date.parse(now) - Date.parse(createdAt) >= EYES_MS_MAX;
}

function earliestFirst(left: ForgeComment, right: ForgeComment): number {
  return Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;
}

async function heard(venue: Venue, comment: ForgeComment): Promise<Handled> {
  const issue = await venue.forge.issue(comment.issue);
  if (issue.ok) return converse(venue, { kind: "created", comment, isPullRequest: issue.value.isPullRequest });
  return issue.problem.code === "not-found" ? IGNORED : { ...IGNORED, problem: issue.problem };
}

/** What may be gone when it is tried again: GitHub is away, somebody was faster, another door is at it. Anything else is for people to see. */
export function mayPass({ code }: Problem): boolean {
  return code === "remote-unavailable" || code === "conflict" || code === "session-active";
}

function summed(handled: Swept["handled"], rest: readonly ForgeComment[], now: string): Swept {
  const open = handled.filter((one) => one.handled.problem && mayPass(one.handled.problem));
  const [first] = [...open.map(({ comment }) => comment), ...rest].sort(earliestFirst);
  return { handled, left: open.length + rest.length, next: first?.createdAt ?? now, problem: open[0]?.handled.problem ?? null };
}
