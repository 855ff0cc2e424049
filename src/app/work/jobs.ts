// Doing what the inbox holds: a comment is conversed about, a turn of events reconciled, each in its repository's venue.
import type { Problem } from "../../core/base/problem.ts";
import type { Heard } from "../../engine/converse/heard.ts";
import { mayPass } from "../../engine/converse/sweep.ts";
import type { Pushed } from "../../ports/history.ts";
import type { Waiting } from "../../ports/inbox.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import type { Venues } from "../github/venues.ts";
import { actIn } from "./acting.ts";
import type { Contact } from "./contact.ts";
import { jobOf, type Room } from "./event.ts";
import type { Deed } from "./worker.ts";

/** What is done in a venue, and the problem that it met. Instants are ISO 8601 UTC; `next` is from when on the next sweep is to look. */
export type Acts = {
  readonly converse: (venue: Venue, heard: Heard) => Promise<Problem | null>;
  readonly reconcile: (venue: Venue, turn: { readonly since: string; readonly pushed: Pushed | null }) => Promise<Problem | null>;
  readonly sweep: (venue: Venue, since: string) => Promise<{ readonly problem: Problem | null; readonly next: string; readonly left: number }>;
};

export type JobOptions = {
  readonly acts: Acts;
  readonly venues: Venues;
  /** From when on it is to be looked at what happened in a repository. */
  readonly since: (room: Room) => Promise<string>;
  readonly contact: Contact;
};

export function openJobs({ acts, venues, since, contact }: JobOptions): (item: Waiting) => Promise<Deed> {
  return async (item) => {
    const job = jobOf(item);
    if (!job) return { kind: "never", reason: "It is of a kind that this version does not know." };
    const met = await actIn(job.room, venues, async (venue) => (job.kind === "comment" ? acts.converse(venue, job.heard) : acts.reconcile(venue, { since: await since(job.room), pushed: job.pushed })));
    contact.note(met);
    return deedOf(met);
  };
}

function deedOf(problem: Problem | null): Deed {
  if (problem === null) return { kind: "done" };
  return { kind: mayPass(problem) ? "later" : "never", reason: problem.message };
}
