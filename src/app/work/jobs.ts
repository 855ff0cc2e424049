// Doing what the inbox holds: a comment is conversed about, a turn of events reconciled, each in its repository's venue.
import type { Problem } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/result.ts";
import type { Heard } from "../../engine/converse/heard.ts";
import type { Waiting } from "../../ports/inbox.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import type { Contact } from "./contact.ts";
import { jobOf, type Room } from "./event.ts";
import type { Deed } from "./worker.ts";

/** What is done in a venue, and the problem that it met. Instants are ISO 8601 UTC; `next` is from when on the next sweep is to look. */
export type Acts = {
  readonly converse: (venue: Venue, heard: Heard) => Promise<Problem | null>;
  readonly reconcile: (venue: Venue, since: string) => Promise<Problem | null>;
  readonly sweep: (venue: Venue, since: string) => Promise<{ readonly problem: Problem | null; readonly next: string; readonly left: number }>;
};

export type JobOptions = {
  readonly acts: Acts;
  readonly venueOf: (room: Room) => Promise<Result<Venue>>;
  /** From when on it is to be looked at what happened in a repository. */
  readonly since: (room: Room) => Promise<string>;
  readonly contact: Contact;
};

export function openJobs({ acts, venueOf, since, contact }: JobOptions): (item: Waiting) => Promise<Deed> {
  return async (item) => {
    const job = jobOf(item);
    if (!job) return { kind: "never", reason: "It is of a kind that this version does not know." };
    const venue = await venueOf(job.room);
    const met = venue.ok ? await (job.kind === "comment" ? acts.converse(venue.value, job.heard) : acts.reconcile(venue.value, await since(job.room))) : venue.problem;
    contact.note(met);
    return deedOf(met);
  };
}

/** What passes is tried again; a permission that is missing or a repository that is gone is for people to see. */
function deedOf(problem: Problem | null): Deed {
  if (problem === null) return { kind: "done" };
  return { kind: problem.code === "remote-unavailable" || problem.code === "conflict" ? "later" : "never", reason: problem.message };
}
