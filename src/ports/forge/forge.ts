// Forge: the conversation around a repository – who people are, issues, comments and reactions.
import type { Result } from "../../core/base/result.ts";
import type { Level } from "../../core/model/permission.ts";

/** `id` is what never changes; a login can be given to somebody else. */
export type Account = { readonly id: number; readonly login: string; readonly kind: "user" | "bot" };

/** Instants are ISO 8601 UTC. `author` is null where the account is gone. */
export type ForgeComment = {
  readonly id: number;
  /** The same in every API, and never used again. */
  readonly nodeId: string;
  readonly issue: number;
  readonly body: string;
  readonly author: Account | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly url: string;
  /** How many of each there are, from anybody. */
  readonly reactions: Readonly<Partial<Record<Reaction, number>>>;
};

/** Issues and pull requests, which share their numbers. `closedBy` is null where it is open or nobody knows. */
export type ForgeIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly isPullRequest: boolean;
  readonly author: Account | null;
  readonly closedBy: Account | null;
  readonly updatedAt: string;
  readonly url: string;
};

export const REACTIONS = ["+1", "-1", "confused", "eyes", "rocket"] as const;
export type Reaction = (typeof REACTIONS)[number];

export type Place = {
  readonly id: number;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly url: string;
};

/**
 * Every call that is refused says what it wanted and what to do. Problems of all: `permission-denied` (the token may not, or
 * what was asked for is hidden from it), `remote-unavailable` (after bounded retries), `not-found` where what is named is not there.
 */
export interface Forge {
  /** "owner/name". */
  readonly name: string;
  /** API calls since this was opened, retries included. */
  calls(): number;
  /** The forge's own clock at its last answer, ISO 8601 UTC; null before any. It is never ahead of its time. */
  heardAt(): string | null;
  /** Whose words ours are. */
  self(): Promise<Result<Account>>;
  place(): Promise<Result<Place>>;
  /** The account's role as the API grants it; `none` for strangers. The account of the answer is to be compared with the asker's. */
  permission(login: string): Promise<Result<{ readonly account: Account; readonly level: Level }>>;
  /** Whether somebody is an active member of a team. */
  isMember(team: { readonly organization: string; readonly slug: string }, login: string): Promise<Result<boolean>>;
  issue(number: number): Promise<Result<ForgeIssue>>;
  comment(id: number): Promise<Result<ForgeComment>>;
  /** Those of one issue, oldest first. */
  comments(issue: number): Promise<Result<readonly ForgeComment[]>>;
  /** Those of the whole repository that were written or changed since, oldest first. */
  commentsSince(instant: string): Promise<Result<readonly ForgeComment[]>>;
  /** Issues that were closed and changed since, oldest first; no pull requests. */
  closedSince(instant: string): Promise<Result<readonly ForgeIssue[]>>;
  say(issue: number, body: string): Promise<Result<ForgeComment>>;
  edit(comment: number, body: string): Promise<Result<ForgeComment>>;
  remove(comment: number): Promise<Result<void>>;
  /** Once: a reaction of ours that is there already stays. The answer is its id. */
  react(comment: number, reaction: Reaction): Promise<Result<number>>;
  unreact(comment: number, reaction: number): Promise<Result<void>>;
  /** Who reacted how. */
  reactions(comment: number): Promise<Result<readonly { readonly id: number; readonly author: Account | null; readonly reaction: Reaction }[]>>;
}
