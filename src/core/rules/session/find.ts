// Finding the session that somebody means, by its id or by its milestone.
import { nearest } from "../../base/nearest.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { SimpleName, type ArgumentType } from "../../model/arguments.ts";
import type { SessionRecord, Sessions } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findMilestone } from "../find.ts";

export const SessionRef: ArgumentType<string> = { ...SimpleName, label: "ID", hint: "Name a session by its id, or its milestone; `milestone session list` shows them." };

/** Where nothing is known of sessions. */
export const NO_SESSIONS: Sessions = { records: [], broken: [], strays: [], leases: [] };

/**
 * A session by its id; for a milestone the one that is being worked on, else its newest. Problems: `session-not-found`, and the
 * file's own where it is there and cannot be read.
 */
export function findSession(sessions: Sessions, workspace: Workspace, reference: string): Result<SessionRecord> {
  const exact = sessions.records.find(({ session }) => session.id === reference);
  if (exact) return ok(exact);
  const broken = sessions.broken.find(({ id }) => id === reference);
  if (broken) return failed(broken.problem);
  const milestone = findMilestone(workspace, reference);
  if (!milestone.ok) return failed(unknownSession(sessions, reference));
  const { id } = milestone.value;
  const live = sessions.leases.find((lease) => lease.milestone === id && lease.standing.state === "alive")?.standing.holder.session;
  const own = sessions.records.filter(({ session }) => session.milestone_id === id);
  const found = own.find(({ session }) => session.id === live) ?? own[0];
  return found ? ok(found) : failed(noneOf(id));
}

export function unknownSession(sessions: Sessions, id: string): Problem {
  const near = nearest(id, sessions.records.map(({ session }) => session.id));
  return problem("session-not-found", `There is no saved session ${id}.`, { hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone session list`." });
}

/** `milestone` null: of any. */
export function noneOf(milestone: string | null): Problem {
  const of = milestone === null ? "" : ` for ${milestone}`;
  return problem("session-not-found", `No saved session found${of}.`, { hint: `Start one with \`milestone execute ${milestone ?? "ID"}\`.` });
}
