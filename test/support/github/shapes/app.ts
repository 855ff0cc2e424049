// Apps and their installations, as the API shows them.
import type { Fields } from "../http/json.ts";
import { type App, type Installation, instant, nodeId, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";

const SINCE = "2020-01-01T00:00:00Z";

export function appShape(world: World, app: App): Fields {
  const { id, slug, clientId, permissions, events, installations } = app;
  return { id, slug, client_id: clientId, node_id: nodeId("A", id), owner: accountShape(world, app.owner), name: slug, description: "", external_url: world.url, html_url: `${world.url}/apps/${slug}`, created_at: SINCE, updated_at: SINCE, permissions, events: [...events], installations_count: installations.length };
}

export function installationShape(world: World, installation: Installation): Fields {
  const { id, app, account, permissions, repositories, isSuspended } = installation;
  return {
    id, app_id: app.id, app_slug: app.slug, client_id: app.clientId, target_id: account.id, target_type: account.kind, account: accountShape(world, account), permissions, events: [...app.events],
    repository_selection: repositories === null ? "all" : "selected", access_tokens_url: `${world.url}/app/installations/${id}/access_tokens`, repositories_url: `${world.url}/installation/repositories`, html_url: `${world.url}/settings/installations/${id}`,
    single_file_name: null, has_multiple_single_files: false, single_file_paths: [], created_at: SINCE, updated_at: SINCE, suspended_by: null, suspended_at: isSuspended ? instant(world.now()) : null,
  };
}
