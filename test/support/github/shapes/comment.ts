// Comments and reactions, as the API shows them.
import type { Fields } from "../http/json.ts";
import { type Comment, instant, nodeId, pageOf, type Reacted, type Repository, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { appShape } from "./app.ts";
import { associationOf } from "./association.ts";
import { apiOf } from "./repository.ts";

const CONTENTS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;

export function commentShape(world: World, repository: Repository, comment: Comment): Fields {
  const { id, issue, body, account, app, createdAt, updatedAt, reactions } = comment;
  const url = apiOf(world, repository, `/issues/comments/${id}`);
  const kind = repository.issues.get(issue)?.pull ? "pull" : "issues";
  return {
    id, node_id: nodeId("IC", id), url, html_url: pageOf(world, repository, `/${kind}/${issue}#issuecomment-${id}`), issue_url: apiOf(world, repository, `/issues/${issue}`), user: accountShape(world, account), body, created_at: instant(createdAt), updated_at: instant(updatedAt),
    author_association: associationOf(repository, account), performed_via_github_app: app ? appShape(world, app) : null, reactions: rollupShape(url, reactions),
  };
}

export function rollupShape(url: string, reactions: readonly Reacted[]): Fields {
  const counts = CONTENTS.map((content): [string, number] => [content, reactions.filter((reaction) => reaction.content === content).length]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function reactionShape(world: World, { id, account, content, at }: Reacted): Fields {
  return { id, node_id: nodeId("REA", id), user: accountShape(world, account), content, created_at: instant(at) };
}
