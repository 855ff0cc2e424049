// Apps over REST: who they are, where they are installed, their tokens, and what their webhook was sent.
import { type Fields, fieldsAt, isList, listAt } from "../http/json.ts";
import { counted, listed } from "../http/pages.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { type Answer, type Ask, findRepository, route, type Route } from "../http/route.ts";
import { appShape, installationShape } from "../shapes/app.ts";
import { repositoryShape } from "../shapes/repository.ts";
import { installationIn } from "../world/events.ts";
import { type Delivery, deliveryShape, type Hook } from "../world/hooks.ts";
import { addToken, INSTALLATION_TOKEN_MILLISECONDS } from "../world/tokens.ts";
import { type Access, type App, type Installation, instant, type Permissions } from "../world/world.ts";

function appOf({ viewer }: Ask): App {
  if (!viewer.app) throw refusal(401, "A JSON web token could not be decoded");
  return viewer.app;
}

function installationOf(ask: Ask): Installation {
  const found = appOf(ask).installations.find(({ id }) => id === Number(ask.params["installation_id"]));
  if (!found) throw notFound();
  return found;
}

function repositoryInstallation(ask: Ask): Answer {
  const app = appOf(ask);
  const repository = findRepository(ask.world, ask.params["owner"] ?? "", ask.params["repo"] ?? "");
  const found = repository ? installationIn(app.installations, repository) : null;
  if (!found) throw notFound();
  return { status: 200, body: installationShape(ask.world, found) };
}

function organizationInstallation(ask: Ask): Answer {
  const found = appOf(ask).installations.find(({ account }) => account.login.toLowerCase() === (ask.params["org"] ?? "").toLowerCase());
  if (!found) throw notFound();
  return { status: 200, body: installationShape(ask.world, found) };
}

const RANK: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };
const isAccess = (value: unknown): value is Access => typeof value === "string" && value in RANK;

/** Never more than the installation has. */
function accessToken(ask: Ask): Answer {
  const { world, body } = ask;
  const installation = installationOf(ask);
  if (installation.isSuspended) throw refusal(403, "This installation has been suspended");
  const wanted = Object.entries(fieldsAt(body, "permissions"));
  const excess = wanted.find(([name, access]) => (RANK[String(access)] ?? 9) > (RANK[installation.permissions[name] ?? ""] ?? (name === "metadata" ? 1 : 0)));
  if (excess) throw refusal(422, "The permissions requested are not granted to this installation.");
  const permissions: Permissions = wanted.length === 0 ? installation.permissions : Object.fromEntries(wanted.flatMap(([name, access]) => (isAccess(access) ? [[name, access]] : [])));
  const repositories = reposAsked(ask, installation);
  const expiresAt = world.now() + INSTALLATION_TOKEN_MILLISECONDS;
  const token = addToken(world, { account: installation.app.bot, permissions, repositories: repositories ?? installation.repositories, installation, expiresAt });
  return { status: 201, body: { token: token.value, expires_at: instant(expiresAt), permissions: { metadata: "read", ...permissions }, repository_selection: repositories ?? installation.repositories ? "selected" : "all" } };
}

function reposAsked({ world, body }: Ask, installation: Installation): ReadonlySet<number> | null {
  if (!isList(body["repositories"]) && !isList(body["repository_ids"])) return null;
  const within = world.repositories.filter((repository) => installationIn([installation], repository) !== null);
  const found = [...listAt(body, "repositories").map((name) => within.find((repository) => repository.name === name)), ...listAt(body, "repository_ids").map((id) => within.find((repository) => repository.id === id))];
  if (found.some((repository) => repository === undefined)) throw refusal(422, "There is at least one repository that does not exist or is not accessible to the parent installation.");
  return new Set(found.flatMap((repository) => (repository ? [repository.id] : [])));
}

async function installationRepositories(ask: Ask): Promise<Answer> {
  const { world, viewer } = ask;
  const { token } = viewer;
  const installation = token?.installation;
  if (!token || !installation) throw refusal(403, "You must authenticate with an installation access token in order to list repositories for an installation.");
  const all = world.repositories.filter((repository) => installationIn([installation], repository) !== null && (token.repositories === null || token.repositories.has(repository.id)));
  return await counted(ask, "repositories", all, (repository) => repositoryShape(world, repository));
}

function hookOf(ask: Ask): Hook {
  const { hook } = appOf(ask);
  if (!hook) throw notFound();
  return hook;
}

/** Newest first, and by status where one is asked for. */
function deliveries(ask: Ask): Promise<Answer> {
  const wanted = ask.query.get("status");
  const isFailed = ({ status }: Delivery) => status === null || status < 200 || status >= 300;
  const all = hookOf(ask).deliveries.filter((delivery) => wanted === null || isFailed(delivery) === (wanted === "failure"));
  return listed(ask, all.toReversed(), deliveryShape);
}

function deliveryIn(ask: Ask): Delivery {
  const found = hookOf(ask).deliveries.find(({ id }) => id === Number(ask.params["delivery_id"]));
  if (!found) throw notFound();
  return found;
}

function delivery(ask: Ask): Answer {
  const found = deliveryIn(ask);
  const request: Fields = { headers: { "X-GitHub-Delivery": found.guid, "X-GitHub-Event": found.event }, payload: found.payload };
  return { status: 200, body: { ...deliveryShape(found), url: hookOf(ask).url, request, response: { headers: {}, payload: "" } } };
}

function redeliver(ask: Ask): Answer {
  const { id } = deliveryIn(ask);
  void hookOf(ask).redeliver(id);
  return { status: 202, body: {} };
}

function revoke({ viewer }: Ask): Answer {
  if (!viewer.token?.installation) throw refusal(403, "You must authenticate with an installation access token in order to revoke it.");
  viewer.token.isRevoked = true;
  return { status: 204 };
}

export const APPS: readonly Route[] = [
  route("GET /app", (ask) => ({ status: 200, body: appShape(ask.world, appOf(ask)) })),
  route("GET /app/installations", (ask) => listed(ask, appOf(ask).installations, (installation) => installationShape(ask.world, installation))),
  route("GET /app/installations/{installation_id}", (ask) => ({ status: 200, body: installationShape(ask.world, installationOf(ask)) })),
  route("POST /app/installations/{installation_id}/access_tokens", accessToken),
  route("GET /app/hook/deliveries", deliveries),
  route("GET /app/hook/deliveries/{delivery_id}", delivery),
  route("POST /app/hook/deliveries/{delivery_id}/attempts", redeliver),
  route("GET /installation/repositories", installationRepositories),
  route("DELETE /installation/token", revoke),
  route("GET /orgs/{org}/installation", organizationInstallation),
  route("GET /repos/{owner}/{repo}/installation", repositoryInstallation),
];
