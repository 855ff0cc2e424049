// Mentions on a forge: said once for each notice, where the milestone is talked about.
import { ok, type Result } from "../../../core/base/result.ts";
import { workBranch } from "../../../core/rules/execution/branch-name.ts";
import { noticeMarker, readNoticeMarker } from "../../../core/views/conversation/marker.ts";
import type { Mention, Mentions } from "../../../ports/forge/mentions.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { freshSight, lookAt, type Look } from "../look.ts";
import { openThread, sayOnce, settle } from "./thread.ts";

/** In the issue that the milestone was planned from, else in its open pull request. */
export function openMentions(venue: Venue): Mentions {
  return {
    async say(mention) {
      const us = await venue.forge.self();
      const place = us.ok ? await placeOf(venue, mention.milestone) : us;
      if (!us.ok || !place.ok) return us.ok ? (place.ok ? ok(null) : place) : us;
      return place.value === null ? ok(null) : saidIn(venue, mention, { issue: place.value, us: us.value.id });
    },
  };
}

async function placeOf(venue: Venue, milestone: string): Promise<Result<number | null>> {
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
