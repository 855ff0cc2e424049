// Mentions on a forge: said once for each notice, where the milestone is talked about.
import { instantAt } from "../../../core/base/instant.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import { workBranch } from "../../../core/rules/execution/branch-name.ts";
import { noticeMarker, readMarker, readNoticeMarker } from "../../../core/views/conversation/marker.ts";
import type { Mention, Mentions } from "../../../ports/forge/mentions.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { freshSight, lookAt, type Look } from "../look.ts";
import { openThread, sayOnce, settle } from "./thread.ts";

/** In the issue that the milestone was planned from, else in its open pull request, else where it is talked about. */
export function openMentions(venue: Venue): Mentions {
  return {
    async say(mention) {
      const us = await venue.forge.self();
      const place = us.ok ? await placeOf(venue, mention, us.value.id) : us;
      if (!us.ok || !place.ok) return us.ok ? (place.ok ? ok(null) : place) : us;
      return place.value === null ? ok(null) : saidIn(venue, mention, { issue: place.value, us: us.value.id });
    },
  };
}

async function placeOf(venue: Venue, mention: Mention, us: number): Promise<Result<number | null>> {
  const home = await homeOf(venue, mention.milestone);
  return home.ok && home.value === null ? heardIn(venue, mention, us) : home;
}

/** A week of comments is many: mostly it was today. */
const DAYS_BACK = [1, 7] as const;
const DAY_MS = 86_400_000;

/** The issue of the comment that asked for what is told of, else the one that our status comment was last written in. */
async function heardIn({ forge, now }: Venue, { milestone, id }: Mention, us: number): Promise<Result<number | null>> {
  for (const days of DAYS_BACK) {
    const comments = await forge.commentsSince(instantAt(Date.parse(now()) - days * DAY_MS));
    if (!comments.ok) return comments;
    const place = comments.value.find(({ nodeId }) => id.startsWith(`${nodeId}#`)) ?? comments.value.findLast(({ author, body }) => author?.id === us && readMarker(body)?.milestone === milestone);
    if (place) return ok(place.issue);
  }
  return ok(null);
}

async function homeOf(venue: Venue, milestone: string): Promise<Result<number | null>> {
  const sight = await freshSight(venue);
  if (!sight.ok) return sight;
  const look = await lookAt(venue, milestone, sight.value.snapshot).finally(() => sight.value.snapshot.release());
  if (!look.ok) return look.problem.code === "milestone-not-found" ? ok(null) : look;
  const { issue } = look.value.milestone;
  return typeof issue === "number" ? ok(issue) : pullOf(venue, look.value);
}

async function pullOf({ pulls }: Venue, { milestone: { id }, config }: Look): Promise<Result<number | null>> {
  const branch = workBranch(id, config.git_integration);
  if (!branch.ok || branch.value === null) return ok(null);
  const open = await pulls.of(branch.value, "open");
  return open.ok ? ok(open.value[0]?.number ?? null) : open;
}

async function saidIn({ forge }: Venue, { id, markdown }: Mention, { issue, us }: { readonly issue: number; readonly us: number }): Promise<Result<{ readonly url: string }>> {
  const thread = openThread(forge, { issue, us });
  const wanted = (body: string): boolean => readNoticeMarker(body) === id;
  const ours = await thread.ours();
  if (!ours.ok) return ours;
  const before = await settle(forge, ours.value, wanted);
  const said = before ? ok(before) : await sayOnce(forge, { thread, body: `${noticeMarker(id)}\n\n${markdown}\n`, wanted });
  return said.ok ? ok({ url: said.value.url }) : said;
}
