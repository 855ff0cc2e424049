// session own: a session belongs to somebody else from now on.
import { text } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { Text } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import { findSession, NO_SESSIONS, SessionRef } from "../../rules/session/find.ts";
import { defineCommand, positional } from "../../verb.ts";

export const own = defineCommand({
  name: "session own",
  summary: "Give a session to another owner.",
  permission: "write",
  args: {
    session: positional(SessionRef, "The session, or the milestone whose newest it is."),
    name: positional(Text, "The new owner, named as actors are: a login, or a git identity."),
  },
  needs: () => [{ kind: "sessions" }],
  examples: [{ line: "milestone session own session-20260302-001 ada", why: "ada goes on with it" }],
  decide(workspace, { session: reference, name }, { facts: { sessions = NO_SESSIONS } }) {
    const found = findSession(sessions, workspace, reference);
    if (!found.ok) return found;
    const { session, path } = found.value;
    if (session.owner === name) return ok({ events: [] });
    const event: EventDraft = { event_type: "state_modified", milestone_id: session.milestone_id, session_id: session.id, details: { session_id: session.id, field: "owner", old_owner: session.owner, new_owner: name } };
    const running = sessions.leases.some(({ standing }) => standing.state === "alive" && standing.holder.session === session.id);
    const orders = running ? [{ session: session.id, order: { kind: "own", owner: name } as const }] : [];
    if (/^sessions\/.*\.ya?ml$/.test(path)) return ok({ events: [event], edits: [{ path, edits: [{ kind: "set", at: ["session", "owner"], value: name }] }], orders });
    return ok({ events: [event], sessions: [{ ...session, owner: name }], files: [{ path, text: null }], orders });
  },
  answer(_after, { session: reference, name }, { events: [event] }) {
    const id = event?.session_id ?? reference;
    return { data: { session: id, owner: name }, reply: [text(event ? `${id} belongs to ${name} now.` : `${reference} belongs to ${name} already.`)] };
  },
});
