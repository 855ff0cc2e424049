// The table of all routes; the first that fits answers.
import { type Answer, type Ask, route, type Route } from "../http/route.ts";
import { APPS } from "./apps.ts";
import { CHECKS } from "./checks.ts";
import { COMMENTS } from "./comments.ts";
import { COMMITS } from "./commits.ts";
import { GIT_OBJECTS } from "./git-objects.ts";
import { GIT_REFS } from "./git-refs.ts";
import { ISSUES } from "./issues.ts";
import { PEOPLE } from "./people.ts";
import { PULLS } from "./pulls.ts";
import { REPOSITORIES } from "./repositories.ts";
import { WORKFLOWS } from "./workflows.ts";

/** How much is left is told in the headers; this is the same for those who ask, and costs nothing. */
function rateLimit({ world }: Ask): Answer {
  const rate = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(world.now() / 1000) + 3600, resource: "core" };
  return { status: 200, body: { resources: { core: rate, search: { ...rate, limit: 30, remaining: 30 }, graphql: rate }, rate } };
}

export const ROUTES: readonly Route[] = [
  ...APPS, ...CHECKS, ...COMMENTS, ...GIT_OBJECTS, ...GIT_REFS, ...ISSUES, ...PEOPLE, ...PULLS, ...REPOSITORIES, ...WORKFLOWS, ...COMMITS,
  route("GET /rate_limit", rateLimit),
  route("GET /meta", () => ({ status: 200, body: { verifiable_password_authentication: false, installed_version: "3.19.0" } })),
];
