// Issues over REST: pull requests are issues too.
import { listAt, textAt } from "../http/json.ts";
import { listed } from "../http/pages.ts";
import { invalid, notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, inRepository, reading, type RepositoryAsk, type Route, speaking } from "../http/route.ts";
import { issueShape } from "../shapes/issue.ts";
import { grantedTo, isAtLeast, type Viewer } from "../world/accounts.ts";
import { announce } from "../world/events.ts";
import { addIssue, closeIssue, reopenIssue } from "../world/issues.ts";
import type { Issue, Repository } from "../world/world.ts";

export const BODY_CHARACTERS_MAX = 65_536; // GitHub's own limit, in characters

export function issueIn({ repository, params }: RepositoryAsk): Issue {
  const issue = repository.issues.get(Number(params["issue_number"]));
  if (!issue) throw notFound();
  return issue;
}

/** Of one's own words, or of everybody's with a role. */
export function mayEdit(repository: Repository, viewer: Viewer, author: number): boolean {
  const { token } = viewer;
  if (!token) return false;
  return token.account.id === author || token.installation !== null || isAtLeast(grantedTo(repository, token.account), "triage");
}

export function demandShort(text: string | undefined, resource: string): void {
  if ((text ?? "").length > BODY_CHARACTERS_MAX) throw invalid({ resource, code: "custom", field: "body", message: `body is too long (maximum is ${BODY_CHARACTERS_MAX} characters)` });
}

function list(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, query } = ask;
  const [state, since, sort, direction] = [query.get("state") ?? "open", query.get("since"), query.get("sort") ?? "created", query.get("direction") ?? "desc"];
  const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
  const key = (issue: Issue) => (sort === "updated" ? issue.updatedAt : issue.createdAt);
  const all = [...repository.issues.values()]
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => since === null || issue.updatedAt >= Date.parse(since))
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .sort((a, b) => (key(a) - key(b) || a.number - b.number) * (direction === "asc" ? 1 : -1));
  return listed(ask, all, (issue) => issueShape(world, repository, issue));
}

async function create(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body, viewer } = ask;
  const title = String(body["title"] ?? "");
  if (title === "") throw invalid({ resource: "Issue", code: "missing_field", field: "title" });
  demandShort(textAt(body, "body"), "Issue");
  const issue = await addIssue(world, repository, { title, body: textAt(body, "body") ?? null, account: accountOf(ask), app: viewer.token?.installation?.app ?? null, labels: listAt(body, "labels").map(String) });
  return { status: 201, body: issueShape(world, repository, issue) };
}

async function change(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body, viewer } = ask;
  const issue = issueIn(ask);
  if (!mayEdit(repository, viewer, issue.account.id)) throw refusal(403, "Must have admin rights to Repository.");
  demandShort(textAt(body, "body"), "Issue");
  const account = accountOf(ask);
  await edit(ask, issue);
  const state = textAt(body, "state");
  if (state === "closed" && issue.state === "open") await closeIssue(world, repository, { issue, account, reason: textAt(body, "state_reason") ?? "completed" });
  if (state === "open" && issue.state === "closed") await reopenIssue(world, repository, { issue, account });
  return { status: 200, body: issueShape(world, repository, issue) };
}

async function edit(ask: RepositoryAsk, issue: Issue): Promise<void> {
  const { world, repository, body } = ask;
  const before = { title: issue.title, body: issue.body };
  issue.title = textAt(body, "title") ?? issue.title;
  issue.body = "body" in body ? (textAt(body, "body") ?? null) : issue.body;
  issue.labels = "labels" in body ? listAt(body, "labels").map(String) : issue.labels;
  issue.updatedAt = world.now();
  if (before.title === issue.title && before.body === issue.body) return;
  await announce(world, repository, { name: "issues", action: "edited", account: accountOf(ask), issue, changes: { ...(before.title === issue.title ? {} : { title: { from: before.title } }), ...(before.body === issue.body ? {} : { body: { from: before.body ?? "" } }) } });
}

export const ISSUES: readonly Route[] = [
  inRepository("GET /issues", reading("issues", "pull_requests"), list),
  inRepository("POST /issues", speaking("issues", "pull_requests"), create),
  inRepository("GET /issues/{issue_number}", reading("issues", "pull_requests"), (ask) => ({ status: 200, body: issueShape(ask.world, ask.repository, issueIn(ask)) })),
  inRepository("PATCH /issues/{issue_number}", speaking("issues", "pull_requests"), change),
];

