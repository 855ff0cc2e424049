// What a forge keeps, in memory: people with their roles, issues, comments, reactions, pull requests, refs and runs.
import type { Account, ForgeComment, ForgeIssue, Reaction } from "../../../src/ports/forge/forge.ts";
import type { Change } from "../../../src/core/base/tree.ts";
import type { Level } from "../../../src/core/model/permission.ts";
import type { Check } from "../../../src/ports/forge/checks.ts";
import type { PullRequest } from "../../../src/ports/forge/pulls.ts";
import type { Review } from "../../../src/ports/forge/reviews.ts";
import type { Dispatch, WorkflowRun } from "../../../src/ports/forge/workflows.ts";
import { openFakeClock, type FakeClock } from "./fake-clock.ts";
import { openMemoryRepository, START, type MemoryRepository } from "./memory-repository.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type Comment = Mutable<Omit<ForgeComment, "reactions">>;
export type Issue = Mutable<ForgeIssue>;
export type Pull = Mutable<PullRequest>;
export type Run = Mutable<WorkflowRun> & { readonly dispatch: Dispatch };
export type Reacted = { readonly id: number; readonly comment: number; readonly author: Account; readonly reaction: Reaction };

/** The state of the whole world; venues look at it, tests change it. Every commit of the memory repository is on `main`. */
export type Hub = {
  readonly name: string;
  readonly clock: FakeClock;
  readonly repository: MemoryRepository;
  readonly people: Map<string, { account: Account; level: Level }>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly reactions: Map<number, Reacted>;
  readonly pulls: Map<number, Pull>;
  /** All but `main`. */
  readonly refs: Map<string, string>;
  /** Of commits made by pushes: the one before. */
  readonly parents: Map<string, string>;
  /** Of commits made by pushes: what they have otherwise than `main`. */
  readonly pushed: Map<string, readonly Change[]>;
  readonly runs: Run[];
  /** By pull request. */
  readonly reviews: Map<number, Review[]>;
  /** By commit and name. */
  readonly checks: Map<string, Check>;
  /** Logins of the active members of "organization/slug". */
  readonly teams: Map<string, ReadonlySet<string>>;
  readonly isPrivate: boolean;
  readonly next: () => number;
  readonly now: () => string;
};

export const DEFAULT_REF = "refs/heads/main";

export type HubOptions = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly name?: string;
  readonly isPrivate?: boolean;
};

export function openHub({ files = {}, name = "acme/shop", isPrivate = false }: HubOptions = {}): Hub {
  let last = 0;
  const clock = openFakeClock(Date.UTC(2026, 10, 21, 10));
  const now = (): string => new Date(clock.now()).toISOString();
  return {
    name, clock, repository: openMemoryRepository(files, { now, waits: false }), isPrivate,
    people: new Map(), issues: new Map(), comments: new Map(), reactions: new Map(), pulls: new Map(), refs: new Map(), parents: new Map(), pushed: new Map(), runs: [], reviews: new Map(), checks: new Map(), teams: new Map(),
    next: () => ++last,
    now,
  };
}

/** The commit a ref stands at. */
export function tipOf({ refs, repository }: Hub, ref: string): string | null {
  return ref === DEFAULT_REF ? (repository.commits.at(-1)?.id ?? START) : (refs.get(ref) ?? null);
}

/** Whether a commit is the other one, or among its parents. */
export function isWithin({ repository, parents }: Hub, tip: string, commit: string): boolean {
  for (let at: string | undefined = tip; at !== undefined; at = parents.get(at)) {
    if (at === commit || commit === START) return true;
    const order = repository.commits.findIndex(({ id }) => id === at);
    if (order >= 0) return repository.commits.slice(0, order + 1).some(({ id }) => id === commit);
  }
  return false;
}

/** GitHub's instants are whole seconds. */
export function seconds(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}

/** As an API shows it. */
export function shownComment({ reactions }: Pick<Hub, "reactions">, comment: Comment): ForgeComment {
  const counts: Partial<Record<Reaction, number>> = {};
  for (const { comment: of, reaction } of reactions.values()) if (of === comment.id) counts[reaction] = (counts[reaction] ?? 0) + 1;
  return { ...comment, reactions: counts };
}
