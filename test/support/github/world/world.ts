// The state of a GitHub that exists only in this process: accounts, tokens, apps and repositories.
import type { KeyObject } from "node:crypto";
import type { Level } from "../../../../src/core/model/permission.ts";
import type { Json } from "../http/json.ts";
import type { Hook } from "./hooks.ts";
import type { Lock } from "./lock.ts";

export type Account = { readonly id: number; login: string; readonly kind: "User" | "Bot" | "Organization" };

export type Access = "read" | "write" | "admin";
export type Permissions = Readonly<Record<string, Access>>;

/** `permissions` null: whatever the account may; `repositories` null: all that it sees. */
export type Token = {
  readonly value: string;
  readonly account: Account;
  readonly permissions: Permissions | null;
  readonly repositories: ReadonlySet<number> | null;
  readonly installation: Installation | null;
  readonly expiresAt: number | null;
  isRevoked: boolean;
};

export type Installation = { readonly id: number; readonly app: App; readonly account: Account; permissions: Permissions; repositories: Set<number> | null; isSuspended: boolean };

export type App = {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string;
  readonly bot: Account;
  readonly owner: Account;
  readonly publicKey: KeyObject;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly installations: Installation[];
  hook: Hook | null;
};

export type Reacted = { readonly id: number; readonly account: Account; readonly content: string; readonly at: number };

export type Comment = {
  readonly id: number;
  readonly issue: number;
  readonly account: Account;
  readonly app: App | null;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly reactions: Reacted[];
};

export type Review = { readonly id: number; readonly account: Account; state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED"; readonly body: string; readonly commit: string; readonly at: number };

export type Pull = {
  readonly head: { readonly branch: string; readonly repository: Repository };
  headCommit: string;
  baseBranch: string;
  baseCommit: string;
  isDraft: boolean;
  merged: { readonly commit: string; readonly at: number; readonly by: Account } | null;
  autoMerge: { readonly method: string; readonly by: Account } | null;
  readonly reviews: Review[];
};

export type Issue = {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  readonly account: Account;
  readonly app: App | null;
  closedBy: Account | null;
  closedAt: number | null;
  isLocked: boolean;
  labels: readonly string[];
  readonly createdAt: number;
  updatedAt: number;
  readonly pull: Pull | null;
};

export type Check = {
  readonly id: number;
  readonly app: App;
  readonly commit: string;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: number;
  completedAt: number | null;
  externalId: string;
  detailsUrl: string | null;
  output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null; readonly annotations: readonly Json[] };
};

export type Status = { readonly id: number; readonly commit: string; readonly state: string; readonly context: string; readonly description: string | null; readonly targetUrl: string | null; readonly account: Account; readonly at: number };

export type Run = {
  readonly id: number;
  readonly number: number;
  readonly workflow: string;
  readonly branch: string;
  readonly commit: string;
  readonly event: string;
  readonly account: Account;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  isCancelRequested: boolean;
  readonly createdAt: number;
  updatedAt: number;
};

/** `run` is the id of the run that it started. */
export type Dispatch = { readonly workflow: string; readonly ref: string; readonly inputs: Readonly<Record<string, string>>; readonly by: string; readonly run: number };

/**
 * What a rule of a branch refuses, and in whose words: a classic protection that asks for pull requests or that restricts who
 * pushes, a ruleset, or only deletions and rewrites. `bypass`: logins that none of it concerns.
 */
export type Protection = { readonly kind: "pull-request" | "restricted" | "ruleset" | "no-deletion"; readonly bypass: readonly string[]; readonly checks: readonly string[] };

export type Repository = {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly bare: string;
  readonly createdAt: number;
  isPrivate: boolean;
  isArchived: boolean;
  defaultBranch: string;
  readonly forkOf: Repository | null;
  readonly roles: Map<number, Level>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly protections: Map<string, Protection>;
  readonly checks: Check[];
  readonly statuses: Status[];
  readonly runs: Run[];
  readonly dispatches: Dispatch[];
  readonly workflows: Map<string, number>;
  /** Changes of refs go one after the other. */
  readonly lock: Lock;
  /** The refs as the rest of the state knows them. */
  refs: ReadonlyMap<string, string>;
  /** Somebody moved refs without telling. */
  isStale: boolean;
  settings: RepositorySettings;
};

/** `saysRuns`: a dispatch answers which run it made when asked, as newer servers do. */
export type RepositorySettings = {
  readonly treeEntriesMax: number;
  readonly strategies: readonly string[];
  readonly allowsAutoMerge: boolean;
  readonly actionsOpenPulls: boolean;
  readonly saysRuns: boolean;
};

export type World = {
  readonly folder: string;
  /** Address of the server, without a path. */
  url: string;
  readonly now: () => number;
  readonly accounts: Account[];
  readonly gone: Set<number>;
  readonly tokens: Map<string, Token>;
  readonly apps: App[];
  readonly repositories: Repository[];
  readonly hooks: Hook[];
  /** "organization/slug" to the state of each member by id. */
  readonly teams: Map<string, Map<number, "active" | "pending">>;
  readonly nextId: () => number;
  /** Fires when the server closes; nothing is sent to anybody then. */
  readonly closing: AbortSignal;
};

/** An address of the server's pages, not of its API. */
export function pageOf(world: World, repository: Repository, path = ""): string {
  return `${world.url}/${repository.owner.login}/${repository.name}${path}`;
}

export const fullNameOf = ({ owner, name }: Repository): string => `${owner.login}/${name}`;

export const nodeId = (kind: string, id: number): string => `${kind}_${Buffer.from(`${kind}:${id}`).toString("base64url")}`;

/** Seconds are GitHub's smallest unit. */
export const instant = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
