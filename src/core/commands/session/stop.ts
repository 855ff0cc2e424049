// session stop: whoever runs a session is told to save and stop; one that nobody runs any more is paused.
import { problem, type Problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import type { Sessions } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { ending } from "../../rules/session/ending.ts";
import { findSession, NO_SESSIONS, SessionRef } from "../../rules/session/find.ts";
import { presenceOf } from "../../rules/session/ownership.ts";
import { defineCommand, positional } from "../../verb.ts";

export const stop = defineCommand({
  name: "session stop",
  summary: "Let a running session save and stop.",
  permission: "write",
  args: { session: positional(SessionRef, "The session, or its milestone.") },
  needs: () => [{ kind: "sessions" }],
  examples: [
    { line: "milestone session stop session-20260302-001", why: "it goes on later with --resume" },
    { line: "milestone session stop milestone-001", why: "whichever session is at work on it" },
  ],
  decide(workspace, { session: reference }, { now, facts: { sessions = NO_SESSIONS } }) {
    const running = liveSession(sessions, workspace, reference);
    if (running !== null) return ok({ events: [], orders: [{ session: running, order: { kind: "stop-session" } }] });
    const found = findSession(sessions, workspace, reference);
    if (!found.ok) return found;
    if (found.value.session.status !== "active") return ok({ events: [] });
    const presence = presenceOf(found.value, { leases: sessions.leases, config: workspace.config, now });
    if (presence === "elsewhere") return failed(outOfReach(found.value.session.id, found.value.session.host));
    return ok(ending(workspace, [found.value], { leases: sessions.leases, now }));
  },
  answer(after, { session: reference }, { events, context: { facts: { sessions = NO_SESSIONS } } }) {
    const running = liveSession(sessions, after, reference);
    if (running !== null) return { data: { session: running, stopping: true }, reply: [text(`Told ${running} to save and stop.`)] };
    const ended = events.findLast(({ event_type }) => event_type === "session_ended")?.session_id;
    const found = findSession(sessions, after, reference);
    const id = ended ?? (found.ok ? found.value.session.id : reference);
    return { data: { session: id, stopping: false }, reply: [text(ended === undefined ? `Nobody is at work on ${id}.` : `Nobody was at work on ${id} any more; it is paused.`)] };
  },
});

/** The session that somebody runs, by its id or its milestone; its record may still be on its way. */
function liveSession({ leases, ...sessions }: Sessions, workspace: Workspace, reference: string): string | null {
  const alive = leases.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session);
  if (alive.includes(reference)) return reference;
  const found = findSession({ ...sessions, leases }, workspace, reference);
  return found.ok && alive.includes(found.value.session.id) ? found.value.session.id : null;
}

function outOfReach(id: string, host: string | null): Problem {
  return problem("session-active", `Session ${id} runs on ${host ?? "another machine"}, as it says, and cannot be told from here.`, {
    hint: `Stop it there, or take it away with \`milestone session reset --yes\` if it is over.`,
  });
}
