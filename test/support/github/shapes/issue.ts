// Issues, as the API shows them.
import type { Fields } from "../http/json.ts";
import { instant, type Issue, nodeId, pageOf, type Repository, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { appShape } from "./app.ts";
import { associationOf } from "./association.ts";
import { rollupShape } from "./comment.ts";
import { apiOf } from "./repository.ts";

export function labelShape(world: World, repository: Repository, name: string): Fields {
  return { id: 1, node_id: nodeId("LA", 1), url: apiOf(world, repository, `/labels/${encodeURIComponent(name)}`), name, description: "", color: "ededed", default: false };
}

export function issueShape(world: World, repository: Repository, issue: Issue): Fields {
  const { id, number, title, body, state, stateReason, account, app, closedAt, closedBy, isLocked, labels, createdAt, updatedAt, pull } = issue;
  const url = apiOf(world, repository, `/issues/${number}`);
  const html = pageOf(world, repository, `/${pull ? "pull" : "issues"}/${number}`);
  const comments = [...repository.comments.values()].filter((comment) => comment.issue === number).length;
  const links = { repository_url: apiOf(world, repository), labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events`, timeline_url: `${url}/timeline` };
  const ofPull = pull ? { draft: pull.isDraft, pull_request: { url: apiOf(world, repository, `/pulls/${number}`), html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: pull.merged ? instant(pull.merged.at) : null } } : {};
  return {
    url, ...links, html_url: html, id, node_id: nodeId(pull ? "PR" : "I", id), number, title, body, state, state_reason: stateReason, user: accountShape(world, account), labels: labels.map((label) => labelShape(world, repository, label)), locked: isLocked, active_lock_reason: null,
    assignee: null, assignees: [], milestone: null, comments, created_at: instant(createdAt), updated_at: instant(updatedAt), closed_at: closedAt === null ? null : instant(closedAt), closed_by: accountShape(world, closedBy), author_association: associationOf(repository, account),
    performed_via_github_app: app ? appShape(world, app) : null, reactions: rollupShape(url, []), ...ofPull,
  };
}
