// session show: one session with its steps.
import { ok } from "../../base/result.ts";
import { findSession, NO_SESSIONS, SessionRef } from "../../rules/session/find.ts";
import { statusOf } from "../../rules/session/ownership.ts";
import { defineQuery, positional } from "../../verb.ts";
import { sessionView } from "../../views/session.ts";

export const show = defineQuery({
  name: "session show",
  summary: "Show a session with its steps.",
  permission: "read",
  args: { session: positional(SessionRef, "The session, or the milestone whose newest it is.") },
  needs: () => [{ kind: "sessions" }],
  examples: [{ line: "milestone session show session-20260302-001", why: "what was done, by which agent, and what is left" }],
  answer(workspace, { session: reference }, { now, facts: { sessions = NO_SESSIONS } }) {
    const found = findSession(sessions, workspace, reference);
    if (!found.ok) return found;
    const around = { leases: sessions.leases, config: workspace.config, now };
    return ok({ data: { session: { ...found.value.session, status: statusOf(found.value, around) } }, reply: sessionView(found.value, around) });
  },
});
