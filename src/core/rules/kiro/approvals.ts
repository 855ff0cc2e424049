// Approvals: a round is asked for, votes are counted, and what was approved is held to what is there.
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Config } from "../../model/config/config.ts";
import type { Standing } from "../../model/facts.ts";
import type { Approval, Exhibit, Person, Round, RoundStatus, Vote } from "../../model/kiro/approval.ts";
import { entriesOf, isSame } from "./approvers.ts";
import { drift } from "./deliverables.ts";
import type { Gate } from "./gate.ts";

export type Asking = {
  readonly milestone: string;
  readonly task: string;
  readonly phase: string;
  readonly next: string | null;
  readonly gate: Gate;
  readonly at: string;
  readonly by: Person;
  readonly head: string | null;
  readonly exhibits: readonly Exhibit[];
  readonly editors: readonly Person[];
  /** The instant at which time alone opens it, ISO 8601 UTC; null where it never does. */
  readonly autoApproveAt: string | null;
};

/** A new round, the last of its approval. */
export function requested(approval: Approval | null, asking: Asking): Approval {
  const { milestone, task, phase, next, gate, at, by, head, exhibits, editors, autoApproveAt } = asking;
  const round: Round = {
    requested_at: at, requested_by: by, approvers: gate.approvers, required: gate.required, human: gate.human,
    auto_approve_at: gate.human ? null : autoApproveAt, head, deliverables: exhibits, editors, votes: [], status: "pending", decided_at: null, reason: null,
  };
  return { milestone_id: milestone, task_id: task, phase, next, rounds: [...(approval?.rounds ?? []), round] };
}

export function lastRound(approval: Approval | null): Round | null {
  return approval?.rounds.at(-1) ?? null;
}

export function isPassed(status: RoundStatus): boolean {
  return status === "approved" || status === "bypassed" || status === "auto_approved";
}

/** Whether votes that nobody vouches for count: where there is no forge, or the repository says so. */
export function localCounts({ approval_workflow }: Pick<Config, "approval_workflow">, { forge }: Pick<Standing, "forge">): boolean {
  return !forge || approval_workflow.allow_local;
}

export type Ballot = {
  readonly standing: Standing;
  readonly decision: Vote["decision"];
  readonly note: string;
  /** The entry that somebody votes for, where they are meant by several; null is all of them. */
  readonly as: string | null;
  readonly at: string;
  readonly commit: string | null;
};

/** `counted` is false where the vote is on record and opens nothing; `same` where it was there before. */
export type Voted = { readonly approval: Approval; readonly roles: readonly string[]; readonly counted: boolean; readonly same: boolean };

/**
 * Problems: `permission-denied` (nobody who is asked, or from within a task), `transition-not-allowed` (nothing waits),
 * `usage` (a rejection without a reason).
 */
export function voted(approval: Approval, ballot: Ballot, config: Config): Result<Voted> {
  const round = lastRound(approval);
  const refusal = refusalOf(round, ballot);
  if (refusal || !round) return failed(refusal ?? nothingWaits(approval));
  const { standing, decision, note, as, at, commit } = ballot;
  const meant = entriesOf(standing, round.approvers, config);
  const roles = as === null ? meant : meant.filter((entry) => sameEntry(entry, as));
  if (roles.length === 0) return failed(notAsked(approval, round, ballot));
  const counts = localCounts(config, standing);
  const counted = standing.source.verified || counts;
  // Who has said it where it does not count says it anew where it does.
  const former = counted ? counting(round.votes, { counts }) : round.votes;
  if (roles.every((role) => former.findLast((vote) => vote.role === role && isSame(vote.by, standing.person))?.decision === decision)) return ok({ approval, roles, counted, same: true });
  const votes = [...round.votes, ...roles.map((role): Vote => ({ role, decision, by: standing.person, at, note, source: standing.source, commit }))];
  const decided = judged({ ...round, votes }, { counts, at });
  return ok({ approval: withRound(approval, decided), roles, counted, same: false });
}

function sameEntry(left: string, right: string): boolean {
  return left.toLowerCase().replaceAll("_", "-") === right.toLowerCase().replaceAll("_", "-");
}

function refusalOf(round: Round | null, { standing, decision, note }: Ballot): Problem | null {
  if (standing.inTask) return problem("permission-denied", "A task cannot approve or reject anything: that is for people to do.", { hint: "Say it yourself, outside of the task." });
  if (decision !== "approved" && note.trim() === "") return problem("usage", "A rejection needs a reason.", { hint: "Write it behind --reason." });
  if (!round || round.status === "pending") return null;
  const over = isPassed(round.status) ? `is ${round.status.replace("_", " ")} already` : `was ${round.status.replace("_", " ")}`;
  return problem("transition-not-allowed", `This gate ${over}; nothing waits for a vote.`, { hint: "See `milestone approval list`; a phase is put up again with `milestone kiro submit`." });
}

function nothingWaits({ milestone_id, task_id, phase }: Approval): Problem {
  return problem("transition-not-allowed", `Phase ${phase} of ${task_id} in ${milestone_id} does not wait for an approval.`, { hint: "See `milestone approval list`." });
}

function notAsked({ phase }: Approval, { approvers }: Round, { standing, as }: Ballot): Problem {
  const whose = as === null ? `${standing.person.login} is none of the approvers of ${phase}` : `${standing.person.login} is not ${as}`;
  const teams = standing.teams === null ? " Whether they are in a team could not be found out." : "";
  return problem("permission-denied", `${whose}: it waits for ${approvers.join(", ")}.${teams}`, { hint: "Who a role is stands in approval_workflow.roles of the state branch." });
}

/** What counts, and when it was counted. */
type Count = { readonly counts: boolean; readonly at: string };

/** A word that counts is not taken back by one that does not: anybody may say that under any name. */
function counting(votes: readonly Vote[], { counts }: Pick<Count, "counts">): readonly Vote[] {
  return votes.filter(({ source }) => source.verified || counts);
}

/** Whether somebody's last word for an entry is on record and opens nothing. */
export function isUncounted(round: Round, person: Person, { counts }: Pick<Count, "counts">): boolean {
  return lastWords(round.votes).some(({ by, source }) => isSame(by, person) && !source.verified && !counts);
}

/** The last word of each voter for each entry holds. One rejection decides; a wish for changes reopens the work. */
function judged(round: Round, { counts, at }: Count): Round {
  const votes = lastWords(counting(round.votes, { counts }));
  const no = votes.find(({ decision }) => decision === "rejected") ?? votes.find(({ decision }) => decision === "changes_requested");
  if (no) return { ...round, status: no.decision, decided_at: at, reason: no.note };
  return isOpened(round, votes) ? { ...round, status: "approved", decided_at: at } : round;
}

function lastWords(votes: readonly Vote[]): readonly Vote[] {
  return votes.filter((vote, at) => !votes.slice(at + 1).some((later) => later.role === vote.role && isSame(later.by, vote.by)));
}

/** Enough of them have approved, and one at least has neither asked for it nor written it last. */
function isOpened(round: Round, votes: readonly Vote[]): boolean {
  return outstandingOf(round, votes).length === 0 && votes.some(({ by }) => isIndependent(round, by));
}

export function isIndependent({ requested_by, editors }: Pick<Round, "requested_by" | "editors">, person: Person): boolean {
  return ![requested_by, ...editors].some((other) => isSame(other, person));
}

/** Entries that somebody of is still waited for; with a number, as many of the others as may still be needed. */
export function outstandingOf({ approvers, required }: Round, votes: readonly Vote[]): readonly string[] {
  const yes = votes.filter(({ decision }) => decision === "approved");
  const open = approvers.filter((entry) => !yes.some(({ role }) => role === entry));
  if (required === null) return open;
  const people = yes.filter((vote, at) => !yes.slice(0, at).some((earlier) => isSame(earlier.by, vote.by)));
  return people.length >= Math.min(required, MOST_ASKED_MAX) ? [] : open.length > 0 ? open : approvers;
}

/** More people than this are never asked for: a number beyond it is a slip. */
const MOST_ASKED_MAX = 50;

/** Whom a round still waits for, as somebody who looks at it sees it: `independent` where only the requester and editors have approved. */
export function outstanding(round: Round, { counts }: Pick<Count, "counts">): { readonly entries: readonly string[]; readonly independent: boolean } {
  const votes = lastWords(counting(round.votes, { counts }));
  const entries = outstandingOf(round, votes);
  return { entries, independent: entries.length === 0 && !votes.some(({ by, decision }) => decision === "approved" && isIndependent(round, by)) };
}

/** A round that still waits, without the votes of these reviews, and whose they were: somebody has taken them back. Null where it has none of them. */
export function withdrawn(approval: Approval, reviews: ReadonlySet<string>): { readonly approval: Approval; readonly by: readonly string[] } | null {
  const round = lastRound(approval);
  const isTaken = ({ source }: Vote): boolean => source.via === "review" && source.id !== null && reviews.has(source.id);
  if (round?.status !== "pending" || !round.votes.some(isTaken)) return null;
  const by = [...new Set(round.votes.filter(isTaken).map((vote) => vote.by.login))];
  return { approval: withRound(approval, { ...round, votes: round.votes.filter((vote) => !isTaken(vote)) }), by };
}

/** Somebody who may skips the gate, and says why. */
export function bypassed(approval: Approval, { by, at, reason }: { readonly by: Person; readonly at: string; readonly reason: string }): Approval {
  const round = lastRound(approval);
  return round ? withRound(approval, { ...round, status: "bypassed", decided_at: at, reason: `${by.login}: ${reason}` }) : approval;
}

/** Whether time alone opens a gate: by the caller's clock and by the forge's, where there is one. */
export function isTimedOut(round: Round, { now, server }: { readonly now: string; readonly server: string | null }): boolean {
  const { auto_approve_at: at, status, human } = round;
  return status === "pending" && !human && at !== null && isPast(at, now) && (server === null || isPast(at, server));
}

function isPast(at: string, now: string): boolean {
  return Date.parse(now) >= Date.parse(at);
}

/** Opened by time; nobody has said it. */
export function autoApproved(approval: Approval, at: string): Approval {
  const round = lastRound(approval);
  return round ? withRound(approval, { ...round, status: "auto_approved", decided_at: at, reason: `Nobody had objected by ${round.auto_approve_at ?? at}.` }) : approval;
}

/** What was shown is no longer what is there: which files, and who had approved them; null where it is the same. */
export type Drifted = { readonly paths: readonly string[]; readonly approved_by: readonly Person[] };

export function driftOf(approval: Approval | null, now: readonly Exhibit[]): Drifted | null {
  const round = lastRound(approval);
  if (!round || (round.status !== "pending" && !isPassed(round.status))) return null;
  const paths = drift(round.deliverables, now);
  if (paths.length === 0) return null;
  const yes = lastWords(round.votes).filter(({ decision }) => decision === "approved").map(({ by }) => by);
  return { paths, approved_by: yes.filter((person, at) => !yes.slice(0, at).some((other) => isSame(other, person))) };
}

/** The round that no longer holds is closed, and the same is asked again about what is there now. */
export function reopened(approval: Approval, drifted: Drifted, asking: Asking): Approval {
  const round = lastRound(approval);
  const reason = `Changed since: ${drifted.paths.join(", ")}.`;
  const closed = round ? withRound(approval, { ...round, status: "reopened", decided_at: asking.at, reason }) : approval;
  return requested(closed, asking);
}

function withRound(approval: Approval, round: Round): Approval {
  return { ...approval, rounds: [...approval.rounds.slice(0, -1), round] };
}
