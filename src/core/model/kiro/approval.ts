// Approvals: who was asked to let a phase pass, what they were shown, and what they said to it.

/** Somebody. `id` is the forge's number of the account, which never changes; null for who is known by a local name alone. */
export type Person = { readonly login: string; readonly id: number | null };

/** How something was said: `id` is the comment's or review's. `verified`: the forge vouches for who it was. */
export type Source = { readonly via: "comment" | "review" | "box" | "cli" | "system"; readonly id: string | null; readonly verified: boolean };

export const VOTES = ["approved", "rejected", "changes_requested"] as const;

/** `role` is the entry of the approvers that the vote is for, as it is configured; `commit` is what was looked at. Instants are ISO 8601 UTC. */
export type Vote = {
  readonly role: string;
  readonly decision: (typeof VOTES)[number];
  readonly by: Person;
  readonly at: string;
  readonly note: string;
  readonly source: Source;
  readonly commit: string | null;
};

/** A file that is approved: its path below the data folder, and the SHA-256 of its bytes in hexadecimal. */
export type Exhibit = { readonly path: string; readonly sha256: string };

export const ROUND_STATUSES = ["pending", "approved", "rejected", "changes_requested", "bypassed", "auto_approved", "reopened"] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

/**
 * One asking. `approvers` are roles, logins, `@org/team`s or addresses; `required` of them must approve, null: each. `human`: never
 * by time alone. `auto_approve_at` was fixed when it was asked. `head` is the commit that was shown, null on a disk without one.
 * `editors` last changed what is shown, machines left out.
 */
export type Round = {
  readonly requested_at: string;
  readonly requested_by: Person;
  readonly approvers: readonly string[];
  readonly required: number | null;
  readonly human: boolean;
  readonly auto_approve_at: string | null;
  readonly head: string | null;
  readonly deliverables: readonly Exhibit[];
  readonly editors: readonly Person[];
  readonly votes: readonly Vote[];
  readonly status: RoundStatus;
  readonly decided_at: string | null;
  readonly reason: string | null;
};

/** The file `approvals/<milestone>/<task>-<phase>.yaml`. The last round is the one that counts; `next` is the phase behind the gate, null after the last. */
export type Approval = {
  readonly milestone_id: string;
  readonly task_id: string;
  readonly phase: string;
  readonly next: string | null;
  readonly rounds: readonly Round[];
};
