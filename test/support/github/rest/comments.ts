// Comments of issues and pull requests, and reactions to them, over REST.
import { textAt } from "../http/json.ts";
import { listed } from "../http/pages.ts";
import { invalid, notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, inRepository, reading, type RepositoryAsk, type Route, speaking } from "../http/route.ts";
import { commentShape, reactionShape } from "../shapes/comment.ts";
import { isAtLeast, roleOf } from "../world/accounts.ts";
import { addComment, addReaction, editComment, removeComment } from "../world/issues.ts";
import type { Comment } from "../world/world.ts";
import { demandShort, issueIn, mayEdit } from "./issues.ts";

function commentIn({ repository, params }: RepositoryAsk): Comment {
  const comment = repository.comments.get(Number(params["comment_id"]));
  if (!comment) throw notFound();
  return comment;
}

function bodyOf({ body }: RepositoryAsk): string {
  const text = textAt(body, "body") ?? "";
  if (text.trim() === "") throw invalid({ resource: "IssueComment", code: "missing_field", field: "body" });
  demandShort(text, "IssueComment");
  return text;
}

async function create(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, viewer } = ask;
  const issue = issueIn(ask);
  const body = bodyOf(ask);
  if (issue.isLocked && !isAtLeast(roleOf(repository, viewer), "write")) throw refusal(403, "Unable to create comment because issue is locked.");
  const comment = await addComment(world, repository, { issue, account: accountOf(ask), app: viewer.token?.installation?.app ?? null, body });
  return { status: 201, body: commentShape(world, repository, comment) };
}

async function change(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, viewer } = ask;
  const comment = commentIn(ask);
  if (!mayEdit(repository, viewer, comment.account.id)) throw refusal(403, "Must have admin rights to Repository.");
  await editComment(world, repository, { comment, account: accountOf(ask), body: bodyOf(ask) });
  return { status: 200, body: commentShape(world, repository, comment) };
}

async function remove(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, viewer } = ask;
  const comment = commentIn(ask);
  if (!mayEdit(repository, viewer, comment.account.id)) throw refusal(403, "Must have admin rights to Repository.");
  await removeComment(world, repository, { comment, account: accountOf(ask) });
  return { status: 204 };
}

function list(ask: RepositoryAsk, isOf: (comment: Comment) => boolean): Promise<Answer> {
  const { world, repository, query } = ask;
  const [since, sort, direction] = [query.get("since"), query.get("sort") ?? "created", query.get("direction") ?? "asc"];
  const key = (comment: Comment) => (sort === "updated" ? comment.updatedAt : comment.createdAt);
  const all = [...repository.comments.values()]
    .filter(isOf)
    .filter((comment) => since === null || Math.floor(comment.updatedAt / 1000) >= Math.floor(Date.parse(since) / 1000))
    .sort((a, b) => (key(a) - key(b) || a.id - b.id) * (direction === "desc" ? -1 : 1));
  return listed(ask, all, (comment) => commentShape(world, repository, comment));
}

function react(ask: RepositoryAsk): Answer {
  const { reaction, isNew } = addReaction(ask.world, commentIn(ask), { account: accountOf(ask), content: textAt(ask.body, "content") ?? "" });
  return { status: isNew ? 201 : 200, body: reactionShape(ask.world, reaction) };
}

function unreact(ask: RepositoryAsk): Answer {
  const { reactions } = commentIn(ask);
  const at = reactions.findIndex(({ id }) => id === Number(ask.params["reaction_id"]));
  const reaction = reactions[at];
  if (!reaction) throw notFound();
  if (reaction.account.id !== accountOf(ask).id) throw refusal(403, "Must have admin rights to Repository.");
  reactions.splice(at, 1);
  return { status: 204 };
}

function listReactions(ask: RepositoryAsk): Promise<Answer> {
  const content = ask.query.get("content");
  return listed(ask, commentIn(ask).reactions.filter((reaction) => content === null || reaction.content === content), (reaction) => reactionShape(ask.world, reaction));
}

export const COMMENTS: readonly Route[] = [
  inRepository("GET /issues/comments", reading("issues", "pull_requests"), (ask) => list(ask, () => true)),
  inRepository("GET /issues/comments/{comment_id}", reading("issues", "pull_requests"), (ask) => ({ status: 200, body: commentShape(ask.world, ask.repository, commentIn(ask)) })),
  inRepository("PATCH /issues/comments/{comment_id}", speaking("issues", "pull_requests"), change),
  inRepository("DELETE /issues/comments/{comment_id}", speaking("issues", "pull_requests"), remove),
  inRepository("GET /issues/{issue_number}/comments", reading("issues", "pull_requests"), (ask) => {
    const { number } = issueIn(ask);
    return list(ask, ({ issue }) => issue === number);
  }),
  inRepository("POST /issues/{issue_number}/comments", speaking("issues", "pull_requests"), create),
  inRepository("GET /issues/comments/{comment_id}/reactions", reading("issues", "pull_requests"), listReactions),
  inRepository("POST /issues/comments/{comment_id}/reactions", speaking("issues", "pull_requests"), react),
  inRepository("DELETE /issues/comments/{comment_id}/reactions/{reaction_id}", speaking("issues", "pull_requests"), unreact),
];
