// Issues, comments and reactions as they are made and changed, each told to the webhooks.
import { announce } from "./events.ts";
import type { Account, App, Comment, Issue, Pull, Reacted, Repository, World } from "./world.ts";

export type NewIssue = { readonly title: string; readonly body: string | null; readonly account: Account; readonly app?: App | null; readonly labels?: readonly string[]; readonly pull?: Pull };

export async function addIssue(world: World, repository: Repository, { title, body, account, app = null, labels = [], pull }: NewIssue): Promise<Issue> {
  const [number, now] = [repository.issues.size + 1, world.now()];
  const issue: Issue = { id: world.nextId(), number, title, body, state: "open", stateReason: null, account, app, closedBy: null, closedAt: null, isLocked: false, labels, createdAt: now, updatedAt: now, pull: pull ?? null };
  repository.issues.set(number, issue);
  if (!pull) await announce(world, repository, { name: "issues", action: "opened", account, issue });
  return issue;
}

type Turn = { readonly issue: Issue; readonly account: Account; readonly reason?: string };

export async function closeIssue(world: World, repository: Repository, { issue, account, reason = "completed" }: Turn): Promise<void> {
  issue.state = "closed";
  issue.stateReason = issue.pull ? null : reason;
  issue.closedBy = account;
  issue.closedAt = issue.updatedAt = world.now();
  await announce(world, repository, { name: issue.pull ? "pull_request" : "issues", action: "closed", account, issue });
}

export async function reopenIssue(world: World, repository: Repository, { issue, account }: Turn): Promise<void> {
  issue.state = "open";
  issue.stateReason = issue.pull ? null : "reopened";
  issue.closedBy = issue.closedAt = null;
  issue.updatedAt = world.now();
  await announce(world, repository, { name: issue.pull ? "pull_request" : "issues", action: "reopened", account, issue });
}

export type NewComment = { readonly issue: Issue; readonly account: Account; readonly app?: App | null; readonly body: string };

export async function addComment(world: World, repository: Repository, { issue, account, app = null, body }: NewComment): Promise<Comment> {
  const now = world.now();
  const comment: Comment = { id: world.nextId(), issue: issue.number, account, app, body, createdAt: now, updatedAt: now, reactions: [] };
  repository.comments.set(comment.id, comment);
  issue.updatedAt = now;
  await announce(world, repository, { name: "issue_comment", action: "created", account, issue, comment });
  return comment;
}

export async function editComment(world: World, repository: Repository, { comment, account, body }: { readonly comment: Comment; readonly account: Account; readonly body: string }): Promise<void> {
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = world.now();
  const issue = repository.issues.get(comment.issue);
  if (issue) await announce(world, repository, { name: "issue_comment", action: "edited", account, issue, comment, changes: { body: { from } } });
}

export async function removeComment(world: World, repository: Repository, { comment, account }: { readonly comment: Comment; readonly account: Account }): Promise<void> {
  repository.comments.delete(comment.id);
  const issue = repository.issues.get(comment.issue);
  if (issue) await announce(world, repository, { name: "issue_comment", action: "deleted", account, issue, comment });
}

/** One of a kind for each account: the one that is there already, or a new one. */
export function addReaction(world: World, { reactions }: Comment, { account, content }: { readonly account: Account; readonly content: string }): { readonly reaction: Reacted; readonly isNew: boolean } {
  const known = reactions.find((reaction) => reaction.account.id === account.id && reaction.content === content);
  if (known) return { reaction: known, isNew: false };
  const reaction = { id: world.nextId(), account, content, at: world.now() };
  reactions.push(reaction);
  return { reaction, isNew: true };
}
