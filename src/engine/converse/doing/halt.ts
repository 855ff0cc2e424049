// session stop in a comment: the run of the session is cancelled, which lets it save first.
import { text } from "../../../core/base/reply.ts";
import type { Call } from "../../../core/grammar/parse.ts";
import { readMarker } from "../../../core/views/conversation/marker.ts";
import { load } from "../../load.ts";
import { sessionsOf } from "../../sessions.ts";
import { findSession } from "../../../core/rules/session/find.ts";
import { findMilestone } from "../../../core/rules/find.ts";
import { told, type Done } from "../done.ts";
import { runIn } from "../sticky.ts";
import type { Talk } from "../talk.ts";

/** Null where no run of it is known or goes on: then the session is stopped as everywhere else. */
export async function halt(talk: Talk, { args }: Call): Promise<Done | null> {
  const { workflows } = talk.venue;
  const run = await runOf(talk, String(args["session"] ?? ""));
  if (run === null) return null;
  const found = await workflows.run(run);
  if (!found.ok) return found.problem.code === "not-found" ? null : told(found.problem);
  if (found.value.status === "completed") return null;
  const cancelled = await workflows.cancel(run);
  if (!cancelled.ok) return told(cancelled.problem);
  return told({ data: { run: found.value.url, stopping: true }, reply: [text(`Asked GitHub to end the run ${found.value.url}: it saves first, and goes on later with --resume.`)], warnings: [], problem: null, changes: [], diff: "" });
}

/** The run that the status comment of a milestone links to. */
async function runOf(talk: Talk, reference: string): Promise<number | null> {
  const milestone = await milestoneOf(talk, reference);
  const [ours, place] = [await talk.thread.ours(), await talk.venue.forge.place()];
  if (milestone === null || !ours.ok || !place.ok) return null;
  const sticky = ours.value.find(({ body }) => readMarker(body)?.milestone === milestone);
  const url = sticky ? runIn(sticky.body, place.value.url) : null;
  return url === null ? null : Number(url.slice(url.lastIndexOf("/") + 1));
}

/** A session, or its milestone, may be named; until the record of a session arrives only the milestone is known. */
async function milestoneOf({ venue: { ports } }: Talk, reference: string): Promise<string | null> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return null;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [reference] }, settings: ports.settings });
    if (!loaded.ok) return null;
    const milestone = findMilestone(loaded.value.workspace, reference);
    if (milestone.ok) return milestone.value.id;
    const sessions = await sessionsOf(snapshot.value, ports);
    const session = sessions.ok ? findSession(sessions.value, loaded.value.workspace, reference) : sessions;
    return session.ok ? session.value.session.milestone_id : null;
  } finally {
    await snapshot.value.release();
  }
}
