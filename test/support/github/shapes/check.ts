// Check runs and commit statuses, as the API shows them.
import type { Fields } from "../http/json.ts";
import { type Check, instant, nodeId, pageOf, type Repository, type Status, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { appShape } from "./app.ts";
import { apiOf } from "./repository.ts";

export function checkShape(world: World, repository: Repository, check: Check): Fields {
  const { id, app, commit, name, status, conclusion, startedAt, completedAt, externalId, detailsUrl, output } = check;
  const url = apiOf(world, repository, `/check-runs/${id}`);
  const { title, summary, text, annotations } = output;
  return { id, node_id: nodeId("CR", id), head_sha: commit, name, external_id: externalId, url, html_url: pageOf(world, repository, `/runs/${id}`), details_url: detailsUrl, status, conclusion, started_at: instant(startedAt), completed_at: completedAt === null ? null : instant(completedAt), output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` }, check_suite: { id }, app: appShape(world, app), pull_requests: [] };
}

export function statusShape(world: World, repository: Repository, status: Status): Fields {
  const { id, commit, state, context, description, targetUrl, account, at } = status;
  return { url: apiOf(world, repository, `/statuses/${commit}`), avatar_url: `${world.url}/avatars/${account.id}`, id, node_id: nodeId("SC", id), state, description, target_url: targetUrl, context, created_at: instant(at), updated_at: instant(at), creator: accountShape(world, account) };
}
