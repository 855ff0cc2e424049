// Who somebody is, over REST: the asker, others, and members of teams.
import { notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, type Ask, route, type Route } from "../http/route.ts";
import { profileShape } from "../shapes/account.ts";

/** A token of an app is nobody's. */
function self(ask: Ask): Answer {
  const account = accountOf(ask);
  if (ask.viewer.token?.installation) throw refusal(403, "Resource not accessible by integration");
  return { status: 200, body: profileShape(ask.world, account) };
}

function user({ world, params }: Ask): Answer {
  const account = world.accounts.find(({ id, login }) => login.toLowerCase() === (params["username"] ?? "").toLowerCase() && !world.gone.has(id));
  if (!account) throw notFound();
  return { status: 200, body: profileShape(world, account) };
}

/** Needs to read members, which the token of a workflow never may. */
function membership(ask: Ask): Answer {
  const { world, params, viewer } = ask;
  const account = accountOf(ask);
  const organization = world.accounts.find(({ login }) => login.toLowerCase() === (params["org"] ?? "").toLowerCase());
  if (viewer.token && viewer.token.permissions !== null && viewer.token.permissions["members"] === undefined) throw refusal(403, viewer.token.installation ? "Resource not accessible by integration" : "Resource not accessible by personal access token");
  const team = world.teams.get(`${organization?.login ?? ""}/${params["team_slug"]}`);
  const member = world.accounts.find(({ id, login }) => login.toLowerCase() === (params["username"] ?? "").toLowerCase() && !world.gone.has(id));
  const state = member ? team?.get(member.id) : undefined;
  // Teams of others are hidden.
  const isInside = viewer.token?.installation ? viewer.token.installation.account === organization : organization === account || [...world.teams].some(([name, members]) => name.startsWith(`${organization?.login}/`) && members.has(account.id)) || world.repositories.some(({ owner, roles }) => owner === organization && roles.get(account.id) === "admin");
  if (!organization || !team || !state || !isInside) throw notFound();
  return { status: 200, body: { url: `${world.url}/organizations/${organization.id}/team/1/memberships/${member?.login}`, role: "member", state } };
}

export const PEOPLE: readonly Route[] = [
  route("GET /user", self),
  route("GET /users/{username}", user),
  route("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", membership),
];
