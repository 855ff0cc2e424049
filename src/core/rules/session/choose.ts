// Which session an execution goes on with, and whether it may begin at all.
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Config } from "../../model/config/config.ts";
import type { ExecutionOrder } from "../../model/execution/execution.ts";
import type { BrokenSession, HeldLease, Sessions } from "../../model/facts.ts";
import type { Session } from "../../model/execution/session.ts";
import { noneOf, unknownSession } from "./find.ts";
import { activeProblem, ageText, holdingOf, instantOf, mayTake, newestFirst, statusOf } from "./ownership.ts";

export type Wish = { readonly milestone: string; readonly resume: ExecutionOrder["resume"]; readonly config: Config; readonly actor: string; readonly now: string };

/** `corrupted` are ids of files that cannot be read and were passed over: they are put aside as `corrupted-<id>.yaml`. */
export type Choice = { readonly corrupted: readonly string[]; readonly warnings: readonly Problem[] } & (
  | { readonly kind: "new" }
  | { readonly kind: "resume"; readonly session: Session }
);

/**
 * The newest session that is not completed, as far as the settings and the order want it; the same for a session that is
 * named. Problems: `session-active` (somebody is at work, or it is somebody else's), `session-not-found`, and the file's own
 * where the named session cannot be read.
 */
export function choose(sessions: Sessions, wish: Wish): Result<Choice> {
  const lease = leaseInTheWay(sessions.leases, wish);
  if (lease) return failed(activeProblem(holdingOf(lease), wish));
  const chosen = wish.resume.kind === "session" ? named(sessions, wish, wish.resume.id) : newest(sessions, wish);
  if (!chosen.ok) return chosen;
  const { session, warnings } = chosen.value;
  const corrupted = sessions.broken.filter((file) => !isPutAside(file)).map(({ id }) => id);
  return ok({ corrupted, warnings, ...(session ? { kind: "resume", session } : { kind: "new" }) });
}

export function isPutAside({ path }: Pick<BrokenSession, "path">): boolean {
  return /(?:^|\/)corrupted-[^/]*$/.test(path);
}

/** With several people at work each is in the way of their own only. */
export function leaseInTheWay(leases: readonly HeldLease[], { milestone, actor, config }: Pick<Wish, "milestone" | "actor" | "config">): HeldLease | null {
  const shared = config.session_management.multi_user;
  return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive" && (!shared || lease.standing.holder.owner === actor)) ?? null;
}

type Chosen = { readonly session: Session | null; readonly warnings: readonly Problem[] };
const FRESH: Chosen = { session: null, warnings: [] };

function named(sessions: Sessions, wish: Wish, id: string): Result<Chosen> {
  const broken = sessions.broken.find((file) => file.id === id);
  const session = sessions.records.find((record) => record.session.id === id)?.session;
  if (!session && broken) return failed(broken.problem);
  if (!session) return failed(unknownSession(sessions, id));
  if (session.milestone_id !== wish.milestone) return failed(notFound(`Session ${id} is of ${session.milestone_id}, not of ${wish.milestone}.`, `Say \`milestone execute ${session.milestone_id} --resume-session ${id}\`.`));
  if (!isOpen(session)) return failed(notFound(`Session ${id} is ${session.status}: there is nothing to go on with.`, `Without --resume-session a new one is started.`));
  return mayTake(session, wish) ? ok({ session, warnings: [] }) : failed(othersProblem(session, wish));
}

function notFound(message: string, hint: string): Problem {
  return problem("session-not-found", message, { hint });
}

function newest(sessions: Sessions, wish: Wish): Result<Chosen> {
  const { milestone, config, resume } = wish;
  const own = sessions.records.filter(({ session }) => session.milestone_id === milestone && isOpen(session));
  const open = own.filter(({ session }) => !config.session_management.multi_user || mayTake(session, wish));
  const [record] = open.sort((left, right) => newestFirst(left.session, right.session));
  if (resume.kind === "latest" && (!record || !config.features.session_management)) return failed(none(wish));
  if (!record) return ok(FRESH);
  const { session } = record;
  const unfinished = ["active", "paused"].includes(statusOf(record, { ...wish, leases: sessions.leases }));
  if (!mayTake(session, wish)) return resume.kind === "latest" || unfinished ? failed(othersProblem(session, wish)) : ok(FRESH);
  if (resume.kind === "latest") return ok({ session, warnings: [] });
  if (!config.features.session_management) return ok(FRESH);
  return config.session_management.auto_resume ? ok({ session, warnings: [] }) : ok({ session: null, warnings: [leftAlone(session)] });
}

function isOpen({ status }: Session): boolean {
  return status !== "completed" && status !== "corrupted";
}

function none({ milestone, config }: Wish): Problem {
  if (!config.features.session_management) return notFound(`No saved session found for ${milestone}: features.session_management is off.`, `Run \`milestone config set features.session_management true\`, or execute without --resume.`);
  return noneOf(milestone);
}

function leftAlone({ id, milestone_id, status }: Session): Problem {
  return problem("session-exists", `A session of ${milestone_id} exists (${id}, ${status}); a new one is started, since session_management.auto_resume is off.`, {
    hint: `Go on with it by \`milestone execute ${milestone_id} --resume\`.`,
  });
}

/** Another person's session, until it may be taken over. */
function othersProblem(session: Session, { config, now }: Wish): Problem {
  const { id, milestone_id, owner, host } = session;
  const ago = Date.parse(now) - instantOf(session);
  const left = config.session_timeout * 1_000 - ago;
  return problem("session-active", `Session already active: ${id} of ${milestone_id} belongs to ${owner}${host === null ? "" : ` on ${host}`}, saved ${ageText(ago)} ago.`, {
    hint: `It can be taken over in ${ageText(left)}, or when its owner is changed: \`milestone session own ${id} NAME\`.`,
  });
}
