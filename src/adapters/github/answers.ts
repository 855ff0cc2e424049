// What GitHub answers, in the words of the ports.
import type { Account, ForgeComment, ForgeIssue, Reaction } from "../../ports/forge/forge.ts";
import { REACTIONS } from "../../ports/forge/forge.ts";
import type { PullRequest } from "../../ports/forge/pulls.ts";
import type { WorkflowRun } from "../../ports/forge/workflows.ts";

type User = { readonly id: number; readonly login: string; readonly type?: string } | null | undefined;

/** Null for accounts that are gone. */
export function accountOf(user: User): Account | null {
  return user ? { id: user.id, login: user.login, kind: user.type === "User" ? "user" : "bot" } : null;
}

type Comment = {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string | null;
  readonly user: User;
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url: string;
  readonly issue_url: string;
  readonly reactions?: object;
};

export function commentOf(comment: Comment): ForgeComment {
  const { id, node_id: nodeId, body, user, html_url: url, issue_url: issueUrl } = comment;
  return {
    id, nodeId, url, body: body ?? "", author: accountOf(user), issue: Number(/\d+$/.exec(issueUrl)?.[0] ?? 0),
    createdAt: comment.created_at, updatedAt: comment.updated_at, reactions: countsOf(comment.reactions ?? {}),
  };
}

function countsOf(counts: object): ForgeComment["reactions"] {
  return Object.fromEntries(Object.entries(counts).filter(([name, count]) => isReaction(name) && typeof count === "number" && count > 0));
}

export function isReaction(name: string): name is Reaction {
  return REACTIONS.some((known) => known === name);
}

type Issue = {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly user: User;
  readonly closed_by?: User;
  readonly updated_at: string;
  readonly html_url: string;
  readonly pull_request?: object;
};

export function issueOf({ number, title, body, state, user, closed_by: closedBy, updated_at: updatedAt, html_url: url, pull_request: pull }: Issue): ForgeIssue {
  const open = state === "open";
  return { number, title, body: body ?? "", state: open ? "open" : "closed", isPullRequest: pull !== undefined, author: accountOf(user), closedBy: open ? null : accountOf(closedBy), updatedAt, url };
}

type Pull = {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly draft?: boolean;
  readonly user: User;
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly merge_commit_sha: string | null;
  readonly merged_at: string | null;
  readonly html_url: string;
};

/** GitHub names a commit also for what is not merged: one that it made to try. */
export function pullOf({ number, title, body, state, draft, user, head, base, merge_commit_sha: merged, merged_at: mergedAt, html_url: url }: Pull): PullRequest {
  return {
    number, title, body: body ?? "", state: state === "open" ? "open" : "closed", isDraft: draft ?? false, author: accountOf(user), url,
    head: { branch: head.ref, commit: head.sha, repository: head.repo?.full_name ?? null }, base: { branch: base.ref, commit: base.sha },
    mergedAs: mergedAt === null ? null : merged, mergedAt,
  };
}

type Run = { readonly id: number; readonly status: string | null; readonly conclusion: string | null; readonly html_url: string; readonly created_at: string };

/** GitHub knows more ways of waiting than one. */
export function runOf({ id, status, conclusion, html_url: url, created_at: createdAt }: Run): WorkflowRun {
  const known = status === "completed" || status === "in_progress" ? status : "queued";
  return { id, status: known, conclusion: known === "completed" ? conclusion : null, url, createdAt };
}
