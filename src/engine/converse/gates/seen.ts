// What somebody who votes in a comment has looked at: what our status comment showed them before they wrote.
import { ok, type Result } from "../../../core/base/result.ts";
import { readMarker } from "../../../core/views/conversation/marker.ts";
import type { ForgeComment } from "../../../ports/forge/forge.ts";
import { approvalsAt } from "./looked.ts";
import type { Seen } from "./bound.ts";
import type { Talk } from "../talk.ts";

/** `id` is the milestone's own, whatever it was called. */
export type SeenOf = { readonly id: string; readonly seen: Seen };

/** `milestone` as it was typed. Problems: those of the forge and of reading. */
export async function seenIn({ venue, thread, comment }: Talk, milestone: string): Promise<Result<SeenOf>> {
  const [ours, now] = [await thread.ours(), await approvalsAt(venue, { milestone })];
  if (!ours.ok) return ours;
  if (!now.ok) return now;
  const { id } = now.value;
  const sticky = ours.value.find(({ body }) => readMarker(body)?.milestone === id);
  const mark = sticky ? readMarker(sticky.body) : null;
  // What it showed before it was brought up to date is not known any more.
  if (!sticky || !mark || !wasThere(sticky, comment)) return ok({ id, seen: { kind: "before", instant: comment.createdAt } });
  const then = await approvalsAt(venue, { milestone: id, state: mark.state });
  return then.ok ? ok({ id, seen: { kind: "shown", approvals: then.value.approvals, commit: mark.work } }) : then;
}

function wasThere(sticky: ForgeComment, comment: ForgeComment): boolean {
  return Date.parse(sticky.updatedAt) < Date.parse(comment.createdAt);
}
