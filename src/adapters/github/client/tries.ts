// Trying again: what may pass in a moment is tried again, within limits, and never done twice.
import type { Clock } from "../../../ports/clock.ts";
import { askedToWait, isRateLimited, isUnknown, mayPass, type Failure } from "./failure.ts";

/** `random`: from 0 to 1. */
export type Means = { readonly clock: Clock; readonly random: () => number };

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** `until`: by the clock's `elapsed`. `look` tells what a call whose answer was lost has come to; null where it was not carried out. */
export type Persistence<T> = {
  readonly attempt: () => Promise<Attempt<T>>;
  readonly look: (() => Promise<{ readonly ok: true; readonly value: T } | null>) | null;
  readonly until: number;
};

/** More help nobody: GitHub is down then, and a sweep finds what was left. */
const TRIES_MAX = 5;
/** How long one call may take with all its tries. */
export const CALL_MS_MAX = 60_000;
/** GitHub itself gives a request up after ten seconds; the rest is for the way. */
export const TRY_MS_MAX = 15_000;
const JITTER_MS_MIN = 500;
const JITTER_MS_MAX = 10_000;
/** GitHub asks for a pause of minutes where it does not say how long; as much of it as the call has time for. */
const UNSAID_MS_MIN = 10_000;

/**
 * Waits as long as GitHub asks, else a random time up to a limit that doubles. What would not end in time is given up at once.
 * After an answer that was lost nothing is done again before somebody has looked.
 */
export async function persist<T>(means: Means, { attempt, look, until }: Persistence<T>): Promise<Attempt<T>> {
  let isLost = false;
  for (let tries = 1; ; tries++) {
    const outcome = await attempt();
    if (outcome.ok) return outcome;
    if (!mayPass(outcome.failure)) return isLost ? { ok: false, failure: { ...outcome.failure, afterLost: true } } : outcome;
    isLost ||= isUnknown(outcome.failure);
    const wait = waitingTime(outcome.failure, tries, means);
    const last = tries >= TRIES_MAX || means.clock.elapsed() + wait + TRY_MS_MAX > until;
    if (!last) await pause(means.clock, wait);
    const seen = look && isUnknown(outcome.failure) ? await look() : null;
    if (seen || last) return seen ?? outcome;
  }
}

function waitingTime(failure: Failure, tries: number, { clock, random }: Means): number {
  const asked = askedToWait(failure, clock.now());
  if (asked !== null) return asked;
  const most = Math.min(JITTER_MS_MAX, JITTER_MS_MIN * 2 ** (tries - 1));
  return isRateLimited(failure) ? UNSAID_MS_MIN + random() * UNSAID_MS_MIN : random() * most;
}

export function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}
