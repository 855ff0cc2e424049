// Sessions whose process is gone, brought to an end: what they finished is recorded, what they left half done waits again.
import type { EventDraft } from "../../model/event.ts";
import type { LeaseRef, SessionRecord, Sessions } from "../../model/facts.ts";
import type { Session } from "../../model/execution/session.ts";
import type { Workspace } from "../../model/workspace.ts";
import { evolve } from "../evolve.ts";
import { recordEvents } from "../execution/record.ts";
import { presenceOf } from "./ownership.ts";

/** What ending some sessions comes to, as parts of a command's decision. */
export type Ending = {
  readonly events: readonly EventDraft[];
  readonly sessions: readonly Session[];
  readonly forget: readonly string[];
  readonly revoke: readonly LeaseRef[];
};

/** Records that say `active` and have nobody at work. */
export function deadSessions(sessions: Sessions, workspace: Pick<Workspace, "config">, now: string): readonly SessionRecord[] {
  const around = { leases: sessions.leases, config: workspace.config, now };
  return sessions.records.filter((record) => record.session.status === "active" && presenceOf(record, around) === "gone");
}

/**
 * Dead sessions are paused, so that each can be resumed. Their journals are in their records by then and are forgotten;
 * their leases are taken away. When they were saved stays as it was: it says since when somebody else may take over.
 */
export function ending(workspace: Workspace, dead: readonly SessionRecord[], { leases, now }: { readonly leases: Sessions["leases"]; readonly now: string }): Ending {
  const sessions = dead.map(({ session }) => interrupted(session));
  const events: EventDraft[] = [];
  let state = workspace;
  for (const { id, milestone_id, steps } of sessions) {
    const drafts = recordEvents(state, { milestone: milestone_id, session: id, steps });
    state = evolve(state, drafts, now);
    events.push(...drafts, { event_type: "session_ended", milestone_id, session_id: id, details: { session_id: id, status: "paused", reason: "interrupted" } });
  }
  const ids = new Set(sessions.map(({ id }) => id));
  return { events, sessions, forget: [...ids], revoke: leases.filter(({ standing }) => standing.state === "gone" && ids.has(standing.holder.session)).map(leaseRef) };
}

/** A lease without who holds it. */
export function leaseRef({ milestone, owner, task }: LeaseRef): LeaseRef {
  return { milestone, ...(owner !== undefined && { owner }), ...(task !== undefined && { task }) };
}

function interrupted(session: Session): Session {
  const steps = session.steps.map((step) => (step.status === "running" ? { ...step, status: "queued" as const, reason: "It was interrupted." } : step));
  return { ...session, status: "paused", save_reason: "interrupted", steps };
}
