// Accounts, as the API shows them.
import type { Fields } from "../http/json.ts";
import { type Account, nodeId, type World } from "../world/world.ts";

/** A person, bot or organization; null for those that are gone. */
export function accountShape(world: World, account: Account | null): Fields | null {
  if (account === null || world.gone.has(account.id)) return null;
  const { id, login, kind } = account;
  const url = `${world.url}/users/${encodeURIComponent(login)}`;
  const html = kind === "Bot" ? `${world.url}/apps/${login.replace(/\[bot\]$/, "")}` : `${world.url}/${login}`;
  return {
    login, id, node_id: nodeId("U", id), avatar_url: `${world.url}/avatars/${id}`, gravatar_id: "", url, html_url: html, type: kind, site_admin: false, user_view_type: "public",
    followers_url: `${url}/followers`, following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}`, starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}`, received_events_url: `${url}/received_events`,
  };
}

/** With what a profile has on top. */
export function profileShape(world: World, account: Account): Fields {
  const empty = { name: null, company: null, blog: "", location: null, email: null, hireable: null, bio: null, twitter_username: null };
  return { ...accountShape(world, account), ...empty, public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: "2020-01-01T00:00:00Z", updated_at: "2020-01-01T00:00:00Z" };
}
