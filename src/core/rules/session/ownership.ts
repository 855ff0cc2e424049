// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.
import { problem, type Problem } from "../../base/problem.ts";
import type { Config } from "../../model/config/config.ts";
import type { HeldLease, SessionRecord } from "../../model/facts.ts";
import type { Session, SessionStatus } from "../../model/execution/session.ts";

/**
 * `alive`: a process of this machine, or of another that shares its leases, works on it. `gone`: it was at work here and its
 * process is not there any more, or nobody has saved it for `session_timeout`. `elsewhere`: it says it is at work, and
 * nothing here can tell whether it is.
 */
export type Presence = "alive" | "gone" | "elsewhere";

/** What is known besides the records; `now` is ISO 8601 UTC. */
export type Around = { readonly leases: readonly HeldLease[]; readonly config: Config; readonly now: string };

export function presenceOf({ session, here }: SessionRecord, { leases, config, now }: Around): Presence {
  const lease = leases.find(({ standing }) => standing.holder.session === session.id);
  if (lease?.standing.state === "alive") return "alive";
  const known = lease !== undefined || here || session.status !== "active";
  return known || isStale(session, config, now) ? "gone" : "elsewhere";
}

/** The status that is true: a session whose process is gone is not active. */
export function statusOf(record: SessionRecord, around: Around): SessionStatus {
  const { status } = record.session;
  return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}

/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
export function liveLease(leases: readonly HeldLease[], milestone: string): HeldLease | null {
  return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}

/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
export function mayTake(session: Session, { actor, config, now }: { readonly actor: string; readonly config: Config; readonly now: string }): boolean {
  const { shared_sessions, user_isolation } = config.session_management;
  return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}

function isStale(session: Session, config: Config, now: string): boolean {
  return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}

/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
export function instantOf({ saved_at, started_at }: Session): number {
  const at = Date.parse(saved_at ?? started_at ?? "");
  return Number.isNaN(at) ? 0 : at;
}

export function newestFirst(left: Session, right: Session): number {
  return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}

/** Who is at work with which session; `since` is ISO 8601 UTC. */
export type Holding = Pick<HeldLease["standing"]["holder"], "session" | "owner" | "host" | "since"> & { readonly milestone: string };

export function holdingOf({ milestone, standing: { holder } }: HeldLease): Holding {
  return { ...holder, milestone };
}

/** The refusal that names owner, host and age. */
export function activeProblem({ milestone, session, owner, host, since }: Holding, { now }: { readonly now: string }): Problem {
  const ms = Date.parse(now) - Date.parse(since);
  const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
  return problem("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
    hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
  });
}

const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]] as const;

/** "3 minutes": a span of milliseconds in its largest unit. */
export function ageText(ms: number): string {
  const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
  const count = Math.max(0, Math.floor(ms / size));
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
