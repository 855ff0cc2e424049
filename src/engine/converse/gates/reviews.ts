// Reviews of a milestone's pull request are votes for the gates that wait, bound to the commit that was reviewed.
import type { Problem } from "../../../core/base/problem.ts";
import { approve, requestChanges } from "../../../core/commands/approval/voting.ts";
import type { Config } from "../../../core/model/config/config.ts";
import type { Approval, Source } from "../../../core/model/kiro/approval.ts";
import { authorize, policyOf } from "../../../core/rules/authority.ts";
import { lastRound, withdrawn } from "../../../core/rules/kiro/approvals.ts";
import type { Account } from "../../../ports/forge/forge.ts";
import type { PullRequest } from "../../../ports/forge/pulls.ts";
import type { Review } from "../../../ports/forge/reviews.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { openRecord } from "../doing/record.ts";
import { transacted } from "../done.ts";
import type { Said } from "../heard.ts";
import { answer } from "../saying/answer.ts";
import { openThread } from "../saying/thread.ts";
import { bound } from "./bound.ts";
import { approvalsAt } from "./looked.ts";
import { openMembers, standingOf } from "./standing.ts";
import { withdraw } from "./withdraw.ts";

export type Reviewing = { readonly pull: PullRequest; readonly milestone: string; readonly config: Config };
export type Counted = { readonly finished: readonly Said[]; readonly problem: Problem | null };

/** Each review counts once for each gate, however often this looks. Who is not asked is not answered: most reviews are about code. */
export async function reviewsCounted(venue: Venue, reviewing: Reviewing): Promise<Counted> {
  const [us, waiting] = [await venue.forge.self(), await waitingNow(venue, reviewing)];
  if (!us.ok || !waiting.ok) return { finished: [], problem: us.ok ? (waiting.ok ? null : waiting.problem) : us.problem };
  if (waiting.value.length === 0) return { finished: [], problem: null };
  const reviews = await venue.reviews.of(reviewing.pull.number);
  if (!reviews.ok) return { finished: [], problem: reviews.problem };
  const finished: Said[] = await withdrawals(venue, reviewing, { reviews: reviews.value, waiting: waiting.value });
  for (const review of reviews.value) {
    const counted = await countedOne(venue, { ...reviewing, review, us: us.value });
    finished.push(...counted.finished);
    if (counted.problem) return { finished, problem: counted.problem };
  }
  return { finished, problem: null };
}

async function waitingNow(venue: Venue, { milestone }: Reviewing) {
  const found = await approvalsAt(venue, { milestone });
  return found.ok ? { ok: true as const, value: found.value.approvals.filter((approval) => lastRound(approval)?.status === "pending") } : found;
}

/** A vote holds as long as the review does that cast it. */
async function withdrawals(venue: Venue, { milestone: id, config }: Reviewing, { reviews, waiting }: { readonly reviews: readonly Review[]; readonly waiting: readonly Approval[] }): Promise<Said[]> {
  const dismissed = new Set(reviews.flatMap(({ id: number, state }) => (state === "dismissed" ? [String(number)] : [])));
  if (!waiting.some((approval) => withdrawn(approval, dismissed) !== null)) return [];
  const { finished } = await withdraw(venue, { id, config, reviews: dismissed });
  return [{ line: `approval due ${id}`, finished }];
}

type One = Reviewing & { readonly review: Review; readonly us: Account };
const NOTHING: Counted = { finished: [], problem: null };

async function countedOne(venue: Venue, one: One): Promise<Counted> {
  const { review: { author, state }, us, config } = one;
  if (!author || author.id === us.id || (state !== "approved" && state !== "changes_requested")) return NOTHING;
  const waiting = await waitingNow(venue, one);
  if (!waiting.ok) return { finished: [], problem: waiting.problem };
  const meant = waiting.value.filter((approval) => mayCount(approval, one));
  if (meant.length === 0) return NOTHING;
  const granted = await venue.forge.permission(author.login);
  if (!granted.ok && granted.problem.code === "remote-unavailable") return { finished: [], problem: granted.problem };
  const may = authorize({ kind: "account", account: author, granted, self: us.id, where: "pull", policy: policyOf(config) }, { verb: approve.name, needs: approve.permission });
  return may.ok && granted.ok ? cast(venue, { ...one, author, level: granted.value.level, meant }) : NOTHING;
}

/** One of another commit can only be told so, and only where it came after the asking. */
function mayCount(approval: Approval, { review, pull }: One): boolean {
  const round = lastRound(approval);
  if (!round || isCounted(approval, review)) return false;
  return review.commit === round.head || review.commit === pull.head.commit || Date.parse(review.at) > Date.parse(round.requested_at);
}

function isCounted({ rounds }: Approval, { id }: Review): boolean {
  return rounds.some(({ votes }) => votes.some(({ source }) => source.via === "review" && source.id === String(id)));
}

type Casting = One & { readonly author: Account; readonly level: Parameters<typeof standingOf>[1]["level"]; readonly meant: readonly Approval[] };

async function cast(venue: Venue, casting: Casting): Promise<Counted> {
  const finished: Said[] = [];
  const members = openMembers(venue.forge, casting.author.login);
  for (const approval of casting.meant) {
    const said = await castOne(venue, casting, { approval, members });
    const failure = said.finished.problem;
    if (failure?.code === "remote-unavailable" || failure?.code === "conflict") return { finished, problem: failure };
    // Nothing waits any more, or somebody else is asked.
    if (failure && failure.code !== "deliverables-changed") continue;
    finished.push(said);
  }
  const told = await tell(venue, casting, finished.filter(({ finished: { problem } }) => problem !== null));
  return { finished, problem: told };
}

async function castOne(venue: Venue, { review, milestone, config, author, level }: Casting, { approval, members }: { readonly approval: Approval; readonly members: ReturnType<typeof openMembers> }): Promise<Said> {
  const { task_id: task, phase } = approval;
  const source: Source = { via: "review", id: String(review.id), verified: true };
  const isYes = review.state === "approved";
  const verb = isYes ? approve : requestChanges;
  const words = review.body.trim();
  const args = { milestone, task, phase, ...(isYes ? { note: words } : { reason: words === "" ? `Changes were requested in ${review.url}` : words }) };
  const line = `${verb.name} ${milestone} ${task} ${phase}`;
  const caller = {
    actor: author.login, permission: level, now: venue.now, request: { id: `review-${review.id}#${milestone}/${task}/${phase}`, given: true }, dryRun: false, commit: true, yes: false,
    standing: () => standingOf(venue, { account: author, level, source, members, milestone }),
  };
  const ports = { ...venue.ports, history: openRecord(venue, review.at).history };
  const { finished } = await transacted({ venue, config }, { call: { verb: bound(verb, { kind: "commit", commit: review.commit ?? "" }, source), args, line }, ports, caller });
  return { line, finished };
}

/** Why a review does not count is said once in its conversation. */
async function tell(venue: Venue, { pull, review, us, config }: Casting, refused: readonly Said[]): Promise<Problem | null> {
  if (refused.length === 0) return null;
  const thread = openThread(venue.forge, { issue: pull.number, us: us.id });
  const said = await answer(venue.forge, thread, { request: review.nodeId, answers: refused, more: 0, run: venue.run, ...(config.commands.prefixes[0] !== undefined && { prefix: config.commands.prefixes[0] }) });
  return said.ok || said.problem.code !== "remote-unavailable" ? null : said.problem;
}
