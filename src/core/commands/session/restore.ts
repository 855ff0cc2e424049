// session restore: a saved session becomes the one that --resume takes.
import { problem } from "../../base/problem.ts";
import { command, text } from "../../base/reply.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { BrokenSession, SessionRecord, Sessions } from "../../model/facts.ts";
import type { Session } from "../../model/execution/session.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findSession, NO_SESSIONS, SessionRef } from "../../rules/session/find.ts";
import { activeProblem, holdingOf, liveLease } from "../../rules/session/ownership.ts";
import { defineCommand, positional } from "../../verb.ts";

export const restore = defineCommand({
  name: "session restore",
  summary: "Make an earlier or corrupted session the one that is gone on with.",
  permission: "write",
  args: { session: positional(SessionRef, "The session, or the milestone whose newest it is.") },
  needs: () => [{ kind: "sessions" }],
  examples: [{ line: "milestone session restore session-20260302-001", why: "the newest one is not the right one" }],
  decide(workspace, { session: reference }, { now, facts: { sessions = NO_SESSIONS } }) {
    const found = savedSession(sessions, workspace, reference);
    if (!found.ok) return found;
    const { session, path } = found.value;
    const lease = liveLease(sessions.leases, session.milestone_id);
    if (lease) return failed(activeProblem(holdingOf(lease), { now }));
    if (session.status === "completed") return failed(problem("transition-not-allowed", `Session ${session.id} is completed: nothing of it is left to do.`, { hint: "See `milestone session list` for others." }));
    const restored: Session = { ...session, status: "paused", saved_at: now, save_reason: "restored", ended_at: null };
    return ok({
      events: [{ event_type: "state_restored", milestone_id: session.milestone_id, session_id: session.id, details: { session_id: session.id, old_status: session.status, saved_at: session.saved_at } }],
      sessions: [restored],
      files: [{ path, text: null }],
    });
  },
  answer(_after, { session: reference }, { events: [event] }) {
    const id = event?.session_id ?? reference;
    const milestone = event?.milestone_id ?? null;
    const next = milestone === null ? [] : [command(`milestone execute ${milestone} --resume`, "go on with it")];
    return { data: { session: id, milestone }, reply: [text(`${id} is the session to go on with.`), ...next] };
  },
});

/** One that was put aside counts as soon as it can be read. */
function savedSession(sessions: Sessions, workspace: Workspace, reference: string): Result<Pick<SessionRecord, "session" | "path">> {
  const aside = sessions.broken.find((file): file is BrokenSession & { readonly session: Session } => file.id === reference && file.session !== null);
  const taken = sessions.records.some(({ session }) => session.id === reference);
  return aside && !taken ? ok(aside) : findSession(sessions, workspace, reference);
}
